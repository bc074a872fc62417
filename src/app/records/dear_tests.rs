//! Rules that are too dear for the writer: they read a table of 200,000 rows to its end.
//!
//! Nothing here measures time. While all slow-query threads are held nothing can be asked beside the
//! writer, and a request that waits for such an answer is told by its not being done.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};

use futures_util::future::poll_immediate;
use serde_json::{Value as Json, json};
use tokio::sync::oneshot;

use crate::{
    app::{
        App, collections,
        config::Config,
        error::{Error, Result},
        records,
    },
    model::{
        caller::{Caller, RequestInfo},
        input::Input,
        record::Record,
        value::Value,
    },
    store,
};

/// Holds for the title `last` after reading all rows, and for `nothing` never.
const DEAR: &str = "@collection.big.label ?~ @request.body.title";

/// The same about the stored record, which stays as it is when its title is not submitted.
const DEAR_STORED: &str = "locked = false && @collection.big.label ?~ title";

struct Scene {
    app: Arc<App>,
    _folder: tempfile::TempDir,
}

type Running<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + 'a>>;

impl Scene {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Config::new(folder.path())).await.unwrap();
        let scene = Self {
            app,
            _folder: folder,
        };
        scene
            .collection(json!({"name": "big", "type": "base", "fields": [
                {"name": "label", "type": "text"},
            ]}))
            .await;
        scene
            .sql(
                "with recursive c(x) as (select 1 union all select x + 1 from c where x < 200000)
                 insert into big (id, label)
                 select 'r' || x, case x when 200000 then 'last' else 'n' || x end from c",
            )
            .await;
        scene
            .collection(json!({"name": "notes", "type": "base",
            "createRule": DEAR, "updateRule": DEAR_STORED, "deleteRule": DEAR_STORED,
            "fields": [
                {"name": "title", "type": "text"},
                {"name": "score", "type": "number"},
                {"name": "locked", "type": "bool"},
                {"name": "code", "type": "text", "autogeneratePattern": "[a-z]{20}"},
            ]}))
            .await;
        scene
            .collection(
                json!({"name": "open", "type": "base", "createRule": "", "fields": [
                    {"name": "title", "type": "text"},
                ]}),
            )
            .await;
        scene
    }

    async fn collection(&self, json: Json) {
        collections::create(&self.app, object(json)).await.unwrap();
    }

    async fn sql(&self, sql: &str) -> Vec<Vec<Json>> {
        let sql = sql.to_owned();
        let run = move |work: &mut crate::app::work::Work<'_, '_>| Ok(work.tx.run_text(&sql)?);
        self.app.write_alone(run).await.unwrap()
    }

    fn create<'a>(&'a self, caller: Caller, name: &'a str, body: Json) -> Running<'a, Json> {
        let input = Input::from_body(object(body));
        Box::pin(async move {
            let json = records::create(&self.app, request(caller), name, input, "").await?;
            Ok(serde_json::from_slice(&json).unwrap())
        })
    }

    fn update<'a>(&'a self, caller: Caller, id: &'a str, body: Json) -> Running<'a, Json> {
        let input = Input::from_body(object(body));
        Box::pin(async move {
            let json =
                records::update(&self.app, request(caller), ("notes", id), input, "").await?;
            Ok(serde_json::from_slice(&json).unwrap())
        })
    }

    fn delete<'a>(&'a self, caller: Caller, id: &'a str) -> Running<'a, ()> {
        Box::pin(records::delete(&self.app, request(caller), ("notes", id)))
    }

    /// A stored note.
    async fn note(&self, id: &str, title: &str) {
        let body = json!({"id": id, "title": title, "score": 1});
        self.create(Caller::Operator, "notes", body).await.unwrap();
    }

    async fn one(&self, sql: &str) -> Json {
        self.sql(sql).await.remove(0).remove(0)
    }

    /// Holds a slow-query thread until the sender is dropped.
    async fn hold_slow_thread(&self) -> mpsc::Sender<()> {
        let (hold, held, entered) = hold();
        let app = Arc::clone(&self.app);
        tokio::spawn(async move {
            let read = move |_: &store::Session<'_>| {
                hold();
                Ok::<_, store::Error>(())
            };
            app.store().read_slow(read).await.unwrap();
        });
        entered.await.unwrap();
        held
    }

    /// Holds the writer until the sender is dropped.
    async fn hold_writer(&self) -> mpsc::Sender<()> {
        let (hold, held, entered) = hold();
        let app = Arc::clone(&self.app);
        tokio::spawn(async move {
            let write = move |_: &mut store::Tx<'_>| {
                hold();
                Ok::<_, store::Error>(())
            };
            app.store().write_alone(write).await.unwrap();
        });
        entered.await.unwrap();
        held
    }

    /// Comes back when everything queued for the writer before has been answered.
    async fn pass_the_writer(&self) {
        self.app.write(|_| Ok(())).await.unwrap();
    }

    /// Comes back when everything queued for a slow-query thread before has been answered, if all
    /// others of these threads are held.
    async fn pass_the_slow_thread(&self) {
        let read = |_: &store::Session<'_>| Ok::<_, store::Error>(());
        self.app.store().read_slow(read).await.unwrap();
    }
}

