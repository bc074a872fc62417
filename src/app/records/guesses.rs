//! A pause for whoever asks again and again for what is not there.
//!
//! How long an empty answer takes can tell whether a rule or the filter refused the rows, and so what
//! hidden rows hold. From the fourth such answer within a few seconds on, a random pause drowns the
//! difference (spec: security §35). Nobody is refused, and superusers, who see everything, never wait.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use super::Listed;
use crate::{app::App, platform::random};

/// Empty answers without a pause, for one client and collection.
const FREE: u32 = 3;
/// How long they count.
const WINDOW: Duration = Duration::from_secs(3);
/// Pauses are shorter than this many milliseconds.
const LONGEST: u64 = 500;
/// Most windows kept.
const CAPACITY: usize = 10_000;

/// Who was given empty answers lately, by collection and address.
#[derive(Debug, Default)]
pub struct Guesses(Mutex<HashMap<(String, String), Window>>);

#[derive(Debug)]
struct Window {
    ends: Instant,
    count: u32,
}

/// Waits before a list is answered to the client at `address`, if it is one that tells by its time.
pub async fn hesitate(app: &App, listed: &Listed, address: &str) {
    let Some(collection) = &listed.guessed_in else {
        return;
    };
    if app
        .guesses()
        .is_one_more(collection, address, Instant::now())
    {
        tokio::time::sleep(Duration::from_millis(random::below(LONGEST))).await;
    }
}

impl Guesses {
    /// Counts an empty answer; whether there were too many.
    fn is_one_more(&self, collection: &str, address: &str, now: Instant) -> bool {
        let mut windows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if windows.len() >= CAPACITY {
            windows.retain(|_, window| window.ends > now);
            // Forgetting costs a few pauses, sweeping again and again would cost everybody.
            if windows.len() > CAPACITY / 2 {
                windows.clear();
            }
        }
        let fresh = || Window {
            ends: now + WINDOW,
            count: 0,
        };
        let key = (collection.to_owned(), address.to_owned());
        let window = windows.entry(key).or_insert_with(fresh);
        if window.ends <= now {
            *window = fresh();
        }
        window.count = window.count.saturating_add(1);
        window.count > FREE
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::{Value, json};

    use super::*;
    use crate::{
        app::{
            collections,
            config::Config,
            records::{self, ListQuery},
        },
        model::{
            caller::{Caller, RequestInfo},
            page::Page,
        },
    };

    #[tokio::test]
    async fn a_guess_is_an_empty_filtered_list_under_a_rule() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Config::new(folder.path())).await.unwrap();
        for (name, rule) in [("guarded", "id = 'a'"), ("open", "")] {
            let fields = json!([{"name": "title", "type": "text"}]);
            let made = json!({"name": name, "type": "base", "listRule": rule, "fields": fields});
            let Value::Object(made) = made else {
                unreachable!("an object")
            };
            collections::create(&app, made).await.unwrap();
        }
        let guess = async |caller, collection: &str, filter: &str| {
            let request = RequestInfo {
                caller,
                ..RequestInfo::default()
            };
            let query = ListQuery {
                page: Ok(Page::new(1, 1, true)),
                filter: filter.into(),
                sort: String::new(),
                expand: String::new(),
            };
            let listed = records::list(&app, Arc::new(request), collection, query).await;
            listed.unwrap().guessed_in.is_some()
        };
        assert!(guess(Caller::Guest, "guarded", "title = 'x'").await);
        assert!(!guess(Caller::Guest, "guarded", "").await);
        assert!(!guess(Caller::Guest, "open", "title = 'x'").await);
        assert!(!guess(Caller::Operator, "guarded", "title = 'x'").await);
        app.close().await;
    }

    #[test]
    fn the_fourth_empty_answer_within_three_seconds_is_one_too_many() {
        let (guesses, start) = (Guesses::default(), Instant::now());
        let ask = |collection, address, seconds| {
            guesses.is_one_more(collection, address, start + Duration::from_secs(seconds))
        };
        let asked: Vec<bool> = (0..5).map(|_| ask("a", "1.1.1.1", 0)).collect();
        assert_eq!(asked, [false, false, false, true, true]);
        assert!(
            !ask("b", "1.1.1.1", 0),
            "another collection counts for itself"
        );
        assert!(!ask("a", "2.2.2.2", 0), "another client counts for itself");
        assert!(ask("a", "1.1.1.1", 2));
        assert!(!ask("a", "1.1.1.1", 3), "the window has ended");
    }

    #[test]
    fn the_table_of_clients_does_not_grow_without_end() {
        let (guesses, now) = (Guesses::default(), Instant::now());
        for client in 0..CAPACITY * 3 {
            guesses.is_one_more("a", &client.to_string(), now);
        }
        assert!(guesses.0.lock().unwrap().len() <= CAPACITY);
    }
}
