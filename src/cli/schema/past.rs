//! `schema history`, `schema drift` and `schema rollback`: what was applied before.

use serde_json::json;

use super::{DriftArgs, RollbackArgs, apply, plan, show, target::Target};
use crate::{
    app::schema::history::{Entry, back_to},
    cli::{
        config::GlobalArgs,
        diagnostic::{Diagnostic, Exit},
        terminal::Terminal,
    },
};

/// Lists what was applied, newest first.
pub async fn history(global: &GlobalArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let target = Target::open(global, terminal).await?;
    let entries = target.history().await;
    target.close().await;
    let rows: Vec<_> = entries?
        .iter()
        .map(|entry| {
            let steps = entry.plan["steps"].as_array().map_or(0, Vec::len);
            json!({ "id": entry.id, "applied": entry.applied, "changes": steps, "tool": entry.tool })
        })
        .collect();
    terminal.list(&["id", "applied", "changes", "tool"], &rows)
}

/// Shows what has changed since the last apply.
pub async fn drift(
    args: &DriftArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let target = Target::open(global, terminal).await?;
    let found = async {
        let entries = target.history().await?;
        target.drift(entries.first().ok_or_else(nothing_applied)?)
    }
    .await;
    target.close().await;
    let found = found?;
    show::plan(&found, terminal)?;
    plan::changes(&found, args.exit_code)
}

fn nothing_applied() -> Diagnostic {
    Diagnostic::new(
        Exit::NotFound,
        "no schema was applied to this directory yet",
    )
    .hint("`pbctl schema apply` writes down what it applies")
}

/// Goes back to the schema before the last apply, or to a chosen one.
pub async fn rollback(
    args: &RollbackArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let target = Target::open(global, terminal).await?;
    let done = go_back(args, &target, terminal).await;
    target.close().await;
    done
}

async fn go_back(
    args: &RollbackArgs,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let entries = target.history().await?;
    let entry = chosen(&entries, args.to)?;
    let desired = back_to(entry);
    let plan = target.plan(&desired).map_err(|problems| {
        let message = problems
            .first()
            .map_or_else(String::new, |problem| problem.message.clone());
        Diagnostic::new(Exit::Invalid, message)
    })?;
    let mut plan = target.measure(plan).await?;
    // What is on record is known by its ids: nothing is guessed.
    plan.lookalikes.clear();
    apply::carry_out(target, plan, &args.guards, None, terminal).await
}

fn chosen(entries: &[Entry], id: Option<i64>) -> Result<&Entry, Diagnostic> {
    match id {
        None => entries.get(1).ok_or_else(|| {
            Diagnostic::new(Exit::NotFound, "there is no earlier schema to go back to")
        }),
        Some(id) => entries.iter().find(|entry| entry.id == id).ok_or_else(|| {
            Diagnostic::new(Exit::NotFound, format!("the history has no entry {id}"))
                .hint("`pbctl schema history` lists them")
        }),
    }
}
