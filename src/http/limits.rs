//! Rate limits: fixed windows per rule, route and client (spec: settings §2).
//!
//! A request is described by the labels that rules may have, in the order they are tried; the
//! first rule that fits is the only one that counts. Path labels are matched against the path as
//! it came and against its canonical form (`HEAD` as `GET`, the collection by its name), so that
//! spelling a path differently evades no limit.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use super::error::ApiError;
use crate::app::error::Error;
use crate::model::{
    address,
    settings::{RateLimitRule, Settings},
};

/// Windows that are kept before those that have ended are thrown away.
const SWEEP_AT: usize = 10_000;

/// A request, as rules see it.
#[derive(Debug, Default)]
pub struct Subject<'a> {
    /// Labels in the order they are tried.
    pub labels: Vec<String>,
    /// What a window belongs to besides the rule; empty when all paths of a rule share one.
    pub scope: String,
    /// The client's address.
    pub address: &'a str,
    /// Whether it signed in.
    pub is_auth: bool,
}

/// All windows that are open.
#[derive(Debug, Default)]
pub struct Limits(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    /// Settings the windows were counted under; saving settings starts all of them anew.
    settings: Option<Arc<Settings>>,
    windows: HashMap<String, Window>,
}

#[derive(Debug)]
struct Window {
    ends: Instant,
    count: i64,
}

impl Limits {
    /// Counts a request; 429 when its rule has none left. Superusers are not asked.
    pub fn count(&self, settings: &Arc<Settings>, subject: &Subject<'_>) -> Result<(), ApiError> {
        self.count_at(settings, subject, Instant::now())
    }

    fn count_at(
        &self,
        settings: &Arc<Settings>,
        subject: &Subject<'_>,
        now: Instant,
    ) -> Result<(), ApiError> {
        let limits = &settings.rate_limits;
        if !limits.enabled || address::is_listed(&limits.excluded_ips, subject.address) {
            return Ok(());
        }
        let Some(rule) = find(&limits.rules, subject) else {
            return Ok(());
        };
        let key = format!(
            "{}@{}@{}@{}",
            rule.label, rule.audience, subject.scope, subject.address
        );
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !table
            .settings
            .as_ref()
            .is_some_and(|seen| Arc::ptr_eq(seen, settings))
        {
            table.settings = Some(Arc::clone(settings));
            table.windows.clear();
        }
        if table.windows.len() >= SWEEP_AT {
            table.windows.retain(|_, window| window.ends > now);
        }
        let ends = now + Duration::from_secs(rule.duration.max(0) as u64);
        let window = table
            .windows
            .entry(key)
            .or_insert(Window { ends, count: 0 });
        if window.ends <= now {
            *window = Window { ends, count: 0 };
        }
        if window.count >= rule.max_requests {
            let why = format!("rate limit of rule \"{}\" reached", rule.label);
            return Err(ApiError::from(Error::TooManyRequests).because(why));
        }
        window.count += 1;
        Ok(())
    }
}

/// The rule that counts: for each label first its namesakes, then prefixes (`/api/`).
fn find<'r>(rules: &'r [RateLimitRule], subject: &Subject<'_>) -> Option<&'r RateLimitRule> {
    let fits = |rule: &&RateLimitRule| match rule.audience.as_str() {
        "@auth" => subject.is_auth,
        "@guest" => !subject.is_auth,
        _ => true,
    };
    subject.labels.iter().find_map(|label| {
        let namesake = rules.iter().filter(fits).find(|rule| rule.label == *label);
        namesake.or_else(|| {
            let path = format!("{label}/");
            let is_prefix =
                |rule: &&RateLimitRule| rule.label.ends_with('/') && path.starts_with(&rule.label);
            rules.iter().filter(fits).find(is_prefix)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::settings::RateLimits;

    fn rule(label: &str, audience: &str, max_requests: i64) -> RateLimitRule {
        RateLimitRule {
            label: label.into(),
            audience: audience.into(),
            duration: 10,
            max_requests,
        }
    }

    fn settings(rules: Vec<RateLimitRule>) -> Arc<Settings> {
        Arc::new(Settings {
            rate_limits: RateLimits {
                rules,
                excluded_ips: vec!["10.0.0.0/8".into()],
                enabled: true,
            },
            ..Settings::default()
        })
    }

    fn subject<'a>(labels: &[&str], address: &'a str) -> Subject<'a> {
        Subject {
            labels: labels.iter().map(|&label| label.to_owned()).collect(),
            address,
            ..Subject::default()
        }
    }

    #[test]
    fn a_window_ends_and_begins_anew() {
        let (limits, settings) = (Limits::default(), settings(vec![rule("/api/", "", 2)]));
        let start = Instant::now();
        let ask = |address, seconds| {
            let subject = subject(&["GET /api/health", "/api/health"], address);
            limits
                .count_at(&settings, &subject, start + Duration::from_secs(seconds))
                .is_ok()
        };
        assert!(ask("1.1.1.1", 0) && ask("1.1.1.1", 1) && !ask("1.1.1.1", 9));
        assert!(ask("2.2.2.2", 9), "another client has its own window");
        assert!(ask("1.1.1.1", 10), "the window has ended");
        assert!(
            (0..9).all(|_| ask("10.1.1.1", 1)),
            "excluded addresses are not counted"
        );
    }

    #[test]
    fn saving_settings_starts_anew() {
        let limits = Limits::default();
        let subject = subject(&["/x"], "1.1.1.1");
        let rules = || settings(vec![rule("/x", "", 1)]);
        let first = rules();
        assert!(limits.count(&first, &subject).is_ok());
        assert_eq!(limits.count(&first, &subject).unwrap_err().status(), 429);
        assert!(limits.count(&rules(), &subject).is_ok());
    }

    #[test]
    fn the_first_label_that_has_a_rule_decides() {
        let rules = [
            rule("/api/", "", 1),
            rule("*:auth", "", 2),
            rule("POST /api/x/", "", 3),
            rule("/api/x/y", "", 4),
            rule("users:auth", "@auth", 5),
        ];
        let found = |labels: &[&str], is_auth| {
            let subject = Subject {
                is_auth,
                ..subject(labels, "1.1.1.1")
            };
            find(&rules, &subject).map(|rule| rule.max_requests)
        };
        assert_eq!(found(&["POST /api/x/y", "/api/x/y"], false), Some(3));
        assert_eq!(found(&["GET /api/x/y", "/api/x/y"], false), Some(4));
        assert_eq!(found(&["GET /api", "/api"], false), Some(1));
        assert_eq!(found(&["GET /x", "/x"], false), None);
        assert_eq!(found(&["users:auth", "*:auth", "/api/z"], false), Some(2));
        assert_eq!(found(&["users:auth", "*:auth", "/api/z"], true), Some(5));
    }
}
