//! Files → tables of cases. Every problem is told at once, with its place.

use std::{
    collections::{BTreeMap, HashMap},
    io,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value as Json};

use super::{
    judge::Expectation,
    keys::{self, Key},
};
use crate::{
    app::{
        records::{Actor, Asked},
        schema::{
            files::File,
            keys::Shape,
            read::{meant, plain_value},
        },
        yaml::{self, Member, Node, Place, Problem, Value},
    },
    model::caller::{Context, header_name},
};

/// The folder beside a test in which fixtures are looked for, too; tests are not.
const FIXTURES: &str = "fixtures";

/// All tests.
#[derive(Debug, Default)]
pub struct Suite {
    /// The files, those of fixtures included; places of problems count them.
    pub files: Vec<File>,
    /// One for each test file.
    pub tables: Vec<Table>,
}

/// A test file.
#[derive(Debug, Default)]
pub struct Table {
    /// Records that are there.
    pub fixtures: Vec<Fixture>,
    /// The cases.
    pub cases: Vec<Case>,
}

/// A record that is there.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// Name of its collection, and where it stands.
    pub collection: (String, Place),
    /// Its id, and where it stands.
    pub id: (String, Place),
    /// Its members.
    pub node: Node,
}

/// Who does what, and what comes of it.
#[derive(Debug, Clone)]
pub struct Case {
    /// Where it stands.
    pub place: Place,
    /// As it is written, to find places of problems.
    pub node: Node,
    /// What it shows.
    pub name: String,
    /// Who.
    pub actor: Actor,
    /// What.
    pub asked: Asked,
    /// With records of which collection.
    pub collection: String,
    /// With which record.
    pub id: Option<String>,
    /// What is submitted.
    pub body: Map<String, Json>,
    /// `@request.query`.
    pub query: BTreeMap<String, String>,
    /// `@request.headers`, as rules name them.
    pub headers: BTreeMap<String, String>,
    /// `@request.context`; without it, the one of such a request.
    pub context: Option<Context>,
    /// The filter of a list.
    pub filter: String,
    /// The order of a list.
    pub sort: String,
    /// What is expected.
    pub expect: Expectation,
    /// What must be the reason of a refusal.
    pub because: Option<String>,
}

/// Reads the files that `paths` name: themselves, or every `*.yaml` and `*.yml` in folders and the
/// folders in them, by name. Folders called `fixtures` hold no tests.
pub fn load(paths: &[PathBuf]) -> Result<Vec<File>, (PathBuf, io::Error)> {
    let mut found = Vec::new();
    for path in paths {
        collect(path, &mut found).map_err(|error| (path.clone(), error))?;
    }
    let mut files: Vec<File> = Vec::new();
    for path in found {
        if files.iter().all(|file| file.path != path) {
            let text = std::fs::read_to_string(&path).map_err(|error| (path.clone(), error))?;
            files.push(File { path, text });
        }
    }
    Ok(files)
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        found.push(path.to_owned());
        return Ok(());
    }
    let mut inner: Vec<PathBuf> = std::fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    inner.sort();
    for path in inner {
        let is_yaml = path.extension().is_some_and(|e| e == "yaml" || e == "yml");
        let is_fixtures = path.file_name().is_some_and(|name| name == FIXTURES);
        if path.is_dir() && !is_fixtures || path.is_file() && is_yaml {
            collect(&path, found)?;
        }
    }
    Ok(())
}

