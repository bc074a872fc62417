//! Why a list of records was refused. PocketBase's API says of a wrong filter or sort order only that
//! something went wrong, because strangers may ask; people at a command line are told what.

use serde_json::{Value, json};

use super::{
    diagnostic::{Diagnostic, Exit},
    target::{Request, Target},
};
use crate::app::schema::keys::nearest;

/// What the API says of a filter or a sort order that it cannot use (spec: errors).
const UNTOLD: &str = "something went wrong while processing your request";
/// What can be sorted by and is no field.
const NO_FIELDS: [&str; 2] = ["@random", "@rowid"];

/// What is wrong with the filter or the sort order of a list, if that is what the error is about.
pub async fn why(
    error: Diagnostic,
    target: &Target,
    collection: &str,
    (filter, sort): (&str, &str),
) -> Diagnostic {
    if error.exit != Exit::Invalid || error.message != UNTOLD || !error.fields.is_empty() {
        return error;
    }
    if let Some(why) = wrong_filter(target, collection, filter).await {
        return Diagnostic::new(Exit::Invalid, format!("the filter cannot be used: {why}"));
    }
    match wrong_sort(target, collection, sort).await {
        Some((name, near)) => {
            let message =
                format!("{collection} cannot be sorted by {name:?}: there is no such field");
            let refused = Diagnostic::new(Exit::Invalid, message);
            match near {
                Some(near) => refused.hint(format!("did you mean {near}?")),
                None => refused,
            }
        }
        None if filter.is_empty() && sort.is_empty() => error,
        None => error.hint("look at the filter and the sort order: one of them cannot be used"),
    }
}

/// What rules say of the filter; `None` when they take it, or when a PocketBase cannot be asked.
async fn wrong_filter(target: &Target, collection: &str, filter: &str) -> Option<String> {
    if filter.trim().is_empty() {
        return None;
    }
    let question = json!({"collection": collection, "action": "list", "filter": filter});
    let request = Request::post(&["api", "pbctl", "rules", "explain"]).json(&question);
    let refused = target.ask(request).await.err()?;
    let told = refused.fields.to_json();
    let message = told["filter"]["message"].as_str()?;
    Some(message.trim_end_matches('.').to_owned())
}

/// The part of a sort order that is no field, and the field that may be meant.
async fn wrong_sort(
    target: &Target,
    collection: &str,
    sort: &str,
) -> Option<(String, Option<String>)> {
    let asked = target.ask(Request::get(&["api", "collections", collection]));
    let told = asked.await.ok()?;
    let fields = told["fields"].as_array()?.iter();
    let fields: Vec<&str> = fields.filter_map(|f: &Value| f["name"].as_str()).collect();
    let wrong = unknown(sort, &fields)?;
    let near = nearest(wrong, fields.iter().copied()).map(str::to_owned);
    Some((wrong.to_owned(), near))
}

/// The first name of a sort order that no field has. Paths are judged by their first step.
fn unknown<'s>(sort: &'s str, fields: &[&str]) -> Option<&'s str> {
    let names = sort.split(',').map(|part| {
        let name = part.trim().trim_start_matches(['-', '+']);
        name.split(['.', ':']).next().unwrap_or(name)
    });
    let mut names = names.filter(|name| !name.is_empty() && !NO_FIELDS.contains(name));
    names.find(|name| {
        let leads_on = name.starts_with('@') || name.contains("_via_");
        !leads_on && !fields.contains(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_that_is_no_field_is_found() {
        let fields = ["id", "title", "author"];
        for (sort, wrong) in [
            ("-titel", Some("titel")),
            ("title,-nosuch", Some("nosuch")),
            ("author.name,@random,-title", None),
            ("posts_via_author.title", None),
            ("", None),
        ] {
            assert_eq!(unknown(sort, &fields), wrong, "{sort}");
        }
    }
}
