//! What happens by the clock while a directory is served: automatic backups, old entries of the log and
//! old changes. Schedules are in UTC, looked at once in each minute.
//!
//! Everything runs on one thread that lets all others go first, so nothing overlaps: what is due while
//! something is still running waits for its next time. The settings count as they are in that minute.

use std::{
    io,
    ops::ControlFlow,
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use serde_json::json;
use tokio::runtime::Handle;

use super::{App, backups, error::Error, logs, realtime};
use crate::{
    model::{
        cron::{self, Cron},
        timestamp::Timestamp,
    },
    platform::memory,
};

/// Milliseconds of a minute.
const MINUTE: i64 = 60_000;
/// PocketBase's name of what removes old entries of the log.
const LOGS: &str = "__pbLogsCleanup__";
/// PocketBase's name of what makes automatic backups.
const BACKUP: &str = "__pbAutoBackup__";
/// When old entries of the log are removed, as in PocketBase.
const LOGS_CLEANUP: &str = "0 */6 * * *";
/// How long a start takes at most, as a rule.
const STARTED: Duration = Duration::from_millis(500);
/// How long stopping waits for a job to give up; what it leaves then is swept by the next one.
const PATIENCE: Duration = Duration::from_secs(3);

/// The jobs of an app, and which minutes they have seen.
pub struct Jobs {
    app: Arc<App>,
    seen: i64,
    /// A schedule that cannot be read and that the log knows of.
    unreadable: String,
}

/// What was due in a minute.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Due {
    /// A backup.
    pub backup: bool,
    /// A look for old entries of the log.
    pub logs: bool,
}

impl Jobs {
    /// Jobs whose first minute is the next one.
    pub fn new(app: Arc<App>) -> Self {
        let seen = minute(app.clock().now());
        Self {
            app,
            seen,
            unreadable: String::new(),
        }
    }

    /// What is due now; nothing when this minute has been asked about.
    pub fn due(&mut self) -> Due {
        let now = self.app.clock().now();
        if minute(now) == self.seen {
            return Due::default();
        }
        self.seen = minute(now);
        let settings = self.app.settings();
        let cron = settings.backups.cron.as_str();
        let backup = match Cron::parse(cron) {
            Ok(schedule) => schedule.is_due(now),
            Err(why) => {
                self.complain(cron, &why);
                false
            }
        };
        let logs = Cron::parse(LOGS_CLEANUP).is_ok_and(|schedule| schedule.is_due(now));
        Due { backup, logs }
    }

    /// Does what is due, until `stopped`. Failures go to the log.
    pub fn run(&mut self, runtime: &Handle, stopped: &AtomicBool) {
        let due = self.due();
        self.act(due, runtime, stopped);
        if let Err(error) = runtime.block_on(realtime::drop_old(&self.app)) {
            let data = json!({"error": error.to_string()});
            let message = "Failed to drop old changes";
            logs::event(&self.app, logs::ERROR, message, &data);
        }
    }

    fn act(&self, due: Due, runtime: &Handle, stopped: &AtomicBool) {
        if due.logs
            && let Err(error) = runtime.block_on(logs::trim(&self.app))
        {
            let data = json!({"error": error.to_string()});
            logs::event(&self.app, logs::ERROR, "Failed to delete old logs", &data);
        }
        if due.backup {
            self.back_up(stopped);
        }
    }

