//! `pbctl log …`: the log of requests and of what the server does by itself.
//!
//! Entries are printed oldest first, as they would have been in a terminal.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    time::{Duration, Instant},
};

use clap::{Args, Subcommand, ValueEnum};
use serde_json::Value;

use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    serve::Signals,
    target::{Request, Target},
    terminal::{Format, Terminal},
};
use crate::{
    app::{
        config::Config,
        logs::{ERROR, INFO},
    },
    model::{page::MAX_PER_PAGE, timestamp::Timestamp},
};

/// Time between two looks for new entries.
const PAUSE: Duration = Duration::from_secs(1);
/// How far a look goes back: entries of other programs come up to 3 s late, and not quite in order.
const OVERLAP_MILLIS: i64 = 10_000;
/// Entries that a follower knows from the beginning.
const HEAD: u64 = 200;
/// A look is followed by a pause of so many times its length.
const SHARE: u32 = 10;
/// Most entries of one request.
const MOST: u64 = MAX_PER_PAGE;

/// Reads the log
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  pbctl log query --level error --since 2h
  pbctl log query --filter \"data.status >= 400 && data.auth = 'users'\" -o ndjson
  pbctl log tail -f")]
pub struct LogArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Prints the newest entries that match
    Query {
        #[command(flatten)]
        which: Which,
        /// Most entries; 0 for all
        #[arg(long, short = 'n', value_name = "NUMBER", default_value_t = 100)]
        limit: u64,
    },
    /// Prints the last entries, and with -f those that come
    Tail {
        #[command(flatten)]
        which: Which,
        /// How many of the last ones
        #[arg(long, short = 'n', value_name = "NUMBER", default_value_t = 10)]
        limit: u64,
        /// Goes on with new ones until it is interrupted
        #[arg(long, short)]
        follow: bool,
    },
}

#[derive(Debug, Args)]
struct Which {
    /// An expression over id, created, level, message and data.…
    #[arg(long, value_name = "FILTER")]
    filter: Option<String>,
    /// Only entries that are younger: 90s, 15m, 2h, 7d, or a date in UTC
    #[arg(long, value_name = "WHEN")]
    since: Option<String>,
    /// Only entries of this level and above
    #[arg(long, value_enum, value_name = "LEVEL")]
    level: Option<Level>,
}

/// How grave an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Level {
    /// -4
    Debug,
    /// 0
    Info,
    /// 4
    Warn,
    /// 8
    Error,
}

impl Level {
    const fn number(self) -> i64 {
        match self {
            Self::Debug => -4,
            Self::Info => INFO,
            Self::Warn => 4,
            Self::Error => ERROR,
        }
    }

    const fn of(number: i64) -> Self {
        match number {
            ..INFO => Self::Debug,
            INFO..4 => Self::Info,
            4..ERROR => Self::Warn,
            _ => Self::Error,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
        }
    }

    /// The colour's number among those of terminals.
    const fn colour(self) -> &'static str {
        match self {
            Self::Debug => "90",
            Self::Info => "36",
            Self::Warn => "33",
            Self::Error => "31",
        }
    }
}

/// Runs `log`.
pub async fn run(
    args: LogArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    // This machine's clock, also for a server far away: `--since 2h` is told in the caller's time.
    let now = Config::new("").clock.now();
    let (which, limit, follow) = match args.action {
        Action::Query { which, limit } => (which, limit, false),
        Action::Tail {
            which,
            limit,
            follow,
        } => (which, limit, follow),
    };
    let filter = filter(&which, now)?;
    let target = Target::existing(global, terminal).await?;
    let log = Log {
        target: &target,
        terminal,
        filter,
    };
    let done = match (follow, limit) {
        (true, _) => log.follow(limit).await,
        (false, 0) => log.all().await,
        (false, _) => log.last(limit).await,
    };
    target.close().await;
    done
}

/// The log of a target, as far as it is wanted.
struct Log<'a> {
    target: &'a Target,
    terminal: &'a Terminal,
    filter: String,
}

