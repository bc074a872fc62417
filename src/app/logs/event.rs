//! Entries about what the program does by itself.

use serde_json::Value as Json;

use crate::{app::App, model::json, store::LogRow};

/// Logs `message` with `data`, an object, unless settings say that nobody wants to know.
pub fn event(app: &App, level: i64, message: &str, data: &Json) {
    let settings = app.settings();
    if settings.logs.max_days <= 0 || level < settings.logs.min_level {
        return;
    }
    app.logs.push(&LogRow {
        level,
        message,
        data_json: &json::to_text(data),
        created: app.clock().now(),
    });
}
