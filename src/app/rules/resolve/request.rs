//! Names that begin with `@` and are no macros: `@request.*` and `@collection.*`.
//! (spec: filter-and-rules §3, §5)

use super::{
    Refusal, Resolved, Resolver,
    path::{Modifier, Start, has_items, split_modifier},
};
use crate::model::{
    field::{Field, FieldKind},
    predicate::{Class, Column, Member, Operand, RequestPart, RequestView, Row, Source, View},
};

impl Resolver<'_> {
    /// What a name beginning with `@` means.
    pub(super) fn special(&mut self, name: &str) -> Result<Resolved, Refusal> {
        let (area, rest) = name.split_once('.').unwrap_or((name, ""));
        if self.is_limited() || !matches!(area, "@request" | "@collection") {
            return Err(Refusal::unresolved(name));
        }
        if area == "@collection" {
            return self.collection(name, rest);
        }
        let (part, path) = rest.split_once('.').unwrap_or((rest, ""));
        if path.is_empty() {
            let part = match part {
                "context" => RequestPart::Context,
                "method" => RequestPart::Method,
                _ => return Err(Refusal::unresolved(name)),
            };
            return Ok(Operand::Request(part, RequestView::Plain).into());
        }
        match part {
            "auth" => Ok(self.auth(path).into()),
            "body" => self.body(path),
            "headers" => text_member(path, RequestPart::Header),
            "query" => text_member(path, RequestPart::Query),
            _ => Err(Refusal::unresolved(name)),
        }
    }

    fn collection(&mut self, name: &str, rest: &str) -> Result<Resolved, Refusal> {
        let Some((target, path)) = rest.split_once('.') else {
            return Err(Refusal::unresolved(name));
        };
        let (target, alias) = target.split_once(':').unwrap_or((target, ""));
        let has_no_alias_behind_the_colon = rest.starts_with(&format!("{target}:."));
        if alias.contains(':') || has_no_alias_behind_the_colon {
            return Err(Refusal::unresolved(name));
        }
        let collection = self.find(target).ok_or_else(|| {
            Refusal::broken(format!(
                "failed to load collection \"{target}\" from field path \"{name}\""
            ))
        })?;
        let join = format!("{}@collection.{}:{alias}", self.prefix, collection.name);
        self.check_alias(&join, alias)?;
        let source = Source::Collection {
            table: collection.name.clone(),
        };
        let id = self.join(join.clone(), true, source);
        self.walk(&Start {
            row: Row::Join(id),
            name: &join,
            collection,
            path,
            multi: true,
        })
    }

    /// Refuses an alias that two collections share; there the last of them takes the place of the others
    /// and their fields are unknown columns.
    fn check_alias(&self, join: &str, alias: &str) -> Result<(), Refusal> {
        let taken = self.joins.iter().any(|other| {
            matches!(other.source, Source::Collection { .. })
                && other.name != join
                && other
                    .name
                    .rsplit_once(':')
                    .is_some_and(|(_, of)| of == alias)
                && other.name.starts_with(&format!("{}@", self.prefix))
        });
        if taken && !alias.is_empty() {
            return Err(Refusal::broken(format!(
                "the alias \"{alias}\" is used for several collections"
            )));
        }
        Ok(())
    }

    /// A path from the caller's record: one meaning for each auth collection a caller can be of.
    fn auth(&mut self, path: &str) -> Operand {
        let part = match path {
            "id" => Some(RequestPart::AuthId),
            "collectionId" => Some(RequestPart::AuthCollectionId),
            "collectionName" => Some(RequestPart::AuthCollectionName),
            "email" => Some(RequestPart::AuthEmail),
            "emailVisibility" => Some(RequestPart::AuthEmailVisibility),
            "verified" => Some(RequestPart::AuthVerified),
            _ => None,
        };
        if let Some(part) = part {
            return Operand::Request(part, RequestView::Plain);
        }
        let catalog = self.catalog;
        let mut meanings = Vec::new();
        for collection in catalog.all().iter().filter(|c| c.is_auth()) {
            let known = self.joins.len();
            let name = format!("{}@auth.{}", self.prefix, collection.name);
            let source = Source::Auth {
                collection_id: collection.id.clone(),
                table: collection.name.clone(),
            };
            let id = self.join(name.clone(), false, source);
            let found = self.walk(&Start {
                row: Row::Join(id),
                name: &name,
                collection,
                path,
                multi: false,
            });
            match null_if_unknown(found) {
                Operand::Null => self.joins.truncate(known),
                operand => meanings.push((collection.id.clone(), operand)),
            }
        }
        if meanings.is_empty() {
            return Operand::Null;
        }
        Operand::ByAuth(meanings)
    }

    fn body(&mut self, path: &str) -> Result<Resolved, Refusal> {
        let collection = self.collection;
        if let Some((key, behind)) = path.split_once('.') {
            let field = collection.field(key);
            return match field.and_then(|f| Some((f, f.kind.relation()?))) {
                Some((field, relation)) => Ok(self
                    .submitted(field, &relation.collection_id, behind)
                    .into()),
                None => nested_member(path),
            };
        }
        let (key, modifier) = split_modifier(path)?;
        let field = collection.field(key);
        let view = match modifier {
            None => RequestView::Plain,
            Some(Modifier::IsSet) => RequestView::IsSet,
            Some(Modifier::Lower) => RequestView::Lower,
            Some(modifier) => {
                let field = field
                    .ok_or_else(|| Refusal::broken(format!("invalid modifier sequence {path}")))?;
                if modifier == Modifier::Changed {
                    return self.changed(field);
                }
                if !has_items(&field.kind) {
                    return Err(Refusal::broken(format!(
                        "field \"{key}\" doesn't support multivalue operations"
                    )));
                }
                if modifier == Modifier::Each {
                    return Ok(self.submitted_items(field).into());
                }
                RequestView::Length
            }
        };
        Ok(Operand::Member(member(key, field, view)).into())
    }

    fn changed(&mut self, field: &Field) -> Result<Resolved, Refusal> {
        let stored = self.name(&field.name)?.operand;
        Ok(Operand::Changed {
            member: member(&field.name, Some(field), RequestView::Plain),
            stored: Box::new(stored),
        }
        .into())
    }

    /// A path behind a submitted relation.
    fn submitted(&mut self, field: &Field, target: &str, path: &str) -> Operand {
        let Some(target) = self.by_id(target) else {
            return Operand::Null;
        };
        let multi = field.is_multiple();
        let name = format!("{}@body.{}", self.prefix, field.name);
        let source = Source::Submitted {
            field: field.name.clone(),
            table: target.name.clone(),
        };
        let id = self.join(name.clone(), multi, source);
        let found = self.walk(&Start {
            row: Row::Join(id),
            name: &name,
            collection: target,
            path,
            multi,
        });
        Operand::Submitted {
            field: field.name.clone(),
            operand: Box::new(null_if_unknown(found)),
        }
    }

    fn submitted_items(&mut self, field: &Field) -> Operand {
        let name = format!("{}@body.{}[]", self.prefix, field.name);
        let source = Source::SubmittedItems {
            field: field.name.clone(),
        };
        let column = Column {
            row: Row::Join(self.join(name, true, source)),
            name: "value".into(),
            class: Class::Other,
        };
        Operand::Column {
            column,
            view: View::Plain,
            multi: field.is_multiple(),
        }
    }
}

