//! One batch of an import.

use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use super::{MAX_TRIES, rows, write_or_try};
use crate::{
    app::{
        App,
        error::{Error, Result},
        records::bulk::{Conflict, Prepared, Put, Recipe, Shelf},
        work::Work,
    },
    model::{caller::RequestInfo, field_error::FieldErrors},
    store::ImportRow,
};

/// How rows become records, and what happens to those that cannot.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What to do with records that are stored already.
    pub conflict: Conflict,
    /// The field that tells whether one is; the id when empty.
    pub key: String,
    /// Relations whose values are those of a field there: relation, field.
    pub by: Vec<(String, String)>,
    /// Takes what does not fit as the API takes it, which may be nothing.
    pub coerce: bool,
    /// Takes the dates that the database would set.
    pub keep_dates: bool,
    /// Stores the other rows when some are refused.
    pub skip_refused: bool,
    /// Does everything and takes it back.
    pub dry_run: bool,
}

/// Some rows of an import, one after the other.
#[derive(Debug, Clone)]
pub struct Batch {
    /// Name of the import; an empty one keeps no account.
    pub id: String,
    /// Rows of the import that came before.
    pub from: i64,
    /// Whether these are the last.
    pub is_last: bool,
    /// What whoever imports wants to find again, as JSON.
    pub state: String,
    /// JSON objects, one a line.
    pub lines: Arc<Vec<u8>>,
}

/// A row that was not stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// Which, from 0, of the batch.
    pub row: usize,
    /// Its member `_line`, by which whoever imports finds it again.
    pub line: Option<i64>,
    /// Why.
    pub message: String,
    /// By field.
    pub fields: FieldErrors,
}

/// What became of a batch.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// Rows in it.
    pub rows: usize,
    /// New records.
    pub created: usize,
    /// Changed ones.
    pub updated: usize,
    /// Records that were as the row wants them.
    pub unchanged: usize,
    /// Records that stay as they are.
    pub skipped: usize,
    /// Rows that were not stored.
    pub refused: Vec<Refused>,
    /// Whether it is kept. A batch with a refused row is not, unless those are skipped.
    pub kept: bool,
    /// Where the import stands when that is not where the batch begins; then nothing was done.
    pub moved_to: Option<i64>,
}

/// Stores a batch in one transaction: all of its rows, or all but those that are refused.
///
/// Fails with 404 for an unknown collection, 400 for a view and for options that name no field.
pub async fn import(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    (batch, options): (Batch, Options),
) -> Result<Answer> {
    for _ in 0..MAX_TRIES {
        let recipe = Arc::new(recipe(app, &request, collection, &options)?);
        let lines = Arc::clone(&batch.lines);
        let bodies = app.blocking(move || rows::parse(&lines)).await?;
        let rows = rows::prepare(app, &recipe, bodies).await?;
        let (batch, options) = (batch.clone(), options.clone());
        let (store, keep) = (options.clone(), !options.dry_run);
        let stored = write_or_try(
            app,
            move |work| store_batch(work, &recipe, &rows, (&batch, &store)),
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

/// How records are made, as the options say.
pub(super) fn recipe(
    app: &App,
    request: &Arc<RequestInfo>,
    collection: &str,
    options: &Options,
) -> Result<Recipe> {
    let catalog = app.catalog();
    let mut recipe = Recipe::new(&catalog, Arc::clone(request), collection)?;
    if !options.key.is_empty() {
        recipe.keyed_by(&options.key)?;
    }
    for (field, key) in &options.by {
        recipe.look_up(&catalog, field, key)?;
    }
    recipe.conflict = options.conflict;
    recipe.coerce = options.coerce;
    recipe.keep_dates = options.keep_dates;
    Ok(recipe)
}

/// The part of [`import`] on the writer.
fn store_batch(
    work: &mut Work<'_, '_>,
    recipe: &Recipe,
    rows: &[rows::Row],
    (batch, options): (&Batch, &Options),
) -> Result<Answer> {
    let mut answer = Answer {
        kept: true,
        ..Answer::default()
    };
    let keeps_account = !batch.id.is_empty() && !options.dry_run;
    if keeps_account {
        let at = work.tx.select_import(&batch.id)?;
        let at = at.filter(|row| !row.finished).map_or(0, |row| row.rows);
        if at != batch.from {
            answer.moved_to = Some(at);
            answer.kept = false;
            return Ok(answer);
        }
    }
    let mut shelf = Shelf::new(work, recipe)?;
    put_all(work, (&mut shelf, recipe), rows, &mut answer)?;
    answer.kept = answer.refused.is_empty() || options.skip_refused;
    if keeps_account && answer.kept {
        work.tx.save_import(&ImportRow {
            id: batch.id.clone(),
            rows: batch.from + answer.rows as i64,
            finished: batch.is_last,
            state: batch.state.clone(),
            answer: answer.to_json().to_string(),
            updated: work.now.to_string(),
        })?;
    }
    Ok(answer)
}

/// Stores rows one after the other and counts what became of them.
pub(super) fn put_all<'c>(
    work: &mut Work<'_, 'c>,
    (shelf, recipe): (&mut Shelf<'c>, &Recipe),
    rows: &[rows::Row],
    answer: &mut Answer,
) -> Result<()> {
    for row in rows {
        let number = answer.rows;
        answer.rows += 1;
        let put = match row {
            Ok(prepared) => shelf.put(work, recipe, prepared),
            Err(message) => Err(Error::bad_request(format!("no JSON object: {message}"))),
        };
        match put {
            Ok((Put::Created, _)) => answer.created += 1,
            Ok((Put::Updated, _)) => answer.updated += 1,
            Ok((Put::Unchanged, _)) => answer.unchanged += 1,
            Ok((Put::Skipped, _)) => answer.skipped += 1,
            Err(Error::Invalid { message, fields }) => answer.refused.push(Refused {
                row: number,
                line: row.as_ref().ok().and_then(Prepared::line),
                message,
                fields,
            }),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

impl Answer {
    /// As it is sent and kept.
    pub fn to_json(&self) -> Json {
        let refused: Vec<Json> = self
            .refused
            .iter()
            .map(|refused| {
                json!({
                    "row": refused.row,
                    "line": refused.line,
                    "message": refused.message,
                    "fields": refused.fields.to_json(),
                })
            })
            .collect();
        json!({
            "rows": self.rows,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "skipped": self.skipped,
            "refused": refused,
            "kept": self.kept,
            "movedTo": self.moved_to,
        })
    }
}

/// How far the import `id` has come, as JSON; an empty object when nothing is known of it.
pub async fn progress(app: &Arc<App>, id: &str) -> Result<Json> {
    let id = id.to_owned();
    let row = app
        .read(move |session| Ok(session.select_import(&id)?))
        .await?;
    let Some(row) = row else {
        return Ok(Json::Object(Map::new()));
    };
    let parsed = |text: &str| serde_json::from_str::<Json>(text).unwrap_or_default();
    Ok(json!({
        "rows": row.rows,
        "finished": row.finished,
        "state": parsed(&row.state),
        "answer": parsed(&row.answer),
        "updated": row.updated,
    }))
}

/// Forgets how far an import has come; what it has stored stays.
pub async fn forget(app: &Arc<App>, id: &str) -> Result<()> {
    let id = id.to_owned();
    app.write_alone(move |work| Ok(work.tx.remove_import(&id)?))
        .await
}
