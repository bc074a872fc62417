//! The streams' figures as a table for people and as JSON for programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Comparison, RATE, Turn};
use crate::{
    load::Outcome,
    report::{aligned, median},
};

/// How to read the table.
const LEGEND: &str = "\
lost: events that should have arrived and did not. ev/s: events that arrived. ms: from just before a create was sent to its event on a stream.
CPU us: the server's per event that arrived; user: outside of the kernel. KB: the server's growth for each connected, subscribed, idle stream. load: of a core, by the listeners and the writer.
";

/// The column of free text: the target.
const TARGET: usize = 16;

/// One audience of one side: medians over the turns, the worst of the maxima.
struct Side {
    cpu_us: f64,
    /// Its part in the server's own code.
    user_us: f64,
    spread: f64,
    rate: f64,
    /// p50, p99.
    events: [f64; 2],
    max: f64,
    creates: [f64; 2],
    connect: f64,
    subscribe: f64,
    anonymous: f64,
    rss: f64,
    loaded_mb: f64,
    busy: f64,
    expected: u64,
    received: u64,
    disordered: u64,
    errors: u64,
    /// CPU seconds per create.
    cpu_per_create: f64,
}

impl Side {
    fn of(turns: &[&Turn]) -> Self {
        let median_of =
            |value: &dyn Fn(&Turn) -> f64| median(turns.iter().map(|turn| value(turn)).collect());
        let sum_of = |value: fn(&Turn) -> u64| turns.iter().map(|turn| value(turn)).sum();
        let each = |seconds: f64, turn: &Turn| seconds * 1e6 / turn.events.done.max(1) as f64;
        let cpu = |turn: &Turn| each(turn.cpu.iter().sum(), turn);
        let highest = turns.iter().map(|turn| cpu(turn)).fold(0.0, f64::max);
        let lowest = turns
            .iter()
            .map(|turn| cpu(turn))
            .fold(f64::INFINITY, f64::min);
        let percentiles = |of: fn(&Turn) -> &Outcome| {
            [0.5, 0.99].map(|share| median_of(&|turn| of(turn).percentile(share)))
        };
        let cpu_us = median_of(&cpu);
        Self {
            cpu_us,
            user_us: median_of(&|turn| each(turn.cpu[0], turn)),
            spread: (highest - lowest) / cpu_us,
            rate: median_of(&|turn| turn.events.done as f64 / turn.events.seconds),
            events: percentiles(|turn| &turn.events),
            max: turns
                .iter()
                .map(|turn| turn.events.percentile(1.0))
                .fold(0.0, f64::max),
            creates: percentiles(|turn| &turn.creates),
            connect: median_of(&|turn| turn.setup.connect),
            subscribe: median_of(&|turn| turn.setup.subscribe),
            anonymous: median_of(&|turn| turn.setup.anonymous),
            rss: median_of(&|turn| turn.setup.rss),
            loaded_mb: median_of(&|turn| turn.memory.rss as f64 / 1024.0),
            busy: median_of(&|turn| turn.busy),
            expected: sum_of(|turn| turn.expected),
            received: sum_of(|turn| turn.events.done),
            disordered: sum_of(|turn| turn.disordered),
            errors: sum_of(|turn| turn.events.errors),
            cpu_per_create: median_of(&|turn| {
                turn.cpu.iter().sum::<f64>() / turn.creates.done.max(1) as f64
            }),
        }
    }

    fn cells(&self) -> Vec<String> {
        let digits = |value: f64| {
            if value < 10.0 {
                format!("{value:.2}")
            } else {
                format!("{value:.0}")
            }
        };
        let mut cells = vec![
            self.expected.saturating_sub(self.received).to_string(),
            format!("{:.0}", self.rate),
        ];
        cells.extend([self.events[0], self.events[1], self.max].map(digits));
        cells.extend([self.cpu_us, self.user_us].map(|us| format!("{us:.1}")));
        cells.push(format!("{:.0}%", self.spread * 100.0));
        cells.extend(self.creates.map(digits));
        cells.push(format!("{:.2}", self.connect));
        cells.push(format!("{:.1}", self.anonymous));
        cells.push(format!("{:.0}%", self.busy * 100.0));
        cells
    }

