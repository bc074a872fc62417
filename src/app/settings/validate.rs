//! Which settings may be saved: PocketBase's checks, with its codes (spec: settings §1.3, checked
//! against 0.39.11).

use std::{collections::HashSet, sync::LazyLock};

use regex::Regex;

use crate::{
    app::fields::{email, url},
    model::{
        address,
        cron::Cron,
        field_error::{FieldError, FieldErrors, code},
        settings::{Backups, Batch, Meta, RateLimitRule, RateLimits, S3, Settings, Smtp},
    },
};

/// Longest names, in bytes.
const MOST_OF_NAME: usize = 255;
/// Bytes of a colour: `#` and six digits.
const COLOUR: usize = 7;

/// `METHOD /path`, `/path`, `collection:action`, `*:action` or a word. ASCII only.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?-u:\w+ /[\w/-]*|/[\w/-]*|\w+:\w+|\*:\w+|\w+)$")
        .expect("the pattern is fixed and compiled by every test")
});

/// Labels of at most 63 letters, digits, `_` and `-`, the first of them no `-`.
static DNS_NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,62}(\.[a-zA-Z0-9_][a-zA-Z0-9_-]{0,62})*[._]?$")
        .expect("the pattern is fixed and compiled by every test")
});

/// What is wrong with `settings`, by dotted path; empty when they may be saved.
pub fn validate(settings: &Settings) -> FieldErrors {
    let mut found = Found(FieldErrors::new());
    found.addresses("superuserIPs", &settings.superuser_ips);
    found.smtp(&settings.smtp);
    found.backups(&settings.backups);
    found.s3("s3", &settings.s3);
    found.meta(&settings.meta);
    found.rate_limits(&settings.rate_limits);
    found.batch(&settings.batch);
    found.at_least("logs.maxDays", settings.logs.max_days, 0);
    found.0
}

/// The errors so far.
struct Found(FieldErrors);

impl Found {
    fn add(&mut self, path: &str, error: FieldError) {
        self.0.insert(path, error);
    }

    fn required(&mut self, path: &str, is_there: bool) {
        if !is_there {
            self.add(path, FieldError::required());
        }
    }

    fn at_least(&mut self, path: &str, value: i64, least: i64) {
        // Zero is blank, which only `required` minds.
        if value != 0 && value < least {
            let message = format!("Must be no less than {least}.");
            self.add(
                path,
                FieldError::new(code::MIN, message).with("threshold", least),
            );
        }
    }

    fn one_of(&mut self, path: &str, value: &str, known: &[&str]) {
        if !value.is_empty() && !known.contains(&value) {
            self.add(
                path,
                FieldError::new(code::NOT_IN, "Must be a valid value."),
            );
        }
    }

    fn host(&mut self, path: &str, host: &str) {
        if !host.is_empty() && !is_host(host) {
            let message = "Must be a valid IP address or DNS name.";
            self.add(path, FieldError::new("validation_is_host", message));
        }
    }

    fn url(&mut self, path: &str, text: &str) {
        if !text.is_empty() && !url::is_url(text) {
            self.add(
                path,
                FieldError::new("validation_is_url", "Must be a valid URL."),
            );
        }
    }

    fn name(&mut self, path: &str, name: &str) {
        self.required(path, !name.is_empty());
        if name.len() > MOST_OF_NAME {
            self.add(path, FieldError::length(1, MOST_OF_NAME as u64));
        }
    }

    fn addresses(&mut self, path: &str, list: &[String]) {
        for (i, entry) in list.iter().enumerate() {
            let path = format!("{path}.{i}");
            self.required(&path, !entry.is_empty());
            if !address::is_entry(entry) {
                self.add(&path, invalid_address());
            }
        }
    }

    fn smtp(&mut self, smtp: &Smtp) {
        if smtp.enabled {
            self.required("smtp.host", !smtp.host.is_empty());
            self.required("smtp.port", smtp.port != 0);
        }
        self.host("smtp.host", &smtp.host);
        self.at_least("smtp.port", smtp.port, 0);
        self.one_of("smtp.authMethod", &smtp.auth_method, &["PLAIN", "LOGIN"]);
        self.host("smtp.localName", &smtp.local_name);
    }