/// What a path means where names that are unknown are NULL.
fn null_if_unknown(found: Result<Resolved, Refusal>) -> Operand {
    match found {
        Ok(resolved) => resolved.operand,
        Err(refusal) if refusal.unknown => Operand::Null,
        Err(refusal) => Operand::Broken(refusal.message),
    }
}

fn member(key: &str, field: Option<&Field>, view: RequestView) -> Member {
    let kind = field.map(|field| &field.kind);
    Member {
        path: vec![key.to_owned()],
        json: matches!(kind, Some(FieldKind::Json(_))),
        field: field.is_some(),
        geo: matches!(kind, Some(FieldKind::GeoPoint)),
        view,
    }
}

/// A path into submitted JSON.
fn nested_member(path: &str) -> Result<Resolved, Refusal> {
    let mut keys: Vec<&str> = path.split('.').collect();
    let last = keys.pop().unwrap_or_default();
    let view = value_view(split_modifier(last)?.1, last)?;
    keys.push(split_modifier(last)?.0);
    Ok(Operand::Member(Member {
        path: keys.into_iter().map(str::to_owned).collect(),
        json: false,
        field: false,
        geo: false,
        view,
    })
    .into())
}

/// A header or query parameter. They are texts: nothing is behind them.
fn text_member(path: &str, part: impl Fn(String) -> RequestPart) -> Result<Resolved, Refusal> {
    let (name, modifier) = split_modifier(path)?;
    let view = value_view(modifier, path)?;
    Ok(Operand::Request(part(name.to_owned()), view).into())
}

fn value_view(modifier: Option<Modifier>, path: &str) -> Result<RequestView, Refusal> {
    match modifier {
        None => Ok(RequestView::Plain),
        Some(Modifier::Lower) => Ok(RequestView::Lower),
        Some(Modifier::IsSet) => Ok(RequestView::IsSet),
        Some(_) => Err(Refusal::broken(format!("invalid modifier sequence {path}"))),
    }
}
