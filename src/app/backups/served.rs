//! Backups of a directory that this process serves: each piece of work has a thread of its own, because
//! it may take minutes, and gives up when the app is closed.

use std::{
    ops::ControlFlow,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use tokio::sync::{Notify, oneshot};

use super::{
    Watch,
    error::{BackupError, Result},
    place::Place,
    restore::{self, Staged},
};
use crate::{
    app::{App, config::Config},
    platform::lock,
};

/// Does something with the backups of `app`, where the settings say now. It goes on when nobody waits any
/// more. [`BackupError::Stopped`] when the app is closed meanwhile.
pub async fn of_app<T: Send + 'static>(
    app: &Arc<App>,
    work: impl FnOnce(&Place, Watch<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (tell, told) = oneshot::channel();
    let app = Arc::clone(app);
    let started = thread::Builder::new()
        .name("pbctl-backup".into())
        .spawn(move || {
            let done = Place::of(&app).and_then(|place| {
                work(&place, &mut |_| {
                    if app.is_closing() {
                        ControlFlow::Break(())
                    } else {
                        ControlFlow::Continue(())
                    }
                })
            });
            drop(app);
            let _ = tell.send(done);
        });
    started.map_err(|error| BackupError::io("the thread".as_ref(), error))?;
    // A thread that panicked has said nothing.
    told.await.unwrap_or(Err(BackupError::Stopped))
}

/// Whether a backup of the directory is being made, restored or removed, by this program or another.
pub fn is_busy(app: &App) -> bool {
    lock::is_held(&app.config().dir.join(super::place::SCRATCH))
}

/// Restores the backup called `name` in the place of the directory of `app`, which goes on being served
/// until the backup is unpacked, checked and has been opened once. Then whoever serves it is told to
/// stop, let it take its place, and go on.
///
/// Fails with [`BackupError::NobodyServes`] when nobody listens to that.
pub async fn restore_served(app: &Arc<App>, name: &str) -> Result<()> {
    if !app.changeover().is_heard.load(Ordering::Relaxed) {
        return Err(BackupError::NobodyServes);
    }
    let name = name.to_owned();
    let mut staged = of_app(app, move |place, watch| restore::stage(place, &name, watch)).await?;
    staged.unlock();
    let mut config = Config::new(staged.path());
    config
        .encryption_key
        .clone_from(&app.config().encryption_key);
    let opened = App::open(config).await;
    let opened = opened.map_err(|error| BackupError::Open(Box::new(error)))?;
    opened.close().await;
    app.changeover().put(staged);
    Ok(())
}

/// How whoever serves a directory hears that a restored one is to take its place.
#[derive(Debug, Default)]
pub struct Changeover {
    is_heard: AtomicBool,
    staged: Mutex<Option<Staged>>,
    told: Notify,
}

impl Changeover {
    /// Says that somebody will wait, from now on.
    pub fn hear(&self) {
        self.is_heard.store(true, Ordering::Relaxed);
    }

    /// Waits until there is one to take.
    pub async fn wanted(&self) {
        self.told.notified().await;
    }

    /// The restored directory, once.
    pub fn take(&self) -> Option<Staged> {
        let mut staged = self.staged.lock().unwrap_or_else(PoisonError::into_inner);
        staged.take()
    }

    fn put(&self, staged: Staged) {
        *self.staged.lock().unwrap_or_else(PoisonError::into_inner) = Some(staged);
        // Kept until somebody waits.
        self.told.notify_one();
    }
}
