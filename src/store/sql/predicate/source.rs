//! Tables, columns and what ties rows together, as SQL.

use super::{
    super::{
        lists::Look,
        query::{Bind, Query},
    },
    render::Renderer,
    tree::{At, Cell},
    values,
};
use crate::model::predicate::{Source, View};

impl<'a> Renderer<'a> {
    /// A cell as SQL.
    pub(super) fn cell(&mut self, out: &mut Query, cell: &Cell<'a>) {
        if self.tree.is_scalar(cell.at) {
            self.scalar(out, cell);
        } else if self.nulls & cell.at.bit() == 0 {
            self.viewed(out, cell);
        } else if *cell.view == View::Length {
            out.push("0");
        } else {
            out.push("NULL");
        }
    }

    fn viewed(&mut self, out: &mut Query, cell: &Cell<'a>) {
        let mut column = Query::new();
        self.push_row(&mut column, cell.at);
        column.push(".").push_ident(self.dialect, &cell.column.name);
        self.push_view(out, column, cell.view);
    }

    /// A cell of a row that depends on no other: a subquery of its own, which SQLite runs once.
    fn scalar(&mut self, out: &mut Query, cell: &Cell<'a>) {
        let mut chain: Vec<usize> = self.tree.chain(cell.at).collect();
        chain.reverse();
        let names: Vec<usize> = chain
            .iter()
            .map(|&id| self.tree.instances[id].alias)
            .collect();
        let mut from = Query::new();
        let mut condition = None;
        for (i, &id) in chain.iter().enumerate() {
            let alias = self.name(id);
            if i > 0 {
                from.push(" LEFT JOIN ");
            }
            self.push_source(&mut from, id, alias);
            let link = self.link(id);
            if i == 0 {
                condition = link;
            } else if let Some(link) = link {
                from.push(" ON ").push_query(link);
            }
        }
        let mut value = Query::new();
        self.viewed(&mut value, cell);
        // The same rows may be joined around here under other names.
        for (id, name) in chain.into_iter().zip(names) {
            self.tree.instances[id].alias = name;
        }
        if *cell.view == View::Length {
            out.push("COALESCE(");
        }
        out.push("(SELECT ")
            .push_query(value)
            .push(" FROM ")
            .push_query(from);
        if let Some(condition) = condition {
            out.push(" WHERE ").push_query(condition);
        }
        out.push(")");
        if *cell.view == View::Length {
            out.push(", 0)");
        }
    }

    fn push_view(&self, out: &mut Query, column: Query, view: &View) {
        match view {
            View::Plain => {
                out.push_query(column);
            }
            View::Lower => {
                out.push("LOWER(").push_query(column).push(")");
            }
            View::Length => {
                out.push("(CASE WHEN ");
                push_is_list(out, &column);
                out.push(" THEN json_array_length(")
                    .push_query(column.clone())
                    .push(") WHEN ")
                    .push_query(column.clone())
                    .push(" = '' OR ")
                    .push_query(column)
                    .push(" IS NULL THEN 0 ELSE 1 END)");
            }
            View::Json { path, lower } => {
                let bind = |before: &str| Bind::Text(format!("{before}{path}"));
                out.push(if *lower {
                    "LOWER(CASE WHEN json_valid("
                } else {
                    "(CASE WHEN json_valid("
                });
                out.push_query(column.clone())
                    .push(") THEN JSON_EXTRACT(")
                    .push_query(column.clone())
                    .push(", ")
                    .push_bind(self.dialect, bind("$"))
                    .push(") ELSE JSON_EXTRACT(json_object('v', ")
                    .push_query(column)
                    .push("), ")
                    .push_bind(self.dialect, bind("$.v"))
                    .push(") END)");
            }
        }
    }

    /// The name of a row.
    pub(super) fn push_row(&self, out: &mut Query, at: At) {
        match at {
            At::Base => out.push_ident(self.dialect, self.base.name),
            At::Joined(id) => out.push_alias(self.dialect, self.tree.instances[id].alias),
        };
    }

    /// A column of a row.
    pub(super) fn row_column(&self, at: At, column: &str) -> Query {
        let mut out = Query::new();
        self.push_row(&mut out, at);
        out.push(".").push_ident(self.dialect, column);
        out
    }

