//! Paths of fields: `field`, `rel.field`, `coll_via_rel.field`, `json.a.0`, with their modifiers.
//! (spec: filter-and-rules §3)

use std::sync::Arc;

use super::{Refusal, Resolved, Resolver, class_of};
use crate::model::{
    collection::Collection,
    field::{Field, FieldKind},
    index::Index,
    predicate::{Class, Column, JoinId, Operand, Row, Source, View},
};

/// Most relations of one path.
const MOST_HOPS: usize = 6;

/// Where a path begins.
pub(super) struct Start<'p> {
    /// The row of its first field.
    pub row: Row,
    /// Name of the join that row is; begins the names of those behind it.
    pub name: &'p str,
    /// The collection of that row.
    pub collection: &'p Arc<Collection>,
    /// The path.
    pub path: &'p str,
    /// Whether what came before makes it multi-valued.
    pub multi: bool,
}

/// How far a path has been followed.
struct Place {
    row: Row,
    name: String,
    collection: Arc<Collection>,
    multi: bool,
    hops: usize,
}

/// What the indexes of a collection promise about a column.
#[derive(Default)]
struct Promise {
    /// An index begins with it.
    indexed: bool,
    /// A unique index is over it alone, which for PocketBase makes a back relation single, even if the
    /// index has a condition.
    unique: bool,
    /// No two rows can have the same value.
    single: bool,
}

impl Promise {
    fn of(collection: &Collection, column: &str) -> Self {
        let mut promise = Self::default();
        for index in collection
            .indexes
            .iter()
            .filter_map(|text| Index::parse(text))
        {
            let first = index.columns.first();
            if !first.is_some_and(|first| first.name.eq_ignore_ascii_case(column)) {
                continue;
            }
            promise.indexed = true;
            promise.unique |= index.unique_column().is_some();
            promise.single |= index.unique_column().is_some() && index.condition.is_empty();
        }
        promise
    }
}

/// What stands behind the colon of a last segment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Modifier {
    Lower,
    Length,
    Each,
    IsSet,
    Changed,
}

/// Splits `a:lower`. Names with more than one colon are names (of nothing).
pub(super) fn split_modifier(segment: &str) -> Result<(&str, Option<Modifier>), Refusal> {
    let Some((name, modifier)) = segment.split_once(':') else {
        return Ok((segment, None));
    };
    let found = match modifier {
        "lower" => Modifier::Lower,
        "length" => Modifier::Length,
        "each" => Modifier::Each,
        "isset" => Modifier::IsSet,
        "changed" => Modifier::Changed,
        _ if modifier.contains(':') => return Ok((segment, None)),
        _ => {
            return Err(Refusal::broken(format!(
                "unknown modifier in \"{segment}\""
            )));
        }
    };
    Ok((name, Some(found)))
}

/// Whether the field has items that `:each` and `:length` know: select, file and relation.
pub(super) const fn has_items(kind: &FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Select(_) | FieldKind::File(_) | FieldKind::Relation(_)
    )
}

