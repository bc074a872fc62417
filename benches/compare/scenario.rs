//! The scenarios: which requests, over how many connections, and what we aim at.

use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    client::request,
    rows::{self, Kind},
};

/// Users whose tokens take turns in the scenarios that need one.
pub const SIGNED_IN: u64 = 16;

/// What is compared between the two servers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// CPU per request, PocketBase's over pbctl's.
    Cpu,
    /// Requests per second, pbctl's over PocketBase's.
    Rate,
}

/// Where pbctl is meant to be; shown beside the figures, never asserted.
#[derive(Default)]
pub struct Target {
    /// Times better by the scenario's metric.
    pub ratio: Option<f64>,
    /// Requests per second at least.
    pub rate: Option<f64>,
    /// Milliseconds at most for 99 of 100 requests.
    pub p99: Option<f64>,
    /// Milliseconds at most for every request.
    pub max: Option<f64>,
}

/// What the requests of a scenario are made from.
pub struct Input {
    /// Rows in each large collection.
    pub rows: u64,
    /// Tokens of the first [`SIGNED_IN`] users; empty when the scenario has no use for them.
    pub tokens: Vec<String>,
}

/// One thing to measure.
pub struct Scenario {
    /// Name for `--only` and the report.
    pub name: &'static str,
    /// Connections that are busy at the same time.
    pub connections: usize,
    /// It needs signed-in users.
    pub users: bool,
    /// How the two are compared.
    pub metric: Metric,
    /// What we aim at.
    pub target: Target,
    /// Makes the requests that the connections go round.
    pub requests: fn(&Input) -> Vec<Bytes>,
}

const NO_TARGET: Target = Target {
    ratio: None,
    rate: None,
    p99: None,
    max: None,
};

const fn times(ratio: f64) -> Target {
    Target {
        ratio: Some(ratio),
        ..NO_TARGET
    }
}

const READ: Scenario = Scenario {
    name: "",
    connections: 32,
    users: false,
    metric: Metric::Cpu,
    target: NO_TARGET,
    requests: get_one,
};

/// Every scenario, in the order of the report.
pub const ALL: &[Scenario] = &[
    Scenario {
        name: "get-one",
        target: times(9.0),
        ..READ
    },
    Scenario {
        name: "list-30",
        target: times(12.0),
        requests: list,
        ..READ
    },
    Scenario {
        name: "list-30-total",
        target: times(9.0),
        requests: list_total,
        ..READ
    },
    Scenario {
        name: "list-30-expand",
        target: times(10.0),
        requests: list_expand,
        ..READ
    },
    Scenario {
        name: "list-ruled",
        connections: 8,
        users: true,
        target: times(8.0),
        requests: list_ruled,
        ..READ
    },
    Scenario {
        name: "create-ruled-256",
        connections: 256,
        users: true,
        target: Target {
            ratio: Some(9.0),
            rate: Some(15_000.0),
            p99: Some(100.0),
            max: None,
        },
        requests: create_ruled,
        ..READ
    },
    Scenario {
        name: "create-ruled-1000",
        connections: 1000,
        users: true,
        target: Target {
            max: Some(500.0),
            ..NO_TARGET
        },
        requests: create_ruled,
        ..READ
    },
    Scenario {
        name: "mixed",
        connections: 64,
        users: true,
        target: times(11.0),
        requests: mixed,
        ..READ
    },
    Scenario {
        name: "auth-refresh",
        users: true,
        target: times(7.0),
        requests: refresh,
        ..READ
    },
    Scenario {
        name: "scan-total",
        connections: 8,
        requests: scan_total,
        ..READ
    },
    Scenario {
        name: "deep-rule",
        connections: 4,
        users: true,
        metric: Metric::Rate,
        target: times(20.0),
        requests: deep_rule,
    },
    Scenario {
        name: "each-rule",
        connections: 4,
        users: true,
        metric: Metric::Rate,
        target: times(20.0),
        requests: each_rule,
    },
];

/// One public record by id.
fn get_one(input: &Input) -> Vec<Bytes> {
    (0..4096).map(|n| get(&one_path(input, n), None)).collect()
}

