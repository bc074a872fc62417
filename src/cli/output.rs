//! Results as each format writes them; tables are the terminal's.

use serde_json::{Map, Value};

use super::terminal::Format;
use crate::app::yaml::{self, Node};

/// A whole result. `columns` are those of CSV, in this order; without any, all of the first row.
pub fn document(format: Format, value: &Value, columns: &[String]) -> String {
    let rows = match value {
        Value::Array(rows) => &rows[..],
        one => std::slice::from_ref(one),
    };
    match format {
        Format::Json | Format::Table => format!("{value:#}\n"),
        Format::Ndjson => {
            let lines: Vec<String> = rows.iter().map(|row| format!("{row}\n")).collect();
            lines.concat()
        }
        Format::Yaml => yaml::write(&Node::from(value)),
        Format::Csv => {
            let columns = columns_of(columns, rows.first());
            let mut out = csv_line(columns.iter().cloned());
            for row in rows {
                out.push_str(&csv_row(row, &columns));
            }
            out
        }
        Format::Id => rows.iter().map(id_line).collect(),
    }
}

/// The columns that are wished, or else all of a row.
pub fn columns_of(wished: &[String], first: Option<&Value>) -> Vec<String> {
    if !wished.is_empty() {
        return wished.to_vec();
    }
    let own = first.and_then(Value::as_object);
    own.map(|row| row.keys().cloned().collect())
        .unwrap_or_default()
}

/// One row of CSV, as RFC 4180 wants it, with line feeds.
pub fn csv_row(row: &Value, columns: &[String]) -> String {
    csv_line(columns.iter().map(|name| cell(member(row, name))))
}

/// Cells as a line of CSV.
pub fn csv_line(cells: impl Iterator<Item = String>) -> String {
    let mut line = String::new();
    for (i, cell) in cells.enumerate() {
        if i > 0 {
            line.push(',');
        }
        // A lone empty cell would be an empty line, which readers skip.
        if cell.contains(['"', ',', '\n', '\r']) {
            line.push('"');
            line.push_str(&cell.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(&cell);
        }
    }
    if line.is_empty() {
        line.push_str("\"\"");
    }
    line.push('\n');
    line
}

/// The line of a row of which only the id is wanted: what commands take to name it, which is its id, or
/// else its name, or else its email. What has none is left out: a blank line would be an id to whoever
/// reads them.
pub fn id_line(row: &Value) -> String {
    let known = ["id", "name", "email"].map(|name| &row[name]);
    let id = known.into_iter().find(|value| !value.is_null());
    match id.map(cell) {
        Some(id) if !id.is_empty() => id + "\n",
        _ => String::new(),
    }
}

/// A value as a cell shows it: texts as they are, nothing for null, everything else as JSON.
pub fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The member at a dotted path; null when there is none.
pub fn member<'v>(row: &'v Value, path: &str) -> &'v Value {
    // A key may have a dot itself.
    match row.get(path) {
        Some(found) => found,
        None => path.split('.').fold(row, |inner, name| &inner[name]),
    }
}

/// What is left of a result of which only some members are wanted; lists are looked into.
pub fn picked(value: &Value, fields: &[String]) -> Value {
    if fields.is_empty() {
        return value.clone();
    }
    match value {
        Value::Array(rows) => rows.iter().map(|row| picked(row, fields)).collect(),
        Value::Object(_) => {
            let mut out = Map::new();
            for field in fields {
                let path: Vec<&str> = match value.get(field) {
                    Some(_) => vec![field],
                    None => field.split('.').collect(),
                };
                let found = member(value, field);
                if !found.is_null() || path.len() == 1 {
                    put(&mut out, &path, found);
                }
            }
            Value::Object(out)
        }
        other => other.clone(),
    }
}

fn put(out: &mut Map<String, Value>, path: &[&str], value: &Value) {
    match path {
        [] => {}
        [last] => _ = out.insert((*last).to_owned(), value.clone()),
        [first, rest @ ..] => {
            let inner = out
                .entry((*first).to_owned())
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rows() -> Value {
        json!([{"id": "a1", "name": "x,\"y\"", "n": 1.5}, {"id": "b2", "name": null, "n": [1]}])
    }

    #[test]
    fn what_has_no_id_has_no_line() {
        let rows = json!([
            {"id": "a1", "email": "x@y.co"}, {"name": "b.zip"}, {"email": "a@b.co"}, {"count": 3}, {"id": ""},
        ]);
        assert_eq!(document(Format::Id, &rows, &[]), "a1\nb.zip\na@b.co\n");
    }

    #[test]
    fn every_format_holds_the_same_rows() {
        let columns = ["id", "name", "n"].map(str::to_owned);
        let printed = |format: Format| document(format, &rows(), &columns);
        assert_eq!(printed(Format::Id), "a1\nb2\n");
        assert_eq!(
            printed(Format::Csv),
            "id,name,n\na1,\"x,\"\"y\"\"\",1.5\nb2,,[1]\n"
        );
        assert_eq!(printed(Format::Ndjson).lines().count(), 2);
        let back: Value = serde_json::from_str(&printed(Format::Json)).unwrap();
        assert_eq!(back, rows());
        let back = yaml::parse(&printed(Format::Yaml)).unwrap().to_json();
        assert_eq!(back, rows());
    }

    #[test]
    fn members_are_picked_by_dotted_paths() {
        let row = json!({"id": "a", "expand": {"author": {"name": "n", "x": 1}}, "t": null});
        let fields = ["id", "expand.author.name", "t", "no.such"].map(str::to_owned);
        assert_eq!(
            picked(&json!([row]), &fields),
            json!([{"id": "a", "expand": {"author": {"name": "n"}}, "t": null}])
        );
        assert_eq!(csv_row(&row, &fields), "a,n,,\n");
    }

    #[test]
    fn an_empty_cell_alone_is_still_a_row() {
        assert_eq!(csv_line([String::new()].into_iter()), "\"\"\n");
    }
}
