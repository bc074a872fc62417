//! The slow-query threads: each owns a connection and runs one read at a time.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use tokio::sync::oneshot;

use super::budget::Meter;
use super::connect::Link;
use super::late::Late;
use super::queue::{Popped, Queue};
use crate::store::{Error, Result, Session};

/// Slow reads that may wait for a thread.
const PLACES: usize = 1_024;

/// The threads and the queue in front of them.
pub(in crate::store) struct SlowReaders {
    queue: Arc<Queue<Job>>,
    meters: Vec<Arc<Meter>>,
    links: Mutex<Vec<oneshot::Receiver<Link>>>,
}

/// One waiting read.
struct Job {
    deadline: Instant,
    /// Set when nobody waits for the answer any more.
    abandoned: Arc<AtomicBool>,
    run: Box<dyn FnOnce(Turn<'_>) + Send>,
}

/// What happens to a read whose turn has come.
enum Turn<'a> {
    Run(&'a Link),
    Refuse(Error),
}

impl SlowReaders {
    /// Starts a thread for each link, which opens it when it has something to read.
    pub fn start(links: Vec<Late>) -> Result<Self> {
        let queue = Arc::new(Queue::new(PLACES));
        let meters = links.iter().map(|link| Arc::clone(link.meter())).collect();
        let mut returned = Vec::new();
        for mut link in links {
            let (give_back, taken_back) = oneshot::channel();
            let jobs = Arc::clone(&queue);
            thread::Builder::new()
                .name("pbctl-slow-read".into())
                .spawn(move || {
                    serve(&jobs, &mut link);
                    // When nobody takes it back the store was dropped: the link closes here.
                    if let Some(link) = link.into_link() {
                        _ = give_back.send(link);
                    }
                })
                .map_err(|error| Error::Other(Box::new(error)))?;
            returned.push(taken_back);
        }
        Ok(Self {
            queue,
            meters,
            links: Mutex::new(returned),
        })
    }

    /// Runs `f` on one of the threads, before `deadline`.
    pub async fn read<T, E, F>(&self, f: F, deadline: Instant) -> Result<T, E>
    where
        F: Fn(&Session<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let run = move |turn: Turn<'_>| {
            let answer = match turn {
                Turn::Refuse(error) => Err(E::from(error)),
                Turn::Run(link) => link.view_until(&f, deadline),
            };
            _ = reply.send(answer);
        };
        let abandoned = Arc::new(AtomicBool::new(false));
        let _guard = Abandon(Arc::clone(&abandoned));
        let patience = deadline.saturating_duration_since(Instant::now());
        let job = Job {
            deadline,
            abandoned,
            run: Box::new(run),
        };
        self.queue.push(job, patience).await.map_err(E::from)?;
        match answer.await {
            Ok(answer) => answer,
            // The job was dropped unrun, which only happens when its thread is gone.
            Err(_) => Err(E::from(Error::Closed)),
        }
    }

    /// Stops the running reads, refuses the waiting ones, and takes the connections back.
    pub async fn close(&self) -> Vec<Link> {
        for meter in &self.meters {
            meter.halt();
        }
        self.queue.close();
        let links = std::mem::take(&mut *self.links.lock().unwrap_or_else(PoisonError::into_inner));
        let mut returned = Vec::new();
        for link in links {
            returned.extend(link.await);
        }
        returned
    }
}

impl Drop for SlowReaders {
    fn drop(&mut self) {
        self.queue.close();
    }
}

/// Tells the thread that the caller has gone away.
struct Abandon(Arc<AtomicBool>);

impl Drop for Abandon {
    fn drop(&mut self) {
        self.0.store(true, Relaxed);
    }
}

fn serve(queue: &Queue<Job>, late: &mut Late) {
    while let Popped::Job(job) = queue.pop(None) {
        if job.abandoned.load(Relaxed) {
            continue;
        }
        if late.meter().is_halted() {
            (job.run)(Turn::Refuse(Error::Closed));
            continue;
        }
        if Instant::now() >= job.deadline {
            (job.run)(Turn::Refuse(Error::Timeout));
            continue;
        }
        match late.link() {
            Ok(link) => {
                link.meter().watch(Some(job.abandoned));
                (job.run)(Turn::Run(link));
                link.meter().watch(None);
            }
            Err(error) => (job.run)(Turn::Refuse(error)),
        }
    }
}
