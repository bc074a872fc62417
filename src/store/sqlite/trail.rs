//! The write-ahead log as it lies on disk: which pages the commits in it wrote.
//!
//! That is how it is known whether another program has written to the database: each of our commits
//! writes one page that nobody else writes. SQLite does not tell who committed, so the log is read as its
//! format says (<https://sqlite.org/fileformat2.html#the_write_ahead_log>). Only the log may be opened
//! beside SQLite: closing any other of its files would take away its locks.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

/// Bytes of the log's header, and of each frame's.
const LOG_HEADER: u64 = 32;
const FRAME_HEADER: usize = 24;

/// A log that is being read.
pub(super) struct Trail {
    file: File,
    page_size: u64,
    salts: Salts,
}

/// What tells a log from the one before it in the same file.
pub(super) type Salts = [u8; 8];

/// One frame.
struct Frame {
    page: u32,
    is_commit: bool,
}

impl Trail {
    /// The log beside the database at `data_db`. Fails when there is none.
    pub fn open(data_db: &Path) -> io::Result<Self> {
        let mut name = data_db.as_os_str().to_owned();
        name.push("-wal");
        let mut file = File::open(name)?;
        let mut header = [0; LOG_HEADER as usize];
        file.read_exact(&mut header)?;
        let mut salts = Salts::default();
        salts.copy_from_slice(&header[16..24]);
        Ok(Self {
            file,
            page_size: u64::from(number(&header[8..12])),
            salts,
        })
    }

    /// Of the log that is there now.
    pub const fn salts(&self) -> Salts {
        self.salts
    }

    /// Whether the last commit among the first `frames` frames wrote `page`.
    pub fn last_commit_wrote(&mut self, page: u32, frames: u32) -> io::Result<bool> {
        for at in (1..=frames).rev() {
            let frame = self.frame(at)?;
            if frame.is_commit && at < frames {
                return Ok(false);
            }
            if frame.page == page {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// How many commits there are after the first `known` frames, up to `frames`; `None` when one of them
    /// did not write `page`.
    pub fn commits_that_wrote(
        &mut self,
        page: u32,
        known: u32,
        frames: u32,
    ) -> io::Result<Option<i64>> {
        let (mut count, mut has_written) = (0, false);
        for at in known + 1..=frames {
            let frame = self.frame(at)?;
            has_written |= frame.page == page;
            if frame.is_commit {
                if !std::mem::take(&mut has_written) {
                    return Ok(None);
                }
                count += 1;
            }
        }
        Ok(Some(count))
    }

    fn frame(&mut self, at: u32) -> io::Result<Frame> {
        let size = FRAME_HEADER as u64 + self.page_size;
        let place = LOG_HEADER + u64::from(at - 1) * size;
        let mut header = [0; FRAME_HEADER];
        self.file.seek(SeekFrom::Start(place))?;
        self.file.read_exact(&mut header)?;
        if header[8..16] != self.salts {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "a frame of an older log",
            ));
        }
        Ok(Frame {
            page: number(&header[..4]),
            // The size of the database after a commit; 0 in other frames.
            is_commit: number(&header[4..8]) != 0,
        })
    }
}

/// Four bytes, the most significant first.
fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}
