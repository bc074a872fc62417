//! How many files the process may have open, connections included.

/// Raises the soft limit to the hard one: an idle connection costs 12 KB and one file, and the
/// usual soft limit of 1,024 would end at the latter. Go programs, PocketBase among them, do the
/// same when they start. Where the system refuses, the limit stays.
#[cfg(unix)]
pub fn raise_limit() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    /// What macOS grants when the hard limit is said to be none (setrlimit(2), `OPEN_MAX`).
    const OPEN_MAX: u64 = 10_240;

    let limit = getrlimit(Resource::Nofile);
    let is_more = |wanted: u64| limit.current.is_some_and(|current| wanted > current);
    for wanted in [limit.maximum, Some(OPEN_MAX)] {
        let raised = Rlimit {
            current: wanted,
            ..limit
        };
        if is_more(wanted.unwrap_or(u64::MAX)) && setrlimit(Resource::Nofile, raised).is_ok() {
            return;
        }
    }
}

/// There is no such limit here.
#[cfg(not(unix))]
pub fn raise_limit() {}

/// The limit that serving would raise itself to; `None` where there is none.
#[cfg(unix)]
pub fn limit() -> Option<u64> {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
    limit.maximum
}

/// The limit that serving would raise itself to; `None` where there is none.
#[cfg(not(unix))]
pub fn limit() -> Option<u64> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    use super::*;

    #[test]
    fn the_soft_limit_becomes_the_hard_one() {
        let before = getrlimit(Resource::Nofile);
        // Other tests run beside this one: take no more than one away.
        let less = Rlimit {
            current: before.maximum.map(|most| most - 1).or(before.current),
            ..before
        };
        setrlimit(Resource::Nofile, less).unwrap();
        raise_limit();
        let after = getrlimit(Resource::Nofile);
        assert_eq!(after.maximum, before.maximum);
        assert!(before.maximum.is_none() || after.current == before.maximum);
    }
}
