//! Looks at the rows that the steps of a plan touch, and judges the steps by what is found.

use std::{collections::BTreeMap, fmt::Write as _, sync::Arc};

use super::plan::{Check, Kind, Plan, Step, UNMEASURED, Unique};
use crate::{
    app::{
        App, defaults,
        error::Result,
        fields::{self, Operation},
    },
    model::{
        catalog::Catalog,
        field::{Field, FieldKind},
        value::Value,
    },
    store::{self, Found, Meant, Session},
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
        look_at(session, reading.catalog, &mut plan)?;
        Ok(plan)
    })
    .await
}

/// The same in a transaction that is there already.
pub(super) fn look_at(
    session: &Session<'_>,
    catalog: &Catalog,
    plan: &mut Plan,
) -> store::Result<()> {
    let unused = unused_users(session, catalog)?;
    let checks: Vec<Option<Check>> = plan.steps.iter_mut().map(|s| s.check.take()).collect();
    for (at, check) in checks.iter().enumerate() {
        if let Some(check) = check.as_ref().filter(|check| check.reads_rows().is_none()) {
            look(session, &mut plan.steps[at], check)?;
        }
    }
    for (table, asked) in by_table(&checks) {
        look_at_rows(session, table, &asked, &mut plan.steps)?;
    }
    for (step, check) in plan.steps.iter_mut().zip(&checks) {
        let table = check.as_ref().and_then(Check::table);
        if step.kind.needs_leave() && table.is_some() && unused.as_deref() == table {
            step.kind = Kind::Safe;
        }
    }
    plan.lookalikes
        .retain(|like| unused.as_deref() != like.from.split('.').next());
    Ok(())
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

/// What is asked of rows one by one, with the position of its step, by table.
pub(super) fn by_table(checks: &[Option<Check>]) -> BTreeMap<&str, Vec<(usize, &Check)>> {
    let mut all: BTreeMap<&str, Vec<(usize, &Check)>> = BTreeMap::new();
    for (at, check) in checks.iter().enumerate() {
        if let Some((check, table)) = check.as_ref().and_then(|c| Some((c, c.reads_rows()?))) {
            all.entry(table).or_default().push((at, check));
        }
    }
    all
}

/// Looks at what is not asked of rows one by one.
fn look(session: &Session<'_>, step: &mut Step, check: &Check) -> store::Result<()> {
    match check {
        Check::Rows(table, what) => tell(step, &Found::some(session.count_all(table)?), what),
        Check::AllBlank(table) => block(step, &Found::some(session.count_all(table)?), NO_VALUE),
        Check::AllSame(table) => {
            let all = Found::some(session.count_all(table)?);
            if all.count > 1 {
                block(step, &all, SAME_VALUE);
            }
        }
        Check::Duplicates(unique) => duplicates(session, unique, step)?,
        _ => {}
    }
    Ok(())
}

/// Steps by their position with what rows of `table` are asked, which is read once for all of them.
fn look_at_rows(
    session: &Session<'_>,
    table: &str,
    asked: &[(usize, &Check)],
    steps: &mut [Step],
) -> store::Result<()> {
    let mut whys = vec![String::new(); asked.len()];
    let all = asked.iter().zip(&mut whys);
    let mut meant: Vec<Meant<'_>> = all
        .filter_map(|((_, check), why)| meant(check, why))
        .collect();
    let found = session.find_rows(table, &mut meant)?;
    drop(meant);
    for (((at, check), found), why) in asked.iter().zip(&found).zip(&whys) {
        let step = &mut steps[*at];
        match check {
            Check::Filled(..) => tell(step, found, "have a value"),
            Check::Staying(_, _, what) if found.count > 0 => {
                tell(step, found, &format!("have {what}, which stay"));
            }
            Check::Several(_) if found.count == 0 => {
                let all = Found::some(session.count_all(table)?);
                step.kind = Kind::Rewrite;
                tell(step, &all, "are rewritten, none has several values");
            }
            Check::Several(_) => tell(step, found, "keep only the last of several values"),
            Check::Blank(_) => block(step, found, "without a value"),
            Check::Refused(_) => block(step, found, &format!("do not fit: {}", clause(why))),
            Check::Values(_, _, values) => {
                block(step, found, &format!("have {}", values.join(", ")));
            }
            _ => {}
        }
    }
    Ok(())
}

/// The rows that a check asks for; `why` becomes what would be said of the first one that is refused.
pub(super) fn meant<'a>(check: &'a Check, why: &'a mut String) -> Option<Meant<'a>> {
    Some(match check {
        Check::Filled(_, field) => Meant::Filled(field, has_zero(field)),
        Check::Staying(_, field, _) => Meant::Filled(field, false),
        // Lists that become single values: only rows with several lose some.
        Check::Several(one) => Meant::Such(&one.before, Box::new(|value| value.items().len() > 1)),
        Check::Values(_, field, gone) => {
            let is_gone = |item: &&str| gone.iter().any(|other| other == item);
            Meant::Such(
                field,
                Box::new(move |value| value.items().iter().any(is_gone)),
            )
        }
        // What was accepted and would not be any more.
        Check::Blank(one) | Check::Refused(one) => {
            let is_refused = |value: &Value| {
                let told = |field| fields::validate(field, value, Some(value), Operation::Update);
                let Err(error) = told(&one.after) else {
                    return false;
                };
                let is_new = told(&one.before).is_ok();
                if is_new && why.is_empty() {
                    *why = error.message;
                }
                is_new
            };
            Meant::Such(&one.before, Box::new(is_refused))
        }
        _ => return None,
    })
}

/// Whether 0 or false stand for nothing in a field.
fn has_zero(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Bool | FieldKind::Number(_))
}

/// A sentence as a part of one.
fn clause(sentence: &str) -> String {
    let mut letters = sentence.trim_end_matches('.').chars();
    let first = letters.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

fn duplicates(session: &Session<'_>, unique: &Unique, step: &mut Step) -> store::Result<()> {
    let found = match session.find_duplicates(&unique.index, (&unique.before, &unique.after)) {
        Ok(found) => found,
        // SQLite does not take the index: so it will say when it is to be made.
        Err(error) if error.raw_text().is_some() => {
            UNMEASURED.clone_into(&mut step.detail);
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    if found.values > 0 {
        let values = if found.values == 1 { "value" } else { "values" };
        step.kind = Kind::Blocking;
        step.rows = Some(found.rows.count);
        step.detail = format!(
            "{} duplicate {values} in {} records: {}",
            grouped(found.values),
            grouped(found.rows.count),
            found.rows.samples.join(", ")
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
