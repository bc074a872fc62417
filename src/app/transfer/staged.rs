//! Imports that are all or nothing: their batches are kept in a file until the last one has come, and
//! are then stored in one transaction.
//!
//! The file lies in the data directory, on the disk that must take the records anyway, in the folder for
//! what passes, which backups leave out. It is removed when the import ends; one that a killed import left
//! is overwritten by the next of that name, or removed by any other a week later.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use super::{
    MAX_TRIES,
    import::{Answer, Options, put_all, recipe},
    rows::{self, Body},
    write_or_try,
};
use crate::{
    app::{
        App,
        error::{Error, Result},
        records::bulk::{Hashed, Recipe, Shelf},
        work::Work,
    },
    model::{caller::RequestInfo, field::FieldKind},
};

/// Bytes of rows that are worked on at a time, after which it is asked whether anybody still wants them.
const PIECE: usize = 512 << 10;

/// The folder for what passes, which PocketBase empties when it starts (spec: storage §1).
const SCRATCH: &str = ".pb_temp_to_delete";

/// What the names of the files begin with; backups sweep other names.
const NAME: &str = "import-";

/// When a file was left by somebody who is gone: hashing many passwords takes days.
const LEFT: Duration = Duration::from_hours(7 * 24);

/// Rows whose passwords are hashed before it is asked again whether anybody wants them: a second or two.
const HASHED_AT_ONCE: usize = 32;

/// Adds rows to the import `id`; `begins` forgets what was there.
pub async fn stage(app: &Arc<App>, id: &str, begins: bool, lines: Arc<Vec<u8>>) -> Result<()> {
    let path = path(app, id);
    app.blocking(move || {
        if begins {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            sweep(&path);
        }
        let mut options = OpenOptions::new();
        options.create(true).append(!begins).write(true);
        let mut file = options.truncate(begins).open(path)?;
        file.write_all(&lines)?;
        if !lines.ends_with(b"\n") {
            file.write_all(b"\n")?;
        }
        Ok(())
    })
    .await?
    .map_err(|error: std::io::Error| Error::internal(error))
}

/// Stores all rows of the import `id` in one transaction, or none.
pub async fn finish(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    (collection, id): (&str, &str),
    options: Options,
) -> Result<Answer> {
    let done = store(app, &request, (collection, id), &options).await;
    discard(app, id).await?;
    done
}

/// Forgets the rows of an import; one that is being finished fails, unless it has come to its last rows.
pub async fn discard(app: &Arc<App>, id: &str) -> Result<()> {
    let path = path(app, id);
    // There may be none.
    app.blocking(move || _ = fs::remove_file(path)).await
}

async fn store(
    app: &Arc<App>,
    request: &Arc<RequestInfo>,
    (collection, id): (&str, &str),
    options: &Options,
) -> Result<Answer> {
    let path = path(app, id);
    if !path.exists() {
        return Err(Error::not_found());
    }
    for _ in 0..MAX_TRIES {
        let recipe = Arc::new(recipe(app, request, collection, options)?);
        let hashed = hash_all(app, &recipe, &path).await?;
        let (path, skip) = (path.clone(), options.skip_refused);
        let keep = !options.dry_run;
        let stored = write_or_try(
            app,
            move |work| store_all(work, &recipe, (&path, &hashed), skip),
            move |answer: &Answer| keep && answer.kept,
        )
        .await;
        match stored {
            Err(Error::Moved) => {}
            other => return other,
        }
    }
    Err(Error::Moved)
}

