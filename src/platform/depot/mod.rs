//! Where backups are kept, by name: a folder on this machine, or a bucket of an S3-compatible
//! service.
//!
//! Names are plain: one path component. A new one appears whole, or not at all.
//!
//! - `local.rs`: a folder
//! - `s3.rs`: a bucket, in builds with the feature `s3`; `s3_http.rs`: the requests of it

mod local;
#[cfg(feature = "s3")]
mod s3;
#[cfg(feature = "s3")]
mod s3_http;

use std::{
    error::Error as StdError,
    fmt,
    fs::File,
    io::{self, Read, Seek},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use local::{Folder, Unnamed};
#[cfg(feature = "s3")]
use s3::Bucket;

pub use local::Steady;

use crate::model::timestamp::Timestamp;

/// A place for backups.
#[derive(Debug, Clone)]
pub struct Depot(Kind);

#[derive(Debug, Clone)]
enum Kind {
    Folder(Folder),
    #[cfg(feature = "s3")]
    Bucket(Bucket),
}

/// How a bucket is reached.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct BucketConfig {
    /// Its name.
    pub bucket: String,
    /// What stands before all names; empty for nothing.
    pub prefix: String,
    /// URL of the service; without a scheme it is https.
    pub endpoint: String,
    /// Region.
    pub region: String,
    /// Key id.
    pub access_key: String,
    /// Key.
    pub secret: String,
    /// Bucket in the path rather than in the host name.
    pub force_path_style: bool,
}

/// The key is nobody's to see.
impl fmt::Debug for BucketConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BucketConfig")
            .field("bucket", &self.bucket)
            .field("prefix", &self.prefix)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// When it was last written.
    pub modified: Timestamp,
}

/// What can be read from any place of it.
pub trait Content: Read + Seek + Send {}

impl<T: Read + Seek + Send> Content for T {}

/// Told how many bytes have gone out; says whether to go on.
pub type Tick<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

impl Depot {
    /// The folder `folder`, which is made when something is put there.
    pub fn local(folder: impl Into<PathBuf>) -> Self {
        Self(Kind::Folder(Folder(folder.into())))
    }

    /// A bucket. What is under way lies in the folder `scratch` of this machine. Nothing is asked
    /// yet; fails when the configuration makes no sense, or this program knows no buckets.
    #[cfg_attr(
        not(feature = "s3"),
        allow(unused_variables, reason = "there is nothing to configure")
    )]
    pub fn bucket(config: &BucketConfig, scratch: PathBuf) -> io::Result<Self> {
        #[cfg(feature = "s3")]
        return Bucket::new(config, scratch).map(|bucket| Self(Kind::Bucket(bucket)));
        #[cfg(not(feature = "s3"))]
        Err(io::Error::new(
            io::ErrorKind::Unsupported,
            "this pbctl was built without S3",
        ))
    }

    /// Where it is, as people call it.
    pub fn place(&self) -> PathBuf {
        match &self.0 {
            Kind::Folder(folder) => folder.0.clone(),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.url("").into(),
        }
    }

    /// Where the backup called `name` lies: a path, or a URL.
    pub fn path(&self, name: &str) -> PathBuf {
        match &self.0 {
            Kind::Folder(folder) => folder.path(name),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.url(name).into(),
        }
    }

    /// All zip files, by name.
    pub fn list(&self) -> io::Result<Vec<Item>> {
        match &self.0 {
            Kind::Folder(folder) => folder.list(),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.list(),
        }
    }

    /// What is known of `name`; `None` when there is no such backup.
    pub fn get(&self, name: &str) -> io::Result<Option<Item>> {
        match &self.0 {
            Kind::Folder(folder) => folder.get(name),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.get(name),
        }
    }

    /// Opens it for reading.
    pub fn open(&self, name: &str) -> io::Result<Box<dyn Content>> {
        match &self.0 {
            Kind::Folder(folder) => Ok(Box::new(folder.open(name)?)),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => Ok(Box::new(bucket.open(name)?)),
        }
    }

    /// Removes it; `false` when there is none.
    pub fn remove(&self, name: &str) -> io::Result<bool> {
        match &self.0 {
            Kind::Folder(folder) => folder.remove(name),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.remove(name),
        }
    }

    /// Begins a new one called `name`, in a file of this machine.
    pub fn begin(&self, name: &str) -> io::Result<Draft> {
        let file = match &self.0 {
            Kind::Folder(folder) => folder.begin()?,
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.begin()?,
        };
        Ok(Draft {
            file,
            depot: self.clone(),
            name: name.to_owned(),
        })
    }

    /// Writes something small there and removes it again, so that one knows whether it can be used.
    pub fn try_out(&self) -> io::Result<()> {
        match &self.0 {
            Kind::Folder(folder) => folder.begin().map(drop),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.try_out(),
        }
    }

    /// Removes what was begun and never published, by a process that ended in the middle.
    pub fn sweep(&self) {
        match &self.0 {
            Kind::Folder(folder) => folder.sweep(),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.sweep(),
        }
    }
}

/// One that is being written; removed when it is dropped unpublished.
#[derive(Debug)]
pub struct Draft {
    file: Unnamed,
    depot: Depot,
    name: String,
}

impl Draft {
    /// The file to read.
    pub fn file(&self) -> &File {
        self.file.file()
    }

    /// The file to write; see [`Steady`] for `rest`.
    pub fn out(&self, rest: u32) -> Steady<'_> {
        self.file.out(rest)
    }

    /// Gives it its name, when everything is where it belongs. `tick` hears of bytes that have to
    /// travel; `Interrupted` when it wanted to stop.
    #[cfg_attr(
        not(feature = "s3"),
        allow(unused_variables, reason = "nothing travels")
    )]
    pub fn publish(self, tick: Tick<'_>) -> io::Result<()> {
        match &self.depot.0 {
            Kind::Folder(folder) => self.file.name(&folder.path(&self.name)),
            #[cfg(feature = "s3")]
            Kind::Bucket(bucket) => bucket.upload(self.file.file(), &self.name, tick),
        }
    }
}

/// Why a bucket does not do what is asked, inside of an [`io::Error`].
#[derive(Debug)]
pub struct BucketError {
    /// What kind of failure it is.
    pub kind: BucketErrorKind,
    place: String,
    source: Box<dyn StdError + Send + Sync>,
}

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BucketErrorKind {
    /// No keys were given.
    NoKeys,
    /// The keys are wrong, or do not allow it.
    Denied,
    /// Nobody answers.
    Unreachable,
    /// The service knows no such bucket.
    NoBucket,
    /// Something else.
    Failed,
}

impl fmt::Display for BucketError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match self.kind {
            BucketErrorKind::NoKeys => write!(f, "there are no keys for {place}"),
            BucketErrorKind::Denied => write!(f, "{place} refuses these keys"),
            BucketErrorKind::Unreachable => write!(f, "the service of {place} does not answer"),
            BucketErrorKind::NoBucket => write!(f, "there is no bucket for {place}"),
            BucketErrorKind::Failed => write!(f, "{place} does not do what it is asked"),
        }
    }
}

impl StdError for BucketError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}

/// Whether it is called a zip.
pub fn is_zip(name: &str) -> bool {
    let ending = Path::new(name).extension();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
}

/// Whether `name` is one path component that names no hidden file.
pub fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', '\0'])
}
