//! Lines of JSON as records for the writer, made on as many threads as there are cores.

use std::{sync::Arc, thread};

use serde_json::{Map, Value as Json};

use crate::app::{
    App,
    error::Result,
    records::bulk::{self, Conflict, Prepared, Recipe},
};

/// A line as a record, or why it is none.
pub type Row = Result<Prepared, String>;

/// The rows of a batch, in their order; blank lines are none.
///
/// Blocking work runs beside the async threads: casting, checks and above all hashing passwords.
pub async fn prepare(app: &Arc<App>, recipe: &Arc<Recipe>, lines: &Arc<Vec<u8>>) -> Result<Vec<Row>> {
    let (owned, lines) = (Arc::clone(recipe), Arc::clone(lines));
    let bodies = app
        .blocking(move || {
            let lines: Vec<&[u8]> = split(&lines).collect();
            in_parallel(lines, &|line| parse(line))
        })
        .await?;
    let stored = stored_hashes(app, recipe, &bodies).await?;
    let rows = app
        .blocking(move || {
            let rows: Vec<_> = bodies.into_iter().zip(stored).collect();
            in_parallel(rows, &|(body, stored)| {
                body.map(|body| owned.prepare(body, stored.as_deref()))
            })
        })
        .await?;
    Ok(rows)
}

fn split(lines: &[u8]) -> impl Iterator<Item = &[u8]> {
    lines
        .split(|&byte| byte == b'\n')
        .filter(|line| !line.iter().all(u8::is_ascii_whitespace))
}

fn parse(line: &[u8]) -> Result<Map<String, Json>, String> {
    serde_json::from_slice(line).map_err(|error| error.to_string())
}

type Body = Result<Map<String, Json>, String>;

/// The hashes of stored records with which submitted passwords are to be compared: setting a password
/// that is set already would end all sessions.
async fn stored_hashes(
    app: &Arc<App>,
    recipe: &Arc<Recipe>,
    bodies: &[Body],
) -> Result<Vec<Option<String>>> {
    let is_asked = |body: &Body| body.as_ref().is_ok_and(|body| body.contains_key("password"));
    let nobody = !recipe.collection.is_auth()
        || recipe.conflict != Conflict::Update
        || !bodies.iter().any(is_asked);
    if nobody {
        return Ok(vec![None; bodies.len()]);
    }
    let keys: Vec<Option<Map<String, Json>>> = bodies
        .iter()
        .map(|body| {
            let body = body.as_ref().ok().filter(|body| body.contains_key("password"))?;
            let key = body.get(recipe.key())?;
            Some([(recipe.key().to_owned(), key.clone())].into_iter().collect())
        })
        .collect();
    let recipe = Arc::clone(recipe);
    app.read(move |session| {
        let one = |body: &Option<Map<String, Json>>| match body {
            Some(body) => bulk::stored_by_key(session, &recipe, body)
                .map(|found| found.map(|record| record.text("password").to_owned())),
            None => Ok(None),
        };
        Ok(keys.iter().map(one).collect::<Result<_, _>>()?)
    })
    .await
}

/// `f` of every item, in their order, on as many threads as there are cores.
fn in_parallel<T: Send, R: Send>(items: Vec<T>, f: &(dyn Fn(T) -> R + Sync)) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(threads).max(1);
    if threads == 1 || items.len() < 2 {
        return items.into_iter().map(f).collect();
    }
    let mut shares = Vec::new();
    let mut items = items.into_iter();
    loop {
        let part: Vec<T> = items.by_ref().take(share).collect();
        if part.is_empty() {
            break;
        }
        shares.push(part);
    }
    thread::scope(|scope| {
        let running: Vec<_> = shares
            .into_iter()
            .map(|part| scope.spawn(|| part.into_iter().map(f).collect::<Vec<R>>()))
            .collect();
        running
            .into_iter()
            .flat_map(|thread| match thread.join() {
                Ok(part) => part,
                // A panic goes on where it is reported as that of the request.
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}