/// Hashes all passwords of a file, by their rows: on the writer nobody could wait for that.
async fn hash_all(
    app: &Arc<App>,
    recipe: &Arc<Recipe>,
    path: &Path,
) -> Result<HashMap<usize, Hashed>> {
    let mut hashed = HashMap::new();
    let fields = recipe.collection.fields.iter();
    let is_password = |kind: &FieldKind| matches!(kind, FieldKind::Password(_));
    let names = fields.filter(|field| is_password(&field.kind));
    let names: Vec<String> = names.map(|field| field.name.clone()).collect();
    if names.is_empty() {
        return Ok(hashed);
    }
    let has_one = |body: &Body| {
        let body = body.as_ref();
        body.is_ok_and(|body| names.iter().any(|name| body.contains_key(name)))
    };
    let mut staged = Staged::open(path)?;
    let mut rows = 0;
    loop {
        let read = app.blocking(move || (staged.next(), staged)).await?;
        staged = read.1;
        let Some(bodies) = read.0? else {
            return Ok(hashed);
        };
        let numbered = bodies.into_iter().zip(rows..).collect::<Vec<_>>();
        rows += numbered.len();
        let mut slow = numbered.into_iter().filter(|(body, _)| has_one(body));
        loop {
            let (bodies, at): (Vec<_>, Vec<_>) = slow.by_ref().take(HASHED_AT_ONCE).unzip();
            if at.is_empty() {
                break;
            }
            staged.check()?;
            let made = rows::prepare(app, recipe, bodies).await?;
            let made = at.into_iter().zip(made);
            hashed.extend(made.filter_map(|(at, row)| Some((at, row.ok()?.into_hashed()))));
        }
    }
}

/// Stores a file piece by piece.
fn store_all(
    work: &mut Work<'_, '_>,
    recipe: &Recipe,
    (path, hashed): (&Path, &HashMap<usize, Hashed>),
    skip_refused: bool,
) -> Result<Answer> {
    let mut answer = Answer::default();
    let mut shelf = Shelf::new(work, recipe)?;
    let mut staged = Staged::open(path)?;
    while let Some(bodies) = staged.next()? {
        staged.check()?;
        let rows = rows::prepare_hashed(recipe, bodies, (answer.rows, hashed));
        put_all(work, (&mut shelf, recipe), &rows, &mut answer)?;
        if !skip_refused && !answer.refused.is_empty() {
            break;
        }
    }
    answer.kept = answer.refused.is_empty() || skip_refused;
    Ok(answer)
}

/// The rows of an import that wait, piece by piece.
struct Staged {
    file: BufReader<File>,
    path: PathBuf,
}

impl Staged {
    fn open(path: &Path) -> Result<Self> {
        Ok(Self {
            file: BufReader::new(File::open(path).map_err(Error::internal)?),
            path: path.to_owned(),
        })
    }

    /// The next rows; none after the last.
    fn next(&mut self) -> Result<Option<Vec<Body>>> {
        let mut lines = Vec::with_capacity(PIECE);
        while lines.len() < PIECE {
            let read = self.file.read_until(b'\n', &mut lines);
            if read.map_err(Error::internal)? == 0 {
                break;
            }
        }
        Ok((!lines.is_empty()).then(|| rows::parse(&lines)))
    }

    /// Fails when somebody has discarded the import meanwhile, which is how it is interrupted.
    fn check(&self) -> Result<()> {
        if self.path.exists() {
            return Ok(());
        }
        Err(Error::bad_request("The import was discarded."))
    }
}

/// Where the rows of an import wait. A name is anything, so its letters are spelled as numbers.
fn path(app: &App, id: &str) -> PathBuf {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for byte in id.bytes() {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let folder = app.directory().paths.dir.join(SCRATCH);
    folder.join(format!("{NAME}{sum:016x}.ndjson"))
}

/// Removes what killed imports have left beside `path`.
fn sweep(path: &Path) {
    let entries = path.parent().map(fs::read_dir).and_then(Result::ok);
    for entry in entries.into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(NAME);
        let changed = entry.metadata().and_then(|data| data.modified());
        let age = changed.ok().and_then(|at| at.elapsed().ok());
        if is_ours && age.is_some_and(|age| age > LEFT) {
            // The next one tries again.
            let _ = fs::remove_file(entry.path());
        }
    }
}
