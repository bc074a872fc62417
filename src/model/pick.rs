//! `?fields=`: the members of a JSON answer that a client wants (spec: records-api §8).
//!
//! Pure: bytes in, bytes out. Paths are compared as text, as the reference does, so a member whose
//! name has a dot is found too.

use std::collections::BTreeMap;

use serde_json::{Map, Value, value::RawValue};

use super::{excerpt, json};

/// The list cannot be read: a quote or parenthesis is left open, or a modifier does not exist or
/// has unusable arguments.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable;

/// `:excerpt(max[,ellipsis])`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Excerpt {
    max: usize,
    ellipsis: bool,
}

/// Wanted paths with their modifiers.
type Wanted<'a> = BTreeMap<&'a str, Option<Excerpt>>;

/// The members of `json` that `fields` lists, with keys sorted. JSON that cannot be read is given
/// back as it is.
pub fn pick(json: &[u8], fields: &str) -> Result<Vec<u8>, Unreadable> {
    let wanted = parse(fields)?;
    let Ok(mut value) = serde_json::from_slice(json) else {
        return Ok(pick_from_items(json, &wanted).unwrap_or_else(|| json.to_vec()));
    };
    if !wanted.is_empty() {
        match envelope_items(&mut value) {
            Some(items) => keep(items, &wanted),
            None => keep(&mut value, &wanted),
        }
    }
    let mut out = Vec::with_capacity(json.len());
    json::write_value(&mut out, &value);
    Ok(out)
}

/// A list answer, read item by item: values of records may be nested as deep as can be read, and the
/// answer around them goes two levels deeper.
fn pick_from_items(json: &[u8], wanted: &Wanted<'_>) -> Option<Vec<u8>> {
    let members: BTreeMap<&str, &RawValue> = serde_json::from_slice(json).ok()?;
    let is_envelope = members.len() == ENVELOPE.len() && members.keys().eq(&ENVELOPE);
    let items = members.get("items").filter(|_| is_envelope)?;
    let items: Vec<&RawValue> = serde_json::from_str(items.get()).ok()?;
    let mut out = Vec::with_capacity(json.len());
    out.extend_from_slice(b"{\"items\":[");
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        let mut item = serde_json::from_str(item.get()).ok()?;
        if !wanted.is_empty() {
            keep(&mut item, wanted);
        }
        json::write_value(&mut out, &item);
    }
    out.push(b']');
    for (key, value) in members.iter().skip(1) {
        out.extend_from_slice(format!(",\"{key}\":{value}").as_bytes());
    }
    out.push(b'}');
    Some(out)
}

/// The members of a list answer, sorted.
const ENVELOPE: [&str; 5] = ["items", "page", "perPage", "totalItems", "totalPages"];

/// The items of a list answer; its other members are kept whatever is picked.
fn envelope_items(value: &mut Value) -> Option<&mut Value> {
    let members = value.as_object_mut()?;
    if members.len() != ENVELOPE.len() || !ENVELOPE.iter().all(|key| members.contains_key(*key)) {
        return None;
    }
    members.get_mut("items")
}

fn keep(value: &mut Value, wanted: &Wanted<'_>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| keep(item, wanted)),
        Value::Object(members) => keep_members(members, wanted),
        _ => {}
    }
}

fn keep_members(members: &mut Map<String, Value>, wanted: &Wanted<'_>) {
    members.retain(|key, value| {
        if let Some(modifier) = wanted.get(key.as_str()) {
            modify(value, *modifier);
            return true;
        }
        let inside = below(wanted, key);
        if !inside.is_empty() {
            keep(value, &inside);
            return true;
        }
        // `key.` asks for everything below, like `key`.
        if wanted.keys().any(|path| is_below(path, key) == Some("")) {
            return true;
        }
        wanted.get("*").is_some_and(|modifier| {
            modify(value, *modifier);
            true
        })
    });
}

/// What is wanted inside the member `key`.
fn below<'a>(wanted: &Wanted<'a>, key: &str) -> Wanted<'a> {
    wanted
        .iter()
        .filter_map(|(path, modifier)| Some((is_below(path, key)?, *modifier)))
        .filter(|(rest, _)| !rest.is_empty())
        .collect()
}

/// The rest of `path` when it begins with `key.`.
fn is_below<'a>(path: &'a str, key: &str) -> Option<&'a str> {
    path.strip_prefix(key)?.strip_prefix('.')
}

