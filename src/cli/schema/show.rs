//! Plans for people: one line a step, columns under each other, and a sentence at the end.

use crate::{
    app::schema::{Kind, Plan, plan::Step},
    cli::{diagnostic::Diagnostic, terminal::Terminal},
    model::counted::counted,
};

/// Prints a plan on stdout in the format that is wanted.
pub fn plan(plan: &Plan, terminal: &Terminal) -> Result<(), Diagnostic> {
    use crate::cli::terminal::Format;
    match terminal.format {
        Format::Table => {
            if plan.is_empty() {
                terminal.say("The schema is up to date.");
                return Ok(());
            }
            terminal.bytes(text(plan).as_bytes())
        }
        Format::Json | Format::Yaml => {
            let json = serde_json::to_value(plan).unwrap_or_default();
            terminal.object(&json)
        }
        Format::Ndjson | Format::Csv | Format::Id => {
            let rows: Vec<_> = plan
                .steps
                .iter()
                .map(|step| serde_json::to_value(step).unwrap_or_default())
                .collect();
            terminal.list(&["target", "action", "kind", "detail"], &rows)
        }
    }
}

fn text(plan: &Plan) -> String {
    let width = |of: fn(&Step) -> &str| {
        plan.steps
            .iter()
            .map(|step| of(step).chars().count())
            .max()
            .unwrap_or(0)
    };
    let (first, second) = (width(|step| &step.target), width(|step| &step.action));
    let mut out = String::new();
    for step in &plan.steps {
        let kind = step.kind.name();
        let line = format!(
            "{:first$}  {:second$}  {kind:9} {}",
            step.target, step.action, step.detail
        );
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out.push_str(&summary(plan));
    out.push('\n');
    out
}

/// `4 changes: 2 safe, 1 exposure, 1 blocked. …`
fn summary(plan: &Plan) -> String {
    let parts: Vec<String> = [
        (Kind::Safe, "safe"),
        (Kind::Rewrite, "rewrite"),
        (Kind::Lossy, "lossy"),
        (Kind::Exposure, "exposure"),
        (Kind::Blocking, "blocked"),
    ]
    .into_iter()
    .map(|(kind, word)| (plan.count(kind), word))
    .filter(|(count, _)| *count > 0)
    .map(|(count, word)| format!("{count} {word}"))
    .collect();
    let changes = counted(plan.steps.len(), "change");
    let mut out = format!("{changes}: {}.", parts.join(", "));
    let advice = [
        (Kind::Blocking, "Correct the data that is in the way."),
        (Kind::Lossy, "Lossy steps need --allow-destructive."),
        (Kind::Exposure, "Exposure needs --allow exposure."),
    ];
    for (_, sentence) in advice.into_iter().filter(|(kind, _)| plan.count(*kind) > 0) {
        out.push(' ');
        out.push_str(sentence);
    }
    out
}

/// Steps in one line, each with what was found: `posts.title (drop field): 3 records have a value`.
pub fn told<'a>(steps: impl IntoIterator<Item = &'a Step>) -> String {
    let one = |step: &Step| match step.detail.as_str() {
        "" => format!("{} ({})", step.target, step.action),
        detail => format!("{} ({}): {detail}", step.target, step.action),
    };
    let all: Vec<String> = steps.into_iter().map(one).collect();
    all.join("; ")
}

/// Warns of steps to which rows say something else by now.
pub fn moved(before: &Plan, now: &Plan, terminal: &Terminal) {
    for step in &now.steps {
        let same = |other: &&Step| other.target == step.target && other.action == step.action;
        let known = before.steps.iter().find(same);
        if known.is_some_and(|known| known.kind == step.kind && known.rows == step.rows) {
            continue;
        }
        let said = |step: &Step| match step.detail.as_str() {
            "" => step.kind.name().to_owned(),
            detail => format!("{}, {detail}", step.kind.name()),
        };
        let was = known.map_or_else(|| "nothing of it".to_owned(), said);
        let (target, action, now) = (&step.target, &step.action, said(step));
        terminal.warn(&format!(
            "{target} ({action}) is now {now}; the plan says {was}"
        ));
    }
}

/// Warns of drops and adds that look like renames.
pub fn lookalikes(plan: &Plan, terminal: &Terminal) {
    for like in &plan.lookalikes {
        terminal.warn(&format!(
            "{} goes and {} comes: if that is a rename, say renamedFrom in the file or --treat-as-rename {}={}",
            like.from, like.to, like.from, like.to
        ));
    }
}
