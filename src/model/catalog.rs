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
        let projections = collections
            .iter()
            .map(|c| [false, true].map(|everything| Arc::new(Projection::new(c, everything))))
            .collect();
        Self {
            version,
            schema_version,
            collections,
            projections,
            by_id,
            by_name,
        }
    }

    /// All collections in the order they were created.
    pub fn all(&self) -> &[Arc<Collection>] {
        &self.collections
    }

    /// The collection with that id (case matters) or name (case does not), as everywhere in the API.
    pub fn find(&self, id_or_name: &str) -> Option<&Arc<Collection>> {
        self.by_id
            .get(id_or_name)
            .or_else(|| self.by_name.get(&id_or_name.to_lowercase()))
            .map(|&i| &self.collections[i])
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