    fn backups(&mut self, backups: &Backups) {
        if !backups.cron.is_empty() {
            if let Err(why) = Cron::parse(&backups.cron) {
                self.add(
                    "backups.cron",
                    FieldError::new("validation_invalid_cron", why),
                );
            }
            self.required("backups.cronMaxKeep", backups.cron_max_keep != 0);
        }
        self.at_least("backups.cronMaxKeep", backups.cron_max_keep, 1);
        self.s3("backups.s3", &backups.s3);
    }

    fn s3(&mut self, path: &str, s3: &S3) {
        if s3.enabled {
            for (name, value) in [
                ("endpoint", &s3.endpoint),
                ("bucket", &s3.bucket),
                ("region", &s3.region),
                ("accessKey", &s3.access_key),
                ("secret", &s3.secret),
            ] {
                self.required(&format!("{path}.{name}"), !value.is_empty());
            }
        }
        self.url(&format!("{path}.endpoint"), &s3.endpoint);
    }

    fn meta(&mut self, meta: &Meta) {
        self.name("meta.appName", &meta.app_name);
        self.name("meta.senderName", &meta.sender_name);
        self.required("meta.appURL", !meta.app_url.is_empty());
        self.url("meta.appURL", &meta.app_url);
        self.required("meta.senderAddress", !meta.sender_address.is_empty());
        if !email::is_email(&meta.sender_address) {
            let message = "Must be a valid email address.";
            self.add(
                "meta.senderAddress",
                FieldError::new("validation_is_email", message),
            );
        }
        self.colour("meta.accentColor", &meta.accent_color);
    }

    fn colour(&mut self, path: &str, colour: &str) {
        if colour.is_empty() {
            return;
        }
        if colour.len() != COLOUR {
            let message = format!("The length must be exactly {COLOUR}.");
            let error = FieldError::new("validation_length_invalid", message);
            self.add(path, error.with("max", COLOUR).with("min", COLOUR));
        }
        let is_hex = |digits: &str| digits.bytes().all(|b| b.is_ascii_hexdigit());
        if !colour.strip_prefix('#').is_some_and(is_hex) {
            let message = "Must be a valid hexadecimal color code.";
            self.add(path, FieldError::new("validation_is_hex_color", message));
        }
    }

    fn rate_limits(&mut self, limits: &RateLimits) {
        if limits.enabled {
            self.required("rateLimits.rules", !limits.rules.is_empty());
        }
        let before = self.0.clone();
        for (i, rule) in limits.rules.iter().enumerate() {
            self.rate_limit(&format!("rateLimits.rules.{i}"), rule);
        }
        if self.0 == before
            && let Some(i) = conflict(&limits.rules)
        {
            let label = &limits.rules[i].label;
            let message = format!(
                "Rate limit rule configuration with label {label} already exists or conflicts with another rule."
            );
            let error = FieldError::new("validation_conflicting_rate_limit_rule", message);
            self.add(
                &format!("rateLimits.rules.{i}.label"),
                error.with("label", label.as_str()),
            );
        }
        self.addresses("rateLimits.excludedIPs", &limits.excluded_ips);
    }

    fn rate_limit(&mut self, path: &str, rule: &RateLimitRule) {
        let inside = |name: &str| format!("{path}.{name}");
        self.required(&inside("label"), !rule.label.is_empty());
        if !LABEL.is_match(&rule.label) {
            let error = FieldError::new(code::MATCH, "Must be in a valid format.");
            self.add(&inside("label"), error);
        }
        self.one_of(&inside("audience"), &rule.audience, &["@guest", "@auth"]);
        for (name, value) in [
            ("duration", rule.duration),
            ("maxRequests", rule.max_requests),
        ] {
            self.required(&inside(name), value != 0);
            self.at_least(&inside(name), value, 1);
        }
    }

    fn batch(&mut self, batch: &Batch) {
        for (name, value) in [
            ("maxRequests", batch.max_requests),
            ("timeout", batch.timeout),
        ] {
            let path = format!("batch.{name}");
            self.required(&path, !batch.enabled || value != 0);
            self.at_least(&path, value, 0);
        }
        self.at_least("batch.maxBodySize", batch.max_body_size, 0);
    }
}

