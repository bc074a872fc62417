//! What files say, and what is wrong with them.

use super::*;

#[test]
fn an_environment_is_laid_over_the_rest() {
    let text = "settings: { smtp: { host: a, port: 1 } }\nenvironments: { dev: { settings: { smtp: { host: b } } } }";
    let desired = try_wanted(&[text], Some("dev")).unwrap();
    assert_eq!(
        desired.settings["smtp"],
        serde_json::json!({"host": "b", "port": 1})
    );
    let refused = try_wanted(&[text], Some("dew")).unwrap_err();
    assert!(
        refused[0].message.ends_with("did you mean dev?"),
        "{refused:?}"
    );
}

#[test]
fn files_are_merged_by_key_and_nothing_is_said_twice() {
    let desired = try_wanted(
        &[
            "apiVersion: pbctl/v1\ncollections: { a: {} }",
            "apiVersion: pbctl/v1\ncollections: { b: {} }\nsettings: { appName: X }",
        ],
        None,
    );
    assert_eq!(desired.unwrap().collections.len(), 2);
    assert_eq!(
        problems(&["collections: { a: {} }", "collections:\n  a: {}"]),
        ["2:3: a is in 0.yaml:1, too"]
    );
}

#[test]
fn every_problem_is_told_at_once_with_its_place() {
    let text = "
apiVersion: pbctl/v2
colections: {}
collections:
  posts:
    type: bas
    history: { keep: 1d }
    fields:
      a: { type: text, read: x }
      b: {}
      c: { type: file, maxSize: [1] }
      d: { type: text, values: [a] }
    indexes: [{ name: x }, 3]
  stats: { type: view, fields: {} }
settings: { smtp: { port: { env: NOT_SET } }, nope: 1, appName: { secret: X } }
";
    let found = problems(&[text]);
    let expected = [
        "2:13: expected pbctl/v1, not \"pbctl/v2\"",
        "3:1: unknown key colections, did you mean collections?",
        "6:11: expected one of base, auth, view, did you mean base?, not \"bas\"",
        "7:5: history is not supported by this version",
        "9:24: read is not supported by this version",
        "10:7: the field b needs a type",
        "11:33: expected a size such as 2MiB, not a list",
        "12:24: unknown key values of a text field",
        "13:15: an index needs a list of columns",
        "13:28: expected a mapping or a CREATE INDEX statement, not a number",
        "14:3: a view needs a query",
        "14:24: fields does not belong to a collection of type view",
        "15:27: the environment variable NOT_SET is not set, and there is no default",
        "15:47: unknown key nope",
        "15:65: a secret can only stand where something is kept secret",
    ];
    assert_eq!(found, expected, "{found:#?}");
}
