//! A fresh data directory for one test.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use crate::app::{App, config::Config, error::Error};

/// An opened app on a directory of its own.
pub struct Directory {
    pub app: Arc<App>,
    _folder: tempfile::TempDir,
}

impl Directory {
    /// A new project with its collections and one superuser.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Config::new(folder.path())).await.unwrap();
        let directory = Self {
            app,
            _folder: folder,
        };
        let superuser = "insert into _superusers (id, email, tokenKey) values ('a', 'a@b.c', 'k')";
        directory.sql(superuser).await.unwrap();
        directory
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
