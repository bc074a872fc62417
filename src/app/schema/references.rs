//! References in files that are there (`{ env: … }`, `{ file: … }`, `{ secret: … }`) when the
//! directory is pulled over them.
//!
//! A reference stays where it gives, in this environment, what the directory has. Whether it does is
//! asked of the reader of files itself: both forms have to want the same. One to a secret stays
//! whatever it gives, since no file ever holds the secret.

use serde_json::{Map, Value as Json, json};

use super::{
    read::{Sources, read},
    resolve::{auth_defaults, merge},
};
use crate::{
    app::{
        defaults,
        yaml::{Member, Node, Value},
    },
    model::{collection::Kind, field::Field},
};

/// Keys that make a mapping a reference.
const KINDS: [&str; 3] = ["env", "secret", "file"];

/// What became of a reference, for people.
#[derive(Debug, PartialEq, Eq)]
pub struct Told {
    /// Where it stands: `settings.smtp.host`.
    pub path: String,
    /// A clause about it.
    pub what: String,
}

/// Puts the references of `before` into `after` where they say the same; gives what is to be told of
/// the others.
pub(super) fn keep(before: &Node, after: &mut Node, sources: &Sources<'_>) -> Vec<Told> {
    let mut found = Vec::new();
    collect(before, &mut Vec::new(), &mut found);
    let Ok(wanted) = says(after, sources) else {
        return Vec::new();
    };
    let (pulled, mut told) = (after.clone(), Vec::new());
    for (path, reference) in found {
        let what = match judge(&pulled, &path, reference, &wanted, sources) {
            Verdict::Gone => continue,
            Verdict::Stays(what) => {
                put(after, &path, reference.clone());
                what
            }
            Verdict::Goes(what) => Some(what),
        };
        let path = path.iter().map(Step::shown).collect::<Vec<_>>().join(".");
        told.extend(what.map(|what| Told { path, what }));
    }
    told
}

/// One step of the way to a value.
#[derive(Debug, Clone)]
enum Step {
    Key(String),
    Item(usize),
}

impl Step {
    fn shown(&self) -> String {
        match self {
            Self::Key(key) => key.clone(),
            Self::Item(at) => at.to_string(),
        }
    }
}

enum Verdict {
    /// What it was part of is not there any more.
    Gone,
    /// It stays, perhaps with something to tell.
    Stays(Option<String>),
    /// It goes, with the reason.
    Goes(String),
}

fn collect<'a>(node: &'a Node, path: &mut Vec<Step>, found: &mut Vec<(Vec<Step>, &'a Node)>) {
    if is_reference(node) {
        found.push((path.clone(), node));
        return;
    }
    for member in node.members() {
        if path.is_empty() && member.key == "environments" {
            // Only people's: it is not pulled.
            continue;
        }
        path.push(Step::Key(member.key.clone()));
        collect(&member.node, path, found);
        path.pop();
    }
    if let Value::List(items) = &node.value {
        for (at, item) in items.iter().enumerate() {
            path.push(Step::Item(at));
            collect(item, path, found);
            path.pop();
        }
    }
}

/// Whether a mapping is one: a name under one of the words, and at most a default.
fn is_reference(node: &Node) -> bool {
    match node.members() {
        [one] => KINDS.contains(&one.key.as_str()) && one.node.as_text().is_some(),
        [one, other] => one.key == "env" && one.node.as_text().is_some() && other.key == "default",
        _ => false,
    }
}

fn judge(
    pulled: &Node,
    path: &[Step],
    reference: &Node,
    wanted: &Json,
    sources: &Sources<'_>,
) -> Verdict {
    if !has_room(pulled, path) {
        return Verdict::Gone;
    }
    let with = |node: Node| {
        let mut tried = pulled.clone();
        put(&mut tried, path, node);
        says(&tried, sources)
    };
    let any_secret = Node::map([("secret".to_owned(), Node::text("ANY"))]);
    if with(any_secret).is_ok() {
        let is_shown = at(pulled, path).is_some();
        let what = "stays, though the target shows no secret there".to_owned();
        return Verdict::Stays((!is_shown).then_some(what));
    }
    match with(reference.clone()) {
        Ok(said) if said == *wanted => Verdict::Stays(None),
        Ok(_) if at(pulled, path).is_none() => {
            Verdict::Goes("gives another value than the target has, which is the usual one".into())
        }
        Ok(_) => Verdict::Goes("gives another value than the target has, which is written".into()),
        Err(why) => Verdict::Goes(format!(
            "gives nothing here, so the value is written: {why}"
        )),
    }
}

/// Whether there is still something that the value at a path could belong to. What has the usual value
/// is left out of files, and so is a mapping of such values.
fn has_room(pulled: &Node, path: &[Step]) -> bool {
    let is_key = |i: usize, key: &str| matches!(path.get(i), Some(Step::Key(k)) if k == key);
    let is_member = path.iter().all(|step| matches!(step, Step::Key(_)));
    if is_member && is_key(0, "settings") {
        return true;
    }
    let is_option = is_member && is_key(0, "collections") && !is_key(2, "fields");
    let needed = if is_option { 2 } else { path.len() - 1 };
    path.len() > needed && needed > 0 && at(pulled, &path[..needed]).is_some()
}

