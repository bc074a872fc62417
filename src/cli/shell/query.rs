//! Record queries: `posts where status = 'published' sort -score expand author limit 20 page 2`,
//! `posts get ID`, `posts count where …`, `posts create {…}`, `posts update ID {…}`, `posts delete ID`.
//!
//! The filter is PocketBase's and goes on as it is typed. It ends where a word follows that is no
//! operand: in a filter two operands never stand side by side, so a field may be called `sort`.

use serde_json::{Map, Value};

/// What a record query wants.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// Name or id of the collection.
    pub collection: String,
    /// What is to be done.
    pub verb: Verb,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Verb {
    /// Show records.
    List(List),
    /// Show one record, with `expand` and `fields`.
    Get(String, List),
    /// Say how many records there are, with `filter`.
    Count(String),
    /// Make a record.
    Create(Map<String, Value>),
    /// Change a record.
    Update(String, Map<String, Value>),
    /// Delete a record.
    Delete(String),
}

/// The clauses of a list; empty texts stand for absent ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// `where …`
    pub filter: String,
    /// `sort -a,b`
    pub sort: String,
    /// `expand a,b.c`
    pub expand: String,
    /// `fields a,b`
    pub fields: String,
    /// `limit 20`
    pub limit: Option<u64>,
    /// `page 2`
    pub page: Option<u64>,
}

/// Clauses of lists.
pub const CLAUSES: [&str; 6] = ["where", "sort", "expand", "fields", "limit", "page"];
/// What can follow a collection's name, beside clauses.
pub const VERBS: [&str; 5] = ["get", "count", "create", "update", "delete"];

/// What is wrong with a query: one sentence, lower-case and without a full stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake(pub String);

/// Reads a query.
pub fn parse(text: &str) -> Result<Query, Mistake> {
    let mut reader = Reader { text, at: 0 };
    let collection = reader.name()?;
    let verb = match reader.word() {
        "" => Verb::List(List::default()),
        "get" => {
            let id = reader.id("get")?;
            Verb::Get(id, reader.clauses(&["expand", "fields"])?)
        }
        "count" => Verb::Count(reader.clauses(&["where"])?.filter),
        "create" => Verb::Create(reader.object("create")?),
        "update" => {
            let id = reader.id("update")?;
            Verb::Update(id, reader.object("update")?)
        }
        "delete" => {
            let id = reader.id("delete")?;
            reader.end()?;
            Verb::Delete(id)
        }
        word if CLAUSES.contains(&word) => {
            reader.at -= word.len();
            Verb::List(reader.clauses(&CLAUSES)?)
        }
        word => return Err(unknown(word, &[&VERBS[..], &CLAUSES[..]].concat())),
    };
    Ok(Query { collection, verb })
}

fn unknown(word: &str, known: &[&str]) -> Mistake {
    let nearest = nearest(word, known);
    let advice = nearest.map_or_else(
        || format!("expected {}", known.join(", ")),
        |name| format!("did you mean \"{name}\"?"),
    );
    Mistake(format!("\"{word}\" is not understood: {advice}"))
}

/// The name that differs from `word` by at most two letters.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = word.to_ascii_lowercase();
    let with_distance = known.iter().map(|name| (distance(&lower, name), *name));
    let (distance, name) = with_distance.min()?;
    (distance <= 2 && distance < name.len()).then_some(name)
}

