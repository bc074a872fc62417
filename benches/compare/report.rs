//! The figures as a table for people and as JSON for programs.

use std::error::Error;

use serde_json::{Value, json};

use crate::{
    measure::{Bench, Comparison, Turn},
    scenario::{Metric, Target},
    streams,
};

/// The column of the scenario table that holds free text: the target.
const LAST_TEXT: usize = 11;

/// How to read the first table.
const LEGEND: &str = "\
ratio: PocketBase's CPU over pbctl's; (rate): pbctl's req/s over PocketBase's. Medians of the turns; max is the worst of all.
spread: highest less lowest CPU of the turns, over their median; a ratio nearer to 1 than the spread says nothing.
RSS and anonymous memory: the highest seen under load.
";

/// Everything a run found.
pub struct Report {
    about: String,
    comparisons: Vec<Comparison>,
    streams: Vec<streams::Comparison>,
    figures: Vec<(&'static str, [f64; 2])>,
    failures: Vec<(&'static str, String)>,
}

/// One side of one scenario: medians over the turns, the worst of the maxima.
struct Side {
    cpu_ms: f64,
    /// Every turn's CPU per request, in the order of the turns.
    turns_ms: Vec<f64>,
    rate: f64,
    p50: f64,
    p99: f64,
    max: f64,
    rss_mb: f64,
    anonymous_mb: f64,
    requests: u64,
    errors: u64,
}

impl Report {
    /// An empty report that remembers how the run was made.
    pub fn new(bench: &Bench) -> Self {
        let about = format!(
            "{} rows in each large collection, {} turns of {} s each, {}.",
            bench.rows, bench.rounds, bench.seconds, bench.pins
        );
        Self {
            about,
            comparisons: Vec::new(),
            streams: Vec::new(),
            figures: Vec::new(),
            failures: Vec::new(),
        }
    }

    /// Takes in one scenario.
    pub fn add(&mut self, comparison: Comparison) {
        self.comparisons.push(comparison);
    }

    /// Takes in one scenario of streams.
    pub fn add_streams(&mut self, comparison: streams::Comparison) {
        self.streams.push(comparison);
    }

    /// Takes in one figure, a value per turn: PocketBase's, then pbctl's.
    pub fn add_figure(&mut self, name: &'static str, values: [Vec<f64>; 2]) {
        self.figures.push((name, values.map(median)));
    }

    /// Takes in that something could not be measured at all.
    pub fn add_failure(&mut self, name: &'static str, error: &dyn Error) {
        self.failures.push((name, error.to_string()));
    }

    /// Whether everything was measured and every request succeeded.
    pub fn is_valid(&self) -> bool {
        self.failures.is_empty()
            && self.comparisons.iter().all(|one| errors(&one.turns) == 0)
            && self.streams.iter().all(streams::report::is_valid)
    }

    /// The tables, ready to print.
    pub fn table(&self) -> String {
        let heads: [&str; 12] = [
            "scenario",
            "",
            "CPU ms/req",
            "spread",
            "req/s",
            "p50 ms",
            "p99 ms",
            "max ms",
            "RSS MB",
            "anon MB",
            "ratio",
            "target",
        ];
        let mut lines = vec![heads.map(str::to_owned).to_vec()];
        let mut notes = Vec::new();
        for one in &self.comparisons {
            lines.extend(rows(one));
            notes.extend(note(one));
        }
        for (name, error) in &self.failures {
            notes.push(format!("\n{name} could not be measured: {error}"));
        }
        let scenarios = if self.comparisons.is_empty() {
            String::new()
        } else {
            aligned(&lines, LAST_TEXT) + LEGEND
        };
        format!(
            "\n{}\n\n{scenarios}{}{}{}",
            self.about,
            streams::report::table(&self.streams),
            self.figure_table(),
            notes.concat()
        )
    }

    /// The same, with more digits and every turn's errors.
    pub fn json(&self) -> Value {
        let scenarios = self.comparisons.iter().map(|one| {
            let [peer, ours] = sides(one);
            json!({
                "name": one.scenario.name,
                "connections": one.scenario.connections,
                "pocketbase": peer.json(),
                "pbctl": ours.json(),
                "ratio": ratio(one.scenario.metric, &peer, &ours),
                "ratioOf": if one.scenario.metric == Metric::Cpu { "cpu" } else { "rate" },
                "target": target_text(&one.scenario.target),
                "firstError": first_error(&one.turns),
            })
        });
        let figures = self.figures.iter().map(|(name, [peer, ours])| {
            json!({"name": name, "pocketbase": peer, "pbctl": ours, "ratio": peer / ours})
        });
        json!({
            "about": self.about,
            "valid": self.is_valid(),
            "failures": self.failures,
            "scenarios": scenarios.collect::<Vec<_>>(),
            "streams": self.streams.iter().map(streams::report::json).collect::<Vec<_>>(),
            "figures": figures.collect::<Vec<_>>(),
        })
    }

    fn figure_table(&self) -> String {
        if self.figures.is_empty() {
            return String::new();
        }
        let mut lines = vec![
            ["figure", "PocketBase", "pbctl", "ratio"]
                .map(str::to_owned)
                .to_vec(),
        ];
        for (name, [peer, ours]) in &self.figures {
            let ratio = ratio_text(peer / ours);
            lines.push(vec![
                (*name).to_owned(),
                format!("{peer:.1}"),
                format!("{ours:.1}"),
                ratio,
            ]);
        }
        format!("\n{}", aligned(&lines, LAST_TEXT))
    }
}

impl Side {
    fn of(turns: &[Turn]) -> Self {
        let median_of = |value: fn(&Turn) -> f64| median(turns.iter().map(value).collect());
        let turns_ms: Vec<f64> = turns
            .iter()
            .map(|turn| turn.cpu * 1000.0 / turn.outcome.done.max(1) as f64)
            .collect();
        Self {
            cpu_ms: median(turns_ms.clone()),
            turns_ms,
            rate: median_of(|turn| turn.outcome.done as f64 / turn.outcome.seconds),
            p50: median_of(|turn| turn.outcome.percentile(0.5)),
            p99: median_of(|turn| turn.outcome.percentile(0.99)),
            max: turns
                .iter()
                .map(|turn| turn.outcome.percentile(1.0))
                .fold(0.0, f64::max),
            rss_mb: median_of(|turn| turn.memory.rss as f64 / 1024.0),
            anonymous_mb: median_of(|turn| turn.memory.anonymous as f64 / 1024.0),
            requests: turns.iter().map(|turn| turn.outcome.done).sum(),
            errors: turns.iter().map(|turn| turn.outcome.errors).sum(),
        }
    }

    /// How far the turns lie apart in CPU per request, as a share of their median.
    fn spread(&self) -> f64 {
        let highest = self.turns_ms.iter().copied().fold(0.0, f64::max);
        let lowest = self.turns_ms.iter().copied().fold(f64::INFINITY, f64::min);
        (highest - lowest) / self.cpu_ms
    }

    fn json(&self) -> Value {
        json!({
            "cpuMsPerRequest": self.cpu_ms, "turnsCpuMs": self.turns_ms, "requestsPerSecond": self.rate, "p50Ms": self.p50,
            "p99Ms": self.p99, "maxMs": self.max, "rssMb": self.rss_mb,
            "anonymousMb": self.anonymous_mb, "requests": self.requests, "errors": self.errors,
        })
    }

    fn cells(&self) -> Vec<String> {
        let digits = |value: f64| {
            if value < 10.0 {
                format!("{value:.2}")
            } else {
                format!("{value:.0}")
            }
        };
        vec![
            format!("{:.4}", self.cpu_ms),
            format!("{:.0}%", self.spread() * 100.0),
            digits(self.rate),
            digits(self.p50),
            digits(self.p99),
            digits(self.max),
            format!("{:.0}", self.rss_mb),
            format!("{:.0}", self.anonymous_mb),
        ]
    }
}

fn sides(one: &Comparison) -> [Side; 2] {
    [Side::of(&one.turns[0]), Side::of(&one.turns[1])]
}

/// Two lines, PocketBase's above pbctl's; the comparison stands in the second.
fn rows(one: &Comparison) -> [Vec<String>; 2] {
    let [peer, ours] = sides(one);
    let metric = one.scenario.metric;
    let ratio = match errors(&one.turns) {
        0 => ratio_text(ratio(metric, &peer, &ours)) + metric_mark(metric),
        _ => "INVALID".to_owned(),
    };
    let line = |names: [&str; 2], side: &Side, compared: Vec<String>| {
        [names.map(str::to_owned).to_vec(), side.cells(), compared].concat()
    };
    let target = target_text(&one.scenario.target);
    [
        line(
            [one.scenario.name, "PocketBase"],
            &peer,
            vec![String::new(); 2],
        ),
        line(["", "pbctl"], &ours, vec![ratio, target]),
    ]
}

fn metric_mark(metric: Metric) -> &'static str {
    if metric == Metric::Rate {
        " (rate)"
    } else {
        ""
    }
}

fn note(one: &Comparison) -> Option<String> {
    let error = first_error(&one.turns)?;
    let name = one.scenario.name;
    Some(format!(
        "\n{name} is INVALID: {} errors, the first: {error}",
        errors(&one.turns)
    ))
}

fn ratio(metric: Metric, peer: &Side, ours: &Side) -> f64 {
    match metric {
        Metric::Cpu => peer.cpu_ms / ours.cpu_ms,
        Metric::Rate => ours.rate / peer.rate,
    }
}

fn ratio_text(ratio: f64) -> String {
    format!("{ratio:.2}x")
}

fn target_text(target: &Target) -> String {
    let parts = [
        target.ratio.map(|times| format!("{times}x")),
        target.rate.map(|rate| format!(">={rate}/s")),
        target.p99.map(|p99| format!("p99<={p99} ms")),
        target.max.map(|max| format!("max<={max} ms")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn errors(turns: &[Vec<Turn>; 2]) -> u64 {
    turns.iter().flatten().map(|turn| turn.outcome.errors).sum()
}

fn first_error(turns: &[Vec<Turn>; 2]) -> Option<&str> {
    turns
        .iter()
        .flatten()
        .find_map(|turn| turn.outcome.first_error.as_deref())
}

/// The middle value; zero of none.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match (values.len(), values.len() / 2) {
        (0, _) => 0.0,
        (length, half) if length % 2 == 0 => f64::midpoint(values[half - 1], values[half]),
        (_, half) => values[half],
    }
}

/// Columns as wide as their widest cell; the first and the one of free text to the left, numbers to the right.
pub fn aligned(lines: &[Vec<String>], text: usize) -> String {
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..lines[0].len()).map(width).collect();
    let render = |line: &Vec<String>| {
        let cells = line
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| {
                let width = *width;
                match column {
                    0 => format!("{cell:<width$}"),
                    _ if column == text => cell.clone(),
                    _ => format!("{cell:>width$}"),
                }
            });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    lines.iter().map(render).collect()
}
