//! The settings of a new project; stored settings lie over them, so that keys an older release
//! did not know get these values.

use crate::model::settings::{
    Backups, Batch, Logs, Meta, RateLimitRule, RateLimits, Settings, Smtp,
};

/// The settings of a new project.
pub fn settings() -> Settings {
    Settings {
        smtp: Smtp {
            port: 587,
            host: "smtp.example.com".into(),
            ..Smtp::default()
        },
        backups: Backups {
            cron_max_keep: 3,
            ..Backups::default()
        },
        meta: Meta {
            accent_color: "#1055c9".into(),
            app_name: "Acme".into(),
            app_url: "http://localhost:8090".into(),
            sender_name: "Support".into(),
            sender_address: "support@example.com".into(),
            hide_controls: false,
        },
        rate_limits: RateLimits {
            rules: vec![
                rule("*:auth", 2, 3),
                rule("*:create", 20, 5),
                rule("/api/batch", 3, 1),
                rule("/api/", 300, 10),
            ],
            ..RateLimits::default()
        },
        batch: Batch {
            enabled: false,
            max_requests: 50,
            timeout: 3,
            max_body_size: 0,
        },
        logs: Logs {
            max_days: 5,
            min_level: 0,
            log_ip: true,
            log_auth_id: false,
        },
        ..Settings::default()
    }
}

fn rule(label: &str, max_requests: i64, duration: i64) -> RateLimitRule {
    RateLimitRule {
        label: label.into(),
        audience: String::new(),
        duration,
        max_requests,
    }
}
