//! Backups in a bucket of an S3-compatible service.
//!
//! A new one is written to a file of this machine first, because a zip is written by going back and
//! is read again before it counts; then it travels in parts of some megabytes. Reading fetches what
//! is asked for in blocks, each once, into a file without a name. So memory stays small either way.
//!
//! The functions block; the requests run on a thread of their own, so that it does not matter who
//! waits for them.

use std::{
    error::Error as StdError,
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write as _},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    time::Duration,
};

use object_store::{
    ObjectMeta, ObjectStore, ObjectStoreExt as _, RetryConfig, WriteMultipart,
    aws::{AmazonS3, AmazonS3Builder},
    client::{HttpError, HttpErrorKind},
    path::Path as Key,
};
use tokio::runtime::{Builder, Runtime};
use url::Url;

use super::{
    BucketConfig, BucketError, BucketErrorKind, Item, Tick, is_plain, is_zip,
    local::{Folder, Unnamed},
    s3_http::Connector,
};
use crate::{
    model::{id::LOWER_ALPHANUMERIC, timestamp::Timestamp},
    platform::random,
};

/// The region of services that have none.
const DEFAULT_REGION: &str = "us-east-1";
/// Bytes of a part of an upload, unless it would take too many of them.
const PART: u64 = 8 << 20;
/// Most parts of an upload: S3 allows 10,000.
const MOST_PARTS: u64 = 9_000;
/// Parts that travel at once.
const AT_ONCE: usize = 4;
/// Bytes fetched at once.
const BLOCK: u64 = 8 << 20;
/// Times a request is tried again, and for how long.
const RETRIES: (usize, Duration) = (3, Duration::from_secs(30));