/// Letters to insert, delete or replace.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.chars().take(32).enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, r) in right.iter().enumerate() {
            let replaced = before + usize::from(l != *r);
            before = row[j + 1];
            row[j + 1] = replaced.min(before + 1).min(row[j] + 1);
        }
    }
    row[right.len()] + left.chars().count().saturating_sub(32)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_blank(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    /// The next word; empty at the end.
    fn word(&mut self) -> &'a str {
        self.skip_blank();
        let rest = self.rest();
        let word = &rest[..rest.find(char::is_whitespace).unwrap_or(rest.len())];
        self.at += word.len();
        word
    }

    /// The collection's name, in quotes when it is a word of SQL.
    fn name(&mut self) -> Result<String, Mistake> {
        self.skip_blank();
        if self.rest().starts_with(['"', '\'']) {
            return self.quoted().map(|text| text[1..text.len() - 1].to_owned());
        }
        match self.word() {
            "" => Err(Mistake("a query begins with a collection".into())),
            name => Ok(name.to_owned()),
        }
    }

    fn id(&mut self, verb: &str) -> Result<String, Mistake> {
        match self.word() {
            "" => Err(Mistake(format!("{verb} needs the id of a record"))),
            id => Ok(id.trim_matches(['"', '\'']).to_owned()),
        }
    }

    fn object(&mut self, verb: &str) -> Result<Map<String, Value>, Mistake> {
        let text = self.rest().trim();
        self.at = self.text.len();
        if text.is_empty() {
            return Err(Mistake(format!(
                "{verb} needs a JSON object: {{\"field\": value}}"
            )));
        }
        match serde_json::from_str(text) {
            Ok(Value::Object(members)) => Ok(members),
            Ok(_) => Err(Mistake(format!("{verb} needs a JSON object"))),
            Err(error) => Err(Mistake(format!("the JSON cannot be read: {error}"))),
        }
    }

    fn end(&mut self) -> Result<(), Mistake> {
        match self.word() {
            "" => Ok(()),
            word => Err(Mistake(format!("\"{word}\" is too much"))),
        }
    }

    fn clauses(&mut self, known: &[&str]) -> Result<List, Mistake> {
        let mut list = List::default();
        let mut seen: Vec<&str> = Vec::new();
        loop {
            let clause = self.word();
            if clause.is_empty() {
                return Ok(list);
            }
            if !known.contains(&clause) {
                return Err(unknown(clause, known));
            }
            if seen.contains(&clause) {
                return Err(Mistake(format!("{clause} is there twice")));
            }
            seen.push(clause);
            match clause {
                "where" => list.filter = self.filter()?,
                "sort" => list.sort = self.list(clause)?,
                "expand" => list.expand = self.list(clause)?,
                "fields" => list.fields = self.list(clause)?,
                "limit" => list.limit = Some(self.number(clause)?),
                _ => list.page = Some(self.number(clause)?),
            }
        }
    }

    fn number(&mut self, clause: &str) -> Result<u64, Mistake> {
        let word = self.word();
        let number = word
            .parse()
            .ok()
            .filter(|number| (1..=1_000_000_000).contains(number));
        number.ok_or_else(|| Mistake(format!("{clause} needs a number from 1 on")))
    }

    /// Names with commas between them, around which spaces may stand.
    fn list(&mut self, clause: &str) -> Result<String, Mistake> {
        let mut out = String::new();
        let mut depth = 0_usize;
        loop {
            self.skip_blank();
            let before = out.len();
            let rest = self.rest();
            for c in rest.chars() {
                match c {
                    '(' => depth += 1,
                    ')' => depth = depth.saturating_sub(1),
                    c if c.is_whitespace() => break,
                    _ => {}
                }
                self.at += c.len_utf8();
                out.push(c);
            }
            let goes_on =
                depth > 0 || out.ends_with(',') || self.rest().trim_start().starts_with(',');
            if out.len() == before || !goes_on {
                break;
            }
        }
        let out = out.trim_end_matches(',').to_owned();
        if out.is_empty() {
            return Err(Mistake(format!("{clause} needs names of fields")));
        }
        Ok(out)
    }

    /// The filter as it is typed, up to the clause that follows.
    fn filter(&mut self) -> Result<String, Mistake> {
        self.skip_blank();
        let start = self.at;
        let mut depth = 0_usize;
        let mut wants_operand = true;
        loop {
            self.skip_blank();
            let rest = self.rest();
            let Some(first) = rest.chars().next() else {
                break;
            };
            match first {
                '/' if rest.starts_with("//") => {
                    self.at += rest.find('\n').unwrap_or(rest.len());
                }
                '\'' | '"' => {
                    self.quoted()?;
                    wants_operand = false;
                }
                '(' => {
                    (depth, wants_operand) = (depth + 1, true);
                    self.at += 1;
                }
                ')' => {
                    (depth, wants_operand) = (depth.saturating_sub(1), false);
                    self.at += 1;
                }
                c if is_operator(c) => {
                    wants_operand = true;
                    self.at += c.len_utf8();
                }
                _ if depth == 0 && !wants_operand => break,
                _ => {
                    let ends = |c: char| c.is_whitespace() || is_operator(c) || "'\"()".contains(c);
                    self.at += rest.find(ends).unwrap_or(rest.len());
                    wants_operand = false;
                }
            }
        }
        let filter = self.text[start..self.at].trim();
        if filter.is_empty() {
            return Err(Mistake("where needs a filter".into()));
        }
        Ok(filter.to_owned())
    }

    /// A text in quotes, with them.
    fn quoted(&mut self) -> Result<&'a str, Mistake> {
        let rest = self.rest();
        let mut letters = rest.char_indices();
        let open = letters.next().map(|(_, c)| c);
        let mut escaped = false;
        for (at, c) in letters {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                _ if Some(c) == open => {
                    self.at += at + 1;
                    return Ok(&rest[..=at]);
                }
                _ => {}
            }
        }
        Err(Mistake("a quote is open".into()))
    }
}