impl Log<'_> {
    /// Prints the newest entries.
    async fn last(&self, limit: u64) -> Result<(), Diagnostic> {
        self.print(&self.newest(&self.filter, limit).await?)
    }

    /// Prints all entries; page by page, where a format allows it.
    async fn all(&self) -> Result<(), Diagnostic> {
        let streams = matches!(self.terminal.format, Format::Table | Format::Ndjson);
        let mut kept = Vec::new();
        for number in 1.. {
            let page = self.page(&self.filter, "@rowid", (number, MOST)).await?;
            let is_last = page.len() < MOST as usize;
            if streams {
                self.print(&page)?;
            } else {
                kept.extend(page);
            }
            if is_last {
                break;
            }
        }
        if streams {
            return Ok(());
        }
        self.print(&kept)
    }

    /// Prints the newest entries, and new ones until a signal comes.
    async fn follow(&self, limit: u64) -> Result<(), Diagnostic> {
        let mut signals = Signals::new().map_err(|error| {
            Diagnostic::new(Exit::Failed, "cannot listen to signals").caused_by(&error)
        })?;
        let mut follower = Follower::default();
        // More than are shown: what is older than all of them is not new, whenever it is found.
        let first = self.newest(&self.filter, limit.max(HEAD)).await?;
        follower.floor = first.first().map(created).unwrap_or_default();
        let first = follower.fresh(first);
        let shown = usize::try_from(limit)
            .unwrap_or(usize::MAX)
            .min(first.len());
        self.print_lines(&first[first.len() - shown..])?;
        let mut pause = PAUSE;
        loop {
            tokio::select! {
                exit = signals.next() => return Err(Diagnostic::silent(exit)),
                () = tokio::time::sleep(pause) => {}
            }
            let began = Instant::now();
            let found = self
                .newest(&follower.filter(&self.filter), u64::MAX)
                .await?;
            // A look at a large log takes its time, which a server should have for others.
            pause = PAUSE.max(began.elapsed() * SHARE);
            self.print_lines(&follower.fresh(found))?;
        }
    }

    /// The newest entries that match, oldest first.
    async fn newest(&self, filter: &str, limit: u64) -> Result<Vec<Value>, Diagnostic> {
        let (mut all, mut ids) = (Vec::new(), BTreeSet::new());
        for number in 1.. {
            let page = self
                .page(filter, "-@rowid", (number, limit.min(MOST)))
                .await?;
            let is_last = (page.len() as u64) < limit.min(MOST);
            // What is written meanwhile moves entries to the next page.
            all.extend(page.into_iter().filter(|entry| ids.insert(id(entry))));
            if is_last || all.len() as u64 >= limit {
                break;
            }
        }
        all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        all.reverse();
        // Entries are written some at a time, each time in another order.
        all.sort_by_key(created);
        Ok(all)
    }

    async fn page(
        &self,
        filter: &str,
        sort: &str,
        (number, size): (u64, u64),
    ) -> Result<Vec<Value>, Diagnostic> {
        let request = Request::get(&["api", "logs"])
            .query("filter", filter)
            .query("sort", sort)
            .query("page", number)
            .query("perPage", size)
            .query("skipTotal", true);
        let mut answer = self.target.ask(request).await.map_err(|refused| {
            if refused.exit == Exit::Invalid && !self.filter.is_empty() {
                let message = "the filter cannot be used";
                return Diagnostic::new(Exit::Invalid, message)
                    .hint("entries have id, created, level, message and data.…");
            }
            refused
        })?;
        match answer["items"].take() {
            Value::Array(items) => Ok(items),
            _ => Ok(Vec::new()),
        }
    }

    fn print(&self, entries: &[Value]) -> Result<(), Diagnostic> {
        if self.terminal.format == Format::Table {
            return self.print_lines(entries);
        }
        let columns = ["id", "created", "level", "message", "data"];
        self.terminal.list(&columns, entries)
    }

    /// One line for each entry, also where a document could not end: JSON is one object a line.
    fn print_lines(&self, entries: &[Value]) -> Result<(), Diagnostic> {
        for entry in entries {
            match self.terminal.format {
                Format::Table | Format::Yaml | Format::Csv => {
                    self.terminal.line(&line(entry, self.terminal.colour_out))?;
                }
                Format::Id => self.terminal.line(&id(entry))?,
                Format::Json | Format::Ndjson => self.terminal.line(&entry.to_string())?,
            }
        }
        Ok(())
    }
}

