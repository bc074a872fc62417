//! Opening a database without leaving a trace: no file is made, changed or removed, whoever else
//! has it open.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::PATIENCE;
use crate::store::Result;

/// Bytes before the first page of a log (<https://sqlite.org/fileformat2.html#wal_file_format>).
const LOG_HEADER: u64 = 32;

/// Opens for reading only.
///
/// Without pages in a log the file is complete and is read as it lies. With a log and its shared
/// memory SQLite reads them together and only looks at the memory; a program that has the
/// database open goes on. A log alone (a crash, a copy) is read with an index of our own, since
/// nobody can be there who would make the usual one.
pub(in crate::store) fn open_to_look(path: &Path) -> Result<Connection> {
    let log = beside(path, "-wal");
    let log_bytes = fs::metadata(&log).map_or(None, |data| Some(data.len()));
    let connection = match log_bytes {
        _ if beside(path, "-journal").exists() => open(path, None)?,
        Some(LOG_HEADER) if beside(path, "-shm").exists() => open_begun(path)?,
        Some(_) if beside(path, "-shm").exists() => open_shared(path)?,
        Some(bytes) if bytes > 0 => open_alone(path)?,
        _ => open(path, uri(path, "immutable=1"))?,
    };
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

fn open(path: &Path, uri: Option<String>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(match uri {
        Some(uri) => Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)?,
        None => Connection::open_with_flags(path, flags)?,
    })
}

/// A log without a page, perhaps of a program that was killed there. Who may not change the shared memory
/// waits ten seconds for somebody to set it right and then gives up (`walBeginShmUnreliable`); so this one
/// may, as every program that opens the database would.
fn open_begun(path: &Path) -> Result<Connection> {
    let connection = open(path, None)?;
    match reads(&connection) {
        Err(error) if is_refused(&error) => open_alone(path),
        _ => Ok(connection),
    }
}

fn reads(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("select count(*) from sqlite_schema", [], |_| Ok(()))
}

fn open_shared(path: &Path) -> Result<Connection> {
    let connection = open(path, uri(path, "readonly_shm=1"))?;
    match reads(&connection) {
        // Nobody has marked a place in the log yet from which one could read without marking one.
        Err(error) if is_refused(&error) => open(path, None),
        // It can be read, or is damaged: then whoever asks will meet it.
        _ => Ok(connection),
    }
}

fn is_refused(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, ReadOnly};
    matches!(error.sqlite_error_code(), Some(ReadOnly | CannotOpen))
}

/// A log that nobody has open. Without locks and in exclusive mode SQLite keeps the index of the log
/// in memory (<https://sqlite.org/wal.html#use_of_wal_without_shared_memory>).
#[cfg(unix)]
fn open_alone(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags_and_vfs(path, flags, c"unix-none")?;
    connection.pragma_update(None, "locking_mode", "exclusive")?;
    Ok(connection)
}

#[cfg(not(unix))]
fn open_alone(path: &Path) -> Result<Connection> {
    open(path, None)
}

/// `file:` URI with a parameter; `None` for names that are not Unicode.
fn uri(path: &Path, parameter: &str) -> Option<String> {
    let mut uri = String::from("file:");
    for byte in path.to_str()?.bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a String does not fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri.push('?');
    uri.push_str(parameter);
    Some(uri)
}

pub(super) fn log_path(path: &Path) -> PathBuf {
    beside(path, "-wal")
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::SystemTime;

    const ROWS: &str = "select count(*) from t";

    /// A database in WAL mode with one row in the file and one in the log, still open.
    fn writer(path: &Path) -> Connection {
        let writer = Connection::open(path).unwrap();
        let schema = "pragma journal_mode = wal; create table t (a); insert into t values (1);
            pragma wal_checkpoint(truncate); insert into t values (2)";
        writer.execute_batch(schema).unwrap();
        writer
    }

    fn rows(path: &Path) -> i64 {
        let connection = open_to_look(path).unwrap();
        connection.query_row(ROWS, [], |row| row.get(0)).unwrap()
    }

    /// Names, bytes and times of all files.
    fn files(folder: &Path) -> Vec<(String, Vec<u8>, SystemTime)> {
        let mut files: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                let path = entry.unwrap().path();
                let modified = fs::metadata(&path).unwrap().modified().unwrap();
                let name = path.display().to_string();
                (name, fs::read(&path).unwrap(), modified)
            })
            .collect();
        files.sort();
        files
    }

    fn assert_traceless(path: &Path, expected: i64) {
        let folder = path.parent().unwrap();
        let before = files(folder);
        assert_eq!(rows(path), expected);
        let names = |files: &[(String, Vec<u8>, SystemTime)]| -> Vec<String> {
            files.iter().map(|(name, ..)| name.clone()).collect()
        };
        let after = files(folder);
        assert_eq!(names(&after), names(&before));
        assert!(after == before, "a file has changed");
    }

    #[test]
    fn a_log_is_honoured_and_nothing_is_left_behind() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a b%.db");
        let writer = writer(&path);
        // Beside somebody in this process, with whom SQLite shares the memory.
        assert_eq!(rows(&path), 2);
        // What a crash leaves: log and shared memory, nobody there. And a copy without the memory.
        for suffixes in [&["", "-wal", "-shm"][..], &["", "-wal"]] {
            let copy = tempfile::tempdir().unwrap();
            for suffix in suffixes {
                let name = format!("a b%.db{suffix}");
                fs::copy(dir.path().join(&name), copy.path().join(&name)).unwrap();
            }
            assert_traceless(&copy.path().join("a b%.db"), 2);
        }
        drop(writer);
        assert_traceless(&path, 2);
    }

    #[test]
    fn a_log_that_was_only_begun_keeps_nobody_waiting() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("t.db");
        let writer = writer(&path);
        let copy = tempfile::tempdir().unwrap();
        for name in ["t.db", "t.db-wal", "t.db-shm"] {
            fs::copy(dir.path().join(name), copy.path().join(name)).unwrap();
        }
        drop(writer);
        let log = copy.path().join("t.db-wal");
        let log = fs::File::options().write(true).open(log).unwrap();
        log.set_len(LOG_HEADER).unwrap();
        let start = std::time::Instant::now();
        assert_eq!(rows(&copy.path().join("t.db")), 1);
        assert!(start.elapsed() < std::time::Duration::from_secs(5));
    }

    #[test]
    fn empty_logs_that_were_left_stay() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("t.db");
        drop(writer(&path));
        fs::write(dir.path().join("t.db-wal"), []).unwrap();
        assert_traceless(&path, 2);
        fs::write(dir.path().join("t.db-shm"), vec![0; 32768]).unwrap();
        assert_traceless(&path, 2);
    }
}
