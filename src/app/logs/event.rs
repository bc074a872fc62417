//! Entries about what the program does by itself.

use serde_json::Value as Json;

use super::row_id;
use crate::{app::App, model::json, store::LogRow};

/// Logs `message` with `data`, an object, unless settings say that nobody wants to know.
pub fn event(app: &App, level: i64, message: &str, data: &Json) {
    let settings = app.settings();
    if settings.logs.max_days <= 0 || level < settings.logs.min_level {
        return;
    }
    let now = app.clock().now();
    app.logs.push(LogRow {
        level,
        message: message.to_owned(),
        data_json: json::to_text(data),
        created: now.to_string(),
        id: row_id(now),
    });
}