/// Reads the tests in `files`, and the fixtures they name. Beside the problems come the files their
/// places count.
pub fn read(files: Vec<File>) -> Result<Suite, (Vec<File>, Vec<Problem>)> {
    let mut reader = Reader {
        known: HashMap::new(),
        roots: Vec::new(),
        files,
        problems: Vec::new(),
    };
    let tests = reader.files.len();
    for at in 0..tests {
        reader.parse(at);
    }
    let roots: Vec<Node> = reader.roots.clone();
    let named: Vec<usize> = roots
        .iter()
        .enumerate()
        .flat_map(|(at, root)| reader.named(at, root))
        .collect();
    let mut tables = Vec::new();
    for (at, root) in roots.iter().enumerate() {
        // What others name as their fixtures is no test.
        if root.get("cases").is_some() || !named.contains(&at) {
            let table = reader.table(at, root);
            tables.push(table);
        }
    }
    reader.problems.sort_by_key(|problem| problem.place);
    reader.problems.dedup();
    if reader.problems.is_empty() {
        let files = reader.files;
        Ok(Suite { files, tables })
    } else {
        Err((reader.files, reader.problems))
    }
}

struct Reader {
    files: Vec<File>,
    /// The trees of the files, in their order.
    roots: Vec<Node>,
    /// Positions of files by path.
    known: HashMap<PathBuf, usize>,
    problems: Vec<Problem>,
}

impl Reader {
    fn problem(&mut self, place: Place, message: impl Into<String>) {
        self.problems.push(Problem {
            place,
            message: message.into(),
        });
    }

    fn parse(&mut self, at: usize) {
        let root = match yaml::parse_file(&self.files[at].text, at) {
            Ok(root) => root,
            Err(problems) => {
                self.problems.extend(problems);
                Node::new(Value::Map(Vec::new()))
            }
        };
        self.known.insert(self.files[at].path.clone(), at);
        self.roots.push(root);
    }

    /// Files that were read and that a test names as its fixtures.
    fn named(&self, at: usize, root: &Node) -> Vec<usize> {
        let Some(Value::List(items)) = root.get("fixtures").map(|node| &node.value) else {
            return Vec::new();
        };
        let names = items.iter().filter_map(Node::as_text);
        names
            .filter_map(|name| self.known.get(&self.resolve(at, name)).copied())
            .filter(|&other| other != at)
            .collect()
    }

    /// The path of fixtures that the test `at` names: beside it, or in `fixtures` beside it.
    fn resolve(&self, at: usize, name: &str) -> PathBuf {
        let own = &self.files[at].path;
        let folder = own.parent().map(Path::to_owned).unwrap_or_default();
        let (beside, within) = (folder.join(name), folder.join(FIXTURES).join(name));
        if (beside == *own || !beside.exists()) && within.exists() {
            within
        } else {
            beside
        }
    }

    fn table(&mut self, at: usize, root: &Node) -> Table {
        let mut table = Table::default();
        let place = Place {
            file: at,
            line: 1,
            column: 1,
        };
        if !matches!(root.value, Value::Map(_)) || root.get("cases").is_none() {
            if self.problems.iter().all(|problem| problem.place.file != at) {
                self.problem(place, "expected rule tests: a mapping with `cases`");
            }
            return table;
        }
        self.check_keys(root, keys::ROOT);
        if let Some(fixtures) = root.get("fixtures") {
            self.fixtures(at, fixtures, &mut table.fixtures);
        }
        match root.get("cases").map(|node| (&node.value, node.place)) {
            Some((Value::List(cases), _)) => {
                for case in cases {
                    table.cases.extend(self.case(case));
                }
            }
            Some((_, place)) => self.problem(place, "expected a list of cases"),
            None => {}
        }
        table
    }

    fn fixtures(&mut self, at: usize, node: &Node, out: &mut Vec<Fixture>) {
        match &node.value {
            Value::List(items) => {
                for item in items {
                    match item.as_text() {
                        Some(name) => self.file(at, name, item.place, out),
                        None => self.records(item, out),
                    }
                }
            }
            _ => self.records(node, out),
        }
    }

