//! `pbctl settings …`: the settings as PocketBase's API has them, by dotted path.
//!
//! Secrets are set and never shown. They are not taken as arguments: other people on the machine
//! see those.

mod file;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use super::{
    config::{GlobalArgs, variable},
    diagnostic::{Diagnostic, Exit},
    input, output,
    target::{Request, Target},
    terminal::{Format, Terminal},
};
use crate::{app::schema::keys::nearest, model::settings::SECRETS};

/// What is shown of a secret.
const HIDDEN: &str = "(secret)";

/// Shows and changes the settings
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  pbctl settings get meta.appName
  pbctl settings set meta.appName=Blog backups.cron='0 3 * * *' backups.cronMaxKeep=7
  pbctl settings set smtp.enabled=true --secret-env smtp.password=SMTP_PASSWORD
  pbctl settings set --file production.yaml --dry-run -o json
  pbctl settings diff production.yaml --exit-code")]
pub struct SettingsArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Shows all settings, or what is at a path; secrets are never shown
    Get {
        /// A dotted path, such as smtp.host
        path: Option<String>,
    },
    /// Changes settings
    Set(SetArgs),
    /// Compares the settings with a file; only what is in the file counts
    Diff {
        /// JSON or YAML as `settings get -o yaml` prints it; - for stdin
        file: PathBuf,
        /// Exit code 2 when there are differences
        #[arg(long)]
        exit_code: bool,
    },
}

#[derive(Debug, Args)]
struct SetArgs {
    /// A dotted path and its value; lists are JSON, or texts with commas between them
    #[arg(value_name = "PATH=VALUE")]
    values: Vec<String>,
    /// JSON or YAML with settings that change, also secret ones; what it leaves out stays; - for stdin
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Reads the secret at a path from a file; - for stdin
    #[arg(long, value_name = "PATH=FILE")]
    secret_file: Vec<String>,
    /// Reads the secret at a path from an environment variable
    #[arg(long, value_name = "PATH=VARIABLE")]
    secret_env: Vec<String>,
    /// Shows what would change: does everything and takes it back
    #[arg(long)]
    dry_run: bool,
}

/// Runs `settings`.
pub async fn run(
    args: SettingsArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    // What can be wrong without looking at settings is told before anything is opened.
    if let Action::Set(args) = &args.action {
        refuse_secrets(args)?;
        refuse_two_inputs(args)?;
    }
    let target = match &args.action {
        Action::Set(args) if args.dry_run => Target::looked_at(global, terminal).await?,
        Action::Set(_) => Target::open(global, terminal).await?,
        _ => Target::existing(global, terminal).await?,
    };
    let done = act(&args.action, &target, terminal).await;
    target.close().await;
    done
}

async fn act(action: &Action, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    let now = target.ask(Request::get(&["api", "settings"])).await?;
    match action {
        Action::Get { path } => show(find(&now, path.as_deref().unwrap_or_default())?, terminal),
        Action::Set(args) => set(args, &now, target, terminal).await,
        Action::Diff { file, exit_code } => {
            let wanted = file::read(file)?;
            check_members(&now, &wanted, "")?;
            let rows = differences(&now, &wanted);
            terminal.list(&["path", "now", "file"], &rows)?;
            if *exit_code && !rows.is_empty() {
                return Err(Diagnostic::changes());
            }
            Ok(())
        }
    }
}

/// Prints what is at a path. A text is printed as it is, unless programs read it.
fn show(value: &Value, terminal: &Terminal) -> Result<(), Diagnostic> {
    match value {
        Value::Object(members) if terminal.format == Format::Table => {
            let mut flat = Map::new();
            flatten("", members, &mut flat);
            terminal.object(&Value::Object(flat))
        }
        Value::Object(_) => terminal.object(value),
        Value::String(text) => match terminal.format {
            Format::Table | Format::Id => terminal.line(text),
            Format::Csv => terminal.line(output::csv_line([text.clone()].into_iter()).trim_end()),
            _ => terminal.line(&value.to_string()),
        },
        other => terminal.line(&other.to_string()),
    }
}