/// What a tree wants, with all that it leaves unsaid, so that it can be compared; or what is wrong
/// with it.
fn says(root: &Node, sources: &Sources<'_>) -> Result<Json, String> {
    let mut wanted = read(root.clone(), None, sources).map_err(|problems| {
        let first = problems.into_iter().next();
        first.map_or_else(String::new, |problem| problem.message)
    })?;
    let mut settings = match json!(defaults::settings()) {
        Json::Object(members) => members,
        _ => Map::new(),
    };
    merge(&mut settings, &wanted.settings);
    for collection in &mut wanted.collections {
        if collection.kind == Kind::Auth {
            let said = std::mem::replace(&mut collection.body, auth_defaults());
            merge(&mut collection.body, &said);
        }
        for field in &mut collection.fields {
            if let Ok(whole) = Field::from_json(&field.json) {
                field.json = whole.to_json();
            }
        }
    }
    Ok(json!({ "settings": settings, "collections": wanted.collections }))
}

fn at<'a>(node: &'a Node, path: &[Step]) -> Option<&'a Node> {
    path.iter().try_fold(node, |node, step| match step {
        Step::Key(key) => node.get(key),
        Step::Item(at) => match &node.value {
            Value::List(items) => items.get(*at),
            _ => None,
        },
    })
}

/// Puts a value at a path, making the mappings on the way.
fn put(node: &mut Node, path: &[Step], value: Node) {
    let Some((first, rest)) = path.split_first() else {
        *node = value;
        return;
    };
    match (first, &mut node.value) {
        (Step::Key(key), Value::Map(members)) => {
            if let Some(member) = members.iter_mut().find(|member| member.key == *key) {
                return put(&mut member.node, rest, value);
            }
            let mut member = Member {
                key: key.clone(),
                place: value.place,
                node: Node::map([]),
            };
            put(&mut member.node, rest, value);
            members.push(member);
        }
        (Step::Item(at), Value::List(items)) => {
            if let Some(item) = items.get_mut(*at) {
                put(item, rest, value);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{schema::patch, yaml};

    /// What is pulled over a file, and what is told of it; SET is `from outside`, N is 7, FIVE 5.
    fn over(old: &str, new: &str) -> (String, Vec<String>) {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("query.sql"), "select id from posts\n").unwrap();
        let folders = [dir.path().to_owned()];
        let sources = Sources {
            env: &|name| match name {
                "SET" => Some("from outside".to_owned()),
                "N" => Some("7".to_owned()),
                "FIVE" => Some("5".to_owned()),
                _ => None,
            },
            folders: &folders,
            is_trial: false,
        };
        let (text, told) = patch::over(old, new, &sources);
        yaml::parse(&text).unwrap();
        let told = told
            .into_iter()
            .map(|told| format!("{} {}", told.path, told.what));
        (text, told.collect())
    }

    #[test]
    fn a_reference_that_gives_what_is_pulled_stays() {
        let old = "\
settings:
  appName: { env: SET } # ours
  smtp: { host: { env: NOSUCH, default: mail.x }, port: { env: N } }
collections:
  v: { type: view, query: { file: query.sql } }
  posts:
    fields:
      t: { type: text, max: { env: N }, min: { env: NONE, default: 0 } }
";
        let new = "\
collections:
  posts:
    type: base
    fields:
      t: { type: text, max: 7 }
  v:
    type: view
    query: select id from posts
settings:
  appName: from outside
  smtp: { host: mail.x, port: 7 }
";
        let (text, told) = over(old, new);
        assert_eq!(told, [""; 0]);
        assert_eq!(
            text,
            old.replace("  posts:\n", "  posts:\n    type: base\n")
        );
    }

    #[test]
    fn a_reference_that_gives_something_else_or_nothing_goes_and_is_told() {
        let old = "\
settings:
  appName: { env: SET }
  senderName: { env: NOSUCH }
  smtp: { host: { file: nosuch.txt }, port: { env: SET } }
  batch: { timeout: { env: N } }
collections:
  gone: { fields: { t: { type: text, max: { env: N } } } }
";
        let new = "\
settings:
  appName: Blog
  smtp: { host: mail.x, port: 25 }
";
        let (text, told) = over(old, new);
        assert_eq!(text, new);
        let starts = [
            "settings.appName gives another value than the target has, which is written",
            "settings.senderName gives nothing here, so the value is written: the environment variable NOSUCH",
            "settings.smtp.host gives nothing here, so the value is written: nosuch.txt cannot be read",
            "settings.smtp.port gives nothing here, so the value is written: expected a whole number",
            "settings.batch.timeout gives another value than the target has, which is the usual one",
        ];
        assert_eq!(told.len(), starts.len(), "{told:#?}");
        for (told, start) in told.iter().zip(starts) {
            assert!(told.starts_with(start), "{told}");
        }
    }

    #[test]
    fn a_reference_to_a_secret_or_to_the_usual_value_stays() {
        let old = "\
settings:
  smtp: { password: { env: SET }, host: a }
  s3: { secret: { secret: MINE }, bucket: b }
  logs: { minLevel: { env: NOSUCH, default: 0 }, maxDays: { env: FIVE } }
  backups: { s3: { secret: { env: SET } } }
";
        let new = "\
settings:
  s3: { bucket: b }
  smtp: { host: c, password: { secret: SMTP_PASSWORD } }
";
        let (text, told) = over(old, new);
        let password = "  smtp:\n    host: c\n    password: { env: SET }\n";
        let smtp = "  smtp: { password: { env: SET }, host: a }\n";
        assert_eq!(text, old.replace(smtp, password));
        assert_eq!(
            told,
            [
                "settings.s3.secret stays, though the target shows no secret there",
                "settings.backups.s3.secret stays, though the target shows no secret there",
            ]
        );
    }
}
