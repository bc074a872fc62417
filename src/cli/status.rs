//! `pbctl status`: what a target is, and whether somebody serves it. Makes and upgrades nothing.

use serde_json::{Map, Value, json};

use super::{
    config::{GlobalArgs, Where},
    diagnostic::Diagnostic,
    target::{self, Request, Target},
    terminal::Terminal,
};
use crate::app::{
    config::Purpose,
    directory::{self, Found, Holder},
};

/// Runs `status`.
pub async fn run(global: &GlobalArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let mut daemon = None;
    if let Where::Directory(dir) = global.place()? {
        daemon = directory::served_by(&dir).filter(|holder| holder.url.is_some());
        match directory::find(&global.config(Purpose::Command)?)? {
            Found::Nothing => {
                return Err(target::no_directory(&dir));
            }
            // Opening it would bring it up, and asking for its status must not.
            Found::Older => {
                return terminal.object(&json!({
                    "state": "stopped", "directory": dir, "layout": "of an older PocketBase",
                }));
            }
            Found::Ready => {}
        }
    }
    let target = Target::open(global, terminal).await?;
    let told = ask(&target, daemon.as_ref()).await;
    target.close().await;
    terminal.object(&Value::Object(told?))
}

async fn ask(target: &Target, daemon: Option<&Holder>) -> Result<Map<String, Value>, Diagnostic> {
    let mut told = Map::new();
    told.insert("target".into(), target.name().into());
    if target.is_pocketbase() {
        told.insert("state".into(), "running".into());
        told.insert("name".into(), "pocketbase".into());
        return Ok(told);
    }
    let asked = target
        .ask(Request::get(&["api", "pbctl", "status"]))
        .await?;
    told.extend(asked.as_object().cloned().unwrap_or_default());
    let is_running = target.is_remote() || daemon.is_some();
    told.insert(
        "state".into(),
        if is_running { "running" } else { "stopped" }.into(),
    );
    if !target.is_remote() {
        // It was this process that answered: what it says of itself is of no interest.
        told.remove("uptime");
        told.remove("pid");
    }
    if let Some(daemon) = daemon {
        told.insert("pid".into(), daemon.pid.into());
        told.insert("version".into(), daemon.version.clone().into());
        told.insert("url".into(), daemon.url.clone().into());
    }
    Ok(told)
}
