//! scratch
use super::lab::{Lab, request};
use crate::{app::rules::Access, store::sql::predicate::BaseRow};
#[test]
fn zz() {
    let lab = Lab::open();
    for (c, text) in std::fs::read_to_string("/tmp/zz.txt")
        .unwrap()
        .lines()
        .filter_map(|l| l.split_once('\t'))
    {
        for base in [BaseRow::one(c), BaseRow::page(c), BaseRow::all(c)] {
            let conditions = lab.conditions(c, Access::Rule, text, "").unwrap();
            let r = lab
                .render(&conditions, &request(lab.user("user01000000000")), base)
                .unwrap();
            println!(
                "{text}\n  {:?}: {} WHERE {}\n   {:?}",
                base.purpose,
                r.from_joins.text(),
                r.where_.text(),
                r.where_.binds()
            );
            println!("   -> {:?}", lab.run(c, r).map(|x| x.len()));
        }
    }
}

#[test]
fn hunt() {
    super::recorded::check("/tmp/hunt.tsv");
}
