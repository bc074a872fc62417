//! Statements that make tables and views, and the one place that says how a field's column is
//! declared (spec: storage §5.2).
//!
//! Everything that comes from a user reaches a statement through [`ident`]; the exceptions are the
//! query of a view and the expressions of an index, which a superuser wrote as SQL.

use crate::model::{collection::Collection, field::Field};

/// Default of a record id that nobody gave.
const ID_COLUMN: &str = "TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL";

/// `name` as an identifier: in backticks, with backticks inside doubled, so that nothing in it can
/// end the identifier. Statements end at a NUL for SQLite, so it is dropped.
pub(in crate::store) fn ident(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 2);
    out.push('`');
    for c in name.chars().filter(|&c| c != '\0') {
        if c == '`' {
            out.push('`');
        }
        out.push(c);
    }
    out.push('`');
    out
}

/// The declaration of a field's column, without its name.
pub(in crate::store) fn column(field: &Field) -> &'static str {
    use crate::model::field::FieldKind as Kind;
    match &field.kind {
        Kind::Text(text) if text.primary_key => ID_COLUMN,
        Kind::Number(_) => "NUMERIC DEFAULT 0 NOT NULL",
        Kind::Bool => "BOOLEAN DEFAULT FALSE NOT NULL",
        Kind::Json(_) => "JSON DEFAULT NULL",
        Kind::GeoPoint => "JSON DEFAULT '{\"lon\":0,\"lat\":0}' NOT NULL",
        kind if kind.is_multiple() => "JSON DEFAULT '[]' NOT NULL",
        _ => "TEXT DEFAULT '' NOT NULL",
    }
}

/// What a new column of a field holds in rows that are there already, as SQL of the column's affinity.
pub(in crate::store) fn initial(field: &Field) -> String {
    let declared = column(field);
    let default = declared
        .split_once(" DEFAULT ")
        .map_or("NULL", |(_, rest)| {
            rest.strip_suffix(" NOT NULL").unwrap_or(rest)
        });
    if declared.starts_with("TEXT") {
        format!("cast({default} as text)")
    } else {
        default.to_owned()
    }
}

/// `CREATE TABLE` for a base or auth collection: one line, columns in the order of their names.
pub(in crate::store) fn create_table(collection: &Collection) -> String {
    let mut fields: Vec<&Field> = collection.fields.iter().collect();
    fields.sort_by(|a, b| a.name.cmp(&b.name));
    let columns: Vec<String> = fields
        .iter()
        .map(|field| format!("{} {}", ident(&field.name), column(field)))
        .collect();
    format!(
        "CREATE TABLE {} ({})",
        ident(&collection.name),
        columns.join(", ")
    )
}

/// `CREATE VIEW` over a query that has already been trimmed.
pub(in crate::store) fn create_view(name: &str, query: &str) -> String {
    format!("CREATE VIEW {} AS SELECT * FROM ({query})", ident(name))
}

/// A query with its `id` column made text, because ids are compared as texts everywhere.
pub(in crate::store) fn with_text_id(columns: &[String], query: &str) -> String {
    let list: Vec<String> = columns
        .iter()
        .map(|name| match name.as_str() {
            "id" => "CAST(`id` as TEXT) `id`".to_owned(),
            name => ident(name),
        })
        .collect();
    format!("SELECT {} FROM ({query})", list.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        collection::{Options, Rules},
        field::{FieldKind, NumberOptions, SelectOptions, TextOptions},
    };

    #[test]
    fn nothing_ends_an_identifier() {
        assert_eq!(ident("a"), "`a`");
        assert_eq!(
            ident("a` (x); drop table b; --"),
            "`a`` (x); drop table b; --`"
        );
        assert_eq!(ident("a\0b"), "`ab`");
    }

    #[test]
    fn tables_have_their_columns_in_the_order_of_names() {
        let id = FieldKind::Text(TextOptions {
            primary_key: true,
            ..TextOptions::default()
        });
        let many = FieldKind::Select(SelectOptions {
            max_select: 2,
            ..SelectOptions::default()
        });
        let collection = Collection {
            id: "c".into(),
            name: "t".into(),
            system: false,
            fields: vec![
                Field::new("id", id),
                Field::new("tags", many),
                Field::new("Age", FieldKind::Number(NumberOptions::default())),
                Field::new("at", FieldKind::GeoPoint),
            ],
            indexes: vec![],
            rules: Rules::default(),
            options: Options::Base,
            created: String::new(),
            updated: String::new(),
        };
        assert_eq!(
            create_table(&collection),
            "CREATE TABLE `t` (`Age` NUMERIC DEFAULT 0 NOT NULL, \
             `at` JSON DEFAULT '{\"lon\":0,\"lat\":0}' NOT NULL, \
             `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL, \
             `tags` JSON DEFAULT '[]' NOT NULL)"
        );
    }

    #[test]
    fn ids_of_views_become_text() {
        assert_eq!(
            with_text_id(&["id".into(), "x`y".into()], "select 1"),
            "SELECT CAST(`id` as TEXT) `id`,`x``y` FROM (select 1)"
        );
    }
}
