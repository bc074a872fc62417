//! The settings: from the stored row to [`Settings`] and back, encrypted or not.
//!
//! - `update.rs`: what somebody submitted is laid over them
//! - `validate.rs`: which values may be saved
//!
//! What is stored is taken as it is; whoever changes something calls [`check`] before [`save`].

mod update;
mod validate;

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::{defaults, error, work::Work};
use crate::{
    model::{json, settings::Settings},
    platform::encryption::{InvalidKeyLength, Key, WrongKey},
    store::settings::StoredSettings,
};

pub use update::{Mode, check, update};
pub use validate::validate;

/// Why the settings cannot be read, or not with this key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The key has the wrong length; nothing has been tried.
    #[error("the encryption key has {0} bytes instead of 32 (16 and 24 are accepted too)")]
    KeyLength(usize),
    /// The settings are encrypted, or damaged, and there is no key.
    #[error("the settings are encrypted and no encryption key was given")]
    NoKey,
    /// The settings are encrypted with another key, or damaged.
    #[error("the settings are not encrypted with this key")]
    WrongKey,
    /// The settings are readable but not what PocketBase writes.
    #[error("the settings cannot be understood: {0}")]
    Invalid(String),
}

impl SettingsError {
    /// What the operator can do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::KeyLength(_) => "the variable named by --encryptionEnv holds the key itself",
            Self::NoKey => "name the environment variable that holds the key with --encryptionEnv",
            Self::WrongKey => "check the variable named by --encryptionEnv",
            Self::Invalid(_) => "restore a backup, or delete the row `settings` of `_params`",
        }
    }
}

/// The key in a text from outside; none in an empty one, as in PocketBase.
///
/// A key of the wrong length is refused here even while the settings are not encrypted: PocketBase
/// would start and then fail to save them.
pub fn key(text: Option<&str>) -> Result<Option<Key>, SettingsError> {
    let text = text.filter(|text| !text.is_empty());
    text.map(Key::new)
        .transpose()
        .map_err(|InvalidKeyLength(length)| SettingsError::KeyLength(length))
}

/// The settings as the writer sees them: another program may have saved some that the app has not
/// loaded yet.
pub fn stored(work: &Work<'_, '_>) -> error::Result<Settings> {
    let stored = work.tx.select_settings()?;
    decode(stored.as_deref(), work.app.settings_key()).map_err(error::Error::internal)
}

/// Writes the settings, encrypted when there is a key, and makes them the app's after the commit.
/// Other programs on the directory are told then.
pub fn save(work: &mut Work<'_, '_>, settings: &Settings) -> error::Result<()> {
    let stored = encode(settings, work.app.settings_key());
    work.tx.save_settings(&stored, work.now)?;
    work.set_settings(Arc::new(settings.clone()));
    Ok(())
}

/// What is written for `settings`.
pub(crate) fn encode(settings: &Settings, key: Option<&Key>) -> StoredSettings {
    let plain = json::to_bytes(settings);
    match key {
        Some(key) => StoredSettings::Sealed(key.encrypt(&plain)),
        None => StoredSettings::Plain(plain),
    }
}

/// What a stored row means: plain JSON first, as in PocketBase, so that a key can be introduced on
/// plain settings. Keys that the row lacks keep their defaults: older releases knew fewer.
pub(crate) fn decode(stored: Option<&[u8]>, key: Option<&Key>) -> Result<Settings, SettingsError> {
    let Some(stored) = stored else {
        return Ok(defaults::settings());
    };
    if let Ok(members) = serde_json::from_slice::<Map<String, Json>>(stored) {
        return overlay(members);
    }
    let key = key.ok_or(SettingsError::NoKey)?;
    let text = std::str::from_utf8(stored).map_err(|_| SettingsError::WrongKey)?;
    let plain = key
        .decrypt(text)
        .map_err(|WrongKey| SettingsError::WrongKey)?;
    let members = serde_json::from_slice(&plain).map_err(|error| invalid(&error))?;
    overlay(members)
}

fn overlay(members: Map<String, Json>) -> Result<Settings, SettingsError> {
    let mut all = serde_json::to_value(defaults::settings()).map_err(|error| invalid(&error))?;
    lay_over(&mut all, Json::Object(members));
    serde_json::from_value(all).map_err(|error| invalid(&error))
}

/// Objects are merged by key, everything else is replaced; `null` says nothing.
fn lay_over(below: &mut Json, above: Json) {
    match (below, above) {
        (_, Json::Null) => {}
        (Json::Object(below), Json::Object(above)) => {
            for (key, value) in above {
                lay_over(below.entry(key).or_insert(Json::Null), value);
            }
        }
        (below, above) => *below = above,
    }
}

fn invalid(error: &serde_json::Error) -> SettingsError {
    SettingsError::Invalid(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0123456789abcdef0123456789abcdef";

    fn example() -> Settings {
        let mut settings = defaults::settings();
        settings.meta.app_name = "<Größe>".into();
        settings.smtp.password = "secret".into();
        settings
    }

    fn bytes(stored: StoredSettings) -> Vec<u8> {
        match stored {
            StoredSettings::Plain(json) => json,
            StoredSettings::Sealed(text) => text.into_bytes(),
        }
    }

    #[test]
    fn plain_and_encrypted_settings_round_trip() {
        let key = key(Some(KEY)).unwrap();
        for key in [None, key.as_ref()] {
            let stored = bytes(encode(&example(), key));
            assert_eq!(decode(Some(&stored), key), Ok(example()));
        }
    }

    #[test]
    fn a_key_does_not_hinder_reading_plain_settings() {
        let stored = bytes(encode(&example(), None));
        let key = key(Some(KEY)).unwrap();
        assert_eq!(decode(Some(&stored), key.as_ref()), Ok(example()));
    }

    #[test]
    fn encrypted_settings_need_their_key() {
        let stored = bytes(encode(&example(), key(Some(KEY)).unwrap().as_ref()));
        let other = key(Some("another key with 32 bytes in it!")).unwrap();
        assert_eq!(decode(Some(&stored), None), Err(SettingsError::NoKey));
        assert_eq!(
            decode(Some(&stored), other.as_ref()),
            Err(SettingsError::WrongKey)
        );
        assert_eq!(key(Some("short")).unwrap_err(), SettingsError::KeyLength(5));
        assert!(key(Some("")).unwrap().is_none());
    }

    #[test]
    fn what_pocketbase_encrypted_is_read() {
        let stored = include_str!("../../../tests/golden/directory/settings_sealed_by_0.39.11.txt");
        let key = key(Some(KEY)).unwrap();
        let settings = decode(Some(stored.as_bytes()), key.as_ref()).unwrap();
        assert_eq!(settings.meta.app_name, "Sealed");
    }

    #[test]
    fn keys_that_are_missing_or_null_keep_their_defaults() {
        let stored = br#"{"meta":{"appName":"Old"},"rateLimits":{"rules":[]},"batch":null,"x":1}"#;
        let settings = decode(Some(stored), None).unwrap();
        assert_eq!(settings.meta.app_name, "Old");
        assert_eq!(settings.meta.accent_color, "#1055c9");
        assert!(settings.rate_limits.rules.is_empty());
        assert_eq!(settings.batch.max_requests, 50);
        assert_eq!(decode(None, None), Ok(defaults::settings()));
    }

    #[test]
    fn settings_of_the_wrong_shape_are_refused() {
        let stored = br#"{"meta":{"appName":1}}"#;
        assert!(matches!(
            decode(Some(stored), None),
            Err(SettingsError::Invalid(_))
        ));
    }
}
