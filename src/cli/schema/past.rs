//! `schema history`, `schema drift` and `schema rollback`: what was applied before.

use super::{DriftArgs, RollbackArgs, apply, plan, show, target::Target};
use crate::cli::{config::GlobalArgs, diagnostic::Diagnostic, terminal::Terminal};

/// Lists what was applied, newest first.
pub async fn history(global: &GlobalArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let target = Target::existing(global, terminal).await?;
    let entries = target.history().await;
    target.close().await;
    terminal.list(&["id", "applied", "changes", "tool"], &entries?)
}

/// Shows what has changed since the last apply.
pub async fn drift(
    args: &DriftArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let target = Target::existing(global, terminal).await?;
    let found = target.drift().await;
    target.close().await;
    let found = found?;
    show::plan(&found, terminal)?;
    plan::changes(&found, args.exit_code)
}

/// Goes back to the schema before the last apply, or to a chosen one.
pub async fn rollback(
    args: &RollbackArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let target = Target::existing(global, terminal).await?;
    let done = go_back(args, &target, terminal).await;
    target.close().await;
    done
}

async fn go_back(
    args: &RollbackArgs,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let plan = target.way_back(args.to).await?;
    apply::carry_out(target, plan, &args.guards, None, terminal).await
}
