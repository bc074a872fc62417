//! Ids of many new records, near each other in the index.
//!
//! A random id belongs to a random page of the index on ids. As soon as that index is larger than the
//! cache, each record of an import reads and writes a page of its own: four kilobytes for a row of a
//! hundred bytes. So the new ids of one batch share their first two characters, drawn anew for each
//! batch; they fall on a few pages, which are written once. The next batch falls somewhere else.
//!
//! Nothing else about them can be told from records that were made one by one: they have no date in them
//! and no order. Who knows no id of a batch has to guess all 15 characters (77 bits). Who knows one has to
//! guess 13 (67 bits), of which as many are taken as the batch has rows: with 5,000 rows one guess in 2^54
//! finds one of them.

use crate::{
    model::{
        collection::Collection,
        field::FieldKind,
        id::{LOWER_ALPHANUMERIC, RECORD_ID_LENGTH},
    },
    platform::random,
};

/// Characters that the ids of a batch share. With two an index of ten million ids has some 90 pages for
/// each beginning, and one of a hundred million 900; a batch of 5,000 random ids touches nearly 5,000.
const SHARED: usize = 2;

/// What PocketBase makes ids from unless somebody says otherwise.
const PATTERN: &str = "[a-z0-9]{15}";

/// What the ids of a batch begin with.
#[derive(Debug, Clone)]
pub struct Beginning(String);

impl Beginning {
    /// Draws one.
    pub fn draw() -> Self {
        Self(random::text(SHARED, LOWER_ALPHANUMERIC))
    }

    /// A new id.
    pub fn id(&self) -> String {
        let mut id = self.0.clone();
        id.push_str(&random::text(RECORD_ID_LENGTH - SHARED, LOWER_ALPHANUMERIC));
        id
    }
}

/// Whether ids of the collection are made as PocketBase makes them, so that they may be made here.
pub fn are_plain(collection: &Collection) -> bool {
    let id = collection.fields.iter().find(|field| field.name == "id");
    id.is_some_and(|field| match &field.kind {
        FieldKind::Text(options) => options.autogenerate_pattern == PATTERN,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_of_a_batch_differ_behind_their_beginning() {
        let beginning = Beginning::draw();
        let ids: BTreeSet<String> = (0..2000).map(|_| beginning.id()).collect();
        assert_eq!(ids.len(), 2000);
        for id in &ids {
            assert_eq!((id.len(), &id[..SHARED]), (15, beginning.0.as_str()));
            assert!(id.bytes().all(|byte| LOWER_ALPHANUMERIC.contains(&byte)));
        }
        let thirds: BTreeSet<&str> = ids.iter().map(|id| &id[SHARED..=SHARED]).collect();
        assert_eq!(thirds.len(), LOWER_ALPHANUMERIC.len());
    }

    #[test]
    fn batches_begin_differently() {
        let beginnings: BTreeSet<String> = (0..100).map(|_| Beginning::draw().0).collect();
        assert!(beginnings.len() > 80, "{}", beginnings.len());
    }
}
