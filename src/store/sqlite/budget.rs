//! The step budget: how a read that takes too long is stopped.
//!
//! SQLite calls the progress handler after every 1,000 instructions of its virtual machine (some
//! tens of microseconds). The handler looks at this connection's [`Meter`] and stops the
//! statement when its budget is spent. It costs nothing that could be measured on a point read.
//!
//! A statement that writes is never stopped: SQLite would roll back the whole transaction, and
//! with it the other requests of the group (<https://sqlite.org/lang_transaction.html>, section
//! 3). So before it stops anything the handler makes sure that no writing statement is running
//! on the connection; if one is, it lets it finish and stops the next read.

use std::ffi::CStr;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use libsqlite3_sys as ffi;

use super::known_slow::KnownSlow;

/// Virtual-machine instructions between two looks at the meter.
pub(super) const TICK_STEPS: i32 = 1_000;

/// How much a request may do before it is stopped.
#[derive(Debug, Clone, Copy)]
pub(super) enum Budget {
    /// An inline read: it holds up a runtime worker.
    Inline,
    /// A request in a group: it holds up its neighbours' commit.
    Shared,
    /// A slow read, or a write in a group of its own.
    Until(Instant),
}

impl Budget {
    /// Ticks, and time from the first tick on. The ticks (about 20 ns an instruction, so some
    /// 50 make 1 ms) keep the outcome repeatable where the work is plain. The time catches
    /// instructions that are slow one by one (LIKE over long texts, JSON functions); it is
    /// longer, because on busy cores a thread loses a few milliseconds through no fault of its own.
    const fn limits(self) -> (u64, Duration) {
        match self {
            Self::Inline => (50, Duration::from_millis(3)),
            Self::Shared => (100, Duration::from_millis(5)),
            Self::Until(_) => (u64::MAX, Duration::ZERO),
        }
    }
}

/// Why a request was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trip {
    /// It spent the budget of an inline read or of a shared group.
    Spent,
    /// It ran past its deadline.
    Late,
    /// Nobody waits for it any more, or the store is closing.
    Stopped,
}

/// The counter of one connection. Written by the thread that uses the connection, and by the
/// handler on the same thread; only `halt` and the flag in `abandoned` are set by others.
pub(super) struct Meter {
    base: Instant,
    armed: AtomicBool,
    used: AtomicU64,
    allowed: AtomicU64,
    /// Nanoseconds since `base`; 0 while the time has not started to run.
    deadline: AtomicU64,
    /// Nanoseconds from the first tick to the deadline; 0 when the deadline is already set.
    lead: AtomicU64,
    /// 0, or the reason why the request was stopped.
    trip: AtomicU8,
    /// The statement that was stopped, as [`KnownSlow::name`] calls it; 0 for none.
    stopped: AtomicU64,
    may_commit: AtomicBool,
    halt: AtomicBool,
    abandoned: Mutex<Option<Arc<AtomicBool>>>,
}

impl Meter {
    pub fn new() -> Self {
        Self {
            base: Instant::now(),
            armed: AtomicBool::new(false),
            used: AtomicU64::new(0),
            allowed: AtomicU64::new(0),
            deadline: AtomicU64::new(0),
            lead: AtomicU64::new(0),
            trip: AtomicU8::new(0),
            stopped: AtomicU64::new(0),
            may_commit: AtomicBool::new(true),
            halt: AtomicBool::new(false),
            abandoned: Mutex::new(None),
        }
    }

    /// Starts a request with a fresh budget.
    pub fn arm(&self, budget: Budget) {
        let (ticks, lead) = budget.limits();
        let deadline = match budget {
            Budget::Until(when) => nanos(when.saturating_duration_since(self.base)).max(1),
            Budget::Inline | Budget::Shared => 0,
        };
        self.used.store(0, Relaxed);
        self.allowed.store(ticks, Relaxed);
        self.lead.store(nanos(lead), Relaxed);
        self.deadline.store(deadline, Relaxed);
        self.trip.store(0, Relaxed);
        self.armed.store(true, Relaxed);
    }

    /// Ends the request; says whether a statement of it was stopped.
    pub fn disarm(&self) -> Option<Trip> {
        self.armed.store(false, Relaxed);
        match self.trip.load(Relaxed) {
            0 => None,
            1 => Some(Trip::Spent),
            2 => Some(Trip::Late),
            _ => Some(Trip::Stopped),
        }
    }

    /// Allows or forbids COMMIT on this connection. The writer forbids it while a request's
    /// function runs, so that no slip in there (a COMMIT, or a statement run after SQLite has
    /// ended the transaction) can make part of a group durable before its time.
    pub fn allow_commit(&self, allowed: bool) {
        self.may_commit.store(allowed, Relaxed);
    }

