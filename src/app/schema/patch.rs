//! Pulled files laid over those that are there, so that what people wrote around the values stays.
//!
//! Kept are the lines of everything that says the same as before, comments included, the comments
//! above and behind a changed value, the order of keys where it means nothing, names of secrets, and
//! what a directory does not know (`project`, `environments`). Comments inside of a changed list, or
//! of a changed value in braces, go. What comes out is read again: were it not what was pulled, the
//! pulled text would stand as it is.

use super::{
    read::Sources,
    references::{self, Told},
};
use crate::app::yaml::{self, Member, Node, Value};

/// Keys of the root that only people write.
const PEOPLES: [&str; 2] = ["project", "environments"];

/// The text `new` with what is to stay of `old`; `old` itself where it says the same. References
/// stay where they give, from `sources`, what is pulled; what is told of the others comes with it.
pub fn over(old: &str, new: &str, sources: &Sources<'_>) -> (String, Vec<Told>) {
    let (Ok(before), Ok(mut after)) = (yaml::parse(old), yaml::parse(new)) else {
        return (new.to_owned(), Vec::new());
    };
    let told = references::keep(&before, &mut after, sources);
    (laid_over((old, &before), (new, after)), told)
}

/// The same with both as trees as well; in the new one are the references that stay.
fn laid_over((old, before): (&str, &Node), (new, mut after): (&str, Node)) -> String {
    if let Value::Map(members) = &mut after.value {
        for own in before.members() {
            let is_known = members.iter().any(|member| member.key == own.key);
            if PEOPLES.contains(&own.key.as_str()) && !is_known {
                members.push(own.clone());
            }
        }
    }
    if is_same("", before, &after) {
        return old.to_owned();
    }
    let patched = Old::new(old).patched(before, &after);
    let says = |text: &str| yaml::parse(text).is_ok_and(|node| is_same("", &node, &after));
    match patched.filter(|text| says(text)) {
        Some(text) => text,
        None if says(new) => new.to_owned(),
        None => yaml::write(&after),
    }
}

/// Whether two values say the same under a key. Only fields have an order; the name of a secret is
/// its owner's to choose.
fn is_same(key: &str, a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Map(a), Value::Map(b)) => {
            if let ([a], [b]) = (&a[..], &b[..])
                && a.key == "secret"
                && b.key == "secret"
            {
                return true;
            }
            let keys =
                |members: &[Member]| members.iter().map(|m| m.key.clone()).collect::<Vec<_>>();
            let is_ordered = key != "fields" || keys(a) == keys(b);
            a.len() == b.len()
                && is_ordered
                && a.iter().all(|member| {
                    let other = b.iter().find(|other| other.key == member.key);
                    other.is_some_and(|other| is_same(&member.key, &member.node, &other.node))
                })
        }
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same("", a, b))
        }
        (a, b) => a == b,
    }
}

/// The lines of the old text.
struct Old<'a>(Vec<&'a str>);

/// Lines of a member of a block mapping, from 0: its comments, its key, the end.
#[derive(Clone, Copy)]
struct Piece {
    lead: usize,
    at: usize,
    end: usize,
}

impl<'a> Old<'a> {
    fn new(text: &'a str) -> Self {
        Self(text.lines().collect())
    }

    /// `None` when the old text is not in block style.
    fn patched(&self, before: &Node, after: &Node) -> Option<String> {
        let end = self.lead(self.0.len(), 0, 1);
        let mut pieces = self.pieces(before.members(), (0, end))?;
        let first = pieces.first_mut()?;
        // What stands at the top of a file belongs to the file.
        let mut out = self.lines(0, first.at);
        first.lead = first.at;
        self.members("", (before.members(), &pieces), after.members(), &mut out);
        out.push_str(&self.lines(end, self.0.len()));
        Some(out)
    }

    fn lines(&self, from: usize, to: usize) -> String {
        let mut out = self.0[from..to].join("\n");
        if to > from {
            out.push('\n');
        }
        out
    }

    /// The first of the lines before `at`, not before `floor`, that hold only comments of a key in
    /// `column`, or nothing.
    fn lead(&self, at: usize, floor: usize, column: usize) -> usize {
        let is_comment = |line: &str| {
            let text = line.trim_start();
            text.is_empty() || text.starts_with('#') && line.len() - text.len() < column
        };
        let mut lead = at;
        while lead > floor && is_comment(self.0[lead - 1]) {
            lead -= 1;
        }
        lead
    }

