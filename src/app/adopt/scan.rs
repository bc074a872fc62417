//! Which of PocketBase's names a JavaScript file uses, found without running it.
//!
//! Comments, strings and regular expressions are taken out (code inside of `${…}` stays), then paths
//! of names are counted: `$app.save`, `routerAdd`, `onRecordCreate`, `new Record`. It reads as a person
//! skims: a name that is only mentioned counts too, one that is put together at run time does not.

use std::collections::BTreeMap;

/// Globals whose members are told (spec: js-hooks §4, §5).
const OBJECTS: [&str; 14] = [
    "$app",
    "$apis",
    "$http",
    "$os",
    "$security",
    "$filepath",
    "$filesystem",
    "$mails",
    "$template",
    "$dbx",
    "$tokens",
    "$autodate",
    "console",
    "process",
];
/// Globals that are functions or classes.
const GLOBALS: [&str; 46] = [
    "routerAdd",
    "routerUse",
    "cronAdd",
    "cronRemove",
    "require",
    "__hooks",
    "Buffer",
    "toString",
    "toBytes",
    "readerToString",
    "sleep",
    "arrayOf",
    "unmarshal",
    "DynamicModel",
    "nullString",
    "nullInt",
    "nullFloat",
    "nullBool",
    "nullArray",
    "nullObject",
    "Record",
    "Collection",
    "Field",
    "FieldsList",
    "BadRequestError",
    "ForbiddenError",
    "UnauthorizedError",
    "NotFoundError",
    "ApiError",
    "InternalServerError",
    "TooManyRequestsError",
    "ValidationError",
    "MailerMessage",
    "DateTime",
    "Middleware",
    "SubscriptionMessage",
    "Cookie",
    "FormData",
    "Timezone",
    "RequestInfo",
    "Command",
    "Context",
    "GoError",
    "migrate",
    "Dao",
    "SchemaField",
];
/// What PocketBase had before 0.23 (spec: js-hooks §4).
const OUTDATED: [&str; 8] = [
    "$app.dao",
    "$tokens",
    "$autodate",
    "Dao",
    "SchemaField",
    "$apis.requireRecordAuth",
    "$apis.activityLogger",
    "$apis.requestInfo",
];

