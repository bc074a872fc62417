//! Lines of JSON as records for the writer, made on as many threads as there are cores.

use std::{collections::HashMap, sync::Arc, thread};

use serde_json::{Map, Value as Json};

use crate::{
    app::{
        App,
        error::Result,
        records::bulk::{self, Beginning, Conflict, Hashed, Known, Prepared, Recipe},
    },
    store::Session,
};

/// A row as a record, or why it is none.
pub type Row = Result<Prepared, String>;

/// What a row says, or why it says nothing.
pub type Body = Result<Map<String, Json>, String>;

/// The rows of a batch, in their order; blank lines are none. Blocking.
pub fn parse(lines: &[u8]) -> Vec<Body> {
    let lines = lines
        .split(|&byte| byte == b'\n')
        .filter(|line| !line.iter().all(u8::is_ascii_whitespace));
    in_parallel(lines.collect(), &|line: &[u8]| {
        serde_json::from_slice(line).map_err(|error| error.to_string())
    })
}

/// Rows as records, made beside the writer and the async threads.
pub async fn prepare(app: &Arc<App>, recipe: &Arc<Recipe>, bodies: Vec<Body>) -> Result<Vec<Row>> {
    let keys = keys_with_passwords(recipe, &bodies);
    let stored = if keys.is_empty() {
        Vec::new()
    } else {
        let recipe = Arc::clone(recipe);
        app.read(move |session| stored_hashes(session, &recipe, &keys))
            .await?
    };
    let stored = stored.into_iter().chain(std::iter::repeat(None));
    let rows = bodies.into_iter().zip(stored.map(Known::Stored)).collect();
    let recipe = Arc::clone(recipe);
    app.blocking(move || make(&recipe, rows)).await
}

/// Rows whose passwords are hashed already, or have none: what [`prepare`] makes, without waiting. The
/// `first` of them is so many rows behind those that `hashed` counts from.
pub fn prepare_hashed(
    recipe: &Recipe,
    bodies: Vec<Body>,
    (first, hashed): (usize, &HashMap<usize, Hashed>),
) -> Vec<Row> {
    let known = |row| match hashed.get(&row) {
        Some(hashed) => Known::Hashed(hashed.clone()),
        None => Known::Stored(None),
    };
    let rows = bodies.into_iter().zip(first..);
    make(recipe, rows.map(|(body, row)| (body, known(row))).collect())
}

fn make(recipe: &Recipe, rows: Vec<(Body, Known)>) -> Vec<Row> {
    let beginning = Beginning::draw();
    in_parallel(rows, &|(body, known)| {
        body.map(|body| recipe.prepare(body, &known, &beginning))
    })
}

/// The keys of rows with a password, if stored records may be changed: setting a password that is set
/// already would end all sessions, so it is compared first.
fn keys_with_passwords(recipe: &Recipe, bodies: &[Body]) -> Vec<Option<Map<String, Json>>> {
    let has_password = |body: &&Map<String, Json>| body.contains_key("password");
    let may_change = recipe.collection.is_auth() && recipe.conflict == Conflict::Update;
    if !may_change || !bodies.iter().flatten().any(|body| has_password(&body)) {
        return Vec::new();
    }
    let key_of = |body: &Map<String, Json>| {
        let key = body.get(recipe.key())?;
        Some(
            [(recipe.key().to_owned(), key.clone())]
                .into_iter()
                .collect(),
        )
    };
    bodies
        .iter()
        .map(|body| body.as_ref().ok().filter(has_password).and_then(key_of))
        .collect()
}

fn stored_hashes(
    session: &Session<'_>,
    recipe: &Recipe,
    keys: &[Option<Map<String, Json>>],
) -> Result<Vec<Option<String>>> {
    let one = |key: &Option<Map<String, Json>>| {
        let Some(key) = key else { return Ok(None) };
        let found = bulk::stored_by_key(session, recipe, key)?;
        Ok(found.map(|record| record.text("password").to_owned()))
    };
    keys.iter().map(one).collect()
}

/// `f` of every item, in their order, on as many threads as there are cores.
fn in_parallel<T: Send, R: Send>(items: Vec<T>, f: &(dyn Fn(T) -> R + Sync)) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    if threads == 1 || items.len() < 2 {
        return items.into_iter().map(f).collect();
    }
    let share = items.len().div_ceil(threads);
    let mut items = items.into_iter();
    let shares: Vec<Vec<T>> = (0..threads)
        .map(|_| items.by_ref().take(share).collect())
        .collect();
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