/// A function that waits, what lets it go when dropped, and what tells that it waits.
fn hold() -> (
    impl Fn() + Send + Sync,
    mpsc::Sender<()>,
    oneshot::Receiver<()>,
) {
    let (held, released) = mpsc::channel();
    let (enter, entered) = oneshot::channel();
    let (released, enter) = (Mutex::new(released), Mutex::new(Some(enter)));
    let wait = move || {
        if let Some(enter) = enter.lock().unwrap().take() {
            _ = enter.send(());
        }
        _ = released
            .lock()
            .unwrap()
            .recv_timeout(Duration::from_secs(20));
    };
    (wait, held, entered)
}

fn object(json: Json) -> serde_json::Map<String, Json> {
    let Json::Object(members) = json else {
        unreachable!("an object")
    };
    members
}

fn request(caller: Caller) -> Arc<RequestInfo> {
    Arc::new(RequestInfo {
        caller,
        ..RequestInfo::default()
    })
}

/// Lets the request go on as far as it can; it must not end.
async fn goes_on<T: std::fmt::Debug>(running: &mut Running<'_, T>) {
    let ended = poll_immediate(running).await;
    assert!(ended.is_none(), "{ended:?}");
}

#[tokio::test]
async fn a_dear_create_rule_allows_and_refuses() {
    let scene = Scene::new().await;
    let body = |title: &str| json!({"title": title, "code:autogenerate": ""});
    let made = scene.create(Caller::Guest, "notes", body("last")).await;
    assert_eq!(made.unwrap()["title"], "last");
    let refused = scene.create(Caller::Guest, "notes", body("nothing")).await;
    let Err(Error::Invalid { message, fields }) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(message, "Failed to create record.");
    assert!(fields.is_empty());
    assert_eq!(scene.one("select count(*) from notes").await, 1);
    // Checks that come after the rule still do.
    let body = json!({"title": "last", "score": "x", "id": "!"});
    let invalid = scene.create(Caller::Guest, "notes", body).await;
    assert!(
        matches!(&invalid, Err(Error::Invalid { fields, .. }) if fields.get("id").is_some()),
        "{invalid:?}"
    );
    scene.app.close().await;
}

#[tokio::test]
async fn dear_update_and_delete_rules_allow_and_refuse() {
    let scene = Scene::new().await;
    scene.note("aaaaaaaaaaaaaaa", "last").await;
    scene.note("bbbbbbbbbbbbbbb", "nothing").await;
    let guest = || Caller::Guest;
    let changed = scene.update(guest(), "aaaaaaaaaaaaaaa", json!({"score+": 2}));
    assert_eq!(changed.await.unwrap()["score"], 3);
    let refused = scene.update(guest(), "bbbbbbbbbbbbbbb", json!({"score+": 2}));
    let refused = refused.await;
    assert!(matches!(refused, Err(Error::NotFound(_))), "{refused:?}");
    let refused = scene.delete(guest(), "bbbbbbbbbbbbbbb").await;
    assert!(matches!(refused, Err(Error::NotFound(_))), "{refused:?}");
    scene.delete(guest(), "aaaaaaaaaaaaaaa").await.unwrap();
    let left = scene.sql("select id, score from notes").await;
    assert_eq!(left, [[json!("bbbbbbbbbbbbbbb"), json!(1)]]);
    scene.app.close().await;
}

#[tokio::test]
async fn a_dear_manage_rule_gives_its_level() {
    let scene = Scene::new().await;
    scene
        .collection(json!({"name": "members", "type": "auth", "updateRule": "",
            "manageRule": "@collection.big.label ?~ @request.body.wish"}))
        .await;
    let body = json!({"id": "mmmmmmmmmmmmmmm", "email": "a@example.com",
        "password": "1234567890", "passwordConfirm": "1234567890"});
    let made = scene.create(Caller::Operator, "members", body);
    made.await.unwrap();
    let members = Arc::clone(scene.app.catalog().find("members").unwrap());
    let mut other = Record::blank(&members);
    other.set("id", Value::Text("ooooooooooooooo".into()));
    let other = Arc::new(other);
    let change = async |wish: &str| {
        let body = json!({"email": "b@example.com", "wish": wish});
        let (request, input) = (
            request(Caller::Record(Arc::clone(&other))),
            Input::from_body(object(body)),
        );
        let target = ("members", "mmmmmmmmmmmmmmm");
        records::update(&scene.app, request, target, input, "").await
    };
    let refused = change("nothing").await;
    assert!(
        matches!(&refused, Err(Error::Invalid { fields, .. }) if fields.get("email").is_some()),
        "{refused:?}"
    );
    change("last").await.unwrap();
    let email = scene.one("select email from members").await;
    assert_eq!(email, "b@example.com");
    scene.app.close().await;
}

