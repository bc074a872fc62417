//! One connection that creates records at a steady rate, and when each was sent.

use std::{
    net::SocketAddr,
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use serde_json::json;

use super::RATE;
use crate::{
    Result,
    client::{Connection, request},
    load::Outcome,
    rows,
};

/// When each create was sent.
pub struct Sent {
    base: Instant,
    micros: Vec<AtomicU64>,
}

impl Sent {
    fn set(&self, number: usize, at: Instant) {
        if let Some(slot) = self.micros.get(number) {
            let micros = (at - self.base).as_micros();
            slot.store(micros.min(u64::MAX.into()) as u64, Ordering::Release);
        }
    }

    /// How long before `now` a create was sent; zero for one that never was.
    pub fn since(&self, number: usize, now: Instant) -> Duration {
        let Some(slot) = self.micros.get(number) else {
            return Duration::ZERO;
        };
        (now - self.base).saturating_sub(Duration::from_micros(slot.load(Ordering::Acquire)))
    }
}

/// Who creates records.
pub struct Writer {
    address: SocketAddr,
    /// The request of each create.
    creates: Arc<[Bytes]>,
    sent: Arc<Sent>,
}

impl Writer {
    /// Prepares `count` creates in a collection. Each record carries its number, and everybody may see it.
    pub fn new(address: SocketAddr, collection: &str, count: u32) -> Self {
        let path = format!("/api/collections/{collection}/records");
        let create = |number: u32| -> Bytes {
            let of = u64::from(number);
            let mut body = rows::post_body(of, of % rows::USERS, of % rows::TEAMS);
            body["score"] = json!(number);
            body["pinned"] = json!(true);
            request("POST", &path, None, Some(&body.to_string())).into()
        };
        Self {
            address,
            creates: (0..count).map(create).collect(),
            sent: Arc::new(Sent {
                base: Instant::now(),
                micros: (0..count).map(|_| AtomicU64::new(0)).collect(),
            }),
        }
    }

    /// When each create was sent.
    pub fn sent(&self) -> Arc<Sent> {
        Arc::clone(&self.sent)
    }

    /// Sends some of the creates from a thread of its own, ten a second, or fewer when the server needs longer to answer.
    ///
    /// # Errors
    /// The server refused one.
    pub async fn run(&self, numbers: Range<u32>) -> Result<Outcome> {
        let (creates, sent) = (Arc::clone(&self.creates), self.sent());
        let address = self.address;
        let work = move || -> std::result::Result<Outcome, String> {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(|error| error.to_string())?;
            runtime.block_on(create(address, &creates, &sent, numbers))
        };
        Ok(tokio::task::spawn_blocking(work).await??)
    }
}

async fn create(
    address: SocketAddr,
    creates: &[Bytes],
    sent: &Sent,
    numbers: Range<u32>,
) -> std::result::Result<Outcome, String> {
    let mut connection = Connection::new(address);
    let health = request("GET", "/api/health", None, None);
    let dialled = connection.exchange(&health).await;
    dialled.map_err(|error| error.to_string())?;
    let mut outcome = Outcome::default();
    let begin = Instant::now();
    let mut due = begin;
    for number in numbers {
        tokio::time::sleep_until(due.into()).await;
        let number = number as usize;
        let now = Instant::now();
        sent.set(number, now);
        let answered = connection.exchange(&creates[number]).await;
        let frame = answered.map_err(|error| error.to_string())?;
        if frame.status != 200 {
            return Err(format!("{} {}", frame.status, connection.excerpt(&frame)));
        }
        let latency = now.elapsed().as_micros().min(u32::MAX.into()) as u32;
        outcome.latencies.push(latency);
        outcome.done += 1;
        due = (due + Duration::from_secs(1) / RATE).max(Instant::now());
    }
    outcome.seconds = begin.elapsed().as_secs_f64();
    outcome.latencies.sort_unstable();
    Ok(outcome)
}
