//! What is not kept any more.

use crate::{
    app::{App, error::Result},
    model::timestamp::Timestamp,
};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Removes what the settings say is not kept: entries that are too old or below the least level, or
/// all of them.
pub async fn trim(app: &App) -> Result<()> {
    let settings = app.settings();
    let logs = &settings.logs;
    if logs.max_days <= 0 {
        return clear(app).await;
    }
    let now = app.clock().now().millis();
    let oldest = now.saturating_sub(logs.max_days.saturating_mul(DAY)).max(0);
    let oldest = Timestamp::from_millis(oldest).to_string();
    app.logs.trim(oldest, logs.min_level).await?;
    Ok(())
}

/// Removes everything.
pub async fn clear(app: &App) -> Result<()> {
    Ok(app.logs.clear().await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{
            config::Config,
            logs::{self, ERROR, INFO},
        },
        model::page::Page,
        platform::clock::Clock,
    };
    use serde_json::json;

    #[tokio::test]
    async fn only_what_is_young_and_grave_enough_stays() {
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config::new(folder.path());
        let start = Timestamp::from_millis(1_795_289_029_000);
        config.clock = Clock::fixed(start);
        let app = App::open(config).await.unwrap();
        logs::event(&app, ERROR, "old", &json!({}));
        app.clock()
            .set(Timestamp::from_millis(start.millis() + 5 * DAY));
        logs::event(&app, INFO, "young", &json!({}));
        logs::event(&app, -4, "too low", &json!({}));
        trim(&app).await.unwrap();
        let kept = logs::list(&app, Page::new(1, 9, false), "", "")
            .await
            .unwrap();
        let kept: Vec<_> = kept.items.iter().map(|entry| &entry.message).collect();
        assert_eq!(kept, ["young"]);
        app.close().await;
    }
}