/// A bucket.
#[derive(Debug, Clone)]
pub struct Bucket(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    store: AmazonS3,
    /// `s3://bucket`, and the prefix if there is one.
    url: String,
    prefix: Option<Key>,
    scratch: Folder,
    runtime: Option<Runtime>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        // Also where nobody may wait.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Bucket {
    /// See [`Depot::bucket`](super::Depot::bucket).
    pub fn new(config: &BucketConfig, scratch: PathBuf) -> io::Result<Self> {
        let prefix = config.prefix.trim_matches('/');
        let mut url = format!("s3://{}", config.bucket);
        if !prefix.is_empty() {
            url.push('/');
            url.push_str(prefix);
        }
        if config.access_key.is_empty() || config.secret.is_empty() {
            // The client would go and ask the machine's cloud for some.
            let why = "access key and secret are both needed";
            return Err(told(BucketErrorKind::NoKeys, &url, why));
        }
        if !config.endpoint.is_empty()
            && Url::parse(&full_endpoint(&config.endpoint, config)).is_err()
        {
            // The client would panic at its first request.
            let why = "the endpoint is no address, or none with the bucket before its host";
            return Err(told(BucketErrorKind::Unreachable, &url, why));
        }
        let store = connect(config).map_err(|error| failure(&url, &error))?;
        let prefix = match prefix {
            "" => None,
            prefix => Some(Key::parse(prefix).map_err(invalid)?),
        };
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("pbctl-s3")
            .enable_all()
            .build()?;
        Ok(Self(Arc::new(Inner {
            store,
            url,
            prefix,
            scratch: Folder(scratch),
            runtime: Some(runtime),
        })))
    }

    /// The URL of `name`.
    pub fn url(&self, name: &str) -> String {
        match name {
            "" => self.0.url.clone(),
            name => format!("{}/{name}", self.0.url),
        }
    }

    /// All zip files, by name.
    pub fn list(&self) -> io::Result<Vec<Item>> {
        let bucket = self.clone();
        let found = self.wait(async move {
            let prefix = bucket.0.prefix.as_ref();
            bucket.0.store.list_with_delimiter(prefix).await
        })?;
        let mut items: Vec<Item> = found.objects.iter().filter_map(item).collect();
        items.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(items)
    }

    /// What is known of `name`; `None` when there is no such object.
    pub fn get(&self, name: &str) -> io::Result<Option<Item>> {
        if !is_plain(name) {
            return Ok(None);
        }
        match self.head(name) {
            Ok(found) => Ok(item(&found)),
            Err(error) if is_no_bucket(&error) => {
                // The same status when there is no bucket; a list tells them apart.
                self.list().map(|_| None)
            }
            Err(error) => Err(error),
        }
    }

    /// Opens it for reading.
    pub fn open(&self, name: &str) -> io::Result<Remote> {
        let found = match self.head(name) {
            Err(error) if is_no_bucket(&error) => return Err(io::ErrorKind::NotFound.into()),
            found => found?,
        };
        let file = self.scratch()?;
        let blocks = usize::try_from(found.size.div_ceil(BLOCK)).unwrap_or_default();
        Ok(Remote {
            bucket: self.clone(),
            key: found.location,
            length: found.size,
            file,
            fetched: vec![false; blocks],
            at: 0,
        })
    }

    /// Removes it; `false` when there is none.
    pub fn remove(&self, name: &str) -> io::Result<bool> {
        if self.get(name)?.is_none() {
            return Ok(false);
        }
        let (bucket, key) = (self.clone(), self.key(name)?);
        self.wait(async move { bucket.0.store.delete(&key).await })?;
        Ok(true)
    }

    /// A file of this machine for a new one.
    pub fn begin(&self) -> io::Result<Unnamed> {
        self.0.scratch.begin()
    }

    /// Removes files of uploads that came to no end.
    pub fn sweep(&self) {
        self.0.scratch.sweep();
    }

    /// Sends everything of `file` and calls it `name`. `Interrupted` when `tick` wanted to stop;
    /// then nothing is left there.
    pub fn upload(&self, file: &File, name: &str, tick: Tick<'_>) -> io::Result<()> {
        let mut file = file.try_clone()?;
        let size = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(0))?;
        let (tell, told) = mpsc::channel();
        let travel = Travel {
            bucket: self.clone(),
            key: self.key(name)?,
            file,
            size,
            stop: Arc::default(),
            tell,
        };
        let stop = Arc::clone(&travel.stop);
        self.spawn(travel.run());
        loop {
            match told.recv().map_err(io::Error::other)? {
                News::Sent(bytes) => {
                    if tick(bytes).is_break() {
                        stop.store(true, Ordering::Relaxed);
                    }
                }
                News::End(outcome) => return outcome,
            }
        }
    }

    /// Writes an object, finds it in a list and removes it, as PocketBase tries a bucket.
    pub fn try_out(&self) -> io::Result<()> {
        let folder = format!("pb_settings_test_{}", random::text(5, LOWER_ALPHANUMERIC));
        let (folder, key) = (self.key(&folder)?, self.key(&format!("{folder}/test.txt"))?);
        let bucket = self.clone();
        self.wait(async move {
            let store = &bucket.0.store;
            store.put(&key, "test".into()).await?;
            store.list_with_delimiter(Some(&folder)).await?;
            store.delete(&key).await
        })
    }

    fn head(&self, name: &str) -> io::Result<ObjectMeta> {
        let (bucket, key) = (self.clone(), self.key(name)?);
        self.wait(async move { bucket.0.store.head(&key).await })
    }

    fn key(&self, name: &str) -> io::Result<Key> {
        let key = match &self.0.prefix {
            Some(prefix) => format!("{prefix}/{name}"),
            None => name.to_owned(),
        };
        Key::parse(key).map_err(invalid)
    }

    /// An empty file that is gone when it is closed.
    fn scratch(&self) -> io::Result<File> {
        self.0.scratch.begin()?.into_file()
    }

    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.0.runtime {
            runtime.spawn(work);
        }
    }

    /// Waits for requests, on whatever thread this is.
    fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = object_store::Result<T>> + Send + 'static,
    ) -> io::Result<T> {
        let (tell, told) = mpsc::sync_channel(1);
        self.spawn(async move {
            let _ = tell.send(work.await);
        });
        let answer = told.recv().map_err(io::Error::other)?;
        answer.map_err(|error| failure(&self.0.url, &error))
    }
}

/// The client of a bucket.
fn connect(config: &BucketConfig) -> object_store::Result<AmazonS3> {
    let (max_retries, retry_timeout) = RETRIES;
    let region = match config.region.as_str() {
        "" => DEFAULT_REGION,
        region => region,
    };
    let builder = match config.endpoint.trim_end_matches('/') {
        // Amazon's own.
        "" => AmazonS3Builder::new(),
        endpoint => AmazonS3Builder::new().with_endpoint(full_endpoint(endpoint, config)),
    };
    builder
        .with_bucket_name(&config.bucket)
        .with_region(region)
        .with_access_key_id(&config.access_key)
        .with_secret_access_key(&config.secret)
        .with_virtual_hosted_style_request(!config.force_path_style)
        .with_allow_http(true)
        .with_retry(RetryConfig {
            max_retries,
            retry_timeout,
            ..RetryConfig::default()
        })
        .with_http_connector(Connector)
        .build()
}

