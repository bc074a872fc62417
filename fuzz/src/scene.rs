//! The app that inputs are tried on: the committed seed directory, copied to a temporary place.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    time::Duration,
};

use pbctl::{
    app::{
        App,
        config::Config,
        error::{Error, Result},
        records::{self, ListQuery},
    },
    model::{
        caller::{Caller, RequestInfo},
        input::Input,
        page::Page,
    },
};
use serde_json::{Map, Value};

/// Longest time of one query. A filter may ask for the product of many tables, which is no bug.
const QUERY_TIME: Duration = Duration::from_millis(100);

/// An open app, and what its futures run on.
pub struct Scene {
    pub app: Arc<App>,
    runtime: tokio::runtime::Runtime,
    _folder: tempfile::TempDir,
}

impl Scene {
    /// The one of this process.
    pub fn get() -> &'static Self {
        static SCENE: OnceLock<Scene> = OnceLock::new();
        SCENE.get_or_init(Self::open)
    }

    fn open() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for file in ["data.db", "auxiliary.db"] {
            fs::copy(seed().join(file), folder.path().join(file)).expect("a copy of the seed");
        }
        let mut config = Config::new(folder.path());
        config.query_timeout = QUERY_TIME;
        config.full_sync = false;
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let app = runtime.block_on(App::open(config)).expect("the seed opens");
        Self {
            app,
            runtime,
            _folder: folder,
        }
    }

    /// Waits for `future`.
    pub fn run<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// Lists records of `collection` with filter, sort and expand.
    pub fn list(&self, collection: &str, superuser: bool, [filter, sort, expand]: [&str; 3]) {
        let query = ListQuery {
            page: Ok(Page::new(1, 3, true)),
            filter: filter.to_owned(),
            sort: sort.to_owned(),
            expand: expand.to_owned(),
        };
        let list = records::list(&self.app, request(superuser), collection, query);
        check(self.run(list));
    }

    /// Creates a record of `collection`, changes it, and deletes it again.
    pub fn save(&self, collection: &str, members: &Map<String, Value>) {
        let request = request(true);
        let input = Input::from_body(members.clone());
        let create = records::create(&self.app, Arc::clone(&request), collection, input, "");
        let Some(answer) = check(self.run(create)) else {
            return;
        };
        let record: Value = serde_json::from_slice(&answer).expect("an answer that is JSON");
        let id = record["id"].as_str().expect("an id");
        let input = Input::from_body(members.clone());
        let at = (collection, id);
        let update = records::update(&self.app, Arc::clone(&request), at, input, "");
        check(self.run(update));
        let view = records::view(&self.app, Arc::clone(&request), collection, id, "");
        let stored = self.run(view);
        assert!(!matches!(stored, Err(Error::NotFound(_))), "{id} is lost");
        if let Some(stored) = check(stored) {
            serde_json::from_slice::<Value>(&stored).expect("an answer that is JSON");
        }
        let delete = records::delete(&self.app, request, at);
        check(self.run(delete));
    }
}

/// Gives what succeeded; a refusal is in order, an internal error is not.
pub fn check<T>(outcome: Result<T>) -> Option<T> {
    match outcome {
        Ok(done) => Some(done),
        Err(Error::Internal(source)) => {
            let told = source.to_string();
            assert!(told.contains("took too long"), "an internal error: {told}");
            None
        }
        Err(_) => None,
    }
}

fn request(superuser: bool) -> Arc<RequestInfo> {
    Arc::new(RequestInfo {
        method: "GET".into(),
        caller: if superuser {
            Caller::Operator
        } else {
            Caller::Guest
        },
        ..RequestInfo::default()
    })
}

/// The committed directory, seen from the root of the repository or from `fuzz/`.
fn seed() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let inside = Path::new("tests/golden/pb_data-0.39.11");
    let candidates = [here.join(inside), here.join("..").join(inside)];
    let found = candidates.into_iter().find(|path| path.is_dir());
    found.expect("the seed directory of the repository")
}
