//! What a process hears of another one on the same directory.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::json;

use super::{Begin, ClientId, End, Kind, Message, Opening, Options, Sink, Topic};
use crate::{
    app::{
        App, collections,
        config::{Config, Purpose},
        records,
    },
    model::{
        caller::{Caller, RequestInfo},
        cursor::Cursor,
        input::Input,
    },
};

/// A stream that keeps what it is sent.
#[derive(Default)]
struct Notes(Mutex<Vec<String>>);

impl Notes {
    fn add(&self, line: String) -> bool {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(line);
        true
    }

    async fn wait_for(&self, wanted: &[&str]) {
        for _ in 0..500 {
            if *self.0.lock().unwrap() == wanted {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(*self.0.lock().unwrap(), wanted);
    }
}

impl Sink for Notes {
    fn send(&self, _: &ClientId, messages: &[Arc<Message>]) -> bool {
        for message in messages {
            let data = String::from_utf8_lossy(&message.data).into_owned();
            let member = |name: &str| {
                let rest = data.split(&format!("\"{name}\":\"")).nth(1)?;
                rest.split('"').next().map(str::to_owned)
            };
            self.add(match message.kind {
                Kind::Event => format!("{} {}", member("action").unwrap(), member("text").unwrap()),
                Kind::Reset => "reset".into(),
            });
        }
        true
    }

    fn note(&self, _: Cursor) {}

    fn waiting(&self) -> usize {
        0
    }

    fn close(&self, why: End) {
        self.add(format!("{why:?}"));
    }
}

async fn open(dir: &std::path::Path, purpose: Purpose) -> Arc<App> {
    let mut config = Config::new(dir);
    config.purpose = purpose;
    App::open(config).await.unwrap()
}

fn operator() -> Arc<RequestInfo> {
    Arc::new(RequestInfo {
        caller: Caller::Operator,
        ..RequestInfo::default()
    })
}

async fn create(app: &Arc<App>, text: &str) -> String {
    let body = json!({"text": text}).as_object().unwrap().clone();
    let input = Input {
        body,
        ..Input::default()
    };
    let made = records::create(app, operator(), "notes", input, "")
        .await
        .unwrap();
    let made: serde_json::Value = serde_json::from_slice(&made).unwrap();
    made["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn streams_hear_what_another_process_changes_once_and_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let server = open(folder.path(), Purpose::Serve).await;
    let body = json!({
        "name": "notes", "type": "base", "listRule": "",
        "fields": [{"type": "text", "name": "text"}],
    });
    collections::create(&server, body.as_object().unwrap().clone())
        .await
        .unwrap();
    let notes = Arc::new(Notes::default());
    let opening = Opening {
        address: "here".into(),
        sink: Arc::clone(&notes) as _,
        begin: Some(Begin::Now),
    };
    let client = super::connect(&server, opening);
    let topic = Topic {
        text: "notes/*".into(),
        options: Options::default(),
    };
    super::subscribe(
        &server,
        client.id.as_str(),
        "here",
        &Caller::Guest,
        vec![topic],
    )
    .unwrap();
    create(&server, "ours").await;

    let command = open(folder.path(), Purpose::Command).await;
    let id = create(&command, "theirs").await;
    create(&server, "ours 2").await;
    records::delete(&command, operator(), ("notes", &id))
        .await
        .unwrap();
    command.close().await;
    create(&server, "ours 3").await;
    let heard = [
        "create ours",
        "create theirs",
        "create ours 2",
        "delete theirs",
        "create ours 3",
    ];
    notes.wait_for(&heard).await;

    let stranger = rusqlite::Connection::open(folder.path().join("data.db")).unwrap();
    stranger.execute("update notes set text = 'x'", []).unwrap();
    notes.wait_for(&[&heard[..], &["reset"]].concat()).await;
    create(&server, "ours 4").await;
    let heard = [&heard[..], &["reset", "create ours 4"]].concat();
    notes.wait_for(&heard).await;
    // Before the idle writer has looked: the write itself finds out.
    for round in 0..20 {
        notes.0.lock().unwrap().clear();
        stranger
            .execute("update notes set text = text || 'x'", [])
            .unwrap();
        let text = format!("ours {round}");
        create(&server, &text).await;
        notes.wait_for(&["reset", &format!("create {text}")]).await;
    }
    server.close().await;
}
