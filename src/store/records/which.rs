//! Which rows a question means, as the text behind `from` and `where`.

use super::D;
use crate::{
    model::{field::Field, json, page::Page, predicate::Conditions},
    store::sql::{
        lists::Look,
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

impl Which<'_> {
    /// How many rows that can be as a rule.
    pub(super) fn most(&self) -> usize {
        match self {
            Self::Page(page) => page.size as usize,
            Self::One(_) => 1,
            Self::Among(ids) | Self::PointingAt { ids, .. } => ids.len(),
        }
    }
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
            push_any_of(query, (base, &field.name), ids);
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

/// A list names one of `ids`.
fn push_any_of(query: &mut Query, (base, column): (&str, &str), ids: &[String]) {
    let mut list = Query::new();
    list.push_column(D, base, column);
    let ids = Bind::Text(json::to_text(ids));
    let mut rest = Query::from_sql(" from json_each(");
    rest.push_bind(D, ids.clone()).push(")");
    let mut plain = Query::from_sql("exists(select 1 from json_each(");
    plain.push_query(list.clone());
    plain.push(") where value in (select value from json_each(");
    plain.push_bind(D, ids).push(")))");
    let look = Look::for_one_of(list, Query::from_sql("value"), rest);
    query.push_query(look.or_else(plain));
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
