//! View queries: whether one can be a view, and the fields it gives.
//!
//! | file | holds |
//! |---|---|
//! | `parse` | the SELECT list and tables of the text |
//! | `derive` | the type of each result column |

mod derive;
mod parse;

use crate::{
    app::{
        collections::validate::raw_message,
        fields::{self, OptionContext},
    },
    model::{
        catalog::Catalog,
        collection::{Collection, Options, Rules},
        field::Field,
        field_error::{Entry, FieldError, FieldErrors},
        id::ALPHANUMERIC,
    },
    platform::random,
    store::{self, Tx, view_check::trim_query},
};

/// What a query gives.
#[derive(Debug)]
pub struct Inspection {
    /// The fields, as far as they could be derived.
    pub fields: Vec<Field>,
    /// Why it cannot be a view, in words for superusers.
    pub problem: Option<String>,
}

impl Inspection {
    fn refused(problem: String) -> Self {
        Self {
            fields: Vec::new(),
            problem: Some(problem),
        }
    }
}

/// Looks at `query` in the way a save does; nothing is kept. `stored` are the fields the view has
/// now, if any.
pub fn inspect(
    tx: &mut Tx<'_>,
    catalog: &Catalog,
    query: &str,
    stored: &[Field],
) -> store::Result<Inspection> {
    let query = trim_query(query);
    let parsed = match parse::parse(query) {
        Ok(parsed) => parsed,
        Err(error) => return Ok(Inspection::refused(error.to_string())),
    };
    let name = temporary_name();
    let columns = match tx.view_columns(&name, query) {
        Ok(columns) => columns,
        Err(error) => return error.raw_text().map(Inspection::refused).ok_or(error),
    };
    let names: Vec<String> = columns.into_iter().map(|column| column.name).collect();
    let fields = derive::derive(&names, &parsed, catalog, stored);
    if !names.iter().any(|name| name == "id") {
        let problem = "missing required id column (you can use `(ROW_NUMBER() OVER()) as id` \
                       if you don't have one)";
        return Ok(Inspection {
            fields,
            problem: Some(problem.into()),
        });
    }
    let problem = match bad_name(&fields, catalog) {
        Some(problem) => Some(problem),
        None => match tx.view_ids(&name, query) {
            Ok(ids) => bad_ids(&ids).map(str::to_owned),
            Err(error) => Some(error.raw_text().ok_or(error)?),
        },
    };
    Ok(Inspection { fields, problem })
}

/// Why the text of `query` cannot be read as a view, whatever the database says of it.
pub fn unreadable(query: &str) -> Option<String> {
    let parsed = parse::parse(trim_query(query));
    parsed.err().map(|error| error.to_string())
}

/// The name of a view that exists only while it is looked at.
pub fn temporary_name() -> String {
    format!("temp_view_{}", random::text(5, ALPHANUMERIC))
}

/// A collection for records of a view that is not saved.
pub fn temporary_collection(name: &str, query: &str, fields: Vec<Field>) -> Collection {
    Collection {
        id: crate::model::id::collection_id("view", name),
        name: name.to_owned(),
        system: false,
        fields,
        indexes: Vec::new(),
        rules: Rules::default(),
        options: Options::View {
            query: query.to_owned(),
        },
        created: String::new(),
        updated: String::new(),
    }
}

/// The first field whose name is no field name, in PocketBase's words.
fn bad_name(fields: &[Field], catalog: &Catalog) -> Option<String> {
    let collection = temporary_collection("", "", fields.to_vec());
    let context = OptionContext {
        catalog,
        collection: &collection,
        old: None,
    };
    fields.iter().enumerate().find_map(|(i, field)| {
        let errors = fields::validate_options(field, &context);
        let error = name_error(&errors)?;
        Some(format!(
            "invalid field {:?} ({i}): name: {}.",
            field.name,
            raw_message(error)
        ))
    })
}

fn name_error(errors: &FieldErrors) -> Option<&FieldError> {
    match errors.get("name")? {
        Entry::Error(error) => Some(error),
        Entry::Inside(_) => None,
    }
}

fn bad_ids(ids: &[Option<String>]) -> Option<&'static str> {
    let mut seen = std::collections::HashSet::new();
    for id in ids {
        match id.as_deref() {
            None | Some("") => {
                return Some("the query could return records with empty or invalid ids");
            }
            Some(id) if !seen.insert(id) => {
                return Some("the query could return records with non-unique ids");
            }
            Some(_) => {}
        }
    }
    None
}
