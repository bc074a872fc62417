//! `schema apply`, and the guards before anything is changed.

use std::path::Path;

use super::{
    Allow, ApplyArgs, GuardArgs, plan, show,
    source::Source,
    target::{Target, Terms},
};
use crate::{
    app::schema::{Desired, Kind, Outcome, Plan},
    cli::{
        config::GlobalArgs,
        diagnostic::{Diagnostic, Exit},
        input,
        terminal::Terminal,
    },
    model::counted::counted,
};

/// Runs `schema apply`.
pub async fn run(
    args: &ApplyArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    if let Some(path) = &args.plan {
        let plan = read(path)?;
        let target = opened(args, global, terminal).await?;
        let done = apply_saved(&target, plan, &args.guards, terminal).await;
        target.close().await;
        return done;
    }
    let source = Source::open(&args.source, terminal)?;
    let desired = plan::wanted(&source, args.source.env.as_deref(), &args.renames)?;
    let target = opened(args, global, terminal).await?;
    let done = plan_and_apply(&target, (&source, &desired), args, terminal).await;
    target.close().await;
    done
}

/// The target; a directory is made where there is none, unless everything is taken back anyhow.
async fn opened(
    args: &ApplyArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<Target, Diagnostic> {
    if args.guards.dry_run {
        return Target::looked_at(global, terminal).await;
    }
    Target::open(global, terminal).await
}

/// What was saved is judged by the rows as they are now.
async fn apply_saved(
    target: &Target,
    saved: Plan,
    guards: &GuardArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let plan = target.look_again(saved.clone()).await?;
    show::moved(&saved, &plan, terminal);
    carry_out(target, plan, guards, None, terminal).await
}

async fn plan_and_apply(
    target: &Target,
    from: (&Source, &Desired),
    args: &ApplyArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let plan = target.plan(from.0, from.1, true).await?;
    carry_out(target, plan, &args.guards, Some(from), terminal).await
}

/// Shows a plan, asks the guards, and makes it so.
pub async fn carry_out(
    target: &Target,
    plan: Plan,
    guards: &GuardArgs,
    source: Option<(&Source, &Desired)>,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let is_known = !target.keeps_history() || !target.history().await?.is_empty();
    if plan.is_empty() && is_known {
        return show::plan(&plan, terminal);
    }
    show::plan(&plan, terminal)?;
    show::lookalikes(&plan, terminal);
    guard(&plan, guards)?;
    if plan.is_empty() {
        // The first apply is written down even so: from here on there can be drift.
        target.apply(plan, guards.terms(), source).await?;
        return Ok(());
    }
    if !target.keeps_history() {
        terminal.warn(&format!(
            "{} is a PocketBase: records were not looked at, nothing is written into a history, and settings follow in a second step",
            target.name()
        ));
    }
    let changes = counted(plan.steps.len(), "change");
    let question = format!("Apply {changes} to {}?", target.name());
    if !guards.dry_run && !terminal.confirm(&question, "--yes")? {
        return Err(Diagnostic::new(Exit::Blocked, "nothing was changed"));
    }
    match target.apply(plan, guards.terms(), source).await? {
        Outcome::Applied(snapshot) => {
            match snapshot {
                Some(path) if target.keeps_history() => {
                    terminal.say(&format!("the database as it was is {}", path.display()));
                }
                Some(name) => terminal.say(&format!(
                    "all as it was is in its backup {}",
                    name.display()
                )),
                None => {}
            }
            terminal.say(&format!("applied {changes} to {}", target.name()));
        }
        _ => terminal.say(&format!("{changes} would work; nothing was changed")),
    }
    Ok(())
}

impl GuardArgs {
    /// The kinds of steps that are let pass.
    fn allowed(&self) -> Vec<Kind> {
        let all = [
            (Allow::Lossy, Kind::Lossy),
            (Allow::Exposure, Kind::Exposure),
        ];
        let is_told = |allow: Allow| {
            self.allow.contains(&allow) || (allow == Allow::Lossy && self.allow_destructive)
        };
        all.into_iter()
            .filter(|(allow, _)| is_told(*allow))
            .map(|(_, kind)| kind)
            .collect()
    }

    fn terms(&self) -> Terms {
        Terms {
            dry_run: self.dry_run,
            allow: self.allowed(),
        }
    }
}

/// Exit 7 when a step needs a flag that was not given, or nothing can let it pass.
fn guard(plan: &Plan, guards: &GuardArgs) -> Result<(), Diagnostic> {
    let allowed = guards.allowed();
    let may_lose = allowed.contains(&Kind::Lossy);
    let may_expose = allowed.contains(&Kind::Exposure);
    let blocked =
        |message: String, hint: &str| Err(Diagnostic::new(Exit::Blocked, message).hint(hint));
    let told = |kind: Kind| show::told(plan.steps.iter().filter(|step| step.kind == kind));
    if plan.count(Kind::Blocking) > 0 {
        let message = format!("stored data does not allow: {}", told(Kind::Blocking));
        return blocked(message, "correct the records first; nothing was changed");
    }
    if let Some(like) = plan.lookalikes.first().filter(|_| !may_lose) {
        let message = format!(
            "{} goes and {} comes: that looks like a rename",
            like.from, like.to
        );
        let hint = format!(
            "say renamedFrom in the file or --treat-as-rename {}={}; to drop it with its data, --allow-destructive",
            like.from, like.to
        );
        return blocked(message, &hint);
    }
    if plan.count(Kind::Lossy) > 0 && !may_lose {
        let message = format!("data would be lost: {}", told(Kind::Lossy));
        return blocked(
            message,
            "use --allow-destructive if that is meant; a snapshot is made first",
        );
    }
    if plan.count(Kind::Exposure) > 0 && !may_expose {
        let message = format!("more people could see or do more: {}", told(Kind::Exposure));
        return blocked(message, "use --allow exposure if that is meant");
    }
    Ok(())
}

fn read(path: &Path) -> Result<Plan, Diagnostic> {
    let shown = path.display();
    let text = input::text(path)?;
    let plan: Plan = serde_json::from_str(&text).map_err(|error| {
        Diagnostic::new(Exit::Invalid, format!("{shown} is no saved plan"))
            .caused_by(&error)
            .hint("`pbctl schema plan --out FILE` saves one; YAML is named by --schema")
    })?;
    if plan.version != 1 {
        let message = format!("{shown} is a plan of version {}, not 1", plan.version);
        return Err(Diagnostic::new(Exit::Conflict, message));
    }
    Ok(plan)
}
