//! A database file that stays mapped while others write.
//!
//! SQLite takes its mapping of the file away whenever another connection has committed, in case the file was
//! cut and has grown again meanwhile and a mapping does not show that. On Linux it does: a shared mapping shows
//! the file as it is (mmap(2)), and SQLite asks for no page behind the end of the database. So here it is
//! taken away only when the length of the file has changed.

use std::ffi::c_int;

use libsqlite3_sys::{self as ffi, sqlite3_file, sqlite3_io_methods};

/// Methods of one open file: SQLite's own but for two, and what these two need to know.
#[repr(C)]
struct Kept {
    /// First, because the file points at it.
    methods: sqlite3_io_methods,
    theirs: *const sqlite3_io_methods,
    /// Bytes of the file when it was looked at last.
    length: i64,
}

/// Keeps the main database of `connection` mapped. Does nothing where the system is not known to allow it.
pub(super) fn keep(connection: &rusqlite::Connection) {
    if !cfg!(target_os = "linux") {
        return;
    }
    let mut file: *mut sqlite3_file = std::ptr::null_mut();
    // SAFETY: the handle is open and used by this thread alone; the answer is a pointer to its file, written
    // to `file`, that is valid until the handle is closed.
    let code = unsafe {
        ffi::sqlite3_file_control(
            connection.handle(),
            c"main".as_ptr(),
            ffi::SQLITE_FCNTL_FILE_POINTER,
            (&raw mut file).cast(),
        )
    };
    if code != ffi::SQLITE_OK || file.is_null() {
        return;
    }
    // SAFETY: as above, and an open file has methods that are never freed. Those of version 3 and later
    // can unmap. SQLite reads them anew at each call, so they may be replaced between two.
    unsafe {
        let theirs = (*file).pMethods;
        if theirs.is_null() || (*theirs).iVersion < 3 {
            return;
        }
        let mut methods = *theirs;
        methods.xClose = Some(close);
        methods.xUnfetch = Some(unfetch);
        let kept = Box::new(Kept {
            methods,
            theirs,
            length: -1,
        });
        (*file).pMethods = Box::into_raw(kept).cast();
    }
}

/// Gives a page back, or, without one, says that another connection has written.
unsafe extern "C" fn unfetch(
    file: *mut sqlite3_file,
    offset: i64,
    page: *mut std::ffi::c_void,
) -> c_int {
    // SAFETY: only files that `keep` has seen have this method, and SQLite calls it with such an open file,
    // on one thread at a time. The methods it comes from are complete.
    unsafe {
        let kept = (*file).pMethods.cast_mut().cast::<Kept>();
        let theirs = (*kept).theirs;
        if page.is_null() {
            let mut length = -1;
            let known = (*theirs).xFileSize.map(|ask| ask(file, &raw mut length));
            if known == Some(ffi::SQLITE_OK) && length == (*kept).length {
                return ffi::SQLITE_OK;
            }
            (*kept).length = length;
        }
        match (*theirs).xUnfetch {
            Some(unfetch) => unfetch(file, offset, page),
            None => ffi::SQLITE_OK,
        }
    }
}

