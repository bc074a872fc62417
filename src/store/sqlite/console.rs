//! What SQLite lets a statement of the console do: asked by it while it prepares the statement.
//!
//! The authorizer (<https://sqlite.org/c3ref/set_authorizer.html>) sees what a statement would do,
//! whatever its text looks like, so nothing here reads SQL. The driver refuses to set one on a
//! connection that it does not own; so it is set here, by hand.

use std::cell::RefCell;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use libsqlite3_sys as ffi;
use rusqlite::Connection;

use crate::store::console::{Access, Refusal};

/// The longest text or blob of a console statement, in bytes: `zeroblob(1e9)` is one call away.
const LONGEST_VALUE: c_int = 64 << 20;

/// Pragmas that only tell something, also when they are given a name.
const ASKING: &[&str] = &[
    "collation_list",
    "compile_options",
    "database_list",
    "foreign_key_list",
    "function_list",
    "index_info",
    "index_list",
    "index_xinfo",
    "integrity_check",
    "module_list",
    "pragma_list",
    "quick_check",
    "table_info",
    "table_list",
    "table_xinfo",
];

/// Pragmas that tell something as long as they are given nothing.
const ASKING_WITHOUT_VALUE: &[&str] = &[
    "application_id",
    "auto_vacuum",
    "cache_size",
    "encoding",
    "foreign_keys",
    "freelist_count",
    "journal_mode",
    "page_count",
    "page_size",
    "query_only",
    "schema_version",
    "synchronous",
    "user_version",
];

/// Tables whose rows say what the collections and settings are: other code keeps them in order.
const MANAGED: &[&str] = &["_collections", "_migrations", "_params"];

/// A connection on which statements are watched, until this is dropped.
pub(in crate::store) struct Watched<'c> {
    connection: &'c Connection,
    judge: Box<Judge>,
    longest_value: c_int,
}

/// What was seen of a statement.
struct Judge {
    access: Access,
    refusal: RefCell<Option<Refusal>>,
    written: RefCell<Vec<String>>,
}

impl<'c> Watched<'c> {
    /// Watches all statements that are prepared on `connection` from now on.
    pub fn new(connection: &'c Connection, access: Access) -> Self {
        let judge = Box::new(Judge {
            access,
            refusal: RefCell::default(),
            written: RefCell::default(),
        });
        let seen: *const Judge = &raw const *judge;
        // SAFETY: the handle is open for as long as `connection`. SQLite calls `ask` on the thread
        // that prepares, which is this one, and only until `drop` takes it away; until then the
        // judge stays where it is, and only shared references to it exist.
        let longest_value = unsafe {
            let handle = connection.handle();
            ffi::sqlite3_set_authorizer(handle, Some(ask), seen.cast_mut().cast());
            ffi::sqlite3_limit(handle, ffi::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        };
        Self {
            connection,
            judge,
            longest_value,
        }
    }

    /// Why the last statement was refused, if it was.
    pub fn refusal(&self) -> Option<Refusal> {
        self.judge.refusal.borrow().clone()
    }

    /// The tables that the statements so far write.
    pub fn written(&self) -> Vec<String> {
        self.judge.written.borrow().clone()
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        // SAFETY: the handle is open for as long as `connection`.
        unsafe {
            let handle = self.connection.handle();
            ffi::sqlite3_set_authorizer(handle, None, ptr::null_mut());
            ffi::sqlite3_limit(handle, ffi::SQLITE_LIMIT_LENGTH, self.longest_value);
        }
    }
}

/// Runs `f` and interrupts whatever `connection` does when it takes longer than `limit`, writing
/// statements too: the caller's transaction is then rolled back by SQLite. So it is only for
/// transactions that nobody shares.
pub(in crate::store) fn within<T>(
    connection: &Connection,
    limit: Duration,
    f: impl FnOnce() -> T,
) -> T {
    // SAFETY: the handle is open for as long as `connection`.
    let handle = Shared(unsafe { connection.handle() });
    let (running, ended) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            if ended.recv_timeout(limit) == Err(RecvTimeoutError::Timeout) {
                handle.interrupt();
            }
        });
        let answer = f();
        drop(running);
        answer
    })
}

