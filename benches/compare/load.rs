//! The load: N connections, each sending its next request when the last was answered.
//!
//! A phase ends cleanly: after its deadline nobody sends, everybody waits for the answer under way.
//! So the requests counted are exactly those the server's CPU in that phase was spent on.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use bytes::Bytes;

use crate::{Result, client::Connection};

/// How long a phase may run past its deadline before the run is given up.
const PATIENCE: Duration = Duration::from_mins(3);

/// The connections of one scenario and where each is in the list of requests.
pub struct Load {
    workers: Vec<Worker>,
    requests: std::sync::Arc<[Bytes]>,
}

struct Worker {
    connection: Connection,
    next: usize,
}

/// What one phase saw.
#[derive(Default)]
pub struct Outcome {
    /// Requests answered with success.
    pub done: u64,
    /// Requests answered otherwise, or not at all.
    pub errors: u64,
    /// The first of them, in words.
    pub first_error: Option<String>,
    /// Seconds from the first request to the last answer.
    pub seconds: f64,
    /// Microseconds from request to answer, sorted.
    pub latencies: Vec<u32>,
}

impl Load {
    /// Prepares connections that start at different places of the same requests.
    pub fn new(address: SocketAddr, connections: usize, requests: Vec<Bytes>) -> Self {
        let spread = requests.len() / connections.max(1) + 1;
        let workers = (0..connections)
            .map(|i| Worker {
                connection: Connection::new(address),
                next: i * spread,
            })
            .collect();
        Self {
            workers,
            requests: requests.into(),
        }
    }

    /// Sends requests for `duration` and waits for the last answers.
    ///
    /// # Errors
    /// The server stopped answering altogether.
    pub async fn drive(&mut self, duration: Duration) -> Result<Outcome> {
        let begin = Instant::now();
        let mut tasks = Vec::with_capacity(self.workers.len());
        for worker in self.workers.drain(..) {
            let requests = std::sync::Arc::clone(&self.requests);
            tasks.push(tokio::spawn(worker.work(requests, begin + duration)));
        }
        let mut total = Outcome::default();
        for task in tasks {
            let (worker, mut part) = tokio::time::timeout(duration + PATIENCE, task)
                .await
                .map_err(|_| "the server stopped answering")??;
            self.workers.push(worker);
            total.done += part.done;
            total.errors += part.errors;
            total.first_error = total.first_error.or(part.first_error);
            total.latencies.append(&mut part.latencies);
        }
        total.seconds = begin.elapsed().as_secs_f64();
        total.latencies.sort_unstable();
        Ok(total)
    }
}

impl Worker {
    async fn work(mut self, requests: std::sync::Arc<[Bytes]>, until: Instant) -> (Self, Outcome) {
        let mut outcome = Outcome::default();
        let mut sent = Instant::now();
        while sent < until {
            let request = &requests[self.next % requests.len()];
            self.next += 1;
            let problem = match self.connection.exchange(request).await {
                Ok(frame) if (200..300).contains(&frame.status) => None,
                Ok(frame) => Some(format!(
                    "{} {}",
                    frame.status,
                    self.connection.excerpt(&frame)
                )),
                Err(error) => {
                    // A refused connection must not turn the load generator into a spinning loop.
                    tokio::time::sleep(Duration::from_millis(10)).await;
                    Some(error.to_string())
                }
            };
            let now = Instant::now();
            if let Some(problem) = problem {
                outcome.errors += 1;
                outcome.first_error.get_or_insert(problem);
            } else {
                outcome.done += 1;
                outcome
                    .latencies
                    .push((now - sent).as_micros().min(u32::MAX.into()) as u32);
            }
            sent = now;
        }
        (self, outcome)
    }
}

impl Outcome {
    /// The latency in milliseconds that this share (0 to 1) of the requests did not exceed.
    pub fn percentile(&self, share: f64) -> f64 {
        let last = self.latencies.len().saturating_sub(1);
        let at = (last as f64 * share).ceil() as usize;
        self.latencies
            .get(at)
            .map_or(0.0, |micros| f64::from(*micros) / 1000.0)
    }
}
