//! Streams of realtime events: many listeners, one writer, and what each event costs on its way.
//!
//! | file | holds |
//! |---|---|
//! | `listeners` | the sockets: connected, subscribed, read |
//! | `writer` | one connection that creates records at a steady rate |
//! | `report` | the table and the JSON |
//!
//! All listeners read on one thread; the writer has its own, so that its clock does not wait for theirs.
//! A record carries the number of its create, and that says when the event's way began.

mod listeners;
pub mod report;
mod writer;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::time::sleep;

use crate::{
    Result, data,
    load::Outcome,
    machine::{self, Memory},
    server::Server,
};
use listeners::{Listeners, Tally};
use writer::Writer;

/// Creates per second.
pub const RATE: u32 = 10;
/// Creates before the measured ones.
const WARM_UP: u32 = 10;
/// How long connected streams are left alone before memory is read.
const IDLE: Duration = Duration::from_secs(2);
/// Events that do not arrive for so long after the last one are lost.
const PATIENCE: Duration = Duration::from_secs(10);

/// Who listens.
#[derive(Clone, Copy)]
pub enum Audience {
    /// Guests, to a collection that everybody may list.
    Guests,
    /// So many users in turn, to a collection whose rule names the user; each may see every event.
    Users(u64),
}

/// One thing to measure.
pub struct Streams {
    /// Name for `--only` and the report.
    pub name: &'static str,
    /// Open streams.
    pub listeners: usize,
    /// Measured one after the other, each on a fresh server.
    pub audiences: &'static [Audience],
    /// What we aim at, for the report.
    pub target: &'static str,
}

/// Every scenario, in the order of the report.
pub const ALL: &[Streams] = &[
    Streams {
        name: "streams-1000",
        listeners: 1000,
        audiences: &[Audience::Guests],
        target: "p50<=10 ms",
    },
    Streams {
        name: "streams-9900",
        listeners: 9900,
        audiences: &[Audience::Guests],
        target: "none lost, p50<=100 ms, p99<=250 ms, <=8 us, create p50<10 ms, connect<=1.5 s, <=4 KB",
    },
    Streams {
        name: "streams-500-users",
        listeners: 1000,
        audiences: &[Audience::Guests, Audience::Users(500)],
        target: "users<=5x guests",
    },
];

impl Audience {
    /// The collection they listen to.
    const fn collection(self) -> &'static str {
        match self {
            Self::Guests => "posts",
            Self::Users(_) => "letters",
        }
    }

    /// In words, for the report.
    const fn name(self) -> &'static str {
        match self {
            Self::Guests => "guests",
            Self::Users(_) => "users",
        }
    }
}

/// What one turn of one server gave.
pub struct Turn {
    setup: Setup,
    /// The server's memory when the last event had arrived.
    memory: Memory,
    /// Creates that were answered.
    creates: Outcome,
    /// Events that should have arrived.
    expected: u64,
    /// From just before a create was sent to each of its events.
    events: Outcome,
    /// Events that came after a later one of the same stream.
    disordered: u64,
    /// Server CPU seconds until the last event had arrived: its own code, the kernel for it.
    cpu: [f64; 2],
    /// Share of a core that the load generator used.
    busy: f64,
}

/// What it took until all streams were there.
struct Setup {
    /// Seconds until every stream had its first event, the id.
    connect: f64,
    /// Seconds until every stream had subscribed.
    subscribe: f64,
    /// Kilobytes that the server grew by for each idle stream.
    anonymous: f64,
    /// The same with mapped files and everything else that is resident.
    rss: f64,
}

/// The turns of one scenario: of each server, of each turn, of each audience.
pub struct Comparison {
    /// What was measured.
    pub scenario: &'static Streams,
    /// PocketBase's turns, then pbctl's.
    pub turns: [Vec<Vec<Turn>>; 2],
}

/// Connects, subscribes, listens for `measured`.
///
/// # Errors
/// The server refused streams, subscriptions or creates.
pub async fn turn(
    server: &Server,
    scenario: &Streams,
    audience: Audience,
    measured: Duration,
) -> Result<Turn> {
    machine::allow_open_files(scenario.listeners as u64 + 1_000)?;
    let (setup, listeners) = set_up(server, scenario.listeners, audience).await?;
    let count = WARM_UP + RATE * u32::try_from(measured.as_secs())?;
    let writer = Writer::new(server.address, audience.collection(), count);
    let each = scenario.listeners as u64;
    let tally = Arc::new(Tally::new(writer.sent(), u64::from(count) * each));
    let reading = listeners.read(&tally);
    writer.run(0..WARM_UP).await?;
    settle(&tally, u64::from(WARM_UP) * each).await;
    tally.begin();
    let phase = Phase::begin(server.pid());
    let creates = writer.run(WARM_UP..count).await?;
    let expected = creates.done * each;
    let last = settle(&tally, expected).await;
    let (cpu, busy) = phase.end();
    let (mut events, disordered) = tally.take();
    events.seconds = (last - phase.begin).as_secs_f64();
    let memory = machine::memory(server.pid());
    drop(reading);
    Ok(Turn {
        setup,
        memory,
        creates,
        expected,
        events,
        disordered,
        cpu,
        busy,
    })
}

/// Opens the streams and subscribes them all.
async fn set_up(server: &Server, streams: usize, audience: Audience) -> Result<(Setup, Listeners)> {
    let (address, collection) = (server.address, audience.collection());
    let tokens = match audience {
        Audience::Guests => Vec::new(),
        Audience::Users(users) => data::impersonate(address, users).await?,
    };
    // What a server sets up for its first writer and its first stream is no cost of the others.
    Writer::new(address, collection, 1).run(0..1).await?;
    drop(Listeners::connect(address, 1).await?);
    let before = machine::memory(server.pid());
    let begin = Instant::now();
    let listeners = Listeners::connect(address, streams).await?;
    let connect = begin.elapsed().as_secs_f64();
    let begin = Instant::now();
    listeners.subscribe(collection, &tokens).await?;
    let subscribe = begin.elapsed().as_secs_f64();
    sleep(IDLE).await;
    let idle = machine::memory(server.pid());
    let grown = |before: u64, now: u64| now.saturating_sub(before) as f64 / streams as f64;
    let setup = Setup {
        connect,
        subscribe,
        anonymous: grown(before.anonymous, idle.anonymous),
        rss: grown(before.rss, idle.rss),
    };
    Ok((setup, listeners))
}

/// Waits for the last of `expected` events, or until none has come for a while. Gives when that was.
async fn settle(tally: &Tally, expected: u64) -> Instant {
    let (mut seen, mut since) = (tally.received(), Instant::now());
    while seen < expected && since.elapsed() < PATIENCE {
        sleep(Duration::from_millis(2)).await;
        let now = tally.received();
        if now != seen {
            (seen, since) = (now, Instant::now());
        }
    }
    since
}

/// The measured time: what both sides use of their cores.
struct Phase {
    pid: u32,
    server: [f64; 2],
    own: f64,
    begin: Instant,
}

impl Phase {
    fn begin(pid: u32) -> Self {
        Self {
            pid,
            server: machine::cpu_parts(pid),
            own: machine::own_cpu_seconds(),
            begin: Instant::now(),
        }
    }

    /// The server's CPU seconds, and how busy the load generator was.
    fn end(&self) -> ([f64; 2], f64) {
        let own = machine::own_cpu_seconds() - self.own;
        let now = machine::cpu_parts(self.pid);
        let server = [now[0] - self.server[0], now[1] - self.server[1]];
        (server, own / self.begin.elapsed().as_secs_f64())
    }
}
