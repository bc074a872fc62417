//! Zip files: written and read in streams, with nothing in memory but the list of members.
//!
//! Reading trusts nothing. A file is refused as a whole when a member could land outside of the
//! folder it is unpacked into, is no plain file, stands in it twice, shares its bytes with
//! another, is encrypted or packed in an unknown way, or claims to be larger than deflate can
//! make it.

use std::{
    collections::HashSet,
    io::{self, BufReader, Read, Seek, SeekFrom, Write},
    ops::ControlFlow,
    path::PathBuf,
};

use aws_lc_rs::digest::{Context, SHA256};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::depot::Content;
use crate::model::timestamp::Timestamp;

/// Bytes moved at once.
const CHUNK: usize = 128 << 10;
/// Deflate's level: 1, as in PocketBase.
const LEVEL: i64 = 1;
/// Deflate cannot make more than 1,032 bytes of one (<https://zlib.net/zlib_tech.html>), and an empty
/// file takes two.
const MOST_RATIO: u64 = 1032;
/// Files of these kinds are compressed already; packing them again costs time and saves nothing.
const PACKED_ALREADY: [&str; 24] = [
    "7z", "aac", "avif", "br", "bz2", "docx", "flac", "gif", "gz", "heic", "jpeg", "jpg", "m4a",
    "mkv", "mov", "mp3", "mp4", "ogg", "png", "webm", "webp", "xlsx", "zip", "zst",
];

/// Why a zip file cannot be written or read.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// It is no zip file, or its end is missing.
    #[error("it is not a whole zip file ({0})")]
    NotAZip(String),
    /// It holds what no backup holds.
    #[error("it is refused: {0}")]
    Refused(String),
    /// A member cannot be unpacked.
    #[error("{member:?} is damaged ({reason})")]
    Damaged {
        /// Its name.
        member: String,
        /// What is wrong.
        reason: String,
    },
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Whoever watches wanted it to stop.
    #[error("it was stopped")]
    Stopped,
}

/// Result of working on a zip file.
pub type Result<T, E = ArchiveError> = std::result::Result<T, E>;

/// Told about bytes that have been moved; says whether to go on.
pub type Tick<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// What a member holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// Bytes, unpacked.
    pub size: u64,
    /// SHA-256 in lower-case hexadecimal digits.
    pub sha256: String,
}

/// Writes a zip file.
pub struct Writer<W: Write + Seek> {
    zip: ZipWriter<W>,
    chunk: Vec<u8>,
}

impl<W: Write + Seek> Writer<W> {
    /// Begins one in `out`.
    pub fn new(out: W) -> Self {
        Self {
            zip: ZipWriter::new(out),
            chunk: vec![0; CHUNK],
        }
    }

    /// Adds everything that `content` gives as the member `name`. `size` is what is expected; a
    /// file may grow or shrink meanwhile.
    pub fn add(
        &mut self,
        name: &str,
        (modified, size): (Timestamp, u64),
        content: &mut dyn Read,
        tick: Tick<'_>,
    ) -> Result<Digest> {
        let options = SimpleFileOptions::default()
            .last_modified_time(dos_time(modified))
            .unix_permissions(0o644)
            // With room for files that grow: the length field of others has 32 bits.
            .large_file(size >= 2 << 30);
        let options = if is_packed(name) {
            options.compression_method(CompressionMethod::Stored)
        } else {
            options
                .compression_method(CompressionMethod::Deflated)
                .compression_level(Some(LEVEL))
        };
        self.zip.start_file(name, options).map_err(from_zip)?;
        let zip = &mut self.zip;
        pump(content, &mut self.chunk, &mut |bytes| {
            zip.write_all(bytes)?;
            going_on(tick(bytes.len() as u64))
        })
    }

    /// Writes the list of members; gives the file back.
    pub fn finish(self) -> Result<W> {
        self.zip.finish().map_err(from_zip)
    }
}

/// A member, as the list says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name, with `/`; a safe relative path.
    pub name: String,
    /// Bytes, unpacked.
    pub size: u64,
}

impl Member {
    /// Where it belongs, below the folder that is unpacked into.
    pub fn path(&self) -> PathBuf {
        self.name.split('/').collect()
    }
}

/// Reads a zip file that may be hostile.
pub struct Reader {
    zip: ZipArchive<BufReader<Box<dyn Content>>>,
    members: Vec<(usize, Member)>,
    chunk: Vec<u8>,
}

impl Reader {
    /// Reads the list of members and judges it.
    pub fn open(content: impl Content + 'static) -> Result<Self> {
        let mut content: Box<dyn Content> = Box::new(content);
        let length = content.seek(SeekFrom::End(0))?;
        content.seek(SeekFrom::Start(0))?;
        let mut zip = ZipArchive::new(BufReader::new(content)).map_err(from_zip)?;
        if zip.has_duplicate_names() {
            return Err(refused("two members have the same name"));
        }
        if zip.has_overlapping_entries().map_err(from_zip)? {
            return Err(refused("two members share their bytes"));
        }
        let mut members = Vec::with_capacity(zip.len());
        let mut names = HashSet::with_capacity(zip.len());
        for at in 0..zip.len() {
            if let Some(member) = judge(&mut zip, at)? {
                // On some disks these are one file.
                if !names.insert(member.name.to_lowercase()) {
                    let name = member.name;
                    return Err(refused(format!("two members are called {name:?}")));
                }
                members.push((at, member));
            }
        }
        let total = members
            .iter()
            .try_fold(0_u64, |sum, (_, member)| sum.checked_add(member.size));
        if total.is_none_or(|total| total / MOST_RATIO > length) {
            return Err(refused("it claims to hold more than it can"));
        }
        Ok(Self {
            zip,
            members,
            chunk: vec![0; CHUNK],
        })
    }

