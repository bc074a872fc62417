//! Settings and options that a project asks for and this version does not follow yet.
//!
//! One line for each thing; whoever builds it takes the line away.

use super::report::{Finding, Verdict};
use crate::model::{counted::counted, settings::Settings};

/// What the settings ask for.
pub fn of_settings(settings: &Settings) -> Vec<Finding> {
    let missing =
        |message: &str, hint: &str| Finding::new("settings", Verdict::Missing, message).hint(hint);
    let mut found = Vec::new();
    if settings.smtp.enabled {
        found.push(missing(
            "mail goes out by SMTP, and no mail is sent yet",
            "verification, password resets and alerts wait until pbctl sends mail",
        ));
    }
    if settings.s3.enabled {
        found.push(missing(
            "uploads are in an S3 bucket, which is not reached yet",
            "records are served, their files are not",
        ));
    }
    if !settings.backups.cron.is_empty() {
        found.push(missing(
            "backups are made on a schedule, which is not followed yet",
            "run `pbctl backup create` by cron or a systemd timer",
        ));
    }
    if settings.backups.s3.enabled {
        found.push(missing(
            "backups go to an S3 bucket, which is not reached yet",
            "copy the files that `pbctl backup create` makes",
        ));
    }
    if settings.batch.enabled {
        found.push(missing(
            "batch requests are on, and not answered yet",
            "clients that send them get 404",
        ));
    }
    found
}

/// What the settings ask for and get.
pub fn followed(settings: &Settings) -> Vec<Finding> {
    let mut found = Vec::new();
    if settings.rate_limits.enabled {
        let rules = counted(settings.rate_limits.rules.len(), "rule");
        let message = format!("rate limits apply ({rules})");
        found.push(Finding::ok("settings", message));
    }
    if !settings.trusted_proxy.headers.is_empty() {
        let headers = settings.trusted_proxy.headers.join(", ");
        let message = format!("addresses of clients are read from {headers}");
        found.push(Finding::ok("settings", message));
    }
    if !settings.superuser_ips.is_empty() {
        let message = "superusers are let in from listed addresses only";
        found.push(Finding::ok("settings", message).details(settings.superuser_ips.clone()));
    }
    found
}