/// The URL that the client wants: with a scheme, and with the bucket where it stands in the host's
/// name.
fn full_endpoint(endpoint: &str, config: &BucketConfig) -> String {
    let (scheme, host) = endpoint.split_once("://").unwrap_or(("https", endpoint));
    if config.force_path_style {
        format!("{scheme}://{host}")
    } else {
        format!("{scheme}://{}.{host}", config.bucket)
    }
}

/// What is told while something travels.
enum News {
    /// So many bytes more have gone out.
    Sent(u64),
    /// How it ended.
    End(io::Result<()>),
}

/// A file on its way.
struct Travel {
    bucket: Bucket,
    key: Key,
    file: File,
    size: u64,
    stop: Arc<AtomicBool>,
    tell: mpsc::Sender<News>,
}

impl Travel {
    async fn run(mut self) {
        let outcome = self.send().await;
        let _ = self.tell.send(News::End(outcome));
    }

    async fn send(&mut self) -> io::Result<()> {
        let inner = Arc::clone(&self.bucket.0);
        let failed = |error: object_store::Error| failure(&inner.url, &error);
        if self.size <= PART {
            let mut bytes = Vec::new();
            self.file.read_to_end(&mut bytes)?;
            let sent = inner.store.put(&self.key, bytes.into()).await;
            sent.map_err(failed)?;
            let _ = self.tell.send(News::Sent(self.size));
            return Ok(());
        }
        let part = PART.max(self.size.div_ceil(MOST_PARTS));
        let part = usize::try_from(part).map_err(io::Error::other)?;
        let upload = inner.store.put_multipart(&self.key).await;
        let upload = upload.map_err(failed)?;
        let mut upload = WriteMultipart::new_with_chunk_size(upload, part);
        match self.send_parts(&mut upload, part).await {
            Ok(()) => upload.finish().await.map(drop).map_err(failed),
            Err(error) => {
                // What is left there is no object; the service may remove it by itself.
                let _ = upload.abort().await;
                Err(error)
            }
        }
    }

    async fn send_parts(&mut self, upload: &mut WriteMultipart, part: usize) -> io::Result<()> {
        loop {
            let mut bytes = Vec::with_capacity(part);
            // A part from this machine's disk is quick to read.
            let mut piece = Read::by_ref(&mut self.file).take(part as u64);
            let read = piece.read_to_end(&mut bytes)?;
            if read == 0 {
                return Ok(());
            }
            let room = upload.wait_for_capacity(AT_ONCE).await;
            room.map_err(|error| failure(&self.bucket.0.url, &error))?;
            upload.put(bytes.into());
            let _ = self.tell.send(News::Sent(read as u64));
            // Whoever hears of it may want to stop; give it a moment to say so.
            tokio::task::yield_now().await;
            if self.stop.load(Ordering::Relaxed) {
                return Err(io::ErrorKind::Interrupted.into());
            }
        }
    }
}

/// A backup in the bucket, read as if it were a file.
#[derive(Debug)]
pub struct Remote {
    bucket: Bucket,
    key: Key,
    length: u64,
    file: File,
    fetched: Vec<bool>,
    at: u64,
}

impl Remote {
    /// Makes sure that the block `number` is in the file.
    fn fetch(&mut self, number: u64) -> io::Result<()> {
        let place = usize::try_from(number).map_err(io::Error::other)?;
        if self.fetched.get(place).copied().unwrap_or(true) {
            return Ok(());
        }
        let start = number * BLOCK;
        let range = start..(start + BLOCK).min(self.length);
        let (bucket, key) = (self.bucket.clone(), self.key.clone());
        let bytes = self
            .bucket
            .wait(async move { bucket.0.store.get_range(&key, range).await })?;
        self.file.seek(SeekFrom::Start(start))?;
        self.file.write_all(&bytes)?;
        self.fetched[place] = true;
        Ok(())
    }
}

