//! Imports that are all or nothing: their batches are kept in a file until the last one has come, and
//! are then stored in one transaction.
//!
//! The file lies in the data directory, on the disk that must take the records anyway. It is removed
//! when the import ends; one that a killed import left is overwritten by the next of that name.

use std::{
    fs::{self, File, OpenOptions},
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    sync::Arc,
};

use super::{
    MAX_TRIES,
    import::{Answer, Options, put_all, recipe},
    rows, write_or_try,
};
use crate::{
    app::{
        App,
        error::{Error, Result},
        records::bulk::{Recipe, Shelf},
        work::Work,
    },
    model::caller::RequestInfo,
};

/// Bytes of rows that are worked on at a time.
const PIECE: usize = 2 << 20;

/// Adds rows to the import `id`; `begins` forgets what was there.
pub async fn stage(app: &Arc<App>, id: &str, begins: bool, lines: Arc<Vec<u8>>) -> Result<()> {
    let path = path(app, id);
    app.blocking(move || {
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

/// Forgets the rows of an import.
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
        let recipe = recipe(app, request, collection, options)?;
        let (path, skip) = (path.clone(), options.skip_refused);
        let keep = !options.dry_run;
        let stored = write_or_try(
            app,
            move |work| {
                let file = File::open(&path).map_err(Error::internal)?;
                store_all(work, &recipe, BufReader::new(file), skip)
            },
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

/// Stores a file piece by piece.
fn store_all(
    work: &mut Work<'_, '_>,
    recipe: &Recipe,
    mut file: impl BufRead,
    skip_refused: bool,
) -> Result<Answer> {
    let mut answer = Answer::default();
    let mut shelf = Shelf::new(work, recipe)?;
    loop {
        let mut lines = Vec::with_capacity(PIECE);
        while lines.len() < PIECE {
            let read = file.read_until(b'\n', &mut lines);
            if read.map_err(Error::internal)? == 0 {
                break;
            }
        }
        if lines.is_empty() {
            break;
        }
        let rows = rows::prepare_now(work.tx, recipe, rows::parse(&lines))?;
        put_all(work, (&mut shelf, recipe), &rows, &mut answer)?;
        if !skip_refused && !answer.refused.is_empty() {
            break;
        }
    }
    answer.kept = answer.refused.is_empty() || skip_refused;
    Ok(answer)
}

/// Where the rows of an import wait. A name is anything, so its letters are spelled as numbers.
fn path(app: &App, id: &str) -> PathBuf {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for byte in id.bytes() {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    app.directory()
        .paths
        .dir
        .join(format!(".pbctl_import_{sum:016x}.ndjson"))
}
