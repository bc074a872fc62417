//! What follows a collection that gets another name.

use super::save::SaveError;
use crate::{
    app::{settings, work::Work},
    model::settings::Settings,
};

/// Rewrites the labels of request limits that name the collection (`old:create` → `new:create`).
pub(super) fn follow(work: &mut Work<'_, '_>, old: &str, new: &str) -> Result<(), SaveError> {
    // As this work has left them: it may have renamed another one before.
    let stored = settings::stored(work)?;
    if let Some(changed) = relabelled(&stored, old, new) {
        settings::save(work, &changed)?;
    }
    Ok(())
}

/// The settings with the labels of `old` given to `new`; `None` when there are none.
fn relabelled(settings: &Settings, old: &str, new: &str) -> Option<Settings> {
    let mut changed = settings.clone();
    for rule in &mut changed.rate_limits.rules {
        if let Some(action) = rule
            .label
            .strip_prefix(old)
            .filter(|rest| rest.starts_with(':'))
        {
            rule.label = format!("{new}{action}");
        }
    }
    (changed != *settings).then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::settings::RateLimitRule;

    #[test]
    fn only_labels_of_the_collection_are_rewritten() {
        let rule = |label: &str| RateLimitRule {
            label: label.into(),
            ..RateLimitRule::default()
        };
        let mut settings = Settings::default();
        settings.rate_limits.rules = [
            "users:create",
            "USERS:auth",
            "users2:list",
            "/api/users",
            "*:list",
        ]
        .map(rule)
        .into();
        let changed = relabelled(&settings, "users", "people").unwrap();
        let labels: Vec<_> = changed
            .rate_limits
            .rules
            .iter()
            .map(|r| r.label.as_str())
            .collect();
        assert_eq!(
            labels,
            [
                "people:create",
                "USERS:auth",
                "users2:list",
                "/api/users",
                "*:list"
            ]
        );
        assert_eq!(relabelled(&settings, "posts", "people"), None);
    }
}
