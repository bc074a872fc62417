//! Commands that show what is there.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{COMMANDS, find, unknown};
use crate::{
    cli::{
        diagnostic::Diagnostic,
        shell::{
            names::{Collection, Names},
            output::{Mode, Rows, cell},
            session::Session,
        },
        target::Request,
    },
    model::counted::counted,
};

const RULES: [&str; 7] = [
    "listRule",
    "viewRule",
    "createRule",
    "updateRule",
    "deleteRule",
    "authRule",
    "manageRule",
];

/// `.help`
pub fn help(session: &Session<'_>, word: &str) -> Result<(), Diagnostic> {
    if !word.is_empty() {
        let word = word.trim_start_matches(['.', '\\']);
        let command = find(word).ok_or_else(|| unknown(word))?;
        let text = format!(
            ".{} {}\n  {}\n{}",
            command.name,
            command.arguments,
            command.does,
            more(command.name)
        );
        return session.print(&text);
    }
    let mut text = String::from(
        "SQL ends with ;   select count(*) from posts;\n\
         Record queries end with the line:\n  \
         posts where status = 'published' sort -created expand author fields id,title limit 20 page 2\n  \
         posts get ID   posts count where …   posts create {…}   posts update ID {…}   posts delete ID\n\n",
    );
    for command in COMMANDS {
        let mut names = format!(".{}", command.name);
        for alias in command.aliases {
            _ = write!(names, " \\{alias}");
        }
        _ = writeln!(
            text,
            "  {names:24} {:44} {}",
            command.arguments, command.does
        );
    }
    session.print(&text)
}

/// What `.help` of one command says beside its line.
fn more(name: &str) -> &'static str {
    match name {
        "why" | "explain" => {
            "\noptions, which say of what request:\n  \
             --query KEY=VALUE     what rules call @request.query.KEY\n  \
             --header NAME=VALUE   what rules call @request.headers.NAME\n  \
             --context NAME        what rules call @request.context, such as expand or realtime\n  \
             --body JSON           what is submitted, for queries that submit nothing themselves\n"
        }
        "import" => {
            "\nneeds `.write on`, but for a dry run; options are those of `pbctl record import`:\n  \
             --dry-run             tells what the columns look like and what would be refused\n  \
             --on-conflict WHAT    fail, skip or update when a record is stored already; --key FIELD says how to know it\n  \
             --map FILE            which column becomes which field\n  \
             --rejects FILE        puts refused rows there and goes on\n  \
             --resume, --restart   after an interrupted import of the file\n  \
             --atomic              all rows or none\n\
             a name with spaces stands in quotes\n"
        }
        _ => "",
    }
}

/// `.collections`: looks again, so that the names are those of now.
pub async fn collections(session: &mut Session<'_>) -> Result<(), Diagnostic> {
    session.names = Names::load(&session.target).await?;
    let row = |collection: &Collection| {
        json!({
            "name": collection.name,
            "type": collection.kind(),
            "fields": collection.fields.len(),
            "system": collection.whole["system"],
        })
    };
    let rows = Rows {
        columns: ["name", "type", "fields", "system"]
            .map(String::from)
            .to_vec(),
        rows: session.names.0.iter().map(row).collect(),
    };
    session.show(&rows)
}

/// The collection as it is now.
async fn look(session: &mut Session<'_>, name: &str) -> Result<Collection, Diagnostic> {
    session.names = Names::load(&session.target).await?;
    session.names.get(name).cloned()
}

/// `.d posts`
pub async fn collection(session: &mut Session<'_>, name: &str) -> Result<(), Diagnostic> {
    let collection = look(session, name).await?;
    let request = Request::get(&["api", "collections", &collection.name, "records"]);
    let request = request.query("perPage", 1).query("fields", "id");
    let count = session.target.ask(request).await?["totalItems"].clone();
    if session.mode != Mode::Table && session.mode != Mode::Line {
        let mut whole = collection.whole.clone();
        whole["records"] = count;
        let columns = whole
            .as_object()
            .into_iter()
            .flat_map(|members| members.keys().cloned());
        return session.show(&Rows {
            columns: columns.collect(),
            rows: vec![whole],
        });
    }
    let mut text = format!(
        "{} ({}, {})\n\n",
        collection.name,
        collection.kind(),
        counted(count.as_u64().unwrap_or_default(), "record")
    );
    text.push_str(&fields(session, &collection).text(Mode::Table, session.terminal));
    let indexes = collection.whole["indexes"].as_array().into_iter().flatten();
    for (i, index) in indexes.enumerate() {
        text.push_str(if i == 0 { "\nindexes:\n" } else { "" });
        _ = writeln!(text, "  {}", cell(index));
    }
    if let Some(query) = collection.whole["viewQuery"].as_str() {
        _ = writeln!(text, "\nquery:\n  {query}");
    }
    text.push_str("\nrules:\n");
    for row in rules_of(&collection).rows {
        _ = writeln!(text, "  {:7} {}", cell(&row["action"]), cell(&row["rule"]));
    }
    session.print(&text)
}

fn fields(session: &Session<'_>, collection: &Collection) -> Rows {
    let row = |(field, whole): (&crate::cli::shell::names::Field, &Value)| {
        let mut notes = Vec::new();
        for name in ["primaryKey", "required", "hidden", "cascadeDelete"] {
            if whole[name] == true {
                notes.push(name.to_owned());
            }
        }
        if let Some(to) = &field.to {
            let name = session
                .names
                .find(to)
                .map_or(to.as_str(), |found| &found.name);
            notes.push(format!("to {name}"));
        }
        if !field.values.is_empty() {
            notes.push(field.values.join("|"));
        }
        for name in ["maxSelect", "min", "max", "pattern"] {
            let value = &whole[name];
            if !(value.is_null() || value == 0 || value == "") {
                notes.push(format!("{name} {}", cell(value)));
            }
        }
        json!({"field": field.name, "type": field.kind, "notes": notes.join(", ")})
    };
    let whole = collection.whole["fields"].as_array().into_iter().flatten();
    Rows {
        columns: ["field", "type", "notes"].map(String::from).to_vec(),
        rows: collection.fields.iter().zip(whole).map(row).collect(),
    }
}

/// `.rules posts`
pub async fn rules(session: &mut Session<'_>, name: &str) -> Result<(), Diagnostic> {
    let collection = look(session, name).await?;
    session.show(&rules_of(&collection))
}

fn rules_of(collection: &Collection) -> Rows {
    let rows = RULES.iter().filter_map(|name| {
        let rule = collection.whole.get(*name)?;
        let said = match rule.as_str() {
            None => "superusers only",
            Some("") => "everybody",
            Some(text) => text,
        };
        Some(json!({"action": name.trim_end_matches("Rule"), "rule": said}))
    });
    Rows {
        columns: vec!["action".into(), "rule".into()],
        rows: rows.collect(),
    }
}
