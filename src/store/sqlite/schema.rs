//! Which version of the tables a read sees, without asking for it each time.

use std::cell::Cell;

use libsqlite3_sys as ffi;
use rusqlite::Connection;

use crate::store::Result;

/// The version that one connection saw last, and the state of the file it belongs to.
///
/// SQLite keeps a number for a connection that changes with every commit it comes to see, whoever
/// made it, and reading it costs no statement. While it stays, so does the version: `PRAGMA
/// schema_version` was 3 to 5 % of what reading one record costs.
#[derive(Debug, Default)]
pub(in crate::store) struct SchemaSeen(Cell<Option<(u32, i64)>>);

impl SchemaSeen {
    /// `PRAGMA schema_version` as the transaction that `connection` is in sees it.
    ///
    /// Asks the database where the transaction has not read anything yet (it has no view of the
    /// file then), and where it writes (its own changes of tables do not show in the number).
    pub fn version(&self, connection: &Connection) -> Result<i64> {
        if !is_reading(connection) {
            return ask(connection);
        }
        self.version_read(connection)
    }

    /// The version that the statement saw which `connection` ran last, reading and outside of a
    /// transaction; or a later one, if the tables have been changed since.
    pub fn version_read(&self, connection: &Connection) -> Result<i64> {
        let file = data_version(connection)?;
        if let Some((seen, version)) = self.0.get()
            && seen == file
        {
            return Ok(version);
        }
        let version = ask(connection)?;
        self.0.set(Some((file, version)));
        Ok(version)
    }
}

/// Asks the database.
pub(in crate::store) fn ask(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("pragma schema_version")?
        .query_row([], |row| row.get(0))?)
}

fn is_reading(connection: &Connection) -> bool {
    // SAFETY: the handle is open for as long as `connection`; "main" ends with a zero byte.
    let state = unsafe { ffi::sqlite3_txn_state(connection.handle(), c"main".as_ptr()) };
    state == ffi::SQLITE_TXN_READ
}

/// The number of the state of the file that the connection sees (`SQLITE_FCNTL_DATA_VERSION`).
fn data_version(connection: &Connection) -> Result<u32> {
    let mut version: std::ffi::c_uint = 0;
    // SAFETY: the handle is open for as long as `connection`; this control writes one unsigned int
    // to where it is told.
    let code = unsafe {
        ffi::sqlite3_file_control(
            connection.handle(),
            c"main".as_ptr(),
            ffi::SQLITE_FCNTL_DATA_VERSION,
            (&raw mut version).cast(),
        )
    };
    if code == ffi::SQLITE_OK {
        Ok(version)
    } else {
        Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(dir: &tempfile::TempDir) -> Connection {
        let connection = Connection::open(dir.path().join("data.db")).unwrap();
        connection
            .pragma_update(None, "journal_mode", "wal")
            .unwrap();
        connection
    }

    fn read(connection: &Connection) {
        connection
            .query_row("select count(*) from sqlite_schema", [], |_| Ok(()))
            .unwrap();
    }

    #[test]
    fn a_change_of_tables_by_anybody_is_seen_in_the_next_transaction() {
        let dir = tempfile::tempdir().unwrap();
        let (reader, writer) = (open(&dir), open(&dir));
        writer.execute_batch("create table a (x)").unwrap();
        let seen = SchemaSeen::default();
        let look = || {
            reader.execute_batch("begin").unwrap();
            read(&reader);
            let version = seen.version(&reader).unwrap();
            assert_eq!(version, ask(&reader).unwrap());
            assert_eq!(version, seen.version(&reader).unwrap());
            version
        };
        let first = look();
        writer.execute_batch("create table b (x)").unwrap();
        assert_eq!(
            seen.version(&reader).unwrap(),
            first,
            "the same transaction"
        );
        reader.execute_batch("commit").unwrap();
        let second = look();
        assert!(second > first);
        reader.execute_batch("commit").unwrap();
        writer.execute_batch("insert into a values (1)").unwrap();
        assert_eq!(look(), second, "rows are not tables");
        reader.execute_batch("commit").unwrap();
    }

    #[test]
    fn a_transaction_that_has_read_nothing_or_writes_is_asked() {
        let dir = tempfile::tempdir().unwrap();
        let (reader, writer) = (open(&dir), open(&dir));
        let seen = SchemaSeen::default();
        reader.execute_batch("begin").unwrap();
        let before = seen.version(&reader).unwrap();
        reader.execute_batch("commit").unwrap();
        writer.execute_batch("create table a (x)").unwrap();
        reader.execute_batch("begin").unwrap();
        assert!(seen.version(&reader).unwrap() > before);
        reader
            .execute_batch("commit; begin immediate; create table b (x)")
            .unwrap();
        let own = seen.version(&reader).unwrap();
        reader.execute_batch("create table c (x)").unwrap();
        assert!(seen.version(&reader).unwrap() > own);
        reader.execute_batch("rollback; begin").unwrap();
        read(&reader);
        assert_eq!(seen.version(&reader).unwrap(), ask(&reader).unwrap());
    }

    #[test]
    fn a_statement_without_a_transaction_tells_what_it_saw_or_something_later() {
        let dir = tempfile::tempdir().unwrap();
        let (reader, writer) = (open(&dir), open(&dir));
        let seen = SchemaSeen::default();
        read(&reader);
        let first = seen.version_read(&reader).unwrap();
        writer.execute_batch("create table a (x)").unwrap();
        assert_eq!(
            seen.version_read(&reader).unwrap(),
            first,
            "nothing was read"
        );
        read(&reader);
        let second = seen.version_read(&reader).unwrap();
        assert!(second > first);
        assert_eq!(second, ask(&reader).unwrap());
    }
}
