//! Which rows a question means, as the text behind `from` and `where`.

use super::D;
use crate::{
    model::{field::Field, json, page::Page, predicate::Conditions},
    store::sql::{
        predicate::Rendered,
        query::{Bind, Query},
    },
};

/// Which rows of a collection are meant, beside the condition.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// Those of one page, in the condition's order.
    Page(Page),
    /// The one with this id.
    One(&'a str),
    /// Those with these ids.
    Among(&'a [String]),
    /// Those whose relation field names one of these ids.
    PointingAt {
        /// The relation field.
        field: &'a Field,
        /// The ids it may name.
        ids: &'a [String],
    },
}

/// Adds `table joins where condition`.
pub(super) fn push_source(query: &mut Query, conditions: &Conditions, rendered: &Rendered) {
    query.push_ident(D, &conditions.collection.name);
    query.push_query(rendered.from_joins.clone());
    query.push(" where ");
    query.push_query(rendered.where_.clone());
}

/// Adds what `which` demands of the rows of `base`; `has_where` when a condition stands before it.
pub(super) fn push_which(query: &mut Query, base: &str, has_where: bool, which: Which<'_>) {
    let ids = match which {
        Which::Page(_) => return,
        Which::One(_) => &[][..],
        Which::Among(ids) | Which::PointingAt { ids, .. } => ids,
    };
    query.push(if has_where { " and " } else { " where " });
    match which {
        Which::PointingAt { field, .. } if field.is_multiple() => {
            query.push("exists(select 1 from json_each(");
            query.push_column(D, base, &field.name);
            query.push(") where value in (select value from json_each(");
            query.push_bind(D, Bind::Text(json::to_text(ids)));
            query.push(")))");
        }
        Which::PointingAt { field, .. } => push_among(query, (base, &field.name), ids),
        Which::Among(_) => push_among(query, (base, "id"), ids),
        Which::One(id) => {
            query.push_column(D, base, "id");
            query.push(" = ");
            query.push_bind(D, Bind::Text(id.to_owned()));
        }
        Which::Page(_) => {}
    }
}

fn push_among(query: &mut Query, (base, column): (&str, &str), ids: &[String]) {
    query.push_column(D, base, column);
    if let [id] = ids {
        query.push(" = ");
        query.push_bind(D, Bind::Text(id.clone()));
        return;
    }
    query.push(" in (select value from json_each(");
    query.push_bind(D, Bind::Text(json::to_text(ids)));
    query.push("))");
}
