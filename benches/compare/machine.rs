//! What the kernel says: processor time and memory of a server, and who runs on which core.

use std::{fs, path::PathBuf, process::Command};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::Result;

/// Clock ticks per second in `/proc/PID/stat`; Linux fixes this user-space unit at 100.
const TICKS: f64 = 100.0;

/// Which core each side is bound to; `None` when the machine cannot bind.
pub struct Pins {
    /// Core for the server under test, as `taskset` wants it.
    pub server: Option<String>,
    /// One line for the report.
    pub note: String,
}

/// Memory of a process at one moment, in kilobytes.
#[derive(Clone, Copy, Default)]
pub struct Memory {
    /// Everything resident, mapped files included.
    pub rss: u64,
    /// Resident pages that no file backs: what the program really holds.
    pub anonymous: u64,
    /// The highest `rss` so far.
    pub peak: u64,
}

/// Binds this process to the second core it may use, leaving the first to the servers.
pub fn pin_load_generator() -> Pins {
    let cores = allowed_cores();
    let unpinned = |why: &str| Pins {
        server: None,
        note: format!("not pinned to cores: {why}"),
    };
    let [server, load, ..] = cores.as_slice() else {
        return unpinned("only one core");
    };
    let pid = std::process::id().to_string();
    let bound = Command::new("taskset")
        .args(["-a", "-c", "-p", load, &pid])
        .output();
    match bound {
        Ok(output) if output.status.success() => Pins {
            server: Some(server.clone()),
            note: format!("server on core {server}, load generator on core {load}"),
        },
        _ => unpinned("taskset is missing or refused"),
    }
}

/// Processor seconds, user and system, that a process and its descendants have used.
pub fn cpu_seconds(pid: u32) -> f64 {
    cpu_parts(pid).iter().sum()
}

/// The same apart: user, then system.
pub fn cpu_parts(pid: u32) -> [f64; 2] {
    let ticks: Vec<_> = tree(pid).into_iter().filter_map(stat_ticks).collect();
    [0, 1].map(|part| ticks.iter().map(|ticks| ticks[part]).sum::<u64>() as f64 / TICKS)
}

/// Processor seconds, user and system, of this program alone: how busy the load generator was.
pub fn own_cpu_seconds() -> f64 {
    let ticks = stat_ticks(std::process::id()).unwrap_or_default();
    ticks.iter().sum::<u64>() as f64 / TICKS
}

/// Lets this program, and the servers it starts, have `wanted` open files.
///
/// # Errors
/// The system allows fewer; the message says how to get more.
pub fn allow_open_files(wanted: u64) -> Result<()> {
    let limit = getrlimit(Resource::Nofile);
    if limit.current.is_none_or(|current| current >= wanted) {
        return Ok(());
    }
    let raised = Rlimit {
        current: Some(wanted),
        maximum: limit.maximum.map(|most| most.max(wanted)),
    };
    setrlimit(Resource::Nofile, raised).map_err(|error| {
        format!("{wanted} open files are needed ({error}): ulimit -n {wanted}").into()
    })
}

/// Memory of one process; zeros when it is gone.
pub fn memory(pid: u32) -> Memory {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let number = line.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
        number.unwrap_or(0)
    };
    Memory {
        rss: field("VmRSS:"),
        anonymous: field("RssAnon:"),
        peak: field("VmHWM:"),
    }
}

/// The program file a process runs: what a wrapper script turned itself into.
pub fn program(pid: u32) -> Option<PathBuf> {
    fs::read_link(format!("/proc/{pid}/exe")).ok()
}

fn tree(pid: u32) -> Vec<u32> {
    let children = fs::read_dir(format!("/proc/{pid}/task"))
        .into_iter()
        .flatten()
        .flatten();
    let lists = children.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    let pids: Vec<u32> = lists
        .flat_map(|list| {
            list.split_whitespace()
                .filter_map(|pid| pid.parse().ok())
                .collect::<Vec<_>>()
        })
        .collect();
    std::iter::once(pid)
        .chain(pids.into_iter().flat_map(tree))
        .collect()
}

/// utime and stime, fields 14 and 15 of proc(5); the name in field 2 may hold spaces, so count from its bracket.
fn stat_ticks(pid: u32) -> Option<[u64; 2]> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    Some([fields.next()?.parse().ok()?, fields.next()?.parse().ok()?])
}

/// The cores this process may run on, from a list like `0-3,8`.
fn allowed_cores() -> Vec<String> {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let allowed = status
        .lines()
        .find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
    let ranges = allowed.unwrap_or_default().trim().split(',');
    let bounds = ranges.filter_map(|range| {
        let (low, high) = range.split_once('-').unwrap_or((range, range));
        Some(low.parse::<u32>().ok()?..=high.parse::<u32>().ok()?)
    });
    bounds.flatten().map(|core| core.to_string()).collect()
}