    fn json(&self) -> Value {
        json!({
            "expected": self.expected, "received": self.received, "disordered": self.disordered,
            "errors": self.errors, "eventsPerSecond": self.rate, "p50Ms": self.events[0],
            "p99Ms": self.events[1], "maxMs": self.max, "cpuUsPerEvent": self.cpu_us,
            "userUsPerEvent": self.user_us,
            "cpuSpread": self.spread, "cpuMsPerCreate": self.cpu_per_create * 1000.0,
            "createP50Ms": self.creates[0], "createP99Ms": self.creates[1],
            "connectSeconds": self.connect, "subscribeSeconds": self.subscribe,
            "idleAnonymousKbPerStream": self.anonymous, "idleRssKbPerStream": self.rss,
            "loadedRssMb": self.loaded_mb, "loadGeneratorBusy": self.busy,
        })
    }
}

/// The table with its legend; empty when nothing was measured.
pub fn table(comparisons: &[Comparison]) -> String {
    if comparisons.is_empty() {
        return String::new();
    }
    let heads = [
        "streams",
        "",
        "",
        "lost",
        "ev/s",
        "p50 ms",
        "p99 ms",
        "max ms",
        "CPU us",
        "user",
        "spread",
        "create p50",
        "p99",
        "connect s",
        "KB",
        "load",
        "target",
    ];
    let mut lines = vec![heads.map(str::to_owned).to_vec()];
    lines.extend(comparisons.iter().flat_map(rows));
    let notes: String = comparisons.iter().filter_map(note).collect();
    let about =
        format!("\nStreams: {RATE} creates/s by one writer, each told to every stream.\n\n");
    about + &aligned(&lines, TARGET) + LEGEND + &notes
}

/// The same, with more digits.
pub fn json(one: &Comparison) -> Value {
    let side = |side: usize| -> Value {
        let audiences = one.scenario.audiences.iter().zip(sides(one, side));
        let named = audiences.map(|(audience, side)| (audience.name().to_owned(), side.json()));
        Value::Object(named.collect())
    };
    json!({
        "name": one.scenario.name, "streams": one.scenario.listeners, "target": one.scenario.target,
        "pocketbase": side(0), "pbctl": side(1),
        "usersOverGuests": [times(one, 0), times(one, 1)],
        "firstError": first_error(one),
    })
}

/// Whether every event arrived and no stream was cut.
pub fn is_valid(one: &Comparison) -> bool {
    let mut turns = one.turns.iter().flatten().flatten();
    turns.all(|turn| turn.events.errors == 0 && turn.events.done == turn.expected)
}

/// Each audience of one server.
fn sides(one: &Comparison, side: usize) -> Vec<Side> {
    let turns = &one.turns[side];
    let audience = |i| Side::of(&turns.iter().map(|parts| &parts[i]).collect::<Vec<_>>());
    (0..one.scenario.audiences.len()).map(audience).collect()
}

/// How many times more CPU a create takes with the last audience than with the first.
fn times(one: &Comparison, side: usize) -> Option<f64> {
    match sides(one, side).as_slice() {
        [first, .., last] => Some(last.cpu_per_create / first.cpu_per_create),
        _ => None,
    }
}

/// A line for each audience of PocketBase, then of pbctl; the target stands in the last.
fn rows(one: &Comparison) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for (i, server) in ["PocketBase", "pbctl"].into_iter().enumerate() {
        for (audience, side) in one.scenario.audiences.iter().zip(sides(one, i)) {
            let name = if lines.is_empty() {
                one.scenario.name
            } else {
                ""
            };
            let mut line = [name, server, audience.name()].map(str::to_owned).to_vec();
            line.extend(side.cells());
            line.push(String::new());
            lines.push(line);
        }
        if let (Some(times), Some(line)) = (times(one, i), lines.last_mut()) {
            line[TARGET] = format!("{times:.1}x guests");
        }
    }
    if let Some(target) = lines.last_mut().and_then(|line| line.last_mut()) {
        let separator = if target.is_empty() { "" } else { "; " };
        // Writing to a String cannot fail.
        _ = write!(target, "{separator}{}", one.scenario.target);
    }
    lines
}

fn note(one: &Comparison) -> Option<String> {
    if is_valid(one) {
        return None;
    }
    let why = first_error(one).unwrap_or("events were lost");
    Some(format!("\n{} is INVALID: {why}\n", one.scenario.name))
}

fn first_error(one: &Comparison) -> Option<&str> {
    let mut turns = one.turns.iter().flatten().flatten();
    turns.find_map(|turn| turn.events.first_error.as_deref())
}
