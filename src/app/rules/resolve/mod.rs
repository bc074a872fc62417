//! Expression → predicate: what the names of an expression mean in a catalog.
//!
//! | file | resolves |
//! |---|---|
//! | `path` | fields, relations, back relations, JSON paths |
//! | `request` | `@request.*` and `@collection.*` |
//! | `function` | `geoDistance` and `strftime` |

mod function;
mod path;
mod request;

use std::sync::Arc;

use super::{
    Access,
    ast::{Comparison, Expr, Term},
    error::RuleError,
    parser,
};
use crate::model::{
    catalog::Catalog,
    collection::Collection,
    macros::Macro,
    predicate::{
        self, Class, Column, Guard, Join, JoinId, Op, Operand, Predicate, Row, Source, View,
    },
};

/// Why a name means nothing.
pub(super) struct Refusal {
    /// PocketBase's reason.
    pub message: String,
    /// Whether the same name under `@request.auth` or behind a submitted relation is simply NULL.
    pub unknown: bool,
}

impl Refusal {
    fn unknown(message: String) -> Self {
        Self {
            message,
            unknown: true,
        }
    }

    fn broken(message: String) -> Self {
        Self {
            message,
            unknown: false,
        }
    }

    fn unresolved(name: &str) -> Self {
        Self::unknown(format!("failed to resolve field \"{name}\""))
    }
}

/// What a name means.
pub(super) struct Resolved {
    /// The operand.
    pub operand: Operand,
    /// `emailVisibility` columns that must be on for the comparison to count.
    pub visible: Vec<Column>,
}

impl From<Operand> for Resolved {
    fn from(operand: Operand) -> Self {
        Self {
            operand,
            visible: Vec::new(),
        }
    }
}

/// Resolves names for one expression, collecting joins and guards.
pub(super) struct Resolver<'a> {
    catalog: &'a Catalog,
    collection: &'a Arc<Collection>,
    access: Access,
    /// The row whose fields plain names are.
    base: Row,
    /// Begins the names of all joins; not empty inside of a guard, whose joins are its own.
    prefix: String,
    /// The joins so far.
    pub joins: Vec<Arc<Join>>,
    /// The guards so far.
    pub guards: Vec<Guard>,
}

impl<'a> Resolver<'a> {
    /// For an expression over the records of `collection`.
    pub fn new(catalog: &'a Catalog, collection: &'a Arc<Collection>, access: Access) -> Self {
        Self {
            catalog,
            collection,
            access,
            base: Row::Base,
            prefix: String::new(),
            joins: Vec::new(),
            guards: Vec::new(),
        }
    }

    /// What `expr` means.
    pub fn predicate(&mut self, expr: &Expr) -> Result<Predicate, RuleError> {
        Ok(match expr {
            Expr::And(all) => Predicate::And(self.predicates(all)?),
            Expr::Or(all) => Predicate::Or(self.predicates(all)?),
            Expr::Compare(comparison) => self.comparison(comparison)?,
        })
    }

    fn predicates(&mut self, all: &[Expr]) -> Result<Vec<Predicate>, RuleError> {
        all.iter().map(|expr| self.predicate(expr)).collect()
    }

    fn comparison(&mut self, comparison: &Comparison) -> Result<Predicate, RuleError> {
        let left = self.side("left", &comparison.left)?;
        let right = self.side("right", &comparison.right)?;
        let visible: Vec<Column> = left.visible.into_iter().chain(right.visible).collect();
        let compare = compare(left.operand, comparison.op, comparison.any, right.operand);
        if visible.is_empty() {
            return Ok(compare);
        }
        let mut all = vec![compare];
        all.extend(visible.into_iter().map(|column| {
            let shown = Operand::Column {
                column,
                view: View::Plain,
                multi: false,
            };
            compare_any(shown, Op::Equal, Operand::Bool(true))
        }));
        Ok(Predicate::And(all))
    }

    fn side(&mut self, side: &str, term: &Term) -> Result<Resolved, RuleError> {
        let (cited, found) = match term {
            Term::Text(text) => return Ok(Operand::Text(text.clone()).into()),
            Term::Number(number) => return Ok(Operand::Number(*number).into()),
            Term::Name(name) => (name, self.name(name)),
            Term::Call(name, arguments) => (name, self.call(name, arguments)),
        };
        found.map_err(|refusal| {
            RuleError::new(format!(
                "invalid {side} operand \"{cited}\" - {}",
                refusal.message
            ))
        })
    }

