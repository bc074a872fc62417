//! Looks at the rows that the steps of a plan touch, and judges the steps by what is found.

use std::{fmt::Write as _, sync::Arc};

use super::plan::{Check, Kind, Narrowing, Plan, Step, UNMEASURED};
use crate::{
    app::{
        App, defaults,
        error::Result,
        fields::{self, Operation},
    },
    model::{catalog::Catalog, field::FieldKind, index::Index},
    store::{self, Found, Session},
};

/// What is said of records in the way of a new required field.
const NO_VALUE: &str = "would have no value; add the field first, fill it, then require it";
/// What is said of records in the way of a unique index on new columns.
const SAME_VALUE: &str = "would have the same value; add the field first, fill it, then index it";

/// Fills in counts and samples. A step for which rows are in the way becomes blocking.
pub async fn measure(app: &Arc<App>, plan: Plan) -> Result<Plan> {
    if plan.steps.iter().all(|step| step.check.is_none()) {
        return Ok(plan);
    }
    app.read_slow_with_catalog(move |session, reading| {
        let mut plan = plan.clone();
        let unused = unused_users(session, reading.catalog)?;
        for step in &mut plan.steps {
            let Some(check) = step.check.take() else {
                continue;
            };
            look(session, reading.catalog, step, &check)?;
            let is_guarded = matches!(step.kind, Kind::Lossy | Kind::Exposure);
            if is_guarded && unused.as_deref() == check.table() {
                step.kind = Kind::Safe;
            }
        }
        plan.lookalikes
            .retain(|like| unused.as_deref() != like.from.split('.').next());
        Ok(plan)
    })
    .await
}

/// The collection that every new directory has, as long as no schema was applied and it is empty:
/// nothing in it is anybody's, so no guard protects it and a first apply needs no flags.
fn unused_users(session: &Session<'_>, catalog: &Catalog) -> store::Result<Option<String>> {
    let Some(users) = catalog.by_id(defaults::USERS_ID) else {
        return Ok(None);
    };
    let is_unused = session.count_all(&users.name)? == 0 && session.select_history(1)?.is_empty();
    Ok(is_unused.then(|| users.name.clone()))
}

fn look(
    session: &Session<'_>,
    catalog: &Catalog,
    step: &mut Step,
    check: &Check,
) -> store::Result<()> {
    let zero_is_blank = |table: &str, column: &str| {
        let field = catalog.find(table).and_then(|c| c.field(column).cloned());
        field.is_some_and(|field| matches!(field.kind, FieldKind::Bool | FieldKind::Number(_)))
    };
    match check {
        Check::Rows(table, what) => tell(step, &Found::some(session.count_all(table)?), what),
        Check::Filled(table, column) => {
            let rows = session.count_filled(table, column, zero_is_blank(table, column))?;
            tell(step, &Found::some(rows), "have a value");
        }
        Check::Staying(table, column, what) => {
            let rows = session.count_filled(table, column, false)?;
            if rows > 0 {
                let what = format!("have {what}, which stay");
                tell(step, &Found::some(rows), &what);
            }
        }
        Check::Several(one) => several(session, one, step)?,
        Check::Blank(one) => block(step, &refused(session, one)?.0, "without a value"),
        Check::Refused(one) => {
            let (found, why) = refused(session, one)?;
            block(step, &found, &format!("do not fit: {why}"));
        }
        Check::Values(table, column, values) => {
            let found = session.find_values(table, column, values)?;
            block(step, &found, &format!("have {}", values.join(", ")));
        }
        Check::AllBlank(table) => block(step, &Found::some(session.count_all(table)?), NO_VALUE),
        Check::AllSame(table) => {
            let all = Found::some(session.count_all(table)?);
            if all.count > 1 {
                block(step, &all, SAME_VALUE);
            }
        }
        Check::Duplicates(index) => duplicates(session, index, step)?,
    }
    Ok(())
}

/// Rows that were accepted and would not be any more, with what would be said of the first of them.
fn refused(session: &Session<'_>, one: &Narrowing) -> store::Result<(Found, String)> {
    let mut why = None;
    let found = session.find_such(&one.table, &one.before, |value| {
        let told = |field| fields::validate(field, value, Some(value), Operation::Update);
        let Err(error) = told(&one.after) else {
            return false;
        };
        let is_new = told(&one.before).is_ok();
        if is_new && why.is_none() {
            why = Some(error.message);
        }
        is_new
    })?;
    let why = why.unwrap_or_default();
    let why = why.trim_end_matches('.');
    let mut letters = why.chars();
    let first = letters.next().map(|c| c.to_ascii_lowercase());
    Ok((found, first.into_iter().chain(letters).collect()))
}

/// Lists that become single values: only rows with several lose some.
fn several(session: &Session<'_>, one: &Narrowing, step: &mut Step) -> store::Result<()> {
    let found = session.find_such(&one.table, &one.before, |value| value.items().len() > 1)?;
    if found.count == 0 {
        let all = Found::some(session.count_all(&one.table)?);
        step.kind = Kind::Rewrite;
        tell(step, &all, "are rewritten, none has several values");
        return Ok(());
    }
    tell(step, &found, "keep only the last of several values");
    Ok(())
}

fn duplicates(session: &Session<'_>, index: &Index, step: &mut Step) -> store::Result<()> {
    let found = match session.find_duplicates(index) {
        Ok(found) => found,
        // An expression or a condition on columns that are not there yet.
        Err(error) if error.raw_text().is_some() => {
            UNMEASURED.clone_into(&mut step.detail);
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    if found.count > 0 {
        let values = if found.count == 1 { "value" } else { "values" };
        step.kind = Kind::Blocking;
        step.rows = Some(found.count);
        step.detail = format!(
            "{} duplicate {values}: {}",
            grouped(found.count),
            found.samples.join(", ")
        );
    }
    Ok(())
}

fn block(step: &mut Step, found: &Found, what: &str) {
    if found.count == 0 {
        return;
    }
    step.kind = Kind::Blocking;
    tell(step, found, what);
}

fn tell(step: &mut Step, found: &Found, what: &str) {
    step.rows = Some(found.count);
    step.detail = counted(found.count, what);
    if !found.samples.is_empty() {
        _ = write!(step.detail, " (ids {}", found.samples.join(", "));
        step.detail
            .push_str(if found.count > found.samples.len() as i64 {
                ", …)"
            } else {
                ")"
            });
    }
}

/// `2 records have a value`, `1 record has a value`.
fn counted(n: i64, what: &str) -> String {
    if n != 1 {
        return format!("{} records {what}", grouped(n));
    }
    let (verb, rest) = what.split_once(' ').unwrap_or((what, ""));
    let verb = match verb {
        "are" => "is",
        "become" => "becomes",
        "do" => "does",
        "have" => "has",
        "keep" => "keeps",
        "show" => "shows",
        other => other,
    };
    format!("1 record {verb} {rest}")
}

/// `1204` as `1,204`.
fn grouped(n: i64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}
