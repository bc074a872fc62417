//! Whose turn it is when the processors are busy.

/// Lets the threads that read and answer go before this one, which works for many requests at once: what
/// comes while it waits for its turn joins what it has to do, in larger groups with fewer syncs.
///
/// A lower priority, and a batch thread: that one does not interrupt others when there is something to do
/// for it. On Linux only, where both are a thread's own. That they cannot be set is not worth failing for.
pub(in crate::store) fn after_readers() {
    #[cfg(target_os = "linux")]
    {
        let _ = rustix::process::nice(5);
        let usual = libc::sched_param { sched_priority: 0 };
        // SAFETY: it reads the parameters and changes how this thread is scheduled, nothing else.
        _ = unsafe { libc::sched_setscheduler(0, libc::SCHED_BATCH, &raw const usual) };
    }
}