    /// What the commit hook asks; `false` turns the COMMIT into a ROLLBACK.
    pub fn may_commit(&self) -> bool {
        self.may_commit.load(Relaxed)
    }

    /// Stops the running request and every later one: the store is closing.
    pub fn halt(&self) {
        self.halt.store(true, Relaxed);
    }

    /// Whether [`Meter::halt`] was called.
    pub fn is_halted(&self) -> bool {
        self.halt.load(Relaxed)
    }

    /// The flag that says nobody waits for the next request's answer any more.
    pub fn watch(&self, abandoned: Option<Arc<AtomicBool>>) {
        *self
            .abandoned
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = abandoned;
    }

    /// Called by the progress handler. Returns `false` to stop the running statement.
    pub fn tick(&self, handle: &Handle) -> bool {
        if !self.armed.load(Relaxed) {
            return true;
        }
        let Some(trip) = self.overdue() else {
            return true;
        };
        if handle.is_writing() {
            return true;
        }
        let reason = match trip {
            Trip::Spent => 1,
            Trip::Late => 2,
            Trip::Stopped => 3,
        };
        self.stopped
            .store(handle.running().unwrap_or_default(), Relaxed);
        self.trip.store(reason, Relaxed);
        false
    }

    /// The statement that was stopped last, as [`KnownSlow::name`] calls it; `None` when it was
    /// none of ours.
    pub fn stopped(&self) -> Option<u64> {
        Some(self.stopped.load(Relaxed)).filter(|&name| name != 0)
    }

    fn overdue(&self) -> Option<Trip> {
        let used = self.used.fetch_add(1, Relaxed) + 1;
        let now = nanos(self.base.elapsed());
        let lead = self.lead.load(Relaxed);
        if lead > 0 {
            if used == 1 {
                self.deadline.store(now + lead, Relaxed);
            }
            let late = used > self.allowed.load(Relaxed) || now > self.deadline.load(Relaxed);
            return late.then_some(Trip::Spent);
        }
        if self.is_halted() || self.is_abandoned() {
            return Some(Trip::Stopped);
        }
        (now > self.deadline.load(Relaxed)).then_some(Trip::Late)
    }

    fn is_abandoned(&self) -> bool {
        let flag = self
            .abandoned
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        flag.as_ref().is_some_and(|flag| flag.load(Relaxed))
    }
}

fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

/// A connection's raw handle, for questions asked from inside its progress handler.
pub(super) struct Handle(NonNull<ffi::sqlite3>);

// SAFETY: the handle is only used inside the progress handler, which SQLite calls on the thread
// that is at that moment using the connection.
unsafe impl Send for Handle {}

impl Handle {
    pub fn new(handle: NonNull<ffi::sqlite3>) -> Self {
        Self(handle)
    }

    /// Whether a statement that writes is running on the connection. Walks all its statements
    /// (some hundreds, a few nanoseconds each), so it is asked only when a budget is spent.
    fn is_writing(&self) -> bool {
        // SAFETY: see `find`; the function only reads.
        let writes = |statement| unsafe { ffi::sqlite3_stmt_readonly(statement) == 0 };
        self.find(writes).is_some()
    }

    /// The name of the statement that is running; `None` while SQLite reads the schema, with a
    /// statement of its own that has no text and is nobody's fault.
    fn running(&self) -> Option<u64> {
        let statement = self.find(|_| true)?;
        // SAFETY: see `find`; the function only reads, and gives null where there is no text.
        let text = NonNull::new(unsafe { ffi::sqlite3_sql(statement.as_ptr()) }.cast_mut())?;
        // SAFETY: the text ends with a zero byte and lives as long as the statement.
        let sql = unsafe { CStr::from_ptr(text.as_ptr()) };
        Some(KnownSlow::name(sql.to_bytes()))
    }

    /// The first running statement of which `is_wanted` is true.
    fn find(
        &self,
        is_wanted: impl Fn(*mut ffi::sqlite3_stmt) -> bool,
    ) -> Option<NonNull<ffi::sqlite3_stmt>> {
        // SAFETY: called from the progress handler, so the connection is open and no other thread
        // uses it. The functions only read, as a progress handler must.
        unsafe {
            let mut statement = ffi::sqlite3_next_stmt(self.0.as_ptr(), ptr::null_mut());
            while let Some(found) = NonNull::new(statement) {
                if ffi::sqlite3_stmt_busy(statement) != 0 && is_wanted(statement) {
                    return Some(found);
                }
                statement = ffi::sqlite3_next_stmt(self.0.as_ptr(), statement);
            }
        }
        None
    }
}
