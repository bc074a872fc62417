//! The settings of a project, as they stand in `_params` (spec: storage §8).
//!
//! Read and written whole with serde in PocketBase's key order; unknown keys are dropped, as there.

use serde::{Deserialize, Serialize};

use super::json;

/// All settings.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Settings {
    /// Addresses and subnets from which superusers may act; empty for all.
    #[serde(rename = "superuserIPs")]
    pub superuser_ips: Vec<String>,
    /// Outgoing mail.
    pub smtp: Smtp,
    /// Automatic backups.
    pub backups: Backups,
    /// Object storage for uploads.
    pub s3: S3,
    /// Name and looks of the app.
    pub meta: Meta,
    /// Request limits.
    pub rate_limits: RateLimits,
    /// Reverse proxy in front of the server.
    pub trusted_proxy: TrustedProxy,
    /// The batch endpoint.
    pub batch: Batch,
    /// The request log.
    pub logs: Logs,
}

/// Members that are never shown, with dots for what is inside of what.
pub const SECRETS: [&str; 3] = ["smtp.password", "s3.secret", "backups.s3.secret"];

impl Settings {
    /// The settings without their secrets, to be kept or compared.
    #[must_use]
    pub fn without_secrets(&self) -> Self {
        let mut shown = self.clone();
        shown.smtp.password.clear();
        shown.s3.secret.clear();
        shown.backups.s3.secret.clear();
        shown
    }

    /// The JSON of the API: as it is stored, without the members that are secret.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        let all = self.without_secrets();
        let shown = Shown {
            superuser_ips: &all.superuser_ips,
            smtp: ShownSmtp::of(&all.smtp),
            backups: &all.backups,
            s3: &all.s3,
            meta: &all.meta,
            rate_limits: &all.rate_limits,
            trusted_proxy: &all.trusted_proxy,
            batch: &all.batch,
            logs: &all.logs,
        };
        out.extend_from_slice(&json::to_bytes(&shown));
    }
}

/// What the API shows; the keys in PocketBase's order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown<'a> {
    #[serde(rename = "superuserIPs")]
    superuser_ips: &'a [String],
    smtp: ShownSmtp<'a>,
    backups: &'a Backups,
    s3: &'a S3,
    meta: &'a Meta,
    rate_limits: &'a RateLimits,
    trusted_proxy: &'a TrustedProxy,
    batch: &'a Batch,
    logs: &'a Logs,
}

/// [`Smtp`] without its password, which is stored even when it is empty.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ShownSmtp<'a> {
    enabled: bool,
    port: i64,
    host: &'a str,
    username: &'a str,
    auth_method: &'a str,
    tls: bool,
    local_name: &'a str,
}

impl<'a> ShownSmtp<'a> {
    fn of(smtp: &'a Smtp) -> Self {
        Self {
            enabled: smtp.enabled,
            port: smtp.port,
            host: &smtp.host,
            username: &smtp.username,
            auth_method: &smtp.auth_method,
            tls: smtp.tls,
            local_name: &smtp.local_name,
        }
    }
}

/// Outgoing mail.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Smtp {
    /// Whether mail goes to `host`; else the system's sendmail.
    pub enabled: bool,
    /// TCP port.
    pub port: i64,
    /// Mail server.
    pub host: String,
    /// Account there.
    pub username: String,
    /// Its password; never shown.
    pub password: String,
    /// `PLAIN` or `LOGIN`; empty for `PLAIN`.
    pub auth_method: String,
    /// Implicit TLS rather than STARTTLS.
    pub tls: bool,
    /// Name in EHLO; empty for localhost.
    pub local_name: String,
}

/// Automatic backups.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Backups {
    /// When, as a cron expression; empty for never.
    pub cron: String,
    /// How many automatic ones are kept; 0 for all.
    pub cron_max_keep: i64,
    /// Where, if not in the data directory.
    pub s3: S3,
}

/// An S3-compatible bucket.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct S3 {
    /// Whether it is used.
    pub enabled: bool,
    /// Bucket.
    pub bucket: String,
    /// Region.
    pub region: String,
    /// URL of the service.
    pub endpoint: String,
    /// Key id.
    pub access_key: String,
    /// Key; never shown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub secret: String,
    /// Bucket in the path rather than in the host name.
    pub force_path_style: bool,
}

/// Name and looks of the app.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Meta {
    /// Colour of the dashboard.
    #[serde(rename = "accentColor")]
    pub accent_color: String,
    /// Name in mails.
    #[serde(rename = "appName")]
    pub app_name: String,
    /// Base of links in mails.
    #[serde(rename = "appURL")]
    pub app_url: String,
    /// Sender of mails.
    #[serde(rename = "senderName")]
    pub sender_name: String,
    /// Its address.
    #[serde(rename = "senderAddress")]
    pub sender_address: String,
    /// Whether the dashboard hides what changes collections.
    #[serde(rename = "hideControls")]
    pub hide_controls: bool,
}

/// Request limits.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RateLimits {
    /// The rules, first match wins.
    pub rules: Vec<RateLimitRule>,
    /// Addresses without limits.
    #[serde(rename = "excludedIPs")]
    pub excluded_ips: Vec<String>,
    /// Whether they apply.
    pub enabled: bool,
}

/// One request limit.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RateLimitRule {
    /// What it limits: `collection:action`, `*:action`, `METHOD /path` or `/path`.
    pub label: String,
    /// Whom: empty for everybody, `@guest` or `@auth`.
    pub audience: String,
    /// Seconds of a window.
    pub duration: i64,
    /// Requests in a window.
    pub max_requests: i64,
}

/// Reverse proxy in front of the server.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TrustedProxy {
    /// Headers that tell the client's address.
    pub headers: Vec<String>,
    /// Whether the first address of a list counts rather than the last.
    #[serde(rename = "useLeftmostIP")]
    pub use_leftmost_ip: bool,
}

/// The batch endpoint.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Batch {
    /// Whether it answers.
    pub enabled: bool,
    /// Most requests of a batch.
    pub max_requests: i64,
    /// Seconds for all of them.
    pub timeout: i64,
    /// Most bytes; 0 for 128 MiB.
    pub max_body_size: i64,
}

/// The request log.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Logs {
    /// Days rows are kept; 0 switches the log off.
    #[serde(rename = "maxDays")]
    pub max_days: i64,
    /// Least level that is kept.
    #[serde(rename = "minLevel")]
    pub min_level: i64,
    /// Whether addresses are kept.
    #[serde(rename = "logIP")]
    pub log_ip: bool,
    /// Whether ids of auth records are kept.
    #[serde(rename = "logAuthId")]
    pub log_auth_id: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown() {
        let mut settings = Settings::default();
        settings.smtp.password = "p1".into();
        settings.s3.secret = "p2".into();
        settings.backups.s3.secret = "p3".into();
        let mut shown = Vec::new();
        settings.write_json(&mut shown);
        let shown = String::from_utf8(shown).unwrap();
        for hidden in ["p1", "p2", "p3", "password", "secret"] {
            assert!(!shown.contains(hidden), "{hidden} in {shown}");
        }
        // What is missing is only missing there.
        assert!(serde_json::to_string(&settings).unwrap().contains("p3"));
    }
}