    /// The fixtures of a file.
    fn file(&mut self, at: usize, name: &str, place: Place, out: &mut Vec<Fixture>) {
        let path = self.resolve(at, name);
        let known = self.known.get(&path).copied().filter(|&known| known != at);
        let position = match known {
            Some(position) => position,
            None => match std::fs::read_to_string(&path) {
                _ if path == self.files[at].path => {
                    return self.problem(place, "a test cannot be its own fixtures");
                }
                Ok(text) => {
                    self.files.push(File { path, text });
                    let position = self.files.len() - 1;
                    self.parse(position);
                    position
                }
                Err(error) => {
                    let message = format!("{} cannot be read: {error}", path.display());
                    return self.problem(place, message);
                }
            },
        };
        let root = self.roots[position].clone();
        self.records(&root, out);
    }

    /// Collections with their records by id.
    fn records(&mut self, node: &Node, out: &mut Vec<Fixture>) {
        for collection in self.members(node, "collections with their records") {
            for record in self.members(&collection.node, "records by their ids") {
                self.members(&record.node, "a record: a mapping");
                let is_there = out
                    .iter()
                    .any(|other| other.id.0 == record.key && other.collection.0 == collection.key);
                if is_there {
                    let message = format!("{} has a record {} already", collection.key, record.key);
                    self.problem(record.place, message);
                }
                out.push(Fixture {
                    collection: (collection.key.clone(), collection.place),
                    id: (record.key, record.place),
                    node: record.node,
                });
            }
        }
    }

    /// The members of a mapping; a problem if it is none. Nothing counts as an empty one.
    fn members(&mut self, node: &Node, what: &str) -> Vec<Member> {
        match &node.value {
            Value::Map(members) => members.clone(),
            Value::Null => Vec::new(),
            _ => {
                let message = format!("expected {what}, not {}", node.kind());
                self.problem(node.place, message);
                Vec::new()
            }
        }
    }

    /// Checks the keys of a mapping, and the values of those that the table describes.
    fn check_keys(&mut self, node: &Node, table: &[Key]) {
        for member in node.members() {
            let Some(key) = table.iter().find(|key| key.name == member.key) else {
                let known = table.iter().map(|key| key.name);
                let message = format!("unknown key {}{}", member.key, meant(&member.key, known));
                self.problem(member.place, message);
                continue;
            };
            let checked = match key.shape {
                Shape::Special => Ok(Json::Null),
                Shape::Any if !matches!(member.node.value, Value::Map(_)) => {
                    Err("a mapping".to_owned())
                }
                shape => plain_value(&member.node, shape),
            };
            if let Err(expected) = checked {
                let found = found(&member.node);
                self.problem(
                    member.node.place,
                    format!("expected {expected}, not {found}"),
                );
            }
        }
    }

    fn case(&mut self, node: &Node) -> Option<Case> {
        if !matches!(node.value, Value::Map(_)) {
            let message = format!("expected a case: a mapping, not {}", node.kind());
            self.problem(node.place, message);
            return None;
        }
        let before = self.problems.len();
        self.check_keys(node, keys::CASE);
        for name in keys::REQUIRED {
            if node.get(name).is_none() {
                self.problem(node.place, format!("a case needs `{name}`"));
            }
        }
        let actor = self.actor(node.get("as")?);
        let expect = self.expectation(node.get("expect")?);
        let text = |name: &str| node.get(name).and_then(Node::as_text).map(str::to_owned);
        let asked = text("action").and_then(|name| Asked::from_name(&name));
        let texts = |name: &str| node.get(name).map(texts).unwrap_or_default();
        let (Some(asked), true) = (asked, self.problems.len() == before) else {
            return None;
        };
        let mut case = Case {
            place: node.place,
            node: node.clone(),
            name: text("name").unwrap_or_default(),
            actor,
            asked,
            collection: text("collection").unwrap_or_default(),
            id: text("id"),
            body: node
                .get("body")
                .and_then(|body| body.to_json().as_object().cloned())
                .unwrap_or_default(),
            query: texts("query").into_iter().collect(),
            headers: texts("headers")
                .into_iter()
                .map(|(name, value)| (header_name(&name), value))
                .collect(),
            context: text("context").and_then(|name| Context::from_name(&name)),
            filter: text("filter").unwrap_or_default(),
            sort: text("sort").unwrap_or_default(),
            expect,
            because: text("because"),
        };
        if case.name.is_empty() {
            case.name = default_name(&case);
        }
        // Whoever signs in is nobody until then.
        if let (Asked::Auth, None, Actor::Record { name, .. }) = (asked, &case.id, &case.actor) {
            case.id = Some(name.clone());
            case.actor = Actor::Guest;
        }
        self.fits(&case).then_some(case)
    }

