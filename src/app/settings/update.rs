//! Changing some of the settings: what was submitted is laid over what is stored, checked and saved.
//!
//! Laid over as PocketBase does it (probed): members that are missing or `null` stay, names that
//! differ in case only are the same, unknown members are ignored. A list gets the submitted length;
//! its objects keep what they had at the same position.

use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use super::{save, stored, validate};
use crate::{
    app::{
        App,
        error::{Error, Result},
    },
    model::settings::{RateLimitRule, Settings},
};

/// What is answered when a value has the wrong type.
const UNREADABLE: &str = "An error occurred while loading the submitted data.";
/// What is answered when a value is refused.
const REFUSED: &str = "An error occurred while saving the new settings.";

/// Whether a change is made, or only tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It is made.
    Save,
    /// Everything is done and taken back.
    DryRun,
}

/// Changes the settings that `submitted` names; gives all of them as they are then, or would be.
///
/// Fails with [`Error::Invalid`], with the paths of refused values.
pub async fn update(app: &Arc<App>, submitted: Map<String, Json>, mode: Mode) -> Result<Settings> {
    app.write_alone(move |work| {
        let settings = lay_over(&stored(work)?, &submitted)?;
        check(&settings)?;
        if mode == Mode::Save {
            save(work, &settings)?;
        }
        Ok(settings)
    })
    .await
}

/// Fails with [`Error::Invalid`] when `settings` may not be saved.
pub fn check(settings: &Settings) -> Result<()> {
    let errors = validate(settings);
    if errors.is_empty() {
        return Ok(());
    }
    Err(Error::invalid(REFUSED, errors))
}

fn lay_over(stored: &Settings, submitted: &Map<String, Json>) -> Result<Settings> {
    let unreadable = || Error::bad_request(UNREADABLE);
    let mut all = json!(stored);
    // Empty ones are not stored.
    for s3 in ["/s3", "/backups/s3"] {
        if let Some(Json::Object(members)) = all.pointer_mut(s3) {
            members.entry("secret").or_insert_with(|| "".into());
        }
    }
    let Json::Object(members) = &mut all else {
        return Err(unreadable());
    };
    lay_members(members, submitted).ok_or_else(unreadable)?;
    serde_json::from_value(all).map_err(|_| unreadable())
}

/// `None` when a value has the wrong type.
fn lay_members(below: &mut Map<String, Json>, above: &Map<String, Json>) -> Option<()> {
    for (name, value) in above {
        let known = below.keys().find(|key| key.eq_ignore_ascii_case(name));
        let Some(known) = known.cloned() else {
            continue;
        };
        // The exact name wins over one that differs in case.
        if known != *name && above.contains_key(&known) {
            continue;
        }
        lay(below.get_mut(&known)?, value)?;
    }
    Some(())
}

fn lay(below: &mut Json, above: &Json) -> Option<()> {
    match (&mut *below, above) {
        (Json::Array(_), Json::Null) => *below = json!([]),
        (_, Json::Null) => {}
        (Json::Object(below), Json::Object(above)) => lay_members(below, above)?,
        (Json::Array(below), Json::Array(above)) => {
            let is_object = |list: &[Json]| list.iter().any(Json::is_object);
            let empty = if is_object(below) || is_object(above) {
                json!(RateLimitRule::default())
            } else {
                "".into()
            };
            below.resize(above.len(), empty);
            for (below, above) in below.iter_mut().zip(above) {
                lay(below, above)?;
            }
        }
        (Json::String(_), Json::String(_)) | (Json::Bool(_), Json::Bool(_)) => {
            below.clone_from(above);
        }
        (Json::Number(_), Json::Number(number)) if number.is_i64() => below.clone_from(above),
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::defaults;

    fn laid(submitted: &Json) -> Option<Settings> {
        let mut stored = defaults::settings();
        stored.smtp.password = "kept".into();
        stored.backups.s3.secret = "kept too".into();
        lay_over(&stored, submitted.as_object().unwrap()).ok()
    }

    // Each as PocketBase 0.39.11 answered it.
    #[test]
    fn only_what_is_named_changes() {
        let settings =
            laid(&json!({"META": {"appname": "x", "nope": 1, "appURL": null}, "s3": null}))
                .unwrap();
        assert_eq!(settings.meta.app_name, "x");
        assert_eq!(settings.meta.app_url, "http://localhost:8090");
        assert_eq!(settings.smtp.password, "kept");
        let both = laid(&json!({"meta": {"APPNAME": "a", "appName": "b", "appname": "c"}}));
        assert_eq!(both.unwrap().meta.app_name, "b");
    }

    #[test]
    fn secrets_are_set_and_cleared() {
        let settings = laid(&json!({"smtp": {"password": ""}, "s3": {"secret": "new"}})).unwrap();
        assert_eq!(settings.smtp.password, "");
        assert_eq!(settings.s3.secret, "new");
        assert_eq!(settings.backups.s3.secret, "kept too");
    }

    #[test]
    fn lists_get_the_submitted_length_and_keep_what_is_not_said() {
        let settings = laid(&json!({"rateLimits": {"rules": [{"label": "/x", "maxRequests": 5}]}}));
        let rules = settings.unwrap().rate_limits.rules;
        assert_eq!(
            (rules.len(), rules[0].duration, rules[0].max_requests),
            (1, 3, 5)
        );
        let settings = laid(&json!({"rateLimits": {"rules": null}, "superuserIPs": ["a", null]}));
        let settings = settings.unwrap();
        assert!(settings.rate_limits.rules.is_empty());
        assert_eq!(settings.superuser_ips, ["a", ""]);
        let more = json!({"rateLimits": {"rules": [{}, {}, {}, {}, {"label": "/w"}]}});
        assert_eq!(laid(&more).unwrap().rate_limits.rules[4].label, "/w");
    }

    #[test]
    fn values_of_the_wrong_type_are_refused() {
        for bad in [
            json!({"smtp": {"port": 1.5}}),
            json!({"smtp": {"port": "587"}}),
            json!({"smtp": []}),
            json!({"meta": {"appName": 1}}),
            json!({"superuserIPs": "x"}),
            json!({"superuserIPs": [1]}),
            json!({"superuserIPs": [{}]}),
            json!({"rateLimits": {"rules": ["x"]}}),
            json!({"logs": {"logIP": 1}}),
        ] {
            assert!(laid(&bad).is_none(), "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_laid_over_itself_is_the_same(name in ".{0,8}", port in proptest::num::i64::ANY) {
            let mut settings = defaults::settings();
            settings.meta.app_name = name;
            settings.smtp.port = port;
            let members = json!(settings);
            let again = lay_over(&settings, members.as_object().unwrap()).unwrap();
            proptest::prop_assert_eq!(again, settings);
        }
    }
}