fn is_operator(c: char) -> bool {
    matches!(c, '=' | '!' | '<' | '>' | '~' | '?' | '&' | '|' | ',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn list(text: &str) -> List {
        match parse(text).unwrap().verb {
            Verb::List(list) => list,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_clause_is_read() {
        let found = list(
            "posts where status = 'published' sort -score expand author fields a,b limit 20 page 2",
        );
        let wanted = List {
            filter: "status = 'published'".into(),
            sort: "-score".into(),
            expand: "author".into(),
            fields: "a,b".into(),
            limit: Some(20),
            page: Some(2),
        };
        assert_eq!(found, wanted);
    }

    #[test]
    fn the_filter_goes_on_verbatim_up_to_the_next_clause() {
        for (text, filter, rest) in [
            (
                "p where a = 1 && (b ~ 'limit 3' || c:lower ?= \"x\") limit 3",
                "a = 1 && (b ~ 'limit 3' || c:lower ?= \"x\")",
                Some(3),
            ),
            (
                "p where sort > 3 && limit<4 limit 5",
                "sort > 3 && limit<4",
                Some(5),
            ),
            (
                "p where geoDistance(a.lon, a.lat, 1, 2) < 5 limit 6",
                "geoDistance(a.lon, a.lat, 1, 2) < 5",
                Some(6),
            ),
            ("p where a = 'it\\'s' limit 7", "a = 'it\\'s'", Some(7)),
            ("p where @now > created", "@now > created", None),
            (
                "p where a = 1 // limit 1\n && b = 2",
                "a = 1 // limit 1\n && b = 2",
                None,
            ),
        ] {
            let found = list(text);
            assert_eq!(
                (found.filter.as_str(), found.limit),
                (filter, rest),
                "{text}"
            );
        }
    }

    #[test]
    fn lists_may_have_spaces_and_calls() {
        let found = list("p sort -a , b fields id, text:excerpt(5, true) ,c expand x,y.z");
        assert_eq!(found.sort, "-a,b");
        assert_eq!(found.fields, "id,text:excerpt(5,true),c");
        assert_eq!(found.expand, "x,y.z");
    }

    #[test]
    fn verbs_are_read() {
        let verb = |text| parse(text).unwrap().verb;
        assert_eq!(
            verb("p get abc fields id"),
            Verb::Get(
                "abc".into(),
                List {
                    fields: "id".into(),
                    ..List::default()
                }
            )
        );
        assert_eq!(verb("p count where a > 1"), Verb::Count("a > 1".into()));
        assert_eq!(verb("p count"), Verb::Count(String::new()));
        assert_eq!(verb("p delete 'abc'"), Verb::Delete("abc".into()));
        let body = json!({"a": [1]}).as_object().unwrap().clone();
        assert_eq!(verb("p create {\"a\": [1]}"), Verb::Create(body.clone()));
        assert_eq!(
            verb("p update abc {\"a\": [1]}"),
            Verb::Update("abc".into(), body)
        );
        assert_eq!(parse("\"select\" count").unwrap().collection, "select");
    }

    #[test]
    fn mistakes_say_what_was_expected() {
        for (text, part) in [
            ("", "a query begins with a collection"),
            ("p wher a = 1", "did you mean \"where\"?"),
            ("p where", "where needs a filter"),
            ("p where a = 1 b", "\"b\" is not understood"),
            ("p where a = 'x", "a quote is open"),
            ("p sort", "sort needs names of fields"),
            ("p limit 0", "limit needs a number from 1 on"),
            ("p limit x", "limit needs a number"),
            ("p limit 1 limit 2", "limit is there twice"),
            ("p get", "get needs the id of a record"),
            ("p get a sort b", "\"sort\" is not understood"),
            ("p delete a b", "\"b\" is too much"),
            ("p create", "create needs a JSON object"),
            ("p create [1]", "create needs a JSON object"),
            ("p create {a}", "the JSON cannot be read"),
        ] {
            let Mistake(said) = parse(text).unwrap_err();
            assert!(said.contains(part), "{text}: {said}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_query_or_a_mistake(text in ".*") {
            let _ = parse(&text);
        }

        #[test]
        fn pieces_of_queries_are_a_query_or_a_mistake(pieces in proptest::collection::vec(prop_oneof![
            Just("posts "), Just("where "), Just("sort "), Just("limit "), Just("fields "), Just("a"), Just(","),
            Just("("), Just(")"), Just("'"), Just("\\"), Just("="), Just("&&"), Just("//"), Just("\n"), Just("é "),
            Just("get "), Just("create "), Just("{}"), Just("1 "), Just("\""),
        ], 0..30)) {
            let _ = parse(&pieces.concat());
        }
    }
}
