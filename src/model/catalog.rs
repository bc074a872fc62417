//! All collections at one moment. A snapshot: requests hold one and never see it change.

use std::{collections::HashMap, sync::Arc};

use super::{collection::Collection, projection::Projection};

/// An immutable set of collections with its look-ups.
#[derive(Debug, Default)]
pub struct Catalog {
    /// Grows with every snapshot of one process; caches are keyed by it.
    pub version: u64,
    /// `PRAGMA schema_version` the snapshot was read at; differs when another program changed tables.
    pub schema_version: i64,
    collections: Vec<Arc<Collection>>,
    projections: Vec<[Arc<Projection>; 2]>,
    by_id: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
}

/// A relation field that points to a collection.
#[derive(Debug, Clone)]
pub struct Reference {
    /// The collection that has the field.
    pub collection: Arc<Collection>,
    /// Position of the relation field in it.
    pub field: usize,
}

impl Catalog {
    /// A snapshot of `collections`, in the order they were created (rowid).
    pub fn new(version: u64, schema_version: i64, collections: Vec<Arc<Collection>>) -> Self {
        let by_id = collections
            .iter()
            .enumerate()
            .map(|(i, c)| (c.id.clone(), i))
            .collect();
        let by_name = collections
            .iter()
            .enumerate()
            .map(|(i, c)| (c.name.to_lowercase(), i))
            .collect();
        let projections = collections.iter().map(project).collect();
        Self {
            version,
            schema_version,
            collections,
            projections,
            by_id,
            by_name,
        }
    }

    /// The same collections with `changed` in the place of the one with its id, or as the last one.
    /// What is derived of the others is kept: many changes in a row stay cheap.
    #[must_use]
    pub fn with(&self, version: u64, schema_version: i64, changed: &Arc<Collection>) -> Self {
        let mut next = self.at(version, schema_version);
        let projections = project(changed);
        if let Some(&i) = self.by_id.get(&changed.id) {
            next.by_name
                .remove(&self.collections[i].name.to_lowercase());
            next.by_name.insert(changed.name.to_lowercase(), i);
            next.collections[i] = Arc::clone(changed);
            next.projections[i] = projections;
        } else {
            let i = self.collections.len();
            next.by_id.insert(changed.id.clone(), i);
            next.by_name.insert(changed.name.to_lowercase(), i);
            next.collections.push(Arc::clone(changed));
            next.projections.push(projections);
        }
        next
    }

    /// The same collections without the one with that id.
    #[must_use]
    pub fn without(&self, version: u64, schema_version: i64, id: &str) -> Self {
        let mut next = self.at(version, schema_version);
        if let Some(&gone) = self.by_id.get(id) {
            next.by_id.remove(id);
            next.by_name
                .remove(&self.collections[gone].name.to_lowercase());
            next.collections.remove(gone);
            next.projections.remove(gone);
            for i in next.by_id.values_mut().chain(next.by_name.values_mut()) {
                *i -= usize::from(*i > gone);
            }
        }
        next
    }

    fn at(&self, version: u64, schema_version: i64) -> Self {
        Self {
            version,
            schema_version,
            collections: self.collections.clone(),
            projections: self.projections.clone(),
            by_id: self.by_id.clone(),
            by_name: self.by_name.clone(),
        }
    }

    /// All collections in the order they were created.
    pub fn all(&self) -> &[Arc<Collection>] {
        &self.collections
    }

    /// The collection with that id (case matters) or name (case does not), as everywhere in the API.
    /// When one has the name that is the id of another, the older one is meant.
    pub fn find(&self, id_or_name: &str) -> Option<&Arc<Collection>> {
        let by_id = self.by_id.get(id_or_name);
        let by_name = match self.by_name.get(id_or_name) {
            None => self.by_name.get(&id_or_name.to_lowercase()),
            found => found,
        };
        let position = match (by_id, by_name) {
            (Some(a), Some(b)) => a.min(b),
            (a, b) => a.or(b)?,
        };
        Some(&self.collections[*position])
    }

    /// The collection with that id.
    pub fn by_id(&self, id: &str) -> Option<&Arc<Collection>> {
        self.by_id.get(id).map(|&i| &self.collections[i])
    }

    /// What superusers (`everything`) or others see of records of the collection with that id.
    pub fn projection(&self, collection_id: &str, everything: bool) -> Option<&Arc<Projection>> {
        self.by_id
            .get(collection_id)
            .map(|&i| &self.projections[i][usize::from(everything)])
    }

    /// Relation fields of base and auth collections that point to `collection_id`, sorted by the
    /// name of their collection (the order in which deletes cascade).
    pub fn references_to(&self, collection_id: &str) -> Vec<Reference> {
        let mut found: Vec<Reference> = self
            .collections
            .iter()
            .filter(|collection| !collection.is_view())
            .flat_map(|collection| {
                collection
                    .fields
                    .iter()
                    .enumerate()
                    .map(move |(i, field)| (collection, i, field))
            })
            .filter(|(_, _, field)| {
                field
                    .kind
                    .relation()
                    .is_some_and(|r| r.collection_id == collection_id)
            })
            .map(|(collection, field, _)| Reference {
                collection: Arc::clone(collection),
                field,
            })
            .collect();
        found.sort_by(|a, b| a.collection.name.cmp(&b.collection.name));
        found
    }
}

/// What others and superusers see of records of `collection`.
fn project(collection: &Arc<Collection>) -> [Arc<Projection>; 2] {
    [false, true].map(|everything| Arc::new(Projection::new(collection, everything)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::collection::{Options, Rules};

    fn collection(id: &str, name: &str) -> Arc<Collection> {
        Arc::new(Collection {
            id: id.into(),
            name: name.into(),
            system: false,
            fields: vec![],
            indexes: vec![],
            rules: Rules::default(),
            options: Options::Base,
            created: String::new(),
            updated: String::new(),
        })
    }

    fn names(catalog: &Catalog) -> Vec<&str> {
        catalog.all().iter().map(|c| c.name.as_str()).collect()
    }

    #[test]
    fn changes_keep_order_and_lookups_right() {
        let start = Catalog::new(1, 1, vec![collection("a", "One"), collection("b", "Two")]);
        let more = start.with(2, 1, &collection("c", "Three"));
        let renamed = more.with(3, 1, &collection("a", "Uno"));
        assert_eq!(names(&renamed), ["Uno", "Two", "Three"]);
        assert!(renamed.find("one").is_none());
        assert_eq!(renamed.find("UNO").unwrap().id, "a");
        let fewer = renamed.without(4, 1, "b");
        assert_eq!(names(&fewer), ["Uno", "Three"]);
        assert_eq!(fewer.find("three").unwrap().id, "c");
        assert!(fewer.by_id("b").is_none() && fewer.find("two").is_none());
        assert!(fewer.projection("c", true).is_some());
        assert_eq!(fewer.version, 4);
    }
}
