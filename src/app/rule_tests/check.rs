//! What the schema knows better: collections, fields, and records that tests name and that are not
//! there. A test about a record that does not exist would be refused for the wrong reason.

use super::{
    judge::Expectation,
    read::{Case, Fixture, Table},
};
use crate::{
    app::{
        records::{Actor, Asked},
        schema::read::meant,
        yaml::{Node, Place, Problem},
    },
    model::{catalog::Catalog, collection::Collection},
};

/// The problems of a table with the collections of `catalog`.
pub fn check(table: &Table, catalog: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    for fixture in &table.fixtures {
        problems.extend(check_fixture(fixture, catalog));
    }
    for case in &table.cases {
        problems.extend(check_case(case, table, catalog));
    }
    problems
}

fn problem(place: Place, message: impl Into<String>) -> Problem {
    Problem {
        place,
        message: message.into(),
    }
}

fn unknown_collection(name: &str, place: Place, catalog: &Catalog) -> Problem {
    let known = catalog.all().iter().map(|collection| &*collection.name);
    let message = format!("there is no collection {name}{}", meant(name, known));
    problem(place, message)
}

fn check_fixture(fixture: &Fixture, catalog: &Catalog) -> Vec<Problem> {
    let (name, place) = &fixture.collection;
    let Some(collection) = catalog.find(name) else {
        return vec![unknown_collection(name, *place, catalog)];
    };
    if collection.is_view() {
        return vec![problem(
            *place,
            format!("{name} is a view: it has no records of its own"),
        )];
    }
    let members = fixture.node.members().iter();
    members
        .filter_map(|member| {
            if member.key == "id" {
                return Some(problem(member.place, "the id is the key of the record"));
            }
            let known = || collection.fields.iter().map(|field| &*field.name);
            let is_known = known().any(|name| name == member.key);
            let near = meant(&member.key, known());
            (!is_known).then(|| {
                let message = format!("{name} has no field {}{near}", member.key);
                problem(member.place, message)
            })
        })
        .collect()
}

fn check_case(case: &Case, table: &Table, catalog: &Catalog) -> Vec<Problem> {
    let place = |key: &str| case.node.get(key).map_or(case.place, |node| node.place);
    let Some(collection) = catalog.find(&case.collection) else {
        let place = place("collection");
        return vec![unknown_collection(&case.collection, place, catalog)];
    };
    let mut problems = Vec::new();
    let asked = case.asked;
    let needs = match asked {
        Asked::Auth | Asked::Manage if !collection.is_auth() => Some("an auth collection"),
        Asked::Create | Asked::Update | Asked::Delete if collection.is_view() => {
            Some("a collection that is no view")
        }
        _ => None,
    };
    if let Some(needs) = needs {
        let message = format!("{} needs {needs}", asked.name());
        problems.push(problem(place("collection"), message));
    }
    if let Actor::Record { collection, name } = &case.actor {
        problems.extend(check_actor(
            (collection.as_deref(), name),
            place("as"),
            table,
            catalog,
        ));
    }
    if let Some(id) = &case.id
        && !collection.is_view()
        && !matches!(case.expect, Expectation::What(_))
    {
        let place = place(if case.node.get("id").is_some() {
            "id"
        } else {
            "as"
        });
        problems.extend(check_id(id, place, collection, (table, catalog)));
    }
    problems
}

/// Records of a collection among the fixtures.
fn records<'a>(
    table: &'a Table,
    catalog: &'a Catalog,
    is_meant: impl Fn(&Collection) -> bool + 'a,
) -> impl Iterator<Item = &'a Fixture> {
    table.fixtures.iter().filter(move |fixture| {
        catalog
            .find(&fixture.collection.0)
            .is_some_and(|collection| is_meant(collection))
    })
}

/// The email of a record, if it has one.
fn email(fixture: &Fixture) -> Option<&str> {
    fixture.node.get("email").and_then(Node::as_text)
}

fn check_id(
    id: &str,
    place: Place,
    collection: &Collection,
    (table, catalog): (&Table, &Catalog),
) -> Option<Problem> {
    let known = || records(table, catalog, |other| other.id == collection.id);
    let is_there = |fixture: &Fixture| fixture.id.0 == id || email(fixture) == Some(id);
    if known().any(is_there) {
        return None;
    }
    let near = meant(id, known().map(|fixture| &*fixture.id.0));
    let message = format!("no fixture of {} is called {id}{near}", collection.name);
    Some(problem(place, message))
}

fn check_actor(
    (within, name): (Option<&str>, &str),
    place: Place,
    table: &Table,
    catalog: &Catalog,
) -> Option<Problem> {
    let known = || {
        records(table, catalog, |collection| {
            let is_meant = within.is_none_or(|within| {
                collection.id == within || collection.name.eq_ignore_ascii_case(within)
            });
            collection.is_auth() && is_meant
        })
    };
    let names = || known().flat_map(|fixture| [Some(&*fixture.id.0), email(fixture)]);
    match known()
        .filter(|f| f.id.0 == name || email(f) == Some(name))
        .count()
    {
        0 => {
            let near = meant(name, names().flatten());
            let message = format!("no fixture of an auth collection is called {name}{near}");
            Some(problem(place, message))
        }
        1 => None,
        n => {
            let message = format!("{n} fixtures are called {name}: say {{ collection, id }}");
            Some(problem(place, message))
        }
    }
}