#[tokio::test]
async fn other_writes_are_answered_while_a_dear_rule_is_asked() {
    let scene = Scene::new().await;
    scene.note("aaaaaaaaaaaaaaa", "last").await;
    let held = [
        scene.hold_slow_thread().await,
        scene.hold_slow_thread().await,
    ];
    let mut dear = scene.create(Caller::Guest, "notes", json!({"title": "last"}));
    let mut update = scene.update(Caller::Guest, "aaaaaaaaaaaaaaa", json!({"score": 7}));
    let mut refused = scene.create(Caller::Guest, "notes", json!({"title": "nothing"}));
    for turn in 0..3 {
        goes_on(&mut dear).await;
        goes_on(&mut update).await;
        goes_on(&mut refused).await;
        let title = format!("neighbour {turn}");
        let other = scene.create(Caller::Guest, "open", json!({"title": title}));
        assert_eq!(other.await.unwrap()["title"], title);
        let other = json!({"title": title});
        scene
            .create(Caller::Operator, "notes", other)
            .await
            .unwrap();
    }
    goes_on(&mut dear).await;
    drop(held);
    assert_eq!(dear.await.unwrap()["title"], "last");
    assert_eq!(update.await.unwrap()["score"], 7);
    let refused = refused.await;
    assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
    scene.app.close().await;
}

/// Runs `ours` up to the moment when its rule has been answered beside the writer, then commits
/// `theirs` before `ours` can be written. Gives back what holds the slow-query threads, all of them,
/// when `ours` has been on the writer.
async fn overtake<T: std::fmt::Debug>(
    scene: &Scene,
    ours: &mut Running<'_, T>,
    theirs: &mut Running<'_, Json>,
) -> [mpsc::Sender<()>; 2] {
    let (held, free) = (
        scene.hold_slow_thread().await,
        scene.hold_slow_thread().await,
    );
    goes_on(ours).await;
    scene.pass_the_writer().await;
    // Back from the writer and queued for a slow-query thread.
    goes_on(ours).await;
    let writer = scene.hold_writer().await;
    goes_on(theirs).await;
    drop(free);
    scene.pass_the_slow_thread().await;
    let again = scene.hold_slow_thread().await;
    // Answered, and queued for the writer behind `theirs`.
    goes_on(ours).await;
    drop(writer);
    theirs.await.unwrap();
    scene.pass_the_writer().await;
    // Sent back: to be asked again takes a thread.
    goes_on(ours).await;
    scene.pass_the_writer().await;
    goes_on(ours).await;
    [held, again]
}

#[tokio::test]
async fn a_record_that_changed_after_its_check_is_checked_again() {
    let scene = Scene::new().await;
    let id = "aaaaaaaaaaaaaaa";
    scene.note(id, "last").await;
    let mut ours = scene.update(Caller::Guest, id, json!({"score+": 10}));
    let mut theirs = scene.update(Caller::Operator, id, json!({"score+": 100}));
    drop(overtake(&scene, &mut ours, &mut theirs).await);
    assert_eq!(ours.await.unwrap()["score"], 111);

    // What they changed makes the rule refuse.
    let mut ours = scene.update(Caller::Guest, id, json!({"score+": 10}));
    let mut theirs = scene.update(Caller::Operator, id, json!({"locked": true}));
    drop(overtake(&scene, &mut ours, &mut theirs).await);
    let refused = ours.await;
    assert!(matches!(refused, Err(Error::NotFound(_))), "{refused:?}");
    assert_eq!(scene.one("select score from notes").await, 111);
    scene.app.close().await;
}

#[tokio::test]
async fn a_delete_is_checked_again_when_its_record_changed() {
    let scene = Scene::new().await;
    let id = "aaaaaaaaaaaaaaa";
    scene.note(id, "last").await;
    let mut ours = scene.delete(Caller::Guest, id);
    let mut theirs = scene.update(Caller::Operator, id, json!({"locked": true}));
    drop(overtake(&scene, &mut ours, &mut theirs).await);
    let refused = ours.await;
    assert!(matches!(refused, Err(Error::NotFound(_))), "{refused:?}");
    assert_eq!(scene.one("select count(*) from notes").await, 1);
    scene.app.close().await;
}

#[tokio::test]
async fn a_rule_that_changed_after_the_check_is_asked_anew() {
    let scene = Scene::new().await;
    let (held, free) = (
        scene.hold_slow_thread().await,
        scene.hold_slow_thread().await,
    );
    let mut ours = scene.create(Caller::Guest, "notes", json!({"title": "last"}));
    goes_on(&mut ours).await;
    scene.pass_the_writer().await;
    goes_on(&mut ours).await;
    drop(free);
    scene.pass_the_slow_thread().await;
    let closed = object(json!({"createRule": "title = 'other'"}));
    collections::update(&scene.app, "notes", closed)
        .await
        .unwrap();
    let refused = ours.await;
    assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
    assert_eq!(scene.one("select count(*) from notes").await, 0);
    drop(held);
    scene.app.close().await;
}
