//! `pbctl config explain`: which value counts, and who said it.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{
    flags::{GlobalArgs, TOKEN, variable},
    layers::Key,
};
use crate::cli::{diagnostic::Diagnostic, terminal::Terminal};

/// Shows how pbctl is configured, and by whom
#[derive(Debug, Args)]
pub struct ConfigArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Shows every value and where it comes from
    Explain,
}

/// Runs `config`.
pub fn run(args: &ConfigArgs, global: &GlobalArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    match args.action {
        Action::Explain => explain(global, terminal),
    }
}

fn explain(global: &GlobalArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let mut rows: Vec<Value> = Key::ALL
        .into_iter()
        .map(|key| match global.setting(key) {
            Some(setting) => json!({
                "key": key.name(), "value": setting.value, "origin": setting.origin.to_string(),
            }),
            None => json!({ "key": key.name(), "value": null, "origin": "built-in" }),
        })
        .collect();
    // Only whether there is one: what it is, is nobody's to read.
    let (value, origin) = match variable(TOKEN).filter(|token| !token.trim().is_empty()) {
        Some(_) => (json!("(set, hidden)"), format!("environment {TOKEN}")),
        None => (Value::Null, "built-in".to_owned()),
    };
    rows.push(json!({ "key": "token", "value": value, "origin": origin }));
    terminal.list(&["key", "value", "origin"], &rows)
}