    /// What a row is read from, with its name.
    pub(super) fn push_source(&mut self, out: &mut Query, id: usize, alias: usize) {
        let instance = &self.tree.instances[id];
        let source = instance.source;
        match source {
            Source::Items { list } => {
                let parent = instance.parent.unwrap_or(At::Base);
                let list = self.row_column(parent, &list.name);
                push_items(out, list);
            }
            Source::SubmittedItems { field } => {
                let text = values::submitted_list(self.tree.request, field);
                out.push("json_each(")
                    .push_bind(self.dialect, Bind::Text(text))
                    .push(")");
            }
            Source::Record { table, .. }
            | Source::Back { table, .. }
            | Source::BackList { table, .. }
            | Source::Collection { table }
            | Source::Auth { table, .. }
            | Source::Submitted { table, .. } => {
                out.push_ident(self.dialect, table);
                if !self.tables.iter().any(|known| known == table) {
                    self.tables.push(table.clone());
                }
            }
        }
        out.push(" ").push_alias(self.dialect, alias);
    }

    /// What ties a row to the one it hangs on, or to the request.
    pub(super) fn link(&self, id: usize) -> Option<Query> {
        let own = At::Joined(id);
        let mut out = Query::new();
        match self.tree.instances[id].source {
            Source::Items { .. } | Source::SubmittedItems { .. } | Source::Collection { .. } => {
                return None;
            }
            Source::Record { .. } => {
                out.push_query(self.row_column(own, "id"))
                    .push(" = ")
                    .push_query(self.link_key(id)?);
            }
            Source::Back { field, .. } => {
                out.push_query(self.row_column(own, field))
                    .push(" = ")
                    .push_query(self.link_key(id)?);
            }
            Source::BackList { field, .. } => {
                let list = self.row_column(own, field);
                let look = Look::for_item(list.clone(), self.link_key(id)?);
                out.push_query(self.link_key(id)?)
                    .push(" IN (SELECT value FROM ");
                push_items(&mut out, list);
                out.push(")");
                return Some(look.or_else(out));
            }
            Source::Auth { .. } => {
                let caller = self.tree.request.caller.record();
                let id = caller.map_or("", |record| record.id());
                out.push_query(self.row_column(own, "id"))
                    .push(" = ")
                    .push_bind(self.dialect, Bind::Text(id.to_owned()));
            }
            Source::Submitted { field, .. } => {
                let ids = values::submitted_ids(self.tree.request, field);
                out.push_query(self.row_column(own, "id"));
                if let [id] = ids[..] {
                    out.push(" = ")
                        .push_bind(self.dialect, Bind::Text(id.to_owned()));
                } else {
                    // However many were submitted, the text of the statement stays the same.
                    let list = serde_json::Value::from(ids).to_string();
                    out.push(" IN (SELECT value FROM json_each(")
                        .push_bind(self.dialect, Bind::Text(list))
                        .push("))");
                }
            }
        }
        Some(out)
    }

    /// The side of a row's link that belongs to the row it hangs on.
    pub(super) fn link_key(&self, id: usize) -> Option<Query> {
        let instance = &self.tree.instances[id];
        let parent = instance.parent?;
        match instance.source {
            Source::Record { key, .. } => Some(self.row_column(parent, &key.name)),
            Source::Back { .. } | Source::BackList { .. } => Some(self.row_column(parent, "id")),
            _ => None,
        }
    }

    /// The other side of the link, selected from the row that `from` begins with.
    pub(super) fn set_key(&mut self, id: usize, from: &mut Query) -> Option<Query> {
        let own = At::Joined(id);
        match self.tree.instances[id].source {
            Source::Record { .. } => Some(self.row_column(own, "id")),
            Source::Back { field, .. } => Some(self.row_column(own, field)),
            Source::BackList { field, .. } => {
                self.aliases += 1;
                let items = self.aliases;
                from.push(", ");
                push_items(from, self.row_column(own, field));
                from.push(" ").push_alias(self.dialect, items);
                let mut out = Query::new();
                out.push_alias(self.dialect, items).push(".value");
                Some(out)
            }
            _ => None,
        }
    }
}

/// The items of a column: those of a JSON array, else its one value. What is no JSON must not raise.
fn push_items(out: &mut Query, column: Query) {
    out.push("json_each(CASE WHEN ");
    push_is_list(out, &column);
    out.push(" THEN ")
        .push_query(column.clone())
        .push(" ELSE json_array(")
        .push_query(column)
        .push(") END)");
}

/// Whether a column holds a JSON array. Asked this way it costs a third of what `json_valid` and
/// `json_type` cost together (100,000 lists: 20 ms instead of 60 on top of 45 for reading them), and
/// differs from them only for lists that neither PocketBase nor this program writes: with blanks before
/// the bracket, or in JSON5.
fn push_is_list(out: &mut Query, column: &Query) {
    out.push_query(column.clone())
        .push(" LIKE '[%' AND json_error_position(")
        .push_query(column.clone())
        .push(") = 0");
}