/// What has been printed of a log that grows.
#[derive(Debug, Default)]
struct Follower {
    /// Date and id of entries that a look may find again.
    seen: BTreeSet<(String, String)>,
    /// The date before which nothing is new.
    floor: String,
}

impl Follower {
    /// Entries that are new; they are known then.
    fn fresh(&mut self, found: Vec<Value>) -> Vec<Value> {
        let mut fresh = found;
        fresh.retain(|entry| self.seen.insert((created(entry), id(entry))));
        let edge = self.edge();
        self.seen.retain(|(date, _)| *date >= edge);
        fresh
    }

    /// The filter for the next look.
    fn filter(&self, wanted: &str) -> String {
        both(wanted, &format!("created >= '{}'", self.edge()))
    }

    /// What was before is not looked at again.
    fn edge(&self) -> String {
        let last = self.seen.last();
        let last = last.and_then(|(date, _)| Timestamp::parse_canonical(date));
        let edge = last.map_or(0, |last| last.millis() - OVERLAP_MILLIS);
        Timestamp::from_millis(edge)
            .to_string()
            .max(self.floor.clone())
    }
}

/// The filter of what is wanted, seen from `now`.
fn filter(which: &Which, now: Timestamp) -> Result<String, Diagnostic> {
    let mut filter = which.filter.clone().unwrap_or_default();
    if let Some(since) = &which.since {
        filter = both(&filter, &format!("created >= '{}'", moment(since, now)?));
    }
    if let Some(level) = which.level {
        filter = both(&filter, &format!("level >= {}", level.number()));
    }
    Ok(filter)
}

fn both(a: &str, b: &str) -> String {
    if a.trim().is_empty() {
        b.to_owned()
    } else {
        format!("({a}) && {b}")
    }
}

/// `90s`, `15m`, `2h`, `7d` ago, or a date in UTC, as dates are stored.
fn moment(text: &str, now: Timestamp) -> Result<String, Diagnostic> {
    let unit = match text.chars().last() {
        Some('s') => 1,
        Some('m') => 60,
        Some('h') => 60 * 60,
        Some('d') => 24 * 60 * 60,
        _ => 0,
    };
    if unit > 0
        && let Ok(number) = text[..text.len() - 1].parse::<u32>()
    {
        let ago = i64::from(number) * unit * 1000;
        return Ok(Timestamp::from_millis((now.millis() - ago).max(0)).to_string());
    }
    let date = text.trim_end_matches('Z').replace('T', " ");
    let date = match date.len() {
        10 => format!("{date} 00:00:00"),
        16 => format!("{date}:00"),
        _ => date,
    };
    match Timestamp::parse_canonical(&format!("{date}Z")) {
        Some(at) => Ok(at.to_string()),
        None => Err(
            Diagnostic::new(Exit::Usage, format!("{text:?} is no time to look from"))
                .hint("write 90s, 15m, 2h, 7d, 2026-01-31 or \"2026-01-31 10:00:00\" (in UTC)"),
        ),
    }
}

/// An entry for people: when, level, message, and what is telling of its data.
fn line(entry: &Value, has_colour: bool) -> String {
    let level = Level::of(entry["level"].as_i64().unwrap_or_default());
    let name = format!("{:5}", level.name());
    let name = if has_colour {
        format!("\x1b[{}m{name}\x1b[0m", level.colour())
    } else {
        name
    };
    let message = entry["message"].as_str().unwrap_or_default();
    let mut line = format!("{} {name} {}", created(entry), plain(message));
    let data = &entry["data"];
    if data["type"] == "request" {
        let took = data["execTime"].as_f64().unwrap_or_default();
        _ = write!(line, "  {} {took:.1}ms", data["status"]);
        for name in ["auth", "error", "details"] {
            push(&mut line, name, &data[name]);
        }
    } else if let Value::Object(members) = data {
        for (name, value) in members {
            push(&mut line, name, value);
        }
    }
    line
}