async fn set(
    args: &SetArgs,
    now: &Value,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let change = wanted(args, now)?;
    if change.is_empty() {
        return Err(Diagnostic::new(Exit::Usage, "nothing is said to change")
            .hint("write PATH=VALUE, or use --file, --secret-file or --secret-env"));
    }
    let change = Value::Object(change);
    let request = if args.dry_run {
        Request::post(&["api", "pbctl", "settings", "try"])
    } else {
        Request::patch(&["api", "settings"])
    };
    let then = target.ask(request.json(&change)).await?;
    let mut rows: Vec<Value> = differences(now, &then)
        .iter()
        .map(|row| json!({"path": row["path"], "before": row["now"], "after": row["file"]}))
        .collect();
    let (n, is_one) = (rows.len(), rows.len() == 1);
    // Whether one differs from what is stored nobody can see from here.
    let secrets = SECRETS
        .iter()
        .filter(|path| lookup(&change, path).is_some());
    let secrets: Vec<Value> = secrets
        .map(|path| json!({"path": path, "before": HIDDEN, "after": HIDDEN}))
        .collect();
    let hidden = match (secrets.len(), args.dry_run) {
        (0, _) => String::new(),
        (1, true) => ", and 1 secret one would be set".to_owned(),
        (1, false) => ", and 1 secret one set".to_owned(),
        (n, true) => format!(", and {n} secret ones would be set"),
        (n, false) => format!(", and {n} secret ones set"),
    };
    rows.extend(secrets);
    terminal.list(&["path", "before", "after"], &rows)?;
    let verb = if args.dry_run {
        "would be"
    } else if is_one {
        "was"
    } else {
        "were"
    };
    let noun = if is_one { "setting" } else { "settings" };
    terminal.say(&format!(
        "{n} {noun} of {} {verb} changed{hidden}",
        target.name()
    ));
    Ok(())
}

/// What is to change, from all sources; arguments win over the file.
fn wanted(args: &SetArgs, now: &Value) -> Result<Map<String, Value>, Diagnostic> {
    let mut change = match &args.file {
        Some(file) => file::read(file)?,
        None => Value::Object(Map::new()),
    };
    check_members(now, &change, "")?;
    for argument in &args.values {
        let (path, text) = halves(argument)?;
        let value = typed(find(now, path)?, path, text)?;
        put(&mut change, path, value);
    }
    for argument in &args.secret_file {
        let (path, file) = halves(argument)?;
        must_be_secret(path)?;
        let text = input::text(Path::new(file))?;
        put(
            &mut change,
            path,
            text.trim_end_matches(['\n', '\r']).into(),
        );
    }
    for argument in &args.secret_env {
        let (path, name) = halves(argument)?;
        must_be_secret(path)?;
        let value = variable(name).ok_or_else(|| {
            let message = format!("there is no environment variable {name}");
            Diagnostic::new(Exit::Usage, message)
        })?;
        put(&mut change, path, value.into());
    }
    match change {
        Value::Object(members) => Ok(members),
        _ => Ok(Map::new()),
    }
}

/// Refuses what others could read in the list of processes.
fn refuse_secrets(args: &SetArgs) -> Result<(), Diagnostic> {
    for argument in &args.values {
        let (path, _) = halves(argument)?;
        if is_secret(path) {
            let message = format!("{path} is a secret, which others can read on the command line");
            return Err(Diagnostic::new(Exit::Usage, message).hint(format!(
                "use --secret-file {path}=FILE (- for stdin) or --secret-env {path}=VARIABLE"
            )));
        }
    }
    Ok(())
}

/// Standard input is read once: the second of two readers would get nothing, and store that.
fn refuse_two_inputs(args: &SetArgs) -> Result<(), Diagnostic> {
    let secrets = args.secret_file.iter().filter(|one| one.ends_with("=-"));
    let file = args.file.iter().filter(|file| *file == Path::new("-"));
    if secrets.count() + file.count() < 2 {
        return Ok(());
    }
    Err(Diagnostic::new(
        Exit::Usage,
        "only one file can be standard input (-)",
    ))
}

fn must_be_secret(path: &str) -> Result<(), Diagnostic> {
    if is_secret(path) {
        return Ok(());
    }
    let message = format!("{path} is no secret");
    Err(Diagnostic::new(Exit::Usage, message).hint(format!("secrets are {}", SECRETS.join(", "))))
}