/// Closes the file by its own method, and gives back what `keep` has made.
unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: as in `unfetch`; SQLite closes a file once and uses it no more.
    unsafe {
        let kept = Box::from_raw((*file).pMethods.cast_mut().cast::<Kept>());
        (*file).pMethods = kept.theirs;
        match (*kept.theirs).xClose {
            Some(close) => close(file),
            None => ffi::SQLITE_OK,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use rusqlite::Connection;

    use super::super::connect::{Link, Role};
    use crate::store::Options;

    /// A database of a few megabytes, and a reader of it.
    async fn open(dir: &Path) -> (Connection, Link) {
        let path = dir.join("data.db");
        let other = Connection::open(&path).unwrap();
        other.pragma_update(None, "journal_mode", "wal").unwrap();
        other
            .execute_batch("create table t (n integer primary key, text text)")
            .unwrap();
        fill(&other, 0);
        checkpoint(&other);
        let link = Link::open(Role::Reader, &Options::new(&path))
            .await
            .unwrap();
        (other, link)
    }

    fn fill(connection: &Connection, from: u32) {
        let sql =
            "with recursive c(n) as (select ?1 union all select n + 1 from c where n < ?1 + 1999)
                   insert into t select n, printf('%.1000c', 'x') from c";
        connection.execute(sql, [from]).unwrap();
    }

    fn checkpoint(connection: &Connection) {
        connection
            .query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))
            .unwrap();
    }

    /// Rows, and bytes of their texts, which asks for every page.
    fn read(link: &Link) -> (u32, u32) {
        link.connection()
            .query_row("select count(*), sum(length(text)) from t", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap()
    }

    /// Kilobytes of the database that this process has mapped and has touched since.
    #[cfg(target_os = "linux")]
    fn touched(dir: &Path) -> u32 {
        let path = dir.join("data.db");
        let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
        let mut lines = maps.lines();
        let mut sum = 0;
        while let Some(line) = lines.next() {
            if line.ends_with(path.to_str().unwrap()) {
                let resident = lines.by_ref().find_map(|line| line.strip_prefix("Rss:"));
                let number = resident.and_then(|text| text.trim().strip_suffix(" kB"));
                sum += number.unwrap().parse::<u32>().unwrap();
            }
        }
        sum
    }

    /// What has been read stays at hand although another connection has committed.
    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn stays() {
        let dir = tempfile::tempdir().unwrap();
        let (other, link) = open(dir.path()).await;
        read(&link);
        other.execute("delete from t where n = 7", []).unwrap();
        // The first answer after the file was opened is not known to be of the same length.
        read(&link);
        other.execute("delete from t where n = 8", []).unwrap();

        let one = link
            .connection()
            .query_row("select n from t where n > 6", [], |row| {
                row.get::<_, u32>(0)
            });

        assert_eq!(one, Ok(9));
        assert!(touched(dir.path()) > 2000, "{}", touched(dir.path()));
    }

    /// A file that grows and shrinks below a reader is read as it is.
    #[tokio::test]
    async fn follows_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let (other, link) = open(dir.path()).await;
        assert_eq!(read(&link), (2000, 2_000_000));

        for round in 0..3 {
            other.execute("delete from t where n >= 100", []).unwrap();
            other.execute_batch("vacuum").unwrap();
            checkpoint(&other);
            assert_eq!(read(&link), (100, 100_000), "cut, {round}");
            fill(&other, 1000);
            checkpoint(&other);
            assert_eq!(read(&link), (2100, 2_100_000), "grown, {round}");
            other
                .execute_batch(
                    "update t set text = 'y'; update t set text = printf('%.1000c', 'z')",
                )
                .unwrap();
            checkpoint(&other);
            assert_eq!(read(&link), (2100, 2_100_000), "written, {round}");
        }
        link.close().await;
    }

    /// Cut and grown again to the same length while nobody looked.
    #[tokio::test]
    async fn shows_what_was_cut_and_grew_again() {
        let dir = tempfile::tempdir().unwrap();
        let (other, link) = open(dir.path()).await;
        read(&link);
        fill(&other, 3000);
        read(&link);
        checkpoint(&other);
        assert_eq!(read(&link), (4000, 4_000_000));
        let length = || std::fs::metadata(dir.path().join("data.db")).unwrap().len();
        let before = length();

        other
            .execute_batch("delete from t where n >= 100; vacuum")
            .unwrap();
        checkpoint(&other);
        let cut = length();
        other
            .execute_batch("drop table t; create table t (n integer primary key, text text)")
            .unwrap();
        fill(&other, 10_000);
        let mut last = 20_000;
        while length() < before {
            last += 50;
            let sql =
                "with recursive c(n) as (select ?1 - 49 union all select n + 1 from c where n < ?1)
                       insert into t select n, printf('%.50c', 'x') from c";
            other.execute(sql, [last]).unwrap();
            checkpoint(&other);
        }

        assert!(cut < before && length() == before, "{cut} {before}");
        let rows = 2000 + last - 20_000;
        assert_eq!(read(&link), (rows, 2_000_000 + (last - 20_000) * 50));
        let found = link
            .connection()
            .query_row("select max(n) from t", [], |row| row.get::<_, u32>(0));
        assert_eq!(found, Ok(last));
    }
}
