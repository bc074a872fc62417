//! What could stand at the cursor. Pure: the collections are those that the session knows, and folders are
//! listed by whoever asks.

use super::{
    command::{self, COMMANDS},
    highlight::KEYWORDS,
    names::{Collection, Names},
    parse,
    query::{CLAUSES, VERBS},
    sql::{Piece, pieces},
};
use crate::cli::rules::occasion::Part;

/// Macros of filters (spec: filter-and-rules §2), and what rules know beside fields.
const MACROS: &[&str] = &[
    "@collection.",
    "@day",
    "@hour",
    "@minute",
    "@month",
    "@monthEnd",
    "@monthStart",
    "@now",
    "@second",
    "@todayEnd",
    "@todayStart",
    "@tomorrow",
    "@weekday",
    "@year",
    "@yearEnd",
    "@yearStart",
    "@yesterday",
];
/// Functions of filters.
const FUNCTIONS: &[&str] = &["geoDistance(", "strftime("];
/// What can follow a field of any type, and one with many values.
const MODIFIERS: [&str; 3] = ["each", "length", "lower"];

/// What completion knows beside the collections.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The collections.
    pub names: Names,
    /// Ids that were seen, newest last.
    pub recent: Vec<String>,
    /// Names of kept queries.
    pub saved: Vec<String>,
    /// What is in a folder, `""` for the working directory: names, those of folders with a `/` behind.
    pub listed: Option<fn(&str) -> Vec<String>>,
}

/// Where the completed word begins, and what it could be.
pub fn complete(known: &Known, text: &str) -> (usize, Vec<String>) {
    // Only the input that the cursor is in counts.
    let mut start = 0;
    while let parse::Step::Input(_, rest) = parse::step(&text[start..], false) {
        if rest.is_empty() && !text.ends_with([';', '\n']) {
            break;
        }
        let next = text.len() - rest.len();
        if next == start {
            break;
        }
        start = next;
    }
    let blank = text[start..].len() - text[start..].trim_start().len();
    start += blank;
    let (at, mut found) = input(known, &text[start..]);
    found.sort_unstable();
    found.dedup();
    (start + at, found)
}

fn input(known: &Known, text: &str) -> (usize, Vec<String>) {
    if let Some(line) = text.strip_prefix(['.', '\\']) {
        return dot(known, line);
    }
    let word = last_word(text);
    let at = text.len() - word.len();
    if at == 0 {
        let collections = known.names.0.iter().map(|c| c.name.as_str());
        let words = ["select", "with", "explain", "insert", "update", "delete"];
        return (0, starting(word, collections.chain(words)));
    }
    if parse::is_sql(text) {
        return (at, sql(known, text, word));
    }
    records(known, text)
}

/// What begins with `word`, without ASCII case.
fn starting<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let begins = |name: &&str| {
        name.get(..word.len())
            .is_some_and(|part| part.eq_ignore_ascii_case(word))
            && name.len() > word.len()
    };
    names
        .into_iter()
        .filter(begins)
        .map(str::to_owned)
        .collect()
}

/// The name that the text ends with.
fn last_word(text: &str) -> &str {
    let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '@' | '.' | ':');
    let start = text.char_indices().rev().find(|(_, c)| !is_of_name(*c));
    &text[start.map_or(0, |(at, c)| at + c.len_utf8())..]
}

fn dot(known: &Known, line: &str) -> (usize, Vec<String>) {
    let Some((name, _)) = line.split_once(char::is_whitespace) else {
        return (
            1,
            starting(line, COMMANDS.iter().map(|command| command.name)),
        );
    };
    let rest_at = name.len() + 1;
    let rest = &line[rest_at..];
    let own = rest.rsplit(char::is_whitespace).next().unwrap_or(rest);
    let at = 1 + line.len() - own.len();
    let Some(command) = command::find(name) else {
        return (at, Vec::new());
    };
    let collections = || known.names.0.iter().map(|c| c.name.as_str());
    let found = match command.name {
        "d" | "rules" | "sub" => starting(own, collections()),
        "import" => {
            let (at, found) = import(known, rest);
            return (1 + rest_at + at, found);
        }
        "mode" => starting(own, command.arguments.split('|')),
        "timing" | "pager" | "write" => starting(own, ["on", "off"]),
        "help" => starting(own, COMMANDS.iter().map(|command| command.name)),
        "run" => starting(own, known.saved.iter().map(String::as_str)),
        "as" => {
            let auth = known.names.0.iter().filter(|c| c.kind() == "auth");
            let folders: Vec<String> = auth.map(|c| format!("{}/", c.name)).collect();
            let folders = folders.iter().map(String::as_str);
            starting(own, folders.chain(["guest", "superuser"]))
        }
        "why" | "explain" => {
            let query = command::after_options(rest);
            if !query.starts_with("--") {
                return moved(input(known, query), 1 + line.len() - query.len());
            }
            starting(own, Part::ALL.map(Part::option))
        }
        "export" => return moved(input(known, rest), 1 + rest_at),
        "save" | "watch" => match rest.split_once(char::is_whitespace) {
            Some((first, query)) => {
                return moved(input(known, query), 1 + rest_at + first.len() + 1);
            }
            None => Vec::new(),
        },
        _ => Vec::new(),
    };
    (at, found)
}

