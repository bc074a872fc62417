//! The settings row of `_params`, as bytes: what they mean and how they are encrypted is `app`'s.

use rusqlite::{Connection, OptionalExtension, params, types::ValueRef};

use super::{Result, Session, Tx};
use crate::model::timestamp::Timestamp;

/// The settings as they lie in the row. PocketBase writes JSON as a BLOB and encrypted text as
/// TEXT, and reads both from either (spec: storage §4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredSettings {
    /// JSON.
    Plain(Vec<u8>),
    /// Base64 of nonce, ciphertext and tag.
    Sealed(String),
}

impl Session<'_> {
    /// The settings row, whatever its type; `None` when there is no row or its value is NULL.
    pub fn select_settings(&self) -> Result<Option<Vec<u8>>> {
        select(self.connection())
    }
}

impl Tx<'_> {
    /// Writes the settings row; `created` stays when there is one already.
    pub fn save_settings(&mut self, settings: &StoredSettings, now: Timestamp) -> Result<()> {
        save(self.connection(), settings, now)?;
        self.touch("_params");
        Ok(())
    }
}

pub(super) fn select(connection: &Connection) -> Result<Option<Vec<u8>>> {
    let sql = "select value from _params where id = 'settings'";
    let value = connection
        .prepare_cached(sql)?
        .query_row([], |row| {
            Ok(match row.get_ref(0)? {
                ValueRef::Blob(bytes) | ValueRef::Text(bytes) => Some(bytes.to_vec()),
                _ => None,
            })
        })
        .optional()?;
    Ok(value.flatten())
}

pub(super) fn save(
    connection: &Connection,
    settings: &StoredSettings,
    now: Timestamp,
) -> Result<()> {
    let sql = "insert into _params (id, value, created, updated)
         values ('settings', ?1, ?2, ?2)
         on conflict (id) do update set value = excluded.value, updated = excluded.updated";
    let mut statement = connection.prepare_cached(sql)?;
    let now = now.to_string();
    match settings {
        StoredSettings::Plain(json) => statement.execute(params![json, now])?,
        StoredSettings::Sealed(text) => statement.execute(params![text, now])?,
    };
    Ok(())
}