    /// The lines of members between two lines; `None` unless each begins a line, below each other.
    fn pieces(&self, members: &[Member], (floor, end): (usize, usize)) -> Option<Vec<Piece>> {
        let column = members.first()?.place.column;
        let (mut pieces, mut floor): (Vec<Piece>, _) = (Vec::new(), floor);
        for member in members {
            let at = member
                .place
                .line
                .checked_sub(1)
                .filter(|at| (floor..end).contains(at))?;
            let is_first = self.0[at].chars().take(column - 1).all(|c| c == ' ');
            if member.place.column != column || !is_first {
                return None;
            }
            let lead = self.lead(at, floor, column);
            if let Some(last) = pieces.last_mut() {
                last.end = lead;
            }
            pieces.push(Piece { lead, at, end });
            floor = at + 1;
        }
        Some(pieces)
    }

    /// Writes the members `new` of the mapping under `key`, with what stays of the old ones.
    fn members(
        &self,
        key: &str,
        (old, pieces): (&[Member], &[Piece]),
        new: &[Member],
        out: &mut String,
    ) {
        let column = old.first().map_or(1, |member| member.place.column);
        for member in ordered(key, old, new) {
            let at = old.iter().position(|other| other.key == member.key);
            let Some(at) = at else {
                out.push_str(&written(member, column));
                continue;
            };
            let (before, piece) = (&old[at], pieces[at]);
            if is_same(&member.key, &before.node, &member.node) {
                out.push_str(&self.lines(piece.lead, piece.end));
                continue;
            }
            let below = (piece.at + 1, piece.end);
            let inner = self.pieces(before.node.members(), below);
            if let Some(inner) = inner.filter(|_| !member.node.members().is_empty()) {
                out.push_str(&self.lines(piece.lead, inner[0].lead));
                let inside = (before.node.members(), &inner[..]);
                self.members(&member.key, inside, member.node.members(), out);
            } else {
                out.push_str(&self.lines(piece.lead, piece.at));
                let text = written(member, column);
                let comment = self.comment_behind(before, piece);
                out.push_str(&with_comment(&text, comment));
            }
        }
    }

    /// The comment behind a value that stands on one line.
    fn comment_behind(&self, member: &Member, piece: Piece) -> Option<&'a str> {
        let line = self.0[piece.at];
        if piece.end != piece.at + 1 {
            return None;
        }
        // A number sign can stand in a text: it begins the comment when what is before says it all.
        let says_all = |text: &str| {
            let read = yaml::parse(text).ok();
            read.and_then(|node| node.get(&member.key).cloned())
                .is_some_and(|node| node.to_json() == member.node.to_json())
        };
        line.match_indices('#')
            .find(|(at, _)| line[..*at].ends_with([' ', '\t']) && says_all(&line[..*at]))
            .map(|(at, _)| &line[line[..at].trim_end().len()..])
    }
}

/// New members in the order in which they are written: as before where the order means nothing, and
/// what is new behind what it follows.
fn ordered<'m>(key: &str, old: &[Member], new: &'m [Member]) -> Vec<&'m Member> {
    if key == "fields" {
        return new.iter().collect();
    }
    let known = |key: &str| new.iter().find(|member| member.key == key);
    let mut all: Vec<&Member> = old.iter().filter_map(|member| known(&member.key)).collect();
    for (i, member) in new.iter().enumerate() {
        if all.iter().any(|other| other.key == member.key) {
            continue;
        }
        let before = i.checked_sub(1).map(|i| &new[i].key);
        let at = all.iter().position(|other| Some(&other.key) == before);
        all.insert(at.map_or(0, |at| at + 1), member);
    }
    all
}

/// The lines of a member whose key is in `column`.
fn written(member: &Member, column: usize) -> String {
    let one = Node::map([(member.key.clone(), member.node.clone())]);
    let blanks = " ".repeat(column - 1);
    let line = |line: &str| match line {
        "" => "\n".to_owned(),
        line => format!("{blanks}{line}\n"),
    };
    yaml::write(&one).lines().map(line).collect()
}