/// `FILE INTO COLLECTION OPTIONS`.
fn import(known: &Known, rest: &str) -> (usize, Vec<String>) {
    let start = rest.len() - rest.trim_start().len();
    let text = &rest[start..];
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'));
    let inner = &text[quote.map_or(0, char::len_utf8)..];
    let ends = |c: char| match quote {
        Some(quote) => c == quote,
        None => c.is_whitespace(),
    };
    let Some(end) = inner.find(ends) else {
        return (rest.len() - inner.len(), paths(known, inner, quote));
    };
    let own = rest.rsplit(char::is_whitespace).next().unwrap_or(rest);
    let behind = &inner[end + 1..];
    let mut words = behind[..behind.len().saturating_sub(own.len())].split_whitespace();
    let collections = known.names.0.iter().map(|c| c.name.as_str());
    let found = match (words.next(), words.next()) {
        (None, _) => starting(own, collections.chain(["into"])),
        (Some(into), None) if into.eq_ignore_ascii_case("into") => starting(own, collections),
        _ => {
            let options = command::import_options();
            starting(own, options.iter().map(String::as_str))
        }
    };
    (rest.len() - own.len(), found)
}

/// Files and folders whose paths begin with `word`. What would need quotes is offered between quotes only;
/// hidden ones when their dot is typed.
fn paths(known: &Known, word: &str, quote: Option<char>) -> Vec<String> {
    let Some(listed) = known.listed else {
        return Vec::new();
    };
    let (folder, name) = word.split_at(word.rfind('/').map_or(0, |at| at + 1));
    let can_stand = |found: &String| match quote {
        Some(quote) => !found.contains(quote),
        None => !found.contains(|c: char| c.is_whitespace() || matches!(c, '\'' | '"')),
    };
    let names = listed(folder).into_iter();
    names
        .filter(|found| found.starts_with(name) && found.len() > name.len())
        .filter(|found| name.starts_with('.') || !found.starts_with('.'))
        .filter(can_stand)
        .map(|found| format!("{folder}{found}"))
        .collect()
}

fn moved((at, found): (usize, Vec<String>), by: usize) -> (usize, Vec<String>) {
    (at + by, found)
}

/// Tables, columns of the tables that the statement names, words of SQL.
fn sql(known: &Known, text: &str, word: &str) -> Vec<String> {
    let words = pieces(text).filter_map(|(_, piece)| match piece {
        Piece::Word(word) => Some(word),
        _ => None,
    });
    let named: Vec<&Collection> = words.filter_map(|word| known.names.find(word)).collect();
    if let Some((table, _)) = word.split_once('.') {
        let Some(collection) = known.names.find(table) else {
            return Vec::new();
        };
        let names: Vec<String> = collection
            .fields
            .iter()
            .map(|f| format!("{table}.{}", f.name))
            .collect();
        return starting(word, names.iter().map(String::as_str));
    }
    let fields = named
        .iter()
        .flat_map(|c| c.fields.iter().map(|f| f.name.as_str()));
    let tables = known.names.0.iter().map(|c| c.name.as_str());
    starting(word, KEYWORDS.iter().copied().chain(tables).chain(fields))
}

fn records(known: &Known, text: &str) -> (usize, Vec<String>) {
    let name = text.split_whitespace().next().unwrap_or_default();
    let Some(collection) = known.names.find(name.trim_matches(['"', '\''])) else {
        return (text.len(), Vec::new());
    };
    if let Some(quoted) = open_quote(text) {
        return (quoted, values(collection, text, quoted));
    }
    let word = last_word(text);
    let at = text.len() - word.len();
    let before = text[..at].trim_end();
    let mut words = before.split_whitespace().skip(1);
    let clause = before
        .split_whitespace()
        .rev()
        .find(|word| CLAUSES.contains(word) || VERBS.contains(word));
    let last = before.chars().next_back().unwrap_or(' ');
    let found = match clause {
        _ if words.next().is_none() => starting(word, VERBS.into_iter().chain(CLAUSES)),
        Some("get" | "update" | "delete")
            if before.ends_with(['t', 'e']) && VERBS.iter().any(|verb| before.ends_with(verb)) =>
        {
            starting(word, known.recent.iter().rev().map(String::as_str))
        }
        Some("where") if "=<>~?&|(,!".contains(last) || before.ends_with("where") => {
            let mut found = path(known, collection, word);
            found.extend(starting(word, MACROS.iter().chain(FUNCTIONS).copied()));
            found
        }
        Some("sort" | "fields") if ends_list(before) => {
            path(known, collection, word.trim_start_matches(['-', '+']))
        }
        Some("expand") if ends_list(before) => relations(known, collection, word),
        _ => starting(word, CLAUSES),
    };
    (at, found)
}

