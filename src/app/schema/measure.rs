//! Looks at the rows that the steps of a plan touch, and judges the steps by what is found.

use std::{fmt::Write as _, sync::Arc};

use super::plan::{Check, Kind, Plan, Step};
use crate::{
    app::{App, defaults, error::Result},
    model::{catalog::Catalog, field::FieldKind},
    store::{self, Found, Session},
};

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
        Check::Rows(table, what) => {
            let rows = session.count_all(table)?;
            step.rows = Some(rows);
            step.detail = format!("{} {what}", records(rows));
        }
        Check::Filled(table, column) => {
            let rows = session.count_filled(table, column, zero_is_blank(table, column))?;
            step.rows = Some(rows);
            step.detail = format!("{} have a value", records(rows));
        }
        Check::Blank(table, column) => {
            let found = session.find_blank(table, column, zero_is_blank(table, column))?;
            block(step, &found, "without a value");
        }
        Check::AllBlank(table) => {
            let rows = session.count_all(table)?;
            let found = Found {
                count: rows,
                samples: Vec::new(),
            };
            block(
                step,
                &found,
                "would have no value; add the field first, fill it, then require it",
            );
        }
        Check::Values(table, column, values) => {
            let found = session.find_values(table, column, values)?;
            block(step, &found, &format!("have {}", values.join(", ")));
        }
        Check::Duplicates(index) => {
            let found = session.find_duplicates(index)?;
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
        }
    }
    Ok(())
}

fn block(step: &mut Step, found: &Found, what: &str) {
    if found.count == 0 {
        return;
    }
    step.kind = Kind::Blocking;
    step.rows = Some(found.count);
    step.detail = format!("{} {what}", records(found.count));
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

fn records(n: i64) -> String {
    format!("{} record{}", grouped(n), if n == 1 { "" } else { "s" })
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
