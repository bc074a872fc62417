//! Where a command works. Whatever it is, it is asked with requests of the HTTP API, so that each
//! operation is written once; an opened directory answers them in this process.
//!
//! What the API of PocketBase lacks is below `/api/pbctl/`.
//!
//! - `resolve.rs`: which way leads to what is named
//! - `remote.rs`: a daemon or a server, and who is there

mod remote;
mod resolve;

use std::sync::Arc;

use serde_json::Value;

use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    directory,
    scratch::Scratch,
    terminal::Terminal,
};
pub use crate::client::{Answer, Request};
use crate::{
    app::{App, config::Purpose},
    client::Refusal,
    http::local::{Asked, Local},
};
use remote::{Peer, Remote};
use resolve::missing;
pub use resolve::{insist_on_files, no_directory};

/// A place that commands work on.
pub struct Target {
    name: String,
    door: Door,
    /// What stands for a directory that does not exist; it goes with this.
    scratch: Option<Scratch>,
}

enum Door {
    /// A directory that this process has opened.
    Directory { app: Arc<App>, local: Local },
    /// A daemon behind its socket, or a server at an address.
    Server(Remote),
}

impl Target {
    /// Opens what the flags name: a server, the daemon that serves a directory, or the directory
    /// itself; one that does not exist is made.
    pub async fn open(global: &GlobalArgs, terminal: &Terminal) -> Result<Self, Diagnostic> {
        resolve::open(global, terminal).await
    }

    /// The same for commands that have nothing to do where there is nothing yet: exit 4 instead of a
    /// new directory, which a mistyped name would make.
    pub async fn existing(global: &GlobalArgs, terminal: &Terminal) -> Result<Self, Diagnostic> {
        resolve::must_exist(global)?;
        Self::open(global, terminal).await
    }

    /// The same for commands that only look or try: what a new directory would be stands for one that
    /// does not exist, which is not made.
    pub async fn looked_at(global: &GlobalArgs, terminal: &Terminal) -> Result<Self, Diagnostic> {
        let Some(dir) = missing(global)? else {
            return Self::open(global, terminal).await;
        };
        // Perhaps another directory is meant.
        global.config(Purpose::Command)?;
        terminal.warn(&format!(
            "there is no data directory at {} yet: this is what a new one would get",
            dir.display()
        ));
        let scratch = Scratch::new("plan")?;
        let quiet = Terminal {
            quiet: true,
            ..terminal.clone()
        };
        let config = global.config_at(scratch.path().join("pb_data"), Purpose::Command)?;
        let app = directory::open(config, &quiet).await?;
        Ok(Self {
            scratch: Some(scratch),
            ..Self::directory(dir.display().to_string(), app)
        })
    }

    /// A directory that is open already.
    pub fn directory(name: String, app: Arc<App>) -> Self {
        let local = Local::new(Arc::clone(&app));
        let door = Door::Directory { app, local };
        Self {
            name,
            door,
            scratch: None,
        }
    }

    /// How people know it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether nobody on the way can read along, so that secrets may be sent.
    pub fn is_private(&self) -> bool {
        match &self.door {
            Door::Directory { .. } => true,
            Door::Server(remote) => remote.is_private,
        }
    }

    /// Whether another process answers.
    pub fn is_remote(&self) -> bool {
        matches!(self.door, Door::Server(_))
    }

    /// Whether it takes a request without a token for its operator's.
    pub fn is_operators(&self) -> bool {
        match &self.door {
            Door::Directory { .. } => true,
            Door::Server(remote) => remote.is_operators,
        }
    }

    /// Whether it is a PocketBase, which has only what is its own.
    pub fn is_pocketbase(&self) -> bool {
        matches!(&self.door, Door::Server(remote) if *remote.peer() == Peer::PocketBase)
    }

    /// Asks for JSON; an answer without a body is `null`. Failures are told as diagnostics.
    pub async fn ask(&self, request: Request) -> Result<Value, Diagnostic> {
        let answer = self.send(request).await?;
        answer.json().await.map_err(|error| unreadable(&error))
    }