    fn back_up(&self, stopped: &AtomicBool) {
        let done = backups::automatic(&self.app, &mut |_| {
            if stopped.load(Ordering::Relaxed) || self.app.is_closing() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        match done {
            Ok(done) => {
                let (name, size) = (done.made.name, done.made.size);
                let data = json!({"name": name, "size": size, "removed": done.removed});
                logs::event(&self.app, logs::INFO, "Automatic backup made", &data);
            }
            // The server is being stopped.
            Err(backups::BackupError::Stopped) => {}
            Err(error) => {
                let cause = std::error::Error::source(&error).map(ToString::to_string);
                let data = json!({"error": error.to_string(), "details": cause});
                logs::event(&self.app, logs::ERROR, "Automatic backup failed", &data);
            }
        }
    }

    /// Tells the log once about a schedule that cannot be read: an older release may have saved it.
    fn complain(&mut self, cron: &str, why: &str) {
        if cron.is_empty() || self.unreadable == cron {
            return;
        }
        cron.clone_into(&mut self.unreadable);
        let data = json!({"cron": cron, "error": why});
        let message = "The schedule of backups cannot be read";
        logs::event(&self.app, logs::ERROR, message, &data);
    }
}

/// Something that happens by the clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// PocketBase's name of it.
    pub id: &'static str,
    /// When, without macros.
    pub expression: String,
}

/// What happens by the clock now, in PocketBase's order.
pub fn list(app: &App) -> Vec<Job> {
    let settings = app.settings();
    let job = |id, expression| Job {
        id,
        expression: cron::expanded(expression).to_owned(),
    };
    let backup = Some(settings.backups.cron.as_str()).filter(|cron| Cron::parse(cron).is_ok());
    let backup = backup.map(|cron| job(BACKUP, cron));
    [Some(job(LOGS, LOGS_CLEANUP)), backup]
        .into_iter()
        .flatten()
        .collect()
}

/// Starts a job of [`list`] on a thread of its own. Fails with 404 for any other. Inside of a tokio
/// runtime.
pub fn run_now(app: &Arc<App>, id: &str) -> Result<(), Error> {
    if list(app).iter().all(|job| job.id != id) {
        return Err(Error::NotFound("Missing or invalid cron job.".into()));
    }
    let due = Due {
        backup: id == BACKUP,
        logs: id == LOGS,
    };
    let (jobs, runtime) = (Jobs::new(Arc::clone(app)), Handle::current());
    let started = thread::Builder::new()
        .name("pbctl-job".into())
        .spawn(move || {
            backups::give_way();
            jobs.act(due, &runtime, &AtomicBool::new(false));
        });
    started.map(drop).map_err(Error::internal)
}

fn minute(at: Timestamp) -> i64 {
    at.millis().div_euclid(MINUTE)
}

/// The thread of the jobs.
pub struct Running {
    wish: Arc<Wish>,
    ended: mpsc::Receiver<()>,
}

/// The wish to stop.
#[derive(Default)]
struct Wish {
    stopped: AtomicBool,
    lock: Mutex<()>,
    told: Condvar,
}

impl Running {
    /// Stops at the next chunk of what is being done, and waits for that, though not for long.
    pub fn stop(self) {
        {
            // With the lock, so that the wish does not fall between a look and a sleep.
            let _lock = self
                .wish
                .lock
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            self.wish.stopped.store(true, Ordering::Relaxed);
        }
        self.wish.told.notify_all();
        let _ = self.ended.recv_timeout(PATIENCE);
    }
}

/// Starts the thread that does the jobs of `app`. Inside of a tokio runtime.
pub fn start(app: &Arc<App>) -> io::Result<Running> {
    let wish = Arc::new(Wish::default());
    let (jobs, runtime) = (Jobs::new(Arc::clone(app)), Handle::current());
    let (told, ended) = mpsc::channel();
    let heard = Arc::clone(&wish);
    thread::Builder::new()
        .name("pbctl-jobs".into())
        .spawn(move || {
            backups::give_way();
            serve(jobs, &runtime, &heard);
            drop(told);
        })?;
    Ok(Running { wish, ended })
}

/// Does what is due at each full minute.
fn serve(mut jobs: Jobs, runtime: &Handle, wish: &Wish) {
    if wish.comes_within(STARTED) {
        return;
    }
    memory::forget_code();
    loop {
        let past = jobs.app.clock().now().millis().rem_euclid(MINUTE);
        let left = Duration::from_millis((MINUTE - past).unsigned_abs());
        if wish.comes_within(left) {
            return;
        }
        jobs.run(runtime, &wish.stopped);
    }
}

impl Wish {
    /// Waits for the wish, for `time` at most.
    fn comes_within(&self, time: Duration) -> bool {
        let guard = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        let asleep = |(): &mut ()| !self.stopped.load(Ordering::Relaxed);
        let woken = self.told.wait_timeout_while(guard, time, asleep);
        drop(woken);
        self.stopped.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{
            config::Config,
            settings::{self, Mode},
        },
        model::page::Page,
        platform::clock::Clock,
    };

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_canonical(&format!("{text}.000Z")).unwrap()
    }

