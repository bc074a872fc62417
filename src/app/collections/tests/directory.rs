//! A fresh data directory for one test.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use crate::{
    app::{App, config::Config, defaults, error::Error},
    model::timestamp::Timestamp,
    store::{self, Options, Store},
};

/// Tables that are no collection's, as far as these tests need them.
const TABLES: [&str; 3] = [
    "CREATE TABLE `_params` (`id` TEXT PRIMARY KEY NOT NULL, `value` JSON DEFAULT NULL,
       `created` TEXT DEFAULT '' NOT NULL, `updated` TEXT DEFAULT '' NOT NULL)",
    "CREATE TABLE `_migrations` (`file` VARCHAR(255) PRIMARY KEY NOT NULL, `applied` INTEGER NOT NULL)",
    "CREATE TABLE `_collections` (`id` TEXT PRIMARY KEY NOT NULL,
       `system` BOOLEAN DEFAULT FALSE NOT NULL, `type` TEXT DEFAULT 'base' NOT NULL,
       `name` TEXT UNIQUE NOT NULL, `fields` JSON DEFAULT '[]' NOT NULL,
       `indexes` JSON DEFAULT '[]' NOT NULL, `listRule` TEXT DEFAULT NULL,
       `viewRule` TEXT DEFAULT NULL, `createRule` TEXT DEFAULT NULL,
       `updateRule` TEXT DEFAULT NULL, `deleteRule` TEXT DEFAULT NULL,
       `options` JSON DEFAULT '{}' NOT NULL, `created` TEXT NOT NULL, `updated` TEXT NOT NULL)",
];

/// An opened app on a directory of its own.
pub struct Directory {
    pub app: Arc<App>,
    _folder: tempfile::TempDir,
}

impl Directory {
    /// A new project with its collections and one superuser.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(Options::new(folder.path().join("data.db")))
            .await
            .unwrap();
        store
            .write(|tx| -> store::Result<()> {
                for table in TABLES {
                    tx.run_text(table)?;
                }
                for collection in defaults::collections(Timestamp::from_millis(1_700_000_000_000)) {
                    tx.insert_collection(&collection)?;
                    tx.create_table(&collection)?;
                    for statement in &collection.indexes {
                        tx.run_text(statement)?;
                    }
                }
                tx.run_text(
                    "insert into _superusers (id, email, tokenKey) values ('a', 'a@b.c', 'k')",
                )?;
                Ok(())
            })
            .await
            .unwrap();
        store.close().await;
        let app = App::open(Config::new(folder.path())).await.unwrap();
        Self {
            app,
            _folder: folder,
        }
    }

    /// Runs any SQL and gives its rows.
    pub async fn sql(&self, sql: &str) -> Result<Vec<Vec<Json>>, Error> {
        let sql = sql.to_owned();
        self.app
            .write_alone(move |work| Ok(work.tx.run_text(&sql)?))
            .await
    }
}

/// The members of a JSON object.
pub fn object(json: Json) -> Map<String, Json> {
    match json {
        Json::Object(members) => members,
        _ => Map::new(),
    }
}