impl Read for Remote {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.length || buffer.is_empty() {
            return Ok(0);
        }
        let block = self.at / BLOCK;
        self.fetch(block)?;
        let left = ((block + 1) * BLOCK).min(self.length) - self.at;
        let most = usize::try_from(left)
            .unwrap_or(usize::MAX)
            .min(buffer.len());
        self.file.seek(SeekFrom::Start(self.at))?;
        let count = self.file.read(&mut buffer[..most])?;
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Remote {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

fn item(found: &ObjectMeta) -> Option<Item> {
    let name = found.location.filename()?;
    (is_zip(name) && is_plain(name)).then(|| Item {
        name: name.to_owned(),
        size: found.size,
        modified: Timestamp::from_millis(found.last_modified.timestamp_millis()),
    })
}

fn is_no_bucket(error: &io::Error) -> bool {
    error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<BucketError>())
        .is_some_and(|error| error.kind == BucketErrorKind::NoBucket)
}

fn invalid(error: impl StdError + Send + Sync + 'static) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, error)
}

fn failure(place: &str, error: &object_store::Error) -> io::Error {
    use object_store::Error::{NotFound, PermissionDenied, Unauthenticated};
    let said = innermost(error);
    let kind = match error {
        PermissionDenied { .. } | Unauthenticated { .. } => BucketErrorKind::Denied,
        NotFound { .. } => BucketErrorKind::NoBucket,
        other if is_silence(other) => BucketErrorKind::Unreachable,
        // For lists the client keeps the status in its words only.
        _ if said.contains("status code: 403") || said.contains("status code: 401") => {
            BucketErrorKind::Denied
        }
        _ if said.contains("status code: 404") => BucketErrorKind::NoBucket,
        _ => BucketErrorKind::Failed,
    };
    told(kind, place, &service_words(&said).unwrap_or(said))
}

fn told(kind: BucketErrorKind, place: &str, why: &str) -> io::Error {
    io::Error::other(BucketError {
        kind,
        place: place.to_owned(),
        source: why.trim_end_matches([':', ' ']).into(),
    })
}

/// What the error at the bottom says: the others repeat it.
fn innermost(error: &(dyn StdError + 'static)) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

/// What the service says in its XML: a code and a sentence.
fn service_words(text: &str) -> Option<String> {
    let inside = |tag: &str| {
        let (_, rest) = text.split_once(&format!("<{tag}>"))?;
        rest.split_once(&format!("</{tag}>"))
            .map(|(inside, _)| inside)
    };
    Some(format!("{}: {}", inside("Code")?, inside("Message")?))
}

/// Whether nobody answered.
fn is_silence(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<HttpError>() {
            return matches!(
                error.kind(),
                HttpErrorKind::Connect | HttpErrorKind::Timeout | HttpErrorKind::Request
            );
        }
        next = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(endpoint: &str, force_path_style: bool) -> BucketConfig {
        BucketConfig {
            bucket: "b".into(),
            prefix: "/x/y/".into(),
            endpoint: endpoint.into(),
            access_key: "k".into(),
            secret: "s".into(),
            force_path_style,
            ..BucketConfig::default()
        }
    }

    #[test]
    fn the_bucket_stands_in_the_path_or_in_the_host() {
        let full = |endpoint, path_style| full_endpoint(endpoint, &config(endpoint, path_style));
        assert_eq!(full("localhost:9000", true), "https://localhost:9000");
        assert_eq!(full("http://localhost:9000", true), "http://localhost:9000");
        assert_eq!(full("s3.example.com", false), "https://b.s3.example.com");
    }

    #[test]
    fn names_have_their_prefix_in_front() {
        let dir = tempfile::tempdir().unwrap();
        let bucket = Bucket::new(&config("http://127.0.0.1:9", true), dir.path().into()).unwrap();
        assert_eq!(bucket.url("a.zip"), "s3://b/x/y/a.zip");
        assert_eq!(
            bucket.key("@auto_pb_1.zip").unwrap().as_ref(),
            "x/y/@auto_pb_1.zip"
        );
        assert_eq!(bucket.get("../a.zip").unwrap(), None);
    }

    #[test]
    fn without_keys_nobody_is_asked() {
        let mut config = config("http://127.0.0.1:9", true);
        config.secret.clear();
        let error = Bucket::new(&config, "x".into()).unwrap_err();
        assert_eq!(error.to_string(), "there are no keys for s3://b/x/y");
    }

    #[test]
    fn an_endpoint_that_is_no_address_is_refused() {
        for (endpoint, path_style) in [("http://127.0.0.1:9", false), ("http://", true)] {
            let error = Bucket::new(&config(endpoint, path_style), "x".into()).unwrap_err();
            let said = "the service of s3://b/x/y does not answer";
            assert_eq!(error.to_string(), said, "{endpoint}");
        }
    }

    // Port 9 is nobody's on a machine that runs tests; a refused connection is not tried for long.
    #[test]
    fn a_service_that_is_not_there_is_told_so() {
        let dir = tempfile::tempdir().unwrap();
        let bucket = Bucket::new(&config("http://127.0.0.1:9", true), dir.path().into()).unwrap();
        let error = bucket.list().unwrap_err();
        assert_eq!(
            error.to_string(),
            "the service of s3://b/x/y does not answer"
        );
    }
}