    /// An app whose clock stands, and a folder that goes with it.
    async fn app(now: &str) -> (Arc<App>, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config::new(folder.path().join("pb_data"));
        config.clock = Clock::fixed(at(now));
        (App::open(config).await.unwrap(), folder)
    }

    async fn set(app: &Arc<App>, settings: serde_json::Value) {
        let settings = settings.as_object().unwrap().clone();
        settings::update(app, settings, Mode::Save).await.unwrap();
    }

    /// Runs the jobs of a minute on a thread, as the server does.
    async fn pass(jobs: Jobs, now: &str) -> Jobs {
        jobs.app.clock().set(at(now));
        let runtime = Handle::current();
        let mut jobs = jobs;
        tokio::task::spawn_blocking(move || {
            jobs.run(&runtime, &AtomicBool::new(false));
            jobs
        })
        .await
        .unwrap()
    }

    fn names(app: &App) -> Vec<String> {
        let place = backups::Place::of(app).unwrap();
        let all = backups::list(&place).unwrap();
        all.into_iter().map(|backup| backup.name).collect()
    }

    async fn messages(app: &App) -> Vec<String> {
        let listed = logs::list(app, Page::new(1, 100, true), "", "@rowid").await;
        let items = listed.unwrap().items;
        items.into_iter().map(|entry| entry.message).collect()
    }

    #[tokio::test]
    async fn each_minute_is_asked_about_once() {
        let (app, _folder) = app("2026-11-21 05:58:30").await;
        set(&app, json!({"backups": {"cron": "*/2 * * * *"}})).await;
        let mut jobs = Jobs::new(Arc::clone(&app));
        assert_eq!(jobs.due(), Due::default(), "it began in this minute");
        app.clock().set(at("2026-11-21 05:59:00"));
        assert_eq!(jobs.due(), Due::default());
        app.clock().set(at("2026-11-21 06:00:01"));
        let both = Due {
            backup: true,
            logs: true,
        };
        assert_eq!(jobs.due(), both);
        assert_eq!(jobs.due(), Due::default());
        app.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_clock_makes_backups_and_keeps_the_newest() {
        let (app, _folder) = app("2026-11-21 10:00:00").await;
        set(
            &app,
            json!({"backups": {"cron": "* * * * *", "cronMaxKeep": 2}}),
        )
        .await;
        let place = backups::Place::of(&app).unwrap();
        backups::create(&place, Some("mine.zip"), &mut |_| ControlFlow::Continue(())).unwrap();
        let mut jobs = Jobs::new(Arc::clone(&app));
        for minute in 1..=3 {
            jobs = pass(jobs, &format!("2026-11-21 10:0{minute}:00")).await;
        }
        assert_eq!(
            names(&app),
            [
                "@auto_pb_backup_acme_20261121100200.zip",
                "@auto_pb_backup_acme_20261121100300.zip",
                "mine.zip"
            ]
        );
        assert_eq!(messages(&app).await, ["Automatic backup made"; 3]);
        // Settings count at once.
        set(&app, json!({"backups": {"cron": ""}})).await;
        pass(jobs, "2026-11-21 10:04:00").await;
        assert_eq!(names(&app).len(), 3);
        app.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_backup_that_fails_is_in_the_log() {
        let (app, folder) = app("2026-11-21 10:00:00").await;
        set(&app, json!({"backups": {"cron": "@hourly"}})).await;
        std::fs::write(folder.path().join("pb_data/backups"), "no folder").unwrap();
        pass(Jobs::new(Arc::clone(&app)), "2026-11-21 11:00:00").await;
        assert_eq!(messages(&app).await, ["Automatic backup failed"]);
        app.close().await;
    }

    #[tokio::test]
    async fn the_thread_stops_when_it_is_told() {
        let (app, _folder) = app("2026-11-21 10:00:00").await;
        let started = std::time::Instant::now();
        start(&app).unwrap().stop();
        assert!(started.elapsed() < PATIENCE, "nobody was listening");
        app.close().await;
    }
}
