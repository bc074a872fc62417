//! A tree as text.

use std::fmt::Write as _;

use super::{Member, Node, Value, WORDS_OF_1_1, read::plain};

/// The text of a tree in block style; short lists and mappings of plain values stand on one line.
/// The same tree gives the same bytes; what some YAML reader takes for something else is quoted.
pub fn write(node: &Node) -> String {
    let mut out = String::new();
    match &node.value {
        Value::Map(members) if !members.is_empty() => write_members(members, 0, &mut out),
        Value::List(items) if items.iter().any(is_nested) => {
            for item in items {
                out.push('-');
                write_item(item, 0, &mut out);
            }
        }
        _ => {
            write_value(node, 0, &mut out);
            out.push('\n');
        }
    }
    out
}

/// Longest line of a list or mapping in flow style.
const FLOW_WIDTH: usize = 80;

fn write_members(members: &[Member], depth: usize, out: &mut String) {
    for member in members {
        indent(depth, out);
        out.push_str(&scalar(&member.key));
        out.push(':');
        write_nested(&member.node, depth + 1, out);
    }
}

/// What follows a key and its colon, or the dash of a list.
fn write_nested(node: &Node, depth: usize, out: &mut String) {
    if let Some(text) = flow(node) {
        out.push(' ');
        out.push_str(&text);
        out.push('\n');
        return;
    }
    match &node.value {
        Value::Map(members) => {
            out.push('\n');
            write_members(members, depth, out);
        }
        Value::List(items) => {
            out.push('\n');
            for item in items {
                indent(depth, out);
                out.push('-');
                write_item(item, depth, out);
            }
        }
        _ => {
            out.push(' ');
            write_value(node, depth, out);
            out.push('\n');
        }
    }
}

/// An item: a mapping begins on the line of its dash.
fn write_item(item: &Node, depth: usize, out: &mut String) {
    let is_block = flow(item).is_none();
    let Value::Map(members) = &item.value else {
        return write_nested(item, depth + 1, out);
    };
    if !is_block {
        return write_nested(item, depth + 1, out);
    }
    let mut inner = String::new();
    write_members(members, depth + 1, &mut inner);
    out.push(' ');
    out.push_str(inner.trim_start());
}

fn write_value(node: &Node, depth: usize, out: &mut String) {
    if let Value::Text(text) = &node.value
        && is_block_text(text)
    {
        out.push_str(if text.ends_with('\n') { "|" } else { "|-" });
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            out.push('\n');
            if !line.is_empty() {
                indent(depth, out);
                out.push_str(line);
            }
        }
    } else if let Some(text) = inline(node) {
        out.push_str(&text);
    }
}

/// Whether a text of several lines can stand as it is: YAML would strip or fold nothing of it.
fn is_block_text(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.ends_with("\n\n")
        && text.split('\n').all(|line| !line.ends_with(' '))
        && text.chars().all(|c| c == '\n' || is_printable(c))
}

/// A mapping or list on one line, if it holds only plain values and is short; else a plain value.
fn flow(node: &Node) -> Option<String> {
    match &node.value {
        Value::Map(members) if members.iter().any(|m| is_nested(&m.node)) => return None,
        Value::List(items) if items.iter().any(is_nested) => return None,
        Value::Text(text) if is_block_text(text) => return None,
        _ => {}
    }
    let text = inline(node)?;
    let is_short = text.chars().count() <= FLOW_WIDTH;
    (is_short || !matches!(node.value, Value::Map(_) | Value::List(_))).then_some(text)
}

/// Whether a value needs lines of its own: mappings and lists of mappings, and long texts.
fn is_nested(node: &Node) -> bool {
    match &node.value {
        Value::Map(members) => !members.is_empty(),
        Value::List(items) => items
            .iter()
            .any(|item| matches!(item.value, Value::Map(_) | Value::List(_))),
        Value::Text(text) => is_block_text(text),
        _ => false,
    }
}

fn inline(node: &Node) -> Option<String> {
    Some(match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => scalar(text),
        Value::List(items) => {
            let items: Option<Vec<String>> = items.iter().map(inline).collect();
            format!("[{}]", items?.join(", "))
        }
        Value::Map(members) if members.is_empty() => "{}".to_owned(),
        Value::Map(members) => {
            let member = |m: &Member| Some(format!("{}: {}", scalar(&m.key), inline(&m.node)?));
            let members: Option<Vec<String>> = members.iter().map(member).collect();
            format!("{{ {} }}", members?.join(", "))
        }
    })
}

/// A text on one line: plain where every reader agrees that it is a text, else in double quotes,
/// as JSON has it (every JSON text is a YAML one).
fn scalar(text: &str) -> String {
    if is_plain_text(text) {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_printable(c) => out.push(c),
            c => _ = write!(out, "\\U{:08x}", u32::from(c)),
        }
    }
    out.push('"');
    out
}

fn is_printable(c: char) -> bool {
    !c.is_control()
        && !matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}

fn is_plain_text(text: &str) -> bool {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || "_-./+@*= ".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '/')
        && !text.ends_with(' ')
        && text.chars().all(is_safe)
        && !WORDS_OF_1_1.contains(&text.to_ascii_lowercase().as_str())
        && !matches!(text, "y" | "Y" | "n" | "N")
        && matches!(plain(text), Value::Text(_))
        // The second opinion of libyaml, which most other readers are made from.
        && serde_yaml::from_str::<serde_yaml::Value>(text).is_ok_and(|value| value == *text)
}

fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}