fn with_comment(text: &str, comment: Option<&str>) -> String {
    match (text.strip_suffix('\n'), comment) {
        (Some(line), Some(comment)) if !line.contains('\n') => format!("{line}{comment}\n"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over(old: &str, new: &str) -> String {
        let sources = Sources {
            env: &|_| None,
            folders: &[],
            is_trial: false,
        };
        super::over(old, new, &sources).0
    }

    const OLD: &str = "\
# yaml-language-server: $schema=./pbctl.schema.json
# The blog. Ask Ana before changing it.

# About posts.
collections:
    posts:   # the heart of it
        # Who may read.
        rules: { list: \"\" }
        type: base

        fields:
            # Shown in lists.
            title: { type: text, max: 200 }   # not too # long
            # The text.
            body: { type: editor }
            gone: { type: bool }  # with its field
        indexes:
            # Feeds.
            - { name: posts_title, columns: [title] }
# The end.
";

    #[test]
    fn what_did_not_change_keeps_its_lines_and_what_changed_its_comments() {
        let new = "\
collections:
  posts:
    type: base
    fields:
      title: { type: text, max: 100 }
      added: { type: json }
      body: { type: editor }
    indexes:
      - { name: posts_title, columns: [title] }
    rules: { list: \"\", view: \"\" }
";
        let expected = OLD
            .replace("max: 200", "max: 100")
            .replace(
                "            # The text.",
                "            added: { type: json }\n            # The text.",
            )
            .replace("            gone: { type: bool }  # with its field\n", "")
            .replace("{ list: \"\" }", "{ list: \"\", view: \"\" }");
        assert_eq!(over(OLD, new), expected);
    }

    #[test]
    fn what_says_the_same_stays_to_the_letter_and_fields_have_an_order() {
        let same = yaml::write(&yaml::parse(OLD).unwrap());
        assert_eq!(over(OLD, &same), OLD);
        let a = "fields:\n  # a\n  a: 1\n  # b\n  b: 2\n";
        assert_eq!(
            over(a, "fields:\n  b: 2\n  a: 1\n"),
            "fields:\n  # b\n  b: 2\n  # a\n  a: 1\n"
        );
    }

    #[test]
    fn what_only_people_write_stays() {
        let old = "project: blog # ours\nsettings:\n  smtp: { password: { secret: MINE } }\n  appName: A\nenvironments:\n  # staging\n  x: {}\n";
        let new = "apiVersion: pbctl/v1\nsettings:\n  appName: B\n  smtp: { password: { secret: SMTP_PASSWORD } }\n";
        let expected = format!(
            "apiVersion: pbctl/v1\n{}",
            old.replace("appName: A", "appName: B")
        );
        assert_eq!(over(old, new), expected);
    }

    #[test]
    fn what_cannot_be_patched_is_written_anew() {
        let new = "a:\n  b: 1\n  c: 2\n";
        for old in [
            "a: &x { b: 1 }\nz: *x\n",
            "{ a: { b: 1 } }",
            "a: [",
            "",
            "- a\n",
            "a:\n  b: |+\n    x\n\n  c: 1\n",
        ] {
            let found = over(old, new);
            assert_eq!(
                yaml::parse(&found).unwrap().to_json(),
                yaml::parse(new).unwrap().to_json(),
                "{old}"
            );
        }
    }

    fn trees() -> impl proptest::strategy::Strategy<Value = Node> {
        use proptest::prelude::*;
        let leaf = prop_oneof![
            "[a-z #:'\"-]{0,9}".prop_map(Node::text),
            "[a-z]{1,4}\n #[a-z]{1,4}\n".prop_map(Node::text),
            any::<bool>().prop_map(|flag| Node::new(Value::Bool(flag))),
        ];
        leaf.prop_recursive(4, 30, 5, |inner| {
            let key = prop_oneof!["[a-e]", Just("fields".to_owned()), Just("# x".to_owned())];
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4)
                    .prop_map(|items| Node::new(Value::List(items))),
                proptest::collection::vec((key, inner), 0..5).prop_map(|members| {
                    let mut all: Vec<(String, Node)> = Vec::new();
                    for (key, node) in members {
                        if all.iter().all(|(known, _)| *known != key) {
                            all.push((key, node));
                        }
                    }
                    Node::map(all)
                }),
            ]
        })
    }

    proptest::proptest! {
        #[test]
        fn whatever_was_there_what_is_pulled_is_said(a in trees(), b in trees()) {
            let (old, new) = (yaml::write(&a), yaml::write(&b));
            let found = yaml::parse(&over(&old, &new)).unwrap();
            proptest::prop_assert!(is_same("", &found, &yaml::parse(&new).unwrap()));
        }
    }
}