/// Whether a list of names goes on here.
fn ends_list(before: &str) -> bool {
    before.ends_with([',', '-', '+']) || CLAUSES.iter().any(|clause| before.ends_with(clause))
}

/// Where the text inside an open quote begins.
fn open_quote(text: &str) -> Option<usize> {
    let last = pieces(text).last()?;
    match last {
        (at, Piece::Quoted(quoted, false)) => quoted.starts_with(['\'', '"']).then_some(at + 1),
        _ => None,
    }
}

/// What a select field that is compared with a text may hold.
fn values(collection: &Collection, text: &str, quoted: usize) -> Vec<String> {
    let before =
        text[..quoted - 1].trim_end_matches(|c: char| c.is_whitespace() || "=!?~<>".contains(c));
    let field = collection.field(last_word(before).split(':').next().unwrap_or_default());
    let values = field.map_or(&[][..], |field| &field.values);
    starting(&text[quoted..], values.iter().map(String::as_str))
}

/// The collection that a path leads to, and the path's last part.
fn follow<'a, 'w>(
    known: &'a Known,
    collection: &'a Collection,
    word: &'w str,
) -> Option<(&'a Collection, &'w str)> {
    let Some((path, last)) = word.rsplit_once('.') else {
        return Some((collection, word));
    };
    let mut parts = path.split('.').peekable();
    let mut here = collection;
    if parts.peek() == Some(&"@collection") {
        parts.next();
        here = known.names.find(parts.next()?)?;
    }
    for part in parts {
        let to = here.field(part).and_then(|field| field.to.as_deref());
        here = match to {
            Some(id) => known.names.find(id)?,
            None => {
                known
                    .names
                    .back_relations(here)
                    .find(|(name, _)| name == part)?
                    .1
            }
        };
    }
    Some((here, last))
}

/// Fields through relations, with modifiers.
fn path(known: &Known, collection: &Collection, word: &str) -> Vec<String> {
    if let Some(last) = word.strip_prefix("@collection.")
        && !last.contains('.')
    {
        let names: Vec<String> = known
            .names
            .0
            .iter()
            .map(|c| format!("@collection.{}", c.name))
            .collect();
        return starting(word, names.iter().map(String::as_str));
    }
    let Some((here, last)) = follow(known, collection, word) else {
        return Vec::new();
    };
    let before = &word[..word.len() - last.len()];
    let names: Vec<String> = if let Some((field, _)) = last.split_once(':') {
        MODIFIERS
            .iter()
            .map(|modifier| format!("{before}{field}:{modifier}"))
            .collect()
    } else {
        let fields = here.fields.iter().map(|field| field.name.clone());
        let back = known.names.back_relations(here).map(|(name, _)| name);
        fields
            .chain(back)
            .map(|name| format!("{before}{name}"))
            .collect()
    };
    starting(word, names.iter().map(String::as_str))
}

/// Relations, as `expand` takes them.
fn relations(known: &Known, collection: &Collection, word: &str) -> Vec<String> {
    let Some((here, last)) = follow(known, collection, word) else {
        return Vec::new();
    };
    let before = &word[..word.len() - last.len()];
    let own = here
        .fields
        .iter()
        .filter(|field| field.to.is_some())
        .map(|field| field.name.clone());
    let back = known.names.back_relations(here).map(|(name, _)| name);
    let names: Vec<String> = own
        .chain(back)
        .map(|name| format!("{before}{name}"))
        .collect();
    starting(word, names.iter().map(String::as_str))
}