    fn actor(&mut self, node: &Node) -> Actor {
        match &node.value {
            Value::Null => return Actor::Guest,
            Value::Text(text) if text == "superuser" => return Actor::Superuser,
            Value::Text(name) => {
                return Actor::Record {
                    collection: None,
                    name: name.clone(),
                };
            }
            Value::Map(_) => self.check_keys(node, keys::ACTOR),
            _ => {}
        }
        let text = |name: &str| node.get(name).and_then(Node::as_text).map(str::to_owned);
        if let Some(name) = text("id").or_else(|| text("email")) {
            let collection = text("collection");
            return Actor::Record { collection, name };
        }
        let message = "expected null, superuser, an id, an email, or { collection, id }";
        self.problem(node.place, message);
        Actor::Guest
    }

    fn expectation(&mut self, node: &Node) -> Expectation {
        match (&node.value, node.as_text()) {
            (_, Some("allow")) => return Expectation::Allow,
            (_, Some("deny")) => return Expectation::Deny,
            (Value::Map(members), _) if !members.is_empty() => self.check_keys(node, keys::EXPECT),
            _ => {
                let message = format!("expected allow, deny or a mapping, not {}", found(node));
                self.problem(node.place, message);
                return Expectation::Allow;
            }
        }
        Expectation::read(node)
    }

    /// Whether the keys of a case belong together.
    fn fits(&mut self, case: &Case) -> bool {
        let before = self.problems.len();
        let (asked, node) = (case.asked, &case.node);
        let mut only = |key: &str, is_for: bool, what: &str| {
            if let Some(given) = node.get(key).filter(|_| !is_for) {
                self.problem(given.place, format!("{key} belongs to {what}"));
            }
        };
        let submits = matches!(asked, Asked::Create | Asked::Update);
        only("body", submits, "create and update");
        only("filter", asked == Asked::List, "list");
        only("sort", asked == Asked::List, "list");
        only(
            "id",
            asked != Asked::List && asked != Asked::Create,
            "an action on one record",
        );
        only("because", case.expect == Expectation::Deny, "expect: deny");
        if asked.needs_id() && case.id.is_none() {
            self.problem(case.place, format!("{} needs `id`", asked.name()));
        }
        if let (Some(expect), Some(key)) = (node.get("expect"), case.expect.unfit(asked)) {
            let message = format!("{key} cannot be expected of {}", asked.name());
            self.problem(expect.get(key).unwrap_or(expect).place, message);
        }
        self.problems.len() == before
    }
}

/// How a value is told.
fn found(node: &Node) -> String {
    match node.as_text() {
        Some(text) => format!("\"{text}\""),
        None => node.kind().to_owned(),
    }
}

/// Members as texts.
fn texts(node: &Node) -> Vec<(String, String)> {
    let text = |value: &Node| match value.to_json() {
        Json::String(text) => text,
        other => other.to_string(),
    };
    let members = node.members().iter();
    members
        .map(|member| (member.key.clone(), text(&member.node)))
        .collect()
}

/// `ana@example.com update posts p2`.
fn default_name(case: &Case) -> String {
    let who = match &case.actor {
        Actor::Guest => "guest",
        Actor::Superuser => "superuser",
        Actor::Record { name, .. } => name,
    };
    let mut name = format!("{who} {} {}", case.asked.name(), case.collection);
    if let Some(id) = &case.id {
        name.push(' ');
        name.push_str(id);
    }
    name
}
