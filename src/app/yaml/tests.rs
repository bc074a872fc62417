//! What is read, refused and written.

use std::fmt::Write as _;

use serde_json::json;

use super::{read::MAX_BYTES, *};

fn messages(text: &str) -> Vec<String> {
    parse(text)
        .err()
        .unwrap_or_default()
        .iter()
        .map(Problem::to_string)
        .collect()
}

#[test]
fn values_have_their_places() {
    let root = parse("a: 1\nb:\n  - {c: ö x, d: }\n").unwrap();
    let list = root.get("b").unwrap();
    let Value::List(items) = &list.value else {
        panic!("{list:?}")
    };
    let inner = &items[0].members()[1];
    assert_eq!((inner.place.line, inner.place.column), (3, 14));
    assert_eq!(
        root.to_json(),
        json!({"a": 1, "b": [{"c": "ö x", "d": null}]})
    );
}

#[test]
fn plain_scalars_are_those_of_yaml_1_2() {
    let root = parse("[on, yes, true, ~, 1_000, 012, 0x1f, -1.5e3, 1., .5, 1.2.3, 5m, '1', \"~\", 9223372036854775808]")
        .unwrap();
    assert_eq!(
        root.to_json(),
        json!([
            "on",
            "yes",
            true,
            null,
            "1_000",
            12,
            31,
            -1500.0,
            1.0,
            0.5,
            "1.2.3",
            "5m",
            "1",
            "~",
            9_223_372_036_854_775_808_f64
        ])
    );
}

#[test]
fn keys_that_would_be_regretted_are_refused() {
    let told = messages("a: 1\non: 2\na: 3\n'on': 4\n");
    assert_eq!(
        told[0],
        "2:1: the key on is a boolean to YAML 1.1 readers: put it in quotes"
    );
    assert!(
        told[1].starts_with("3:1: the key a occurs twice"),
        "{told:?}"
    );
    assert!(messages("'no': 1").is_empty());
    assert_eq!(messages("? [a]\n: 1").len(), 1);
    assert_eq!(messages("<<: {a: 1}").len(), 1);
}

#[test]
fn broken_text_says_where() {
    assert!(
        messages("a: [1, 2\nb: 3\n")[0].starts_with("2:"),
        "{:?}",
        messages("a: [1, 2\nb: 3\n")
    );
    assert_eq!(messages("a: !!str 1").len(), 1);
    assert_eq!(messages("a: 1\n---\nb: 2\n").len(), 1);
    assert_eq!(messages("a: *nope\n").len(), 1);
    assert_eq!(messages("a: &x [*x]\n").len(), 1);
    assert_eq!(messages("a: ${env:X}\nb: { url: ${env:X} }\n").len(), 1);
}

#[test]
fn bombs_are_refused() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for i in 1..10 {
        let inner = vec![format!("*a{}", i - 1); 10].join(", ");
        _ = writeln!(bomb, "a{i}: &a{i} [{inner}]");
    }
    assert!(
        messages(&bomb)[0].contains("aliases"),
        "{:?}",
        messages(&bomb)
    );
    assert!(messages(&"[".repeat(100))[0].contains("deep"));
    assert_eq!(messages(&"[".repeat(100_000)).len(), 1);
    assert!(messages(&"a".repeat(MAX_BYTES + 1))[0].contains("MiB"));
}

#[test]
fn what_is_written_is_read_again() {
    let hard = [
        "",
        "on",
        "yes",
        "y",
        "null",
        "~",
        "1",
        "1.5",
        "0x1f",
        "1e3",
        "-",
        "- a",
        "a: b",
        "a #b",
        "#",
        "{a",
        "[",
        "'",
        "\"",
        "a\nb\n",
        "a\nb",
        "\na",
        " a",
        "a ",
        "\ta",
        "ö",
        "\u{85}",
        "\u{2028}",
        "\u{0}",
        "@a",
        "`a",
        "%a",
        "*a",
        "&a",
        "!a",
        "|",
        ">",
        "?",
        ":",
        "a:",
        "12:30:45",
        "2024-01-01",
        "\r\n",
        "a\r\nb",
        "=",
        "<<",
    ];
    let tree = Node::map(
        hard.iter()
            .enumerate()
            .map(|(i, text)| (format!("k{i}"), Node::text(*text))),
    );
    let text = write(&tree);
    assert_eq!(parse(&text).unwrap().to_json(), tree.to_json(), "{text}");
    assert_eq!(write(&parse(&text).unwrap()), text);
    let theirs: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    assert_eq!(
        serde_json::to_value(theirs).unwrap(),
        tree.to_json(),
        "{text}"
    );
}

#[test]
fn nested_values_are_readable() {
    let text = "a:\n  b: { c: 1, d: [x, \"no\"] }\n  e: []\nlist:\n  - name: x\n    deep:\n      f: { g: 1 }\n  - plain\n\
                query: |-\n  SELECT 1\n\n    FROM x\n";
    assert_eq!(write(&parse(text).unwrap()), text);
}

#[test]
fn a_patch_merges_removes_and_replaces() {
    let mut base = parse("a: {b: 1, c: 2}\nd: [1]\n").unwrap();
    base.merge(&parse("a: {b: null, e: {f: null, g: 3}}\nd: [2]\n").unwrap());
    assert_eq!(
        base.to_json(),
        json!({"a": {"c": 2, "e": {"g": 3}}, "d": [2]})
    );
}