    /// What `name` means; `null`, `true` and `false` only when there is no such field.
    pub fn name(&mut self, name: &str) -> Result<Resolved, Refusal> {
        if let Some(special) = name.strip_prefix('@') {
            return match Macro::from_name(special) {
                Some(found) => Ok(Operand::Macro(found).into()),
                None => self.special(name),
            };
        }
        if name.starts_with('#') {
            return Err(Refusal::unresolved(name));
        }
        let collection = self.collection;
        self.walk(&path::Start {
            row: self.base,
            name: &self.prefix.clone(),
            collection,
            path: name,
            multi: false,
        })
        .or_else(|refusal| match name.to_ascii_lowercase().as_str() {
            "null" => Ok(Operand::Null.into()),
            "true" => Ok(Operand::Bool(true).into()),
            "false" => Ok(Operand::Bool(false).into()),
            _ => Err(refusal),
        })
    }

    /// The collection with that id. The one being compiled for may be newer than the catalog's.
    fn by_id(&self, id: &str) -> Option<&'a Arc<Collection>> {
        if self.collection.id == id {
            return Some(self.collection);
        }
        self.catalog.by_id(id)
    }

    /// The collection with that id or name; again the newer one first.
    fn find(&self, id_or_name: &str) -> Option<&'a Arc<Collection>> {
        let own = self.collection;
        if own.id == id_or_name || own.name.eq_ignore_ascii_case(id_or_name) {
            return Some(own);
        }
        self.catalog.find(id_or_name)
    }

    /// Whether hidden fields, other collections and the request are out of reach.
    fn is_limited(&self) -> bool {
        self.access == Access::Filter { superuser: false }
    }

    /// The join called `name`, added unless it is there.
    fn join(&mut self, name: String, many: bool, source: Source) -> JoinId {
        if let Some(id) = self.joins.iter().position(|join| join.name == name) {
            return id;
        }
        self.joins.push(Arc::new(Join { name, source, many }));
        self.joins.len() - 1
    }

    /// Sees to it that clients only reach rows of `collection` that its list rule shows them.
    fn guard(&mut self, id: JoinId, collection: &Arc<Collection>) -> Result<(), Refusal> {
        let name = &self.joins[id].name;
        if !self.is_limited() || self.guards.iter().any(|guard| guard.join == *name) {
            return Ok(());
        }
        let name = name.clone();
        let rule = match collection.rules.list.as_deref() {
            None => {
                return Err(Refusal::broken(format!(
                    "only superusers may reach the records of \"{}\"",
                    collection.name
                )));
            }
            Some(rule) if rule.trim().is_empty() => return Ok(()),
            Some(rule) => rule,
        };
        let refused = |error: RuleError| {
            Refusal::broken(format!(
                "invalid list rule of \"{}\": {error}",
                collection.name
            ))
        };
        let expr = parser::parse(rule).map_err(refused)?;
        let mut inner = Resolver {
            catalog: self.catalog,
            collection,
            access: Access::Rule,
            base: Row::Join(id),
            prefix: format!("{name}!"),
            joins: std::mem::take(&mut self.joins),
            guards: Vec::new(),
        };
        let allowed = inner.predicate(&expr);
        self.joins = inner.joins;
        let column = Column {
            row: Row::Join(id),
            name: "id".into(),
            class: class_of(collection, "id"),
        };
        let absent = Operand::Column {
            column,
            view: View::Plain,
            multi: false,
        };
        self.guards.push(Guard {
            join: name,
            predicate: Predicate::Or(vec![
                compare_any(absent, Op::Equal, Operand::Null),
                allowed.map_err(refused)?,
            ]),
        });
        Ok(())
    }
}

fn compare(left: Operand, op: Op, any: bool, right: Operand) -> Predicate {
    Predicate::Compare(Box::new(predicate::Comparison {
        left,
        op,
        any,
        right,
    }))
}

fn compare_any(left: Operand, op: Op, right: Operand) -> Predicate {
    compare(left, op, true, right)
}

/// What is known of the values of a column.
fn class_of(collection: &Collection, field: &str) -> Class {
    use crate::model::field::FieldKind as Kind;
    // A view's columns are whatever its query says.
    let Some(field) = collection.field(field).filter(|_| !collection.is_view()) else {
        return Class::Other;
    };
    match &field.kind {
        Kind::Bool => Class::Bool,
        Kind::Number(_) | Kind::Json(_) | Kind::GeoPoint => Class::Other,
        Kind::Date(_) | Kind::Autodate(_) => Class::Date,
        kind if kind.is_multiple() => Class::Other,
        _ => Class::Text,
    }
}