/// PocketBase's code, misspelled there too.
fn invalid_address() -> FieldError {
    FieldError::new(
        "validation_invlaid_ip_or_subnet",
        "Invalid IP or CIDR subnet.",
    )
}

fn is_host(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok()
        || text.len() - text.matches('.').count() <= 255 && DNS_NAME.is_match(text)
}

/// The first rule that says something about the requests of an earlier one: the same label, and the
/// same audience or everybody.
fn conflict(rules: &[RateLimitRule]) -> Option<usize> {
    let mut seen: HashSet<(&str, &str)> = HashSet::new();
    rules.iter().position(|rule| {
        let (label, audience) = (rule.label.as_str(), rule.audience.as_str());
        let conflicts = ["", "@guest", "@auth"]
            .iter()
            .filter(|other| audience.is_empty() || other.is_empty() || **other == audience)
            .any(|other| seen.contains(&(label, *other)));
        seen.insert((label, audience));
        conflicts
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::defaults;
    use serde_json::json;

    fn codes(change: impl FnOnce(&mut Settings)) -> serde_json::Value {
        let mut settings = defaults::settings();
        change(&mut settings);
        validate(&settings).to_json()
    }

    #[test]
    fn the_settings_of_a_new_project_are_good() {
        assert_eq!(codes(|_| {}), json!({}));
    }

    // Hosts as PocketBase 0.39.11 judged them.
    #[test]
    fn hosts_are_addresses_or_names() {
        for good in ["x", "x_y.com", "::1", "1.2.3.4", "a.b.", "x-"] {
            assert!(is_host(good), "{good}");
        }
        for bad in ["a b", "-x-", "1.2.3.4:5", "[::1]", "a..b", "é"] {
            assert!(!is_host(bad), "{bad}");
        }
    }

    // Labels as PocketBase 0.39.11 judged them.
    #[test]
    fn labels_name_actions_or_paths() {
        for good in [
            "x",
            "a:b",
            "*:auth",
            "GET /x",
            "get /x",
            "FOO /x",
            "/x/",
            "/",
            "GET /",
            "a_b",
            "/x//y",
            "PATCH /a-b/c_d/",
            "users:list",
        ] {
            assert!(LABEL.is_match(good), "{good}");
        }
        for bad in [
            "x y", "/x y", "/x.y", "/x?y", "a:b:c", ":b", "a:", "*", "*:*", "é", "a-b", "/é",
            "GET  /x", "a:b-c", "/x:y", "@a", "GET x", "x\n",
        ] {
            assert!(!LABEL.is_match(bad), "{bad:?}");
        }
    }

    #[test]
    fn rules_for_the_same_requests_conflict() {
        let rule = |label: &str, audience: &str| RateLimitRule {
            label: label.into(),
            audience: audience.into(),
            duration: 1,
            max_requests: 1,
        };
        let first = |rules: &[(&str, &str)]| {
            let rules: Vec<_> = rules.iter().map(|(l, a)| rule(l, a)).collect();
            conflict(&rules)
        };
        assert_eq!(first(&[("/a", "@auth"), ("/a", "@guest")]), None);
        assert_eq!(first(&[("/a", ""), ("/a/", ""), ("/ab", "")]), None);
        assert_eq!(first(&[("/a", ""), ("/a", "@guest")]), Some(1));
        assert_eq!(first(&[("/a", "@auth"), ("/a", "")]), Some(1));
        assert_eq!(
            first(&[("/a", ""), ("/b", ""), ("/b", ""), ("/a", "")]),
            Some(2)
        );
    }

    #[test]
    fn a_schedule_needs_a_number_to_keep() {
        let found = codes(|settings| {
            settings.backups.cron = "@daily".into();
            settings.backups.cron_max_keep = 0;
        });
        assert_eq!(found["backups"]["cronMaxKeep"]["code"], code::REQUIRED);
        let found = codes(|settings| settings.backups.cron = "@never".into());
        assert_eq!(found["backups"]["cron"]["code"], "validation_invalid_cron");
    }

    #[test]
    fn a_bucket_in_use_needs_all_its_members() {
        let found = codes(|settings| settings.backups.s3.enabled = true);
        let missing = found["backups"]["s3"].as_object().unwrap();
        assert_eq!(missing.len(), 5, "{found}");
    }
}
