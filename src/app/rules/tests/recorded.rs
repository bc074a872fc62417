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
    let numbers: Vec<String> = ids
        .iter()
        .map(|id| {
            id[4..6]
                .parse::<u32>()
                .map_or(id.clone(), |n| n.to_string())
        })
        .collect();
    numbers.join(" ")
}

pub fn check(file: &str) {
    let lab = Lab::open();
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
            let got = answer(&lab, &case, base);
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

#[test]
fn random_conditions_answer_as_recorded() {
    check("random.tsv");
}
