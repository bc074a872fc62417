//! Collections as they are before anything is submitted.

use std::sync::Arc;

use crate::{
    app::defaults,
    model::{
        collection::{Collection, Kind, Options, Rules},
        id::LOWER_ALPHANUMERIC,
    },
    platform::random,
};

/// An empty collection of `kind`: locked rules, no name, the fields and options every one of its
/// kind starts with.
pub fn scaffold(kind: Kind) -> Collection {
    let mut fields = Vec::new();
    if kind != Kind::View {
        fields.push(defaults::id_field());
    }
    let options = match kind {
        Kind::Base => Options::Base,
        Kind::View => Options::View {
            query: String::new(),
        },
        Kind::Auth => {
            fields.extend(defaults::auth_fields());
            Options::Auth(Box::new(defaults::auth_options()))
        }
    };
    Collection {
        id: String::new(),
        name: String::new(),
        system: false,
        fields,
        indexes: Vec::new(),
        rules: Rules::default(),
        options,
        created: String::new(),
        updated: String::new(),
    }
}

/// What `GET /api/collections/meta/scaffolds` shows, by type name in the order of the answer.
pub fn scaffolds() -> [(&'static str, Arc<Collection>); 3] {
    [Kind::Auth, Kind::Base, Kind::View].map(|kind| {
        let mut collection = scaffold(kind);
        if kind == Kind::Auth {
            let suffix = random::text(10, LOWER_ALPHANUMERIC);
            let indexes = defaults::auth_indexes(&suffix, "");
            collection.indexes = indexes.map(|(_, statement)| statement).to_vec();
        }
        (kind.name(), Arc::new(collection))
    })
}