impl Resolver<'_> {
    /// Follows a path.
    pub(super) fn walk(&mut self, start: &Start<'_>) -> Result<Resolved, Refusal> {
        let mut place = Place {
            row: start.row,
            name: start.name.to_owned(),
            collection: Arc::clone(start.collection),
            multi: start.multi,
            hops: 0,
        };
        let mut rest = start.path;
        while let Some((segment, behind)) = rest.split_once('.') {
            let collection = Arc::clone(&place.collection);
            match collection.field(segment) {
                None => self.hop_back(&mut place, segment)?,
                Some(field) => {
                    self.check_shown(field)?;
                    if matches!(field.kind, FieldKind::Json(_) | FieldKind::GeoPoint) {
                        return Ok(json_path(&place, field, behind));
                    }
                    let Some(relation) = field.kind.relation() else {
                        return Err(Refusal::broken(format!(
                            "field \"{segment}\" is not a valid relation"
                        )));
                    };
                    if behind == "id" && !field.is_multiple() {
                        return Ok(plain(&place, field).into());
                    }
                    self.hop(&mut place, field, &relation.collection_id)?;
                }
            }
            rest = behind;
        }
        self.last(&place, rest)
    }

    fn check_shown(&self, field: &Field) -> Result<(), Refusal> {
        if self.is_limited() && field.hidden {
            return Err(Refusal::broken(format!(
                "non-filterable field \"{}\"",
                field.name
            )));
        }
        Ok(())
    }

    /// Follows a relation.
    fn hop(&mut self, place: &mut Place, field: &Field, target: &str) -> Result<(), Refusal> {
        count_hop(place, &field.name)?;
        let target = self.by_id(target).ok_or_else(|| {
            Refusal::broken(format!(
                "failed to load field \"{}\" collection",
                field.name
            ))
        })?;
        let mut key = column(place, field);
        if field.is_multiple() {
            key = self.items(place, field);
            place.multi = true;
        }
        let name = below(&place.name, &field.name);
        let source = Source::Record {
            table: target.name.clone(),
            key,
        };
        let id = self.join(name, false, source);
        self.enter(place, id, target)
    }

    /// Follows `coll_via_field`.
    fn hop_back(&mut self, place: &mut Place, segment: &str) -> Result<(), Refusal> {
        let Some((collection, field)) = segment.rsplit_once("_via_") else {
            return Err(Refusal::unresolved(segment));
        };
        let back = self.find(collection).ok_or_else(|| {
            Refusal::unknown(format!(
                "failed to load back relation field \"{segment}\" collection"
            ))
        })?;
        let field = back
            .field(field)
            .ok_or_else(|| Refusal::unknown(format!("missing back relation field \"{field}\"")))?;
        self.check_shown(field)?;
        let Some(relation) = field.kind.relation() else {
            return Err(Refusal::unknown(format!(
                "invalid back relation field \"{}\"",
                field.name
            )));
        };
        if relation.collection_id != place.collection.id {
            return Err(Refusal::unknown(format!(
                "invalid collection reference of a back relation field \"{}\"",
                field.name
            )));
        }
        count_hop(place, segment)?;
        let promise = Promise::of(back, &field.name);
        let name = below(&place.name, segment);
        let (table, of) = (back.name.clone(), place.row);
        let source = if field.is_multiple() {
            let field = field.name.clone();
            Source::BackList { table, field, of }
        } else {
            Source::Back {
                table,
                field: field.name.clone(),
                indexed: promise.indexed,
                of,
            }
        };
        place.multi |= !promise.unique;
        let many = !promise.single || field.is_multiple();
        let id = self.join(name, many, source);
        self.enter(place, id, back)
    }

    /// Goes on from a joined row.
    fn enter(
        &mut self,
        place: &mut Place,
        id: JoinId,
        target: &Arc<Collection>,
    ) -> Result<(), Refusal> {
        self.guard(id, target)?;
        place.row = Row::Join(id);
        place.name.clone_from(&self.joins[id].name);
        place.collection = Arc::clone(target);
        Ok(())
    }

    /// The `value` column of the items of a field.
    fn items(&mut self, place: &Place, field: &Field) -> Column {
        let source = Source::Items {
            list: column(place, field),
        };
        let name = below(&place.name, &format!("{}[]", field.name));
        Column {
            row: Row::Join(self.join(name, true, source)),
            name: "value".into(),
            class: Class::Other,
        }
    }

    fn last(&mut self, place: &Place, segment: &str) -> Result<Resolved, Refusal> {
        let (name, modifier) = split_modifier(segment)?;
        let collection = &place.collection;
        let Some(field) = collection.field(name) else {
            return Err(Refusal::unknown(format!("unknown field \"{name}\"")));
        };
        self.check_shown(field)?;
        let items = has_items(&field.kind);
        let operand = match modifier {
            Some(Modifier::Each) if items => Operand::Column {
                column: self.items(place, field),
                view: View::Plain,
                multi: place.multi || field.is_multiple(),
            },
            Some(Modifier::Length) if items => viewed(place, field, View::Length),
            Some(Modifier::Lower) if !matches!(field.kind, FieldKind::Json(_)) => {
                viewed(place, field, View::Lower)
            }
            _ if matches!(field.kind, FieldKind::Json(_)) => {
                let lower = modifier == Some(Modifier::Lower);
                let path = String::new();
                viewed(place, field, View::Json { path, lower })
            }
            // The others are ignored where they do not apply, as there.
            _ => plain(place, field),
        };
        let private = self.is_limited() && collection.is_auth() && field.name == "email";
        let visible = private
            .then(|| Column {
                row: place.row,
                name: "emailVisibility".into(),
                class: class_of(collection, "emailVisibility"),
            })
            .into_iter()
            .collect();
        Ok(Resolved { operand, visible })
    }
}

fn count_hop(place: &mut Place, name: &str) -> Result<(), Refusal> {
    place.hops += 1;
    if place.hops > MOST_HOPS {
        return Err(Refusal::broken(format!(
            "max nested relations reached for field \"{name}\""
        )));
    }
    Ok(())
}

/// The name of a join behind the one called `name`.
fn below(name: &str, segment: &str) -> String {
    if name.is_empty() || name.ends_with('!') {
        format!("{name}{segment}")
    } else {
        format!("{name}.{segment}")
    }
}

fn column(place: &Place, field: &Field) -> Column {
    Column {
        row: place.row,
        name: field.name.clone(),
        class: class_of(&place.collection, &field.name),
    }
}

fn plain(place: &Place, field: &Field) -> Operand {
    viewed(place, field, View::Plain)
}

fn viewed(place: &Place, field: &Field, view: View) -> Operand {
    Operand::Column {
        column: column(place, field),
        view,
        multi: place.multi,
    }
}

/// Everything behind a json field is its path, colons dropped. SQLite refuses empty segments, so whoever
/// asks is refused.
fn json_path(place: &Place, field: &Field, path: &str) -> Resolved {
    let mut out = String::with_capacity(path.len() + 1);
    for segment in path.split('.') {
        let segment = segment.replace(':', "");
        if segment.is_empty() {
            let message = format!("bad JSON path \"{path}\"");
            return Operand::Broken(message).into();
        }
        if segment.bytes().all(|b| b.is_ascii_digit()) {
            out.push('[');
            out.push_str(&segment);
            out.push(']');
        } else {
            out.push('.');
            out.push_str(&segment);
        }
    }
    let (path, lower) = (out, false);
    viewed(place, field, View::Json { path, lower }).into()
}
