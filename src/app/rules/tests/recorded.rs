//! Answers recorded from PocketBase 0.39.11: mode, collection, sort, filter, ids (or status) by tabs.
//!
//! `su` and `guest` are filters; `rule:WHO` is the same text as a list rule, asked for by WHO. Ids are
//! the two digits that tell the records of a collection apart.

use std::sync::Arc;

use super::lab::{Lab, golden, request};
use crate::{
    app::rules::{self, Access},
    model::caller::Caller,
    store::sql::predicate::BaseRow,
};

/// What `lab` answers to a recorded case, for one way to ask.
fn answer(lab: &Lab, case: &[&str], base: BaseRow<'_>) -> String {
    let [mode, collection, sort, text, _] = case else {
        panic!("{case:?}");
    };
    let (access, caller) = match *mode {
        "su" => (Access::Filter { superuser: true }, Caller::Operator),
        "guest" => (Access::Filter { superuser: false }, Caller::Guest),
        "rule:guest" => (Access::Rule, Caller::Guest),
        "rule:u1" => (Access::Rule, lab.user("user01000000000")),
        "rule:u5" => (Access::Rule, lab.user("user05000000000")),
        other => panic!("{other}"),
    };
    let limited = access == Access::Filter { superuser: false };
    if limited && (text.contains("@request.") || text.contains("@collection.")) {
        return "403".into();
    }
    let mut conditions = match lab.conditions(collection, access, text, sort) {
        Ok(conditions) => conditions,
        Err(error) if access == Access::Rule => return format!("E {error}"),
        Err(_) => return "400".into(),
    };
    let of = lab.collection(collection);
    if let Some(rule) = of
        .rules
        .list
        .as_deref()
        .filter(|rule| limited && !rule.is_empty())
    {
        let rule = rules::compile(&lab.catalog, &of, Access::Rule, rule).unwrap();
        conditions = conditions.and(&Arc::new(rule));
    }
    let Ok(rendered) = lab.render(&conditions, &request(caller), base) else {
        return "400".into();
    };
    let sql = rendered.where_.text().to_owned();
    let mut ids = lab
        .run(collection, rendered)
        .unwrap_or_else(|error| vec![format!("0000{error} in {sql}")]);
    if sort.is_empty() {
        ids.sort();
    }
    ids.join(" ")
}

/// Compares the answers of `lab` with those recorded in a file.
pub fn check(lab: &Lab, file: &str) {
    let text = golden(file);
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in text.lines() {
        let case: Vec<&str> = line.split('\t').collect();
        count += 1;
        let name = case[1];
        for base in [BaseRow::page(name), BaseRow::all(name), BaseRow::one(name)] {
            if !case[2].is_empty() && base != BaseRow::page(name) {
                continue;
            }
            let mut got = answer(lab, &case, base);
            if !file.starts_with("worked/") {
                got = numbers(&got);
            }
            if got != case[4] {
                wrong.push(format!("{line}\n   {:?} gave {got}", base.purpose));
            }
        }
    }
    assert!(count > 0);
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What tells the records of the larger recording apart.
fn numbers(ids: &str) -> String {
    let number = |id: &str| match id.get(4..6).and_then(|digits| digits.parse::<u32>().ok()) {
        Some(number) => number.to_string(),
        None => id.to_owned(),
    };
    ids.split(' ').map(number).collect::<Vec<_>>().join(" ")
}

#[test]
fn random_conditions_answer_as_recorded() {
    check(&Lab::open(""), "random.tsv");
}

#[test]
fn orders_are_as_recorded() {
    check(&Lab::open(""), "sorts.tsv");
}

#[test]
fn worked_examples_answer_as_recorded() {
    check(&Lab::open("worked/"), "worked/filters.tsv");
}

#[test]
fn worked_examples_about_types_answer_as_recorded() {
    let lab = Lab::open("worked/");
    lab.connection
        .execute_batch(&golden("worked/extra.sql"))
        .unwrap();
    check(&lab, "worked/extra.tsv");
}

#[test]
fn list_rules_of_other_collections_limit_guests() {
    let lab = Lab::open("worked/").with_list_rule("authors", Some("age > 30"));
    check(&lab, "worked/guarded.tsv");
    let lab = Lab::open("worked/").with_list_rule("authors", None);
    check(&lab, "worked/closed.tsv");
}

#[test]
fn messages_are_as_recorded() {
    let lab = Lab::open("worked/");
    let collection = lab.collection("empties");
    let mut wrong = Vec::new();
    for line in golden("worked/messages.tsv").lines() {
        let (text, message) = line.split_once('\t').unwrap();
        let text: String = serde_json::from_str(text).unwrap();
        let got = rules::check(&lab.catalog, &collection, &text)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        if got != message {
            wrong.push(format!("{text}\n  recorded {message}\n  got      {got}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