/// Thirty public records, filtered and sorted along an index, without the total.
fn list(_: &Input) -> Vec<Bytes> {
    list_paths("&skipTotal=1")
        .map(|path| get(&path, None))
        .collect()
}

/// The same with the total, as the SDK's `getList` asks for by default.
fn list_total(_: &Input) -> Vec<Bytes> {
    list_paths("").map(|path| get(&path, None)).collect()
}

/// The same with one relation expanded.
fn list_expand(_: &Input) -> Vec<Bytes> {
    list_paths("&skipTotal=1&expand=author")
        .map(|path| get(&path, None))
        .collect()
}

/// The newest thirty published records that belong to a team of the caller.
fn list_ruled(input: &Input) -> Vec<Bytes> {
    let filter = encode("status = 'published'");
    let options = "perPage=30&skipTotal=1&sort=-created";
    as_users(
        input,
        &format!("/api/collections/notes/records?{options}&filter={filter}"),
    )
}

/// A new record in one of the caller's teams.
fn create_ruled(input: &Input) -> Vec<Bytes> {
    let creates = (0..512).map(|n| {
        let user = n % SIGNED_IN;
        let team = rows::team_of(user, n / SIGNED_IN % rows::TEAMS_PER_USER);
        let body = rows::post_body(n, user, team).to_string();
        let token = input.tokens.get(user as usize).map(String::as_str);
        request("POST", "/api/collections/notes/records", token, Some(&body)).into()
    });
    creates.collect()
}

/// Of ten requests six read one record, three list thirty and one creates under the rule.
fn mixed(input: &Input) -> Vec<Bytes> {
    let (gets, lists, creates) = (get_one(input), list(input), create_ruled(input));
    let pick = |n: usize| match rows::mix(n as u64) % 10 {
        0..6 => gets[n % gets.len()].clone(),
        6..9 => lists[n % lists.len()].clone(),
        _ => creates[n % creates.len()].clone(),
    };
    (0..8192).map(pick).collect()
}

/// A new token for a valid one.
fn refresh(input: &Input) -> Vec<Bytes> {
    let path = "/api/collections/users/auth-refresh";
    input
        .tokens
        .iter()
        .map(|token| request("POST", path, Some(token), None).into())
        .collect()
}

/// A filter no index helps with, and its total; every request asks something new, so that a cached total cannot answer.
fn scan_total(_: &Input) -> Vec<Bytes> {
    let filter = |n: u64| {
        let word = rows::text(n, 2);
        encode(&format!("score > {} && text ~ '{word}'", n as f64 / 4.0))
    };
    let path = |n| format!("/api/collections/posts/records?filter={}", filter(n));
    (0..8192).map(|n| get(&path(n), None)).collect()
}

/// Two levels of relations, the first of them multiple, over the whole collection.
fn deep_rule(input: &Input) -> Vec<Bytes> {
    as_users(
        input,
        "/api/collections/projects/records?perPage=30&skipTotal=1&sort=-created",
    )
}

/// A rule on each item of a multiple relation, over the whole collection.
fn each_rule(input: &Input) -> Vec<Bytes> {
    as_users(
        input,
        "/api/collections/boards/records?perPage=30&skipTotal=1&sort=-created",
    )
}

fn as_users(input: &Input, path: &str) -> Vec<Bytes> {
    input
        .tokens
        .iter()
        .map(|token| get(path, Some(token)))
        .collect()
}

fn one_path(input: &Input, n: u64) -> String {
    let id = rows::id(Kind::Post, rows::mix(n) % input.rows);
    format!("/api/collections/posts/records/{id}")
}

/// The first four pages of each status, newest first.
fn list_paths(options: &str) -> impl Iterator<Item = String> + '_ {
    (0..12).map(move |n| {
        let filter = encode(&format!("status = '{}'", rows::STATUSES[n % 3]));
        let page = n / 3 + 1;
        format!("/api/collections/posts/records?page={page}&perPage=30&sort=-created&filter={filter}{options}")
    })
}

fn get(path: &str, token: Option<&str>) -> Bytes {
    request("GET", path, token, None).into()
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