fn is_secret(path: &str) -> bool {
    SECRETS
        .iter()
        .any(|secret| secret.eq_ignore_ascii_case(path))
}

/// `PATH=VALUE`.
fn halves(argument: &str) -> Result<(&str, &str), Diagnostic> {
    argument
        .split_once('=')
        .ok_or_else(|| Diagnostic::new(Exit::Usage, format!("{argument:?} is no PATH=VALUE")))
}

/// The value at a path; the settings themselves for an empty one.
fn find<'a>(settings: &'a Value, path: &str) -> Result<&'a Value, Diagnostic> {
    if let Some(found) = lookup(settings, path) {
        return Ok(found);
    }
    if is_secret(path) {
        return Err(Diagnostic::new(
            Exit::NotAllowed,
            format!("{path} is a secret and is not shown"),
        ));
    }
    let unknown = Diagnostic::new(Exit::NotFound, format!("there is no setting {path}"));
    let mut known = Map::new();
    if let Value::Object(members) = settings {
        flatten("", members, &mut known);
    }
    let names = known.keys().map(String::as_str).chain(SECRETS);
    Err(match nearest(path, names) {
        Some(near) => unknown.hint(format!("did you mean {near}?")),
        None => unknown.hint("`pbctl settings get` shows all of them"),
    })
}

fn lookup<'a>(settings: &'a Value, path: &str) -> Option<&'a Value> {
    let mut parts = path.split('.').filter(|part| !part.is_empty());
    parts.try_fold(settings, |value, part| match value {
        Value::Array(items) => items.get(part.parse::<usize>().ok()?),
        other => other.get(part),
    })
}

/// A text as a value of the kind that stands there now.
fn typed(now: &Value, path: &str, text: &str) -> Result<Value, Diagnostic> {
    let wrong = |kind: &str| {
        let message = format!("{path} takes {kind}, not {text:?}");
        Err(Diagnostic::new(Exit::Invalid, message))
    };
    match now {
        Value::String(_) => Ok(text.into()),
        Value::Bool(_) => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => wrong("true or false"),
        },
        Value::Number(_) => match text.parse::<i64>() {
            Ok(number) => Ok(number.into()),
            Err(_) => wrong("a whole number"),
        },
        Value::Array(_) if text.trim_start().starts_with('[') => match serde_json::from_str(text) {
            Ok(list @ Value::Array(_)) => Ok(list),
            _ => wrong("a list as JSON"),
        },
        Value::Array(_) => {
            let items = text
                .split(',')
                .map(str::trim)
                .filter(|item| !item.is_empty());
            Ok(items.map(Value::from).collect())
        }
        _ => wrong("its members one by one"),
    }
}

/// Writes a value at a path, making the objects on the way.
fn put(settings: &mut Value, path: &str, value: Value) {
    let mut place = settings;
    for part in path.split('.') {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[part];
    }
    *place = value;
}

/// Refuses members that no settings have: PocketBase's API would ignore them without a word.
fn check_members(now: &Value, wanted: &Value, prefix: &str) -> Result<(), Diagnostic> {
    let (Value::Object(now), Value::Object(wanted)) = (now, wanted) else {
        return Ok(());
    };
    for (name, value) in wanted {
        let path = format!("{prefix}{name}");
        match now.get(name) {
            Some(below) => {
                check_kind(below, value, &path)?;
                check_members(below, value, &format!("{path}."))?;
            }
            None if is_secret(&path) => {}
            None => {
                let unknown = Diagnostic::new(Exit::Invalid, format!("there is no setting {path}"));
                return Err(match nearest(name, now.keys().map(String::as_str)) {
                    Some(near) => unknown.hint(format!("did you mean {prefix}{near}?")),
                    None => unknown,
                });
            }
        }
    }
    Ok(())
}

/// Refuses a value of another kind than what stands there: PocketBase's API would take some of them
/// for blank ones.
fn check_kind(now: &Value, wanted: &Value, path: &str) -> Result<(), Diagnostic> {
    let kind = |value: &Value| match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    };
    let (takes, given) = (kind(now), kind(wanted));
    if takes == given || now.is_null() {
        return Ok(());
    }
    let message = format!("{path} takes {takes}, not {given}");
    Err(Diagnostic::new(Exit::Invalid, message))
}