fn modify(value: &mut Value, modifier: Option<Excerpt>) {
    if let (Value::String(text), Some(excerpt)) = (value, modifier) {
        *text = excerpt::shorten(text, excerpt.max, excerpt.ellipsis);
    }
}

fn parse(fields: &str) -> Result<Wanted<'_>, Unreadable> {
    let mut wanted = Wanted::new();
    for item in split(fields)? {
        let item = item.trim();
        let (path, modifier) = match item.split_once(':') {
            Some((path, modifier)) => (path, Some(parse_excerpt(modifier.trim())?)),
            None => (item, None),
        };
        if !path.is_empty() {
            wanted.insert(path, modifier);
        }
    }
    Ok(wanted)
}

/// Items between commas; those inside parentheses or quotes do not count, and NUL ends the list.
/// Quotes stay a part of their item, as there.
fn split(fields: &str) -> Result<Vec<&str>, Unreadable> {
    let fields = fields.split('\0').next().unwrap_or_default();
    let (mut depth, mut quote, mut start) = (0_u32, None, 0);
    let mut items = Vec::new();
    for (at, c) in fields.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                items.push(&fields[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items.push(&fields[start..]);
    if depth > 0 || quote.is_some() {
        return Err(Unreadable);
    }
    Ok(items)
}

fn parse_excerpt(text: &str) -> Result<Excerpt, Unreadable> {
    let rest = text.strip_prefix("excerpt").ok_or(Unreadable)?;
    let bracketed = rest
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    // The reference takes a blank for the brackets.
    let arguments = match bracketed {
        Some(inside) => inside.trim_matches(['(', ')']),
        None => rest.strip_prefix(' ').ok_or(Unreadable)?,
    };
    let arguments: Vec<&str> = arguments.split(',').map(str::trim).collect();
    let (max, ellipsis) = match arguments[..] {
        [max] => (max, ""),
        [max, ellipsis] => (max, ellipsis),
        _ => return Err(Unreadable),
    };
    Ok(Excerpt {
        max: whole(max).ok_or(Unreadable)?,
        ellipsis: matches!(ellipsis, "1" | "t" | "T" | "true" | "TRUE" | "True"),
    })
}

/// A number above 0; a fraction is cut off (`3.5` is 3 there).
fn whole(text: &str) -> Option<usize> {
    let (digits, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: u32 = digits.parse().ok()?;
    (number > 0).then_some(number as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: &str = r#"{"f":[],"id":"h6bjpfa706rann3","j":{"*":5,"a":[{"b":1,"c":"<i>long text</i>"},{"b":2}],"d.e":7,"n":null,"x":"1"},"k":["s1",2,null,{"b":3}],"n":1.5,"t":"<p>Hello <b>big</b> world"}"#;

    fn picked(fields: &str) -> String {
        String::from_utf8(pick(RECORD.as_bytes(), fields).unwrap()).unwrap()
    }

    fn json_of(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    // Every answer as the reference gave it for this record.
    #[test]
    fn deep_values_do_not_spoil_the_list_around_them() {
        let deep = [&"[".repeat(126), "]".repeat(126).as_str()].concat();
        let list = format!(
            "{{\"items\":[{{\"a\":{deep},\"b\":1}},{{\"b\":2}}],\"page\":1,\"perPage\":30,\"totalItems\":2,\"totalPages\":1}}"
        );
        let picked = pick(list.as_bytes(), "b").unwrap();
        assert_eq!(
            String::from_utf8(picked).unwrap(),
            r#"{"items":[{"b":1},{"b":2}],"page":1,"perPage":30,"totalItems":2,"totalPages":1}"#
        );
        let picked = pick(list.as_bytes(), "*").unwrap();
        assert_eq!(String::from_utf8(picked).unwrap(), list);
    }

    #[test]
    fn members_are_picked_by_path() {
        for (fields, expected) in [
            ("n", r#"{"n":1.5}"#),
            (" n , id ", r#"{"id":"h6bjpfa706rann3","n":1.5}"#),
            ("zzz", "{}"),
            ("N", "{}"),
            ("j.a.b", r#"{"j":{"a":[{"b":1},{"b":2}]}}"#),
            ("j.x.y", r#"{"j":{"x":"1"}}"#),
            ("j.d.e", r#"{"j":{"d.e":7}}"#),
            ("j.a.0", r#"{"j":{"a":[{},{}]}}"#),
            ("j..x", r#"{"j":{}}"#),
            (".t", "{}"),
            ("*.x", "{}"),
            ("'id,n'", "{}"),
            ("id,'n'", r#"{"id":"h6bjpfa706rann3"}"#),
            ("n)", "{}"),
            ("id,(n,t)", r#"{"id":"h6bjpfa706rann3"}"#),
            ("id\0,n", r#"{"id":"h6bjpfa706rann3"}"#),
            ("k.b", r#"{"k":["s1",2,null,{"b":3}]}"#),
            (
                "j.*,j.a.b",
                r#"{"j":{"*":5,"a":[{"b":1},{"b":2}],"d.e":7,"n":null,"x":"1"}}"#,
            ),
        ] {
            assert_eq!(picked(fields), expected, "{fields}");
        }
    }

    #[test]
    fn everything_is_kept_when_nothing_is_named() {
        for fields in ["*", "", ",", " , ", "\0t"] {
            assert_eq!(json_of(&picked(fields)), json_of(RECORD), "{fields}");
        }
        for fields in ["j", "j.*", "j,j.x", "j.x,j", "j."] {
            assert!(picked(fields).contains("long text"), "{fields}");
        }
    }

    #[test]
    fn the_last_modifier_of_a_path_counts() {
        assert_eq!(picked("t,t:excerpt(3)"), r#"{"t":"Hel"}"#);
        assert_eq!(picked("id:excerpt(3),id"), r#"{"id":"h6bjpfa706rann3"}"#);
    }

    #[test]
    fn excerpts_shorten_text_only() {
        for (fields, expected) in [
            ("t:excerpt(5,true)", r#"{"t":"Hello..."}"#),
            ("t:excerpt( 3 , true )", r#"{"t":"Hel..."}"#),
            ("t: excerpt(3)", r#"{"t":"Hel"}"#),
            ("t:excerpt(3.5)", r#"{"t":"Hel"}"#),
            ("t:excerpt((3))", r#"{"t":"Hel"}"#),
            ("t:excerpt(3,x)", r#"{"t":"Hel"}"#),
            ("t:excerpt 3", r#"{"t":"Hel"}"#),
            ("t:excerpt 3,true", r#"{"t":"Hel"}"#),
            ("t :excerpt(3)", "{}"),
            ("n:excerpt(3)", r#"{"n":1.5}"#),
            (
                "j.a.c:excerpt(4,true)",
                r#"{"j":{"a":[{"c":"long..."},{}]}}"#,
            ),
        ] {
            assert_eq!(picked(fields), expected, "{fields}");
        }
        assert!(picked("*:excerpt(3)").contains(r#""id":"h6b""#));
    }

    #[test]
    fn modifiers_that_do_not_exist_are_refused() {
        for fields in [
            "t:excerpt(0)",
            "t:excerpt(-1)",
            "t:excerpt()",
            "t:excerpt",
            "t:excerpt(a)",
            "t:nope(3)",
            "t:Excerpt(3)",
            "t:excerpt(3,true,1)",
            "t:excerpt(3",
            "t:excerpt('3')",
            "t:",
            "(t",
            "t,'n",
            "t`",
            "t:excerpt(3):excerpt(2)",
            "t:excerpt(99999999999999999999)",
        ] {
            assert_eq!(pick(RECORD.as_bytes(), fields), Err(Unreadable), "{fields}");
        }
    }

    #[test]
    fn lists_keep_their_envelope() {
        let list = br#"{"items":[{"a":1,"b":2},{"a":3}],"page":1,"perPage":2,"totalItems":2,"totalPages":1}"#;
        let picked = |fields| String::from_utf8(pick(list, fields).unwrap()).unwrap();
        assert!(picked("a").starts_with(r#"{"items":[{"a":1},{"a":3}],"page":1"#));
        assert!(picked("page").starts_with(r#"{"items":[{},{}],"page":1"#));
        assert_eq!(
            pick(br#"[{"id":1,"x":2}]"#, "id").unwrap(),
            br#"[{"id":1}]"#
        );
    }

    proptest::proptest! {
        #[test]
        fn no_list_of_fields_is_too_strange(fields in "[a-z*.,:() ]{0,30}|.{0,20}") {
            if let Ok(bytes) = pick(RECORD.as_bytes(), &fields) {
                let value: Value = serde_json::from_slice(&bytes).unwrap();
                proptest::prop_assert!(value.is_object());
            }
        }

        #[test]
        fn picking_twice_changes_nothing(fields in "[fijknt*.,abx]{0,12}") {
            let once = pick(RECORD.as_bytes(), &fields).unwrap();
            proptest::prop_assert_eq!(&pick(&once, &fields).unwrap(), &once);
        }
    }
}
