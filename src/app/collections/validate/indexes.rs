//! Index statements, as far as they can be judged before they run.

use std::collections::HashSet;

use super::Subject;
use crate::{
    model::{
        collection::Collection,
        field_error::{FieldError, FieldErrors},
        index::Index,
    },
    store::{self, Session},
};

/// The code of a statement that is no index, here or in the eyes of the database.
pub(in crate::app::collections) const INVALID: &str = "validation_invalid_index_expression";

/// Longest name of an index, in bytes. Nobody else sets a limit; ours keeps the schema readable.
const MAX_NAME: usize = 1024;

/// Checks the list up to its first error.
pub(super) fn validate(
    subject: &Subject<'_>,
    session: &Session<'_>,
    errors: &mut FieldErrors,
) -> store::Result<()> {
    let collection = &*subject.collection;
    if collection.is_view() {
        if !collection.indexes.is_empty() {
            errors.insert(
                "indexes",
                FieldError::new(
                    "validation_indexes_not_supported",
                    "View collections don't support indexes.",
                ),
            );
        }
        return Ok(());
    }
    let (mut parsed, mut taken) = (Vec::new(), Taken::default());
    for (i, statement) in collection.indexes.iter().enumerate() {
        let problem = match parse(statement) {
            None => Some(FieldError::new(INVALID, "Invalid CREATE INDEX expression.")),
            Some(index) => {
                let clash = taken.clash(subject, session, &index)?;
                parsed.push(index);
                clash
            }
        };
        if let Some(error) = problem {
            errors.insert(&format!("indexes.{i}"), error);
            return Ok(());
        }
    }
    let lost = lost_unique_field(subject, &parsed).or_else(|| missing_auth_index(collection));
    if let Some(error) = lost {
        errors.insert("indexes", error);
    }
    Ok(())
}

/// The index, unless it would do harm: PocketBase on the same directory cannot drop an index whose
/// name is no plain word, which locks its collection for good, and silently loses one whose
/// condition is followed by a second statement.
fn parse(statement: &str) -> Option<Index> {
    let is_odd =
        |name: &str| name.contains(|c: char| !c.is_ascii_alphanumeric() && !"_-.".contains(c));
    let index = Index::parse(statement)?;
    let sound = !statement.contains('\0')
        && !has_second_statement(&index.condition)
        && !is_odd(&index.name)
        && index.name.len() <= MAX_NAME
        && !is_odd(&index.schema);
    sound.then_some(index)
}

/// Whether a semicolon stands outside of quotes.
fn has_second_statement(sql: &str) -> bool {
    let mut quote = None;
    sql.chars().any(|c| {
        match quote {
            Some(end) if c == end => quote = None,
            None if matches!(c, '`' | '"' | '\'') => quote = Some(c),
            None => return c == ';',
            Some(_) => {}
        }
        false
    })
}

/// Names and definitions of the statements so far.
#[derive(Default)]
struct Taken {
    names: HashSet<String>,
    definitions: HashSet<String>,
}

impl Taken {
    /// What is wrong when the name or the definition of `index` is taken; they are from now on.
    fn clash(
        &mut self,
        subject: &Subject<'_>,
        session: &Session<'_>,
        index: &Index,
    ) -> store::Result<Option<FieldError>> {
        if !self.names.insert(index.name.to_lowercase()) {
            return Ok(Some(FieldError::new(
                "validation_duplicated_index_name",
                "The index name already exists.",
            )));
        }
        if let Some(table) = session.table_of_index(&index.name)?
            && !is_own_table(subject, &table)
        {
            let message = format!("The index name is already used in {table} collection.");
            let error = FieldError::new("validation_existing_index_name", message);
            return Ok(Some(error.with("usedTableName", table)));
        }
        // Two indexes on the same columns are the same one, whatever they are called.
        let nameless = Index {
            name: String::new(),
            schema: String::new(),
            ..index.clone()
        };
        let is_new = self.definitions.insert(nameless.build());
        Ok((!is_new).then(|| {
            FieldError::new(
                "validation_duplicated_index_definition",
                "The index definition already exists.",
            )
        }))
    }
}

fn is_own_table(subject: &Subject<'_>, table: &str) -> bool {
    let is = |name: &str| name.eq_ignore_ascii_case(table);
    is(&subject.collection.name) || subject.old.as_ref().is_some_and(|old| is(&old.name))
}

/// A unique index with one of the program's fields has to stay, whatever its name, condition,
/// collation and order.
fn lost_unique_field(subject: &Subject<'_>, indexes: &[Index]) -> Option<FieldError> {
    let old = subject.old.as_deref()?;
    let unique: Vec<Vec<&str>> = indexes
        .iter()
        .filter(|index| index.unique)
        .map(columns)
        .collect();
    old.indexes
        .iter()
        .filter_map(|statement| Index::parse(statement))
        .filter(|index| index.unique && !unique.contains(&columns(index)))
        .find_map(|index| {
            let mut names = index.columns.iter().map(|column| &column.name);
            let field = names.find(|name| old.field(name).is_some_and(|field| field.system))?;
            let message = format!(
                "Unique index definition on system fields ({field}) is invalid or missing."
            );
            Some(
                FieldError::new("validation_invalid_unique_system_field_index", message)
                    .with("fieldName", field.as_str()),
            )
        })
}

fn columns(index: &Index) -> Vec<&str> {
    index
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect()
}

/// Normalising adds them; this holds for callers that do not normalise.
fn missing_auth_index(collection: &Collection) -> Option<FieldError> {
    let missing = ["tokenKey", "email"]
        .into_iter()
        .find(|field| collection.is_auth() && !collection.has_unique_index(field))?;
    Some(
        FieldError::new(
            "validation_missing_required_unique_index",
            format!("Missing required unique index for field {missing}."),
        )
        .with("fieldName", missing),
    )
}