/// Rows of what differs, for what `wanted` names; secrets cannot be compared.
fn differences(now: &Value, wanted: &Value) -> Vec<Value> {
    let (mut ours, mut theirs) = (Map::new(), Map::new());
    if let (Value::Object(now), Value::Object(wanted)) = (now, wanted) {
        flatten("", now, &mut ours);
        flatten("", wanted, &mut theirs);
    }
    theirs
        .into_iter()
        .filter(|(path, value)| !is_secret(path) && ours.get(path) != Some(value))
        .map(|(path, value)| {
            let before = ours.get(&path).cloned().unwrap_or_default();
            json!({"path": path, "now": before, "file": value})
        })
        .collect()
}

/// Members by dotted path; lists are values.
fn flatten(prefix: &str, members: &Map<String, Value>, out: &mut Map<String, Value>) {
    for (name, value) in members {
        let path = format!("{prefix}{name}");
        match value {
            Value::Object(inner) => flatten(&format!("{path}."), inner, out),
            value => {
                out.insert(path, value.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Value {
        json!({"meta": {"appName": "A"}, "smtp": {"port": 587, "tls": false},
               "superuserIPs": [], "rateLimits": {"rules": [{"label": "/a"}]}})
    }

    fn args(values: &[&str]) -> SetArgs {
        SetArgs {
            values: values.iter().map(|&value| value.to_owned()).collect(),
            file: None,
            secret_file: Vec::new(),
            secret_env: Vec::new(),
            dry_run: false,
        }
    }

    #[test]
    fn values_have_the_kind_of_what_is_there() {
        let change = wanted(
            &args(&[
                "meta.appName=true",
                "smtp.port=25",
                "smtp.tls=true",
                "superuserIPs=1.1.1.1, ::1",
            ]),
            &now(),
        );
        assert_eq!(
            Value::Object(change.unwrap()),
            json!({"meta": {"appName": "true"}, "smtp": {"port": 25, "tls": true},
                   "superuserIPs": ["1.1.1.1", "::1"]})
        );
        for bad in ["smtp.port=x", "smtp.tls=yes", "smtp=x", "superuserIPs=[1"] {
            let refused = wanted(&args(&[bad]), &now()).unwrap_err();
            assert_eq!(refused.exit, Exit::Invalid, "{bad}");
        }
    }

    #[test]
    fn unknown_paths_are_told_with_the_nearest() {
        let refused = wanted(&args(&["meta.apName=x"]), &now()).unwrap_err();
        assert_eq!(refused.exit, Exit::NotFound);
        assert_eq!(refused.hints, ["did you mean meta.appName?"]);
        let refused = check_members(&now(), &json!({"smtp": {"prot": 1}}), "").unwrap_err();
        assert_eq!(refused.hints, ["did you mean smtp.port?"]);
        assert!(check_members(&now(), &json!({"smtp": {"password": "x"}}), "").is_ok());
    }

    #[test]
    fn secrets_are_no_arguments() {
        for path in ["smtp.password", "SMTP.PASSWORD", "backups.s3.secret"] {
            let refused = refuse_secrets(&args(&[&format!("{path}=x")])).unwrap_err();
            assert_eq!(refused.exit, Exit::Usage, "{path}");
        }
        let mut env = args(&[]);
        env.secret_env = vec!["meta.appName=HOME".into()];
        assert_eq!(wanted(&env, &now()).unwrap_err().exit, Exit::Usage);
    }

    #[test]
    fn only_what_a_file_names_is_compared() {
        let rows = differences(
            &now(),
            &json!({"smtp": {"port": 25, "password": "x"}, "meta": {"appName": "A"}}),
        );
        assert_eq!(rows, [json!({"path": "smtp.port", "now": 587, "file": 25})]);
    }

    #[test]
    fn paths_lead_into_lists() {
        assert_eq!(find(&now(), "rateLimits.rules.0.label").unwrap(), "/a");
        assert!(find(&now(), "rateLimits.rules.1").is_err());
        assert_eq!(
            find(&now(), "smtp.password").unwrap_err().exit,
            Exit::NotAllowed
        );
    }
}
