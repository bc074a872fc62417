//! `schema plan` and `schema diff`.

use std::path::Path;

use super::{PlanArgs, RenameArgs, show, source::Source, target::Target};
use crate::{
    app::schema::{Desired, Plan},
    cli::{
        config::GlobalArgs,
        diagnostic::{Diagnostic, Exit},
        terminal::Terminal,
        whole_file::WholeFile,
    },
};

/// Shows what would change; rows are looked at when `measures`.
pub async fn run(
    args: &PlanArgs,
    measures: bool,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let source = Source::open(&args.source, terminal)?;
    let desired = wanted(&source, args.source.env.as_deref(), &args.renames)?;
    let target = Target::looked_at(global, terminal).await?;
    let planned = target.plan(&source, &desired, measures).await;
    target.close().await;
    let plan = planned?;
    show::lookalikes(&plan, terminal);
    match &args.out {
        Some(path) => save(&plan, path, terminal)?,
        None => show::plan(&plan, terminal)?,
    }
    changes(&plan, args.exit_code)
}

/// What the files want, with renames that were told on the command line.
pub fn wanted(
    source: &Source,
    environment: Option<&str>,
    renames: &RenameArgs,
) -> Result<Desired, Diagnostic> {
    let mut desired = source.read(environment, false)?;
    for rename in &renames.treat_as_rename {
        if !desired.rename(rename) {
            let message = format!("{rename} is no rename to something in the schema");
            return Err(Diagnostic::new(Exit::Usage, message)
                .hint("write OLD=NEW for collections, COLLECTION.OLD=NEW for fields"));
        }
    }
    Ok(desired)
}

/// Exit 2 when there are changes and somebody wants to know.
pub fn changes(plan: &Plan, exit_code: bool) -> Result<(), Diagnostic> {
    if exit_code && !plan.is_empty() {
        return Err(Diagnostic::changes());
    }
    Ok(())
}

fn save(plan: &Plan, path: &Path, terminal: &Terminal) -> Result<(), Diagnostic> {
    let text = format!("{:#}\n", serde_json::to_value(plan).unwrap_or_default());
    if path == Path::new("-") {
        return terminal.bytes(text.as_bytes());
    }
    WholeFile::write(path, text.as_bytes())?;
    show::plan(plan, terminal)?;
    terminal.say(&format!("saved the plan as {}", path.display()));
    Ok(())
}