/// What could follow, shown behind the cursor.
pub fn hint(text: &str) -> Option<String> {
    let line = text.strip_prefix(['.', '\\'])?;
    let command = command::find(line.trim_end())?;
    let blank = if line.ends_with(char::is_whitespace) {
        ""
    } else {
        " "
    };
    (!command.arguments.is_empty()).then(|| format!("{blank}{}", command.arguments))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn known() -> Known {
        let posts = json!({"id": "p", "name": "posts", "type": "base", "fields": [
            {"name": "id", "type": "text"}, {"name": "title", "type": "text"},
            {"name": "status", "type": "select", "values": ["draft", "published"]},
            {"name": "author", "type": "relation", "collectionId": "u"}]});
        let users = json!({"id": "u", "name": "users", "type": "auth", "fields": [
            {"name": "id", "type": "text"}, {"name": "email", "type": "email"},
            {"name": "org", "type": "relation", "collectionId": "o"}]});
        let orgs = json!({"id": "o", "name": "orgs", "type": "base", "fields": [{"name": "title", "type": "text"}]});
        Known {
            names: Names([orgs, posts, users].iter().map(Collection::read).collect()),
            recent: vec!["abc123".into()],
            saved: vec!["drafts".into()],
            listed: Some(|folder| {
                let names: &[&str] = match folder {
                    "" => &["data/", "posts.csv", "my posts.csv", ".hidden.csv"],
                    "data/" => &["old.csv"],
                    _ => &[],
                };
                names.iter().map(|&name| name.to_owned()).collect()
            }),
        }
    }

    fn found(text: &str) -> Vec<String> {
        complete(&known(), text).1
    }

    #[test]
    fn the_place_says_what_can_stand_there() {
        for (text, candidates) in [
            ("po", &["posts"][..]),
            ("posts wh", &["where"]),
            ("posts where st", &["status", "strftime("]),
            ("posts where author.e", &["author.email"]),
            (
                "posts where author.org.",
                &["author.org.title", "author.org.users_via_org"],
            ),
            (
                "posts where author.posts_via_author.ti",
                &["author.posts_via_author.title"],
            ),
            (
                "posts where title:",
                &["title:each", "title:length", "title:lower"],
            ),
            ("posts where status = 'p", &["published"]),
            ("posts where status = '", &["draft", "published"]),
            ("posts where id = @tod", &["@todayEnd", "@todayStart"]),
            ("posts where id = @collection.u", &["@collection.users"]),
            (
                "posts where id = @collection.users.em",
                &["@collection.users.email"],
            ),
            ("posts where title = 'x' so", &["sort"]),
            ("posts sort -ti", &["title"]),
            ("posts sort title,st", &["status"]),
            ("posts expand a", &["author"]),
            ("posts expand author.o", &["author.org"]),
            ("users expand ", &["org", "posts_via_author"]),
            ("posts get a", &["abc123"]),
            ("select ti, author from posts where stat", &["status"]),
            ("select posts.ti", &["posts.title"]),
            ("select 1 fr", &["from"]),
            (".co", &["collections", "commit"]),
            ("\\d po", &["posts"]),
            (".mode js", &["json"]),
            (".as u", &["users/"]),
            (".run d", &["drafts"]),
            (".why posts wh", &["where"]),
            (".why --query a=b posts wh", &["where"]),
            (".why --he", &["--header"]),
            (".watch 2 po", &["posts"]),
            (".import po", &["posts.csv"]),
            (".import ", &["data/", "posts.csv"]),
            (".import data/", &["data/old.csv"]),
            (".import .h", &[".hidden.csv"]),
            (".import 'my", &["my posts.csv"]),
            (".import posts.csv in", &["into"]),
            (".import posts.csv po", &["posts"]),
            (".import posts.csv into ", &["orgs", "posts", "users"]),
            (".import 'my posts.csv' into po", &["posts"]),
            (".import posts.csv into posts --dry", &["--dry-run"]),
            ("select 1;po", &["posts"]),
            ("nosuch where a", &[]),
        ] {
            assert_eq!(found(text), candidates, "{text}");
        }
    }

    #[test]
    fn the_completed_word_begins_where_it_begins() {
        for (text, at) in [
            ("posts wh", 6),
            (".why posts wh", 11),
            (".why --he", 5),
            (".why --query a=b posts wh", 23),
            (".d po", 3),
            (".import data/o", 8),
            (".import 'my p", 9),
            (".import posts.csv into po", 23),
            ("posts where status = 'p", 22),
        ] {
            assert_eq!(complete(&known(), text).0, at, "{text}");
        }
    }

    #[test]
    fn commands_hint_at_their_arguments() {
        assert_eq!(hint(".rules").as_deref(), Some(" COLLECTION"));
        assert_eq!(hint(".quit"), None);
        assert_eq!(hint("posts"), None);
    }

    proptest! {
        #[test]
        fn any_text_can_be_completed(pieces in proptest::collection::vec(prop_oneof![
            Just("posts".to_owned()), Just(" ".to_owned()), Just("where".to_owned()), Just("'".to_owned()), Just(".".to_owned()),
            Just("select".to_owned()), Just(";".to_owned()), Just("\n".to_owned()), Just("@".to_owned()), Just("expand".to_owned()), Just("author.".to_owned()), Just(":".to_owned()), ".{0,3}",
        ], 0..12)) {
            let text = pieces.concat();
            let (at, _) = complete(&known(), &text);
            prop_assert!(at <= text.len() && text.is_char_boundary(at));
            let _ = hint(&text);
        }
    }
}