/// A handle for the one function that another thread may call. The driver's own handle for this does
/// nothing on a connection that it does not own.
struct Shared(*mut ffi::sqlite3);

// SAFETY: `sqlite3_interrupt` is made to be called from other threads, as long as the connection is
// open; `within` waits for the thread that calls it, and borrows the connection until then.
unsafe impl Send for Shared {}

impl Shared {
    fn interrupt(&self) {
        // SAFETY: see above.
        unsafe { ffi::sqlite3_interrupt(self.0) }
    }
}

/// SQLite's question.
unsafe extern "C" fn ask(
    judge: *mut c_void,
    action: c_int,
    first: *const c_char,
    second: *const c_char,
    _database: *const c_char,
    _inside: *const c_char,
) -> c_int {
    // SAFETY: `Watched` gave the address of a judge that lives until it takes this function away.
    let judge = unsafe { &*judge.cast::<Judge>() };
    // SAFETY: SQLite gives texts that end with a zero byte, or null.
    let (first, second) = unsafe { (text(first), text(second)) };
    match judge.judge(action, &first, &second) {
        Ok(()) => ffi::SQLITE_OK,
        Err(refusal) => {
            judge.refusal.borrow_mut().get_or_insert(refusal);
            ffi::SQLITE_DENY
        }
    }
}

/// # Safety
/// `text` is null, or the address of bytes that end with a zero.
unsafe fn text(text: *const c_char) -> String {
    if text.is_null() {
        return String::new();
    }
    // SAFETY: the caller promises it.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_string_lossy().into_owned()
}

impl Judge {
    fn judge(&self, action: c_int, first: &str, second: &str) -> Result<(), Refusal> {
        match action {
            ffi::SQLITE_SELECT | ffi::SQLITE_READ | ffi::SQLITE_RECURSIVE => Ok(()),
            ffi::SQLITE_FUNCTION => function(second),
            ffi::SQLITE_PRAGMA => pragma(first, second),
            ffi::SQLITE_INSERT | ffi::SQLITE_UPDATE | ffi::SQLITE_DELETE => self.write(first),
            ffi::SQLITE_TRANSACTION | ffi::SQLITE_SAVEPOINT => Err(Refusal::Transaction),
            ffi::SQLITE_ATTACH | ffi::SQLITE_DETACH => Err(Refusal::Attach),
            _ => Err(Refusal::Tables),
        }
    }

    fn write(&self, table: &str) -> Result<(), Refusal> {
        // Every change of tables begins as a change of the table of tables.
        if table.starts_with("sqlite_") {
            return Err(Refusal::Tables);
        }
        if self.access == Access::Read {
            return Err(Refusal::ReadOnly);
        }
        if MANAGED.contains(&table) || table.starts_with("_pbctl_") {
            return Err(Refusal::Managed(table.to_owned()));
        }
        let mut written = self.written.borrow_mut();
        if !written.iter().any(|known| known == table) {
            written.push(table.to_owned());
        }
        Ok(())
    }
}

fn function(name: &str) -> Result<(), Refusal> {
    match name.to_ascii_lowercase().as_str() {
        "load_extension" | "fts3_tokenizer" => Err(Refusal::Function(name.to_owned())),
        _ => Ok(()),
    }
}

fn pragma(name: &str, value: &str) -> Result<(), Refusal> {
    let lower = name.to_ascii_lowercase();
    let asks =
        ASKING.contains(&&*lower) || (value.is_empty() && ASKING_WITHOUT_VALUE.contains(&&*lower));
    if asks {
        Ok(())
    } else {
        Err(Refusal::Pragma(name.to_owned()))
    }
}