    /// The files in it, in their order.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().map(|(_, member)| member)
    }

    /// Bytes of all files, unpacked.
    pub fn total(&self) -> u64 {
        self.members().map(|member| member.size).sum()
    }

    /// The place of the member called `name`.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.members().position(|member| member.name == name)
    }

    /// Unpacks the member at `place` and gives `out` its bytes. Never more than the list says, and
    /// an error when they are not those that were packed (CRC-32).
    pub fn unpack(&mut self, place: usize, out: &mut dyn Write, tick: Tick<'_>) -> Result<Digest> {
        let (at, member) = &self.members[place];
        let damaged = |reason: String| ArchiveError::Damaged {
            member: member.name.clone(),
            reason,
        };
        let mut file = self
            .zip
            .by_index(*at)
            .map_err(|error| damaged(error.to_string()))?;
        // One byte more than there should be, so that it is noticed.
        let mut bounded = Packed(&mut file).take(member.size + 1);
        let read = pump(&mut bounded, &mut self.chunk, &mut |bytes| {
            out.write_all(bytes)?;
            going_on(tick(bytes.len() as u64))
        });
        match read {
            Ok(digest) if digest.size == member.size => Ok(digest),
            Ok(_) => Err(damaged("its size is not what the list says".into())),
            Err(ArchiveError::NotAZip(reason)) => Err(damaged(reason)),
            Err(error) => Err(error),
        }
    }
}

/// Marks errors of the packed side, so that they are told from a disk that is full.
struct Packed<R>(R);

impl<R: Read> Read for Packed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0
            .read(buffer)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.to_string()))
    }
}

/// Moves everything, and says what it was.
fn pump(
    from: &mut dyn Read,
    chunk: &mut [u8],
    to: &mut dyn FnMut(&[u8]) -> Result<()>,
) -> Result<Digest> {
    let mut hash = Context::new(&SHA256);
    let mut size = 0;
    loop {
        let count = match from.read(chunk) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(ArchiveError::NotAZip(error.to_string()));
            }
            Err(error) => return Err(error.into()),
        };
        hash.update(&chunk[..count]);
        size += count as u64;
        to(&chunk[..count])?;
    }
    Ok(Digest {
        size,
        sha256: hexadecimal(hash.finish().as_ref()),
    })
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('?');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

fn going_on(flow: ControlFlow<()>) -> Result<()> {
    match flow {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(ArchiveError::Stopped),
    }
}

/// The member at `at`; `None` for a folder, which needs no entry of its own.
fn judge(zip: &mut ZipArchive<BufReader<Box<dyn Content>>>, at: usize) -> Result<Option<Member>> {
    let entry = zip.by_index_data(at).map_err(from_zip)?;
    let name = std::str::from_utf8(entry.name_raw())
        .map_err(|_| refused("a name is not UTF-8"))?
        .to_owned();
    let no = |reason: &str| Err(refused(format!("{name:?} {reason}")));
    let kind = entry.unix_mode().unwrap_or(0) & 0o170_000;
    if entry.is_symlink() || ![0, 0o100_000, 0o040_000].contains(&kind) {
        return no("is neither a file nor a folder");
    }
    if entry.encrypted() {
        return no("is encrypted");
    }
    let folder = name.ends_with('/');
    if !is_safe(name.strip_suffix('/').unwrap_or(&name)) {
        return no("is not a name below the folder");
    }
    let known = [CompressionMethod::Stored, CompressionMethod::Deflated];
    if !known.contains(&entry.compression()) {
        return no("is packed in an unknown way");
    }
    let (packed, size) = (entry.compressed_size(), entry.size());
    if size > packed.saturating_mul(MOST_RATIO) {
        return no("claims to be larger than it can be");
    }
    if folder {
        return if size == 0 {
            Ok(None)
        } else {
            no("is a folder with content")
        };
    }
    Ok(Some(Member { name, size }))
}

/// Whether a name stays below the folder it is unpacked into, on any system.
fn is_safe(name: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part != "." && part != ".." && part.len() <= 255;
    name.len() <= 2048
        && !name.contains(['\\', ':', '\0'])
        && !name.chars().any(char::is_control)
        && name.split('/').all(plain)
}

fn is_packed(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension
        .is_some_and(|extension| PACKED_ALREADY.contains(&extension.to_ascii_lowercase().as_str()))
}

fn dos_time(at: Timestamp) -> DateTime {
    let civil = at.civil();
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    // Before 1980 there are no dates in a zip.
    DateTime::from_date_and_time(
        u16::try_from(civil.year()).unwrap_or_default(),
        part(civil.month()),
        part(civil.day()),
        part(civil.hour()),
        part(civil.minute()),
        part(civil.second()),
    )
    .unwrap_or_default()
}

fn refused(reason: impl Into<String>) -> ArchiveError {
    ArchiveError::Refused(reason.into())
}

fn from_zip(error: zip::result::ZipError) -> ArchiveError {
    match error {
        zip::result::ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
            ArchiveError::Io(error)
        }
        error => ArchiveError::NotAZip(error.to_string()),
    }
}

#[cfg(test)]
mod tests;