    /// Asks, and leaves reading the body to the caller. An answer of failure is a diagnostic.
    pub async fn send(&self, request: Request) -> Result<Answer, Diagnostic> {
        let answer = self.travel(request).await?;
        if answer.is_success() {
            return Ok(answer);
        }
        let refusal = answer.refusal().await;
        Err(refusal.map_err(|error| unreadable(&error))?.into())
    }

    async fn travel(&self, request: Request) -> Result<Answer, Diagnostic> {
        match &self.door {
            Door::Directory { local, .. } => {
                let asked = Asked {
                    method: request.method,
                    path: &request.path,
                    query: &request.query,
                    headers: &request.headers,
                    body: request.body.clone(),
                };
                let told = local.answer(asked).await;
                let told = told.map_err(|error| unreadable(&error))?;
                Ok(Answer {
                    status: told.status,
                    headers: told.headers,
                    body: told.body,
                })
            }
            Door::Server(remote) => remote.ask(request).await,
        }
    }

    /// Ends the work.
    pub async fn close(self) {
        match self.door {
            Door::Directory { app, local } => {
                drop(local);
                app.close().await;
            }
            Door::Server(_) => {}
        }
        drop(self.scratch);
    }
}

fn unreadable(error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(Exit::Failed, "the answer cannot be read").caused_by(error)
}

impl From<Refusal> for Diagnostic {
    fn from(refusal: Refusal) -> Self {
        let exit = match refusal.status {
            400 | 413 => Exit::Invalid,
            401 | 403 => Exit::NotAllowed,
            404 => Exit::NotFound,
            409 => Exit::Conflict,
            428 => Exit::Blocked,
            502..=504 => Exit::Unreachable,
            _ => Exit::Failed,
        };
        let message = refusal.message.trim_end_matches('.');
        let mut diagnostic = Self {
            fields: refusal.fields,
            causes: refusal.cause.into_iter().collect(),
            ..Self::new(exit, lower_first(message))
        };
        diagnostic.hints.extend(refusal.hint);
        diagnostic
    }
}

/// Sentences of the API begin in upper case, those of the command line do not.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let is_name = letters.clone().next().is_some_and(char::is_uppercase);
    if is_name {
        return text.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::app::config::Config;

    async fn fresh() -> (Target, tempfile::TempDir) {
        let dir = tempfile::tempdir().unwrap();
        let app = App::open(Config::new(dir.path().join("data"))).await;
        (Target::directory("here".into(), app.unwrap()), dir)
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_directory_answers_its_operator_in_this_process() {
        let (target, _dir) = fresh().await;
        let body = json!({"name": "notes", "type": "base", "listRule": "",
            "fields": [{"name": "text", "type": "text", "required": true}]});
        let made = Request::post(&["api", "collections"]).json(&body);
        assert_eq!(target.ask(made).await.unwrap()["name"], "notes");

        let records = ["api", "collections", "notes", "records"];
        let made = Request::post(&records).json(&json!({"text": "x"}));
        target.ask(made).await.unwrap();
        let found = target.ask(Request::get(&records)).await.unwrap();
        assert_eq!(found["totalItems"], 1);

        let refused = target.ask(Request::post(&records).json(&json!({"text": ""})));
        let refused = refused.await.unwrap_err();
        assert_eq!(refused.exit, Exit::Invalid);
        assert!(refused.fields.get("text").is_some());
        target.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_operator_can_ask_as_a_guest() {
        let (target, _dir) = fresh().await;
        let list = || Request::get(&["api", "collections"]);
        assert!(target.ask(list()).await.is_ok());
        let refused = target.ask(list().as_guest()).await.unwrap_err();
        assert_eq!(refused.exit, Exit::NotAllowed);
        assert_eq!(
            refused.message,
            "the request requires valid record authorization token"
        );
        target.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_missing_ends_with_its_exit_code() {
        let (target, _dir) = fresh().await;
        let missing = target
            .ask(Request::get(&["api", "collections", "a/b"]))
            .await;
        assert_eq!(missing.unwrap_err().exit, Exit::NotFound);
        target.close().await;
    }
}