fn push(line: &mut String, name: &str, value: &Value) {
    let text = match value {
        Value::Null => return,
        Value::String(text) if text.is_empty() => return,
        Value::String(text) => plain(text),
        other => other.to_string(),
    };
    _ = write!(line, "  {name}={text}");
}

/// Text without what would move the cursor: a client chooses what stands in a URL.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

fn id(entry: &Value) -> String {
    entry["id"].as_str().unwrap_or_default().to_owned()
}

fn created(entry: &Value) -> String {
    entry["created"].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn now() -> Timestamp {
        Timestamp::parse_canonical("2026-11-21 10:00:00.000Z").unwrap()
    }

    fn entry(id: &str, created: &str) -> Value {
        json!({"id": id, "created": created, "level": 0, "message": "m", "data": {}})
    }

    #[test]
    fn times_are_ago_or_dates() {
        for (text, at) in [
            ("90s", "2026-11-21 09:58:30.000Z"),
            ("2h", "2026-11-21 08:00:00.000Z"),
            ("7d", "2026-11-14 10:00:00.000Z"),
            ("2026-01-31", "2026-01-31 00:00:00.000Z"),
            ("2026-01-31T10:30", "2026-01-31 10:30:00.000Z"),
            ("2026-01-31 10:30:01.5Z", "2026-01-31 10:30:01.500Z"),
        ] {
            assert_eq!(moment(text, now()).unwrap(), at, "{text}");
        }
        for bad in ["", "h", "2x", "-2h", "yesterday", "2026-13-01", "1.5h"] {
            assert_eq!(moment(bad, now()).unwrap_err().exit, Exit::Usage, "{bad}");
        }
    }

    #[test]
    fn wishes_are_one_filter() {
        let which = Which {
            filter: Some("a = 1 || b = 2".into()),
            since: Some("1h".into()),
            level: Some(Level::Warn),
        };
        assert_eq!(
            filter(&which, now()).unwrap(),
            "((a = 1 || b = 2) && created >= '2026-11-21 09:00:00.000Z') && level >= 4"
        );
    }

    #[test]
    fn a_follower_tells_each_entry_once() {
        let mut follower = Follower::default();
        let first = entry("a", "2026-11-21 10:00:00.000Z");
        assert_eq!(follower.fresh(vec![first.clone()]).len(), 1);
        // One that comes late, one that is known, one that is new.
        let late = entry("b", "2026-11-21 09:59:59.000Z");
        let new = entry("c", "2026-11-21 10:01:00.000Z");
        let found = vec![late.clone(), first, new.clone()];
        assert_eq!(follower.fresh(found), [late, new]);
        assert_eq!(follower.seen.len(), 1, "what is far back is forgotten");
        follower.floor = "2026-11-21 10:00:55.000Z".into();
        assert_eq!(follower.edge(), follower.floor);
        follower.floor.clear();
        assert_eq!(follower.filter(""), "created >= '2026-11-21 10:00:50.000Z'");
    }

    #[test]
    fn a_line_tells_what_is_telling() {
        let entry = json!({"id": "a", "created": "2026-11-21 10:00:00.000Z", "level": 8,
            "message": "GET /x\u{1b}[2J", "data": {"type": "request", "status": 404,
            "execTime": 1.26, "auth": "", "error": "Missing.", "details": null}});
        assert_eq!(
            line(&entry, false),
            "2026-11-21 10:00:00.000Z ERROR GET /x [2J  404 1.3ms  error=Missing."
        );
        assert!(line(&entry, true).contains("\x1b[31mERROR\x1b[0m"));
    }
}
