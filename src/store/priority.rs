//! Whose turn it is when the processors are busy.

/// Lets the threads that read and answer go before this one, which works for many requests at once: what
/// comes while it waits for its turn joins what it has to do. On one busy core that makes larger groups of
/// writes, and a reader keeps what it has mapped for longer, as SQLite drops it with each commit.
/// On Linux only, where a priority is a thread's own. That it cannot be changed is not worth failing for.
pub fn after_readers() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(5);
}