/// The names in `source`, and those among them that only PocketBase before 0.23 has.
pub fn names(source: &str) -> (BTreeMap<String, usize>, Vec<String>) {
    let mut names = BTreeMap::new();
    for path in paths(&code(source)) {
        if let Some(name) = known(&path) {
            *names.entry(name).or_insert(0) += 1;
        }
    }
    let is_outdated = |name: &&String| {
        let old = OUTDATED.iter().any(|old| {
            let rest = name.strip_prefix(old);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
        old || name.starts_with("onBefore") || is_old_after(name)
    };
    let outdated = names.keys().filter(is_outdated).cloned().collect();
    (names, outdated)
}

/// `onAfterBootstrap` and the like; of the present hooks none begins so.
fn is_old_after(name: &str) -> bool {
    name.starts_with("onAfter")
}

/// What a path counts as.
fn known(path: &[&str]) -> Option<String> {
    let first = *path.first()?;
    let is_hook = first.len() > 2
        && first.starts_with("on")
        && first.as_bytes()[2].is_ascii_uppercase()
        && path.len() == 1;
    if is_hook || GLOBALS.contains(&first) && path.len() == 1 {
        return Some(first.to_owned());
    }
    if GLOBALS.contains(&first) && first.starts_with(char::is_uppercase) {
        return Some(first.to_owned());
    }
    if !OBJECTS.contains(&first) {
        return None;
    }
    Some(match path.get(1) {
        Some(member) => format!("{first}.{member}"),
        None => first.to_owned(),
    })
}

/// Paths of names: `a.b.c`, optional chaining included.
fn paths(code: &str) -> Vec<Vec<&str>> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut found: Vec<Vec<&str>> = Vec::new();
    let mut rest = code;
    let mut goes_on = false;
    while let Some(at) = rest.find(|c: char| !c.is_whitespace()) {
        rest = &rest[at..];
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        if end > 0 {
            let name = &rest[..end];
            match found.last_mut() {
                Some(path) if goes_on => path.push(name),
                _ => found.push(vec![name]),
            }
            goes_on = false;
            rest = &rest[end..];
        } else if rest.starts_with("...") {
            (goes_on, rest) = (false, &rest[3..]);
        } else {
            let step = rest.chars().next().map_or(1, char::len_utf8);
            let dot = rest.starts_with('.');
            let chain = rest.starts_with("?.");
            // What hangs on the result of a call begins with no name.
            if dot && !goes_on && !follows_name(code, rest) {
                found.push(vec![""]);
            }
            goes_on = dot || chain;
            rest = &rest[if chain { 2 } else { step }..];
        }
    }
    found
}

/// Whether a name, or space behind one, ends where `rest` begins.
fn follows_name(code: &str, rest: &str) -> bool {
    let before = code[..code.len() - rest.len()].trim_end();
    before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$')
}

/// Where the reader is.
enum Inside {
    Code { braces: usize },
    Template,
}

/// The source without comments, strings and regular expressions.
fn code(source: &str) -> String {
    let bytes: Vec<char> = source.chars().collect();
    let mut out = String::with_capacity(source.len());
    let mut stack = vec![Inside::Code { braces: 0 }];
    let mut at = 0;
    while at < bytes.len() {
        let (c, next) = (bytes[at], bytes.get(at + 1).copied());
        let nested = stack.len() > 1;
        match stack.last_mut() {
            Some(Inside::Template) => match (c, next) {
                ('\\', _) => at += 1,
                ('`', _) => _ = stack.pop(),
                ('$', Some('{')) => {
                    stack.push(Inside::Code { braces: 0 });
                    out.push(';');
                    at += 1;
                }
                _ => {}
            },
            Some(Inside::Code { braces }) => match (c, next) {
                ('/', Some('/')) => at = until(&bytes, at, "\n"),
                ('/', Some('*')) => at = until(&bytes, at + 2, "*/") + 1,
                ('"' | '\'', _) => {
                    at = end_of_text(&bytes, at, c);
                    out.push_str("\"\"");
                }
                ('`', _) => {
                    stack.push(Inside::Template);
                    out.push_str("\"\"");
                }
                ('/', _) if begins_regex(&out) => {
                    at = end_of_regex(&bytes, at);
                    out.push_str("\"\"");
                }
                ('{', _) => {
                    *braces += 1;
                    out.push(c);
                }
                ('}', _) if *braces == 0 && nested => {
                    stack.pop();
                    out.push(';');
                }
                ('}', _) => {
                    *braces = braces.saturating_sub(1);
                    out.push(c);
                }
                _ => out.push(c),
            },
            None => return out,
        }
        at += 1;
    }
    out
}

/// The position of the last character before `end`, or of the end of the text.
fn until(chars: &[char], from: usize, end: &str) -> usize {
    let end: Vec<char> = end.chars().collect();
    let rest = chars.get(from..).unwrap_or_default();
    let found = rest.windows(end.len()).position(|window| window == end);
    found.map_or(chars.len(), |found| from + found)
}

fn end_of_text(chars: &[char], start: usize, quote: char) -> usize {
    let mut at = start + 1;
    while at < chars.len() && chars[at] != quote && chars[at] != '\n' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    at
}

fn end_of_regex(chars: &[char], start: usize) -> usize {
    let (mut at, mut class) = (start + 1, false);
    while at < chars.len() && chars[at] != '\n' {
        match chars[at] {
            '\\' => at += 1,
            '[' => class = true,
            ']' => class = false,
            '/' if !class => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

/// Whether a slash behind `code` begins a regular expression rather than dividing.
fn begins_regex(code: &str) -> bool {
    let before = code.trim_end();
    before.is_empty()
        || before.ends_with(|c: char| "(,=:[!&|?{};+-*%<>~^".contains(c))
        || before.ends_with("return")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(source: &str) -> String {
        let (names, outdated) = names(source);
        let mut text: Vec<String> = names.iter().map(|(n, c)| format!("{n} {c}")).collect();
        text.extend(outdated.iter().map(|name| format!("!{name}")));
        text.join(", ")
    }

    #[test]
    fn names_are_counted() {
        let source = "/// <reference path=\"../pb_data/types.d.ts\" />\n\
            routerAdd('GET', '/x', (e) => { $app.save(new Record(c)); return e.json(200, {a: $app . store ( ).get('k')}) },\n\
            $apis.requireAuth());\nonRecordCreate((e) => { $app.save(e.record); e.next() }, 'posts')";
        assert_eq!(
            counted(source),
            "$apis.requireAuth 1, $app.save 2, $app.store 1, Record 1, onRecordCreate 1, routerAdd 1"
        );
    }

    #[test]
    fn what_is_only_text_does_not_count() {
        for source in [
            "// $app.save()\n/* $http.send() */",
            r#"let a = "$app.save()" + '$os.exit()' + "\"$app.x""#,
            "let a = `$app.save() \\` ${1} $os.x`",
            "x = a.match(/['\"$app.save]/g)",
            "e.app.save(e.$app.x, x.Record)",
            "f().Record; a[0].onRecordCreate()",
            "/* never closed $app.save",
        ] {
            assert_eq!(counted(source), "", "{source}");
        }
    }

    #[test]
    fn code_in_templates_counts() {
        let source = "`a ${ f({b: $app.x()}) + `${$os.getenv('A')}` } b` + $app?.dao()";
        assert_eq!(
            counted(source),
            "$app.dao 1, $app.x 1, $os.getenv 1, !$app.dao"
        );
    }

    #[test]
    fn division_is_no_regular_expression() {
        assert_eq!(counted("a = b / $app.x() / 2"), "$app.x 1");
    }

    #[test]
    fn the_old_names_are_told() {
        let source = "onBeforeServe(() => {}); new Dao(x); $tokens.recordAuthToken($app, r)";
        assert_eq!(
            counted(source),
            "$app 1, $tokens.recordAuthToken 1, Dao 1, onBeforeServe 1, !$tokens.recordAuthToken, !Dao, !onBeforeServe"
        );
    }
}
