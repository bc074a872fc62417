//! Long work on backups: shows how far it is, and stops at a signal.

use std::{
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::{
    app::backups::{self, BackupError, Watch},
    cli::{
        diagnostic::{Diagnostic, Exit},
        serve::Signals,
        terminal::Terminal,
    },
};

/// Runs something long off the async threads, shows how far it is, and stops it at a signal.
pub async fn work<T: Send + 'static>(
    terminal: &Terminal,
    f: impl FnOnce(Watch<'_>) -> backups::Result<T> + Send + 'static,
) -> Result<T, Diagnostic> {
    let (stop, mut meter) = (Stop::listen()?, terminal.meter());
    let stopped = stop.flag();
    let running = tokio::task::spawn_blocking(move || {
        f(&mut |progress| {
            meter.show(progress.phase, progress.done, progress.total);
            flow(&stopped)
        })
    });
    stop.race(async { running.await.unwrap_or(Err(BackupError::Stopped)) })
        .await
}

/// Whether to go on.
pub fn flow(stopped: &AtomicBool) -> ControlFlow<()> {
    if stopped.load(Ordering::Relaxed) {
        ControlFlow::Break(())
    } else {
        ControlFlow::Continue(())
    }
}

/// The wish to stop.
pub struct Stop {
    flag: Arc<AtomicBool>,
    signals: Signals,
}

impl Stop {
    /// Takes the signals from their default.
    pub fn listen() -> Result<Self, Diagnostic> {
        let signals = Signals::new().map_err(|error| {
            Diagnostic::new(Exit::Failed, "cannot listen to signals").caused_by(&error)
        })?;
        Ok(Self {
            flag: Arc::default(),
            signals,
        })
    }

    /// Is set when it should stop.
    pub fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.flag)
    }

    /// Waits for the work. The first signal asks it to stop and waits until it has tidied up, the
    /// second does not wait.
    pub async fn race<T>(
        mut self,
        work: impl Future<Output = backups::Result<T>>,
    ) -> Result<T, Diagnostic> {
        tokio::pin!(work);
        let exit = tokio::select! {
            done = &mut work => return Ok(done?),
            exit = self.signals.next() => exit,
        };
        self.flag.store(true, Ordering::Relaxed);
        let stopped = Diagnostic::new(exit, "stopped; nothing is left behind");
        tokio::select! {
            done = work => match done {
                Err(BackupError::Stopped) => Err(stopped),
                // It was done already, or failed for a reason of its own.
                done => Ok(done?),
            },
            exit = self.signals.next() => {
                Err(Diagnostic::new(exit, "stopped at once")
                    .hint("the next backup removes what is left behind"))
            }
        }
    }
}
