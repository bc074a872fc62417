//! The bench's own command line; no library, because `cargo bench` passes arguments of its own.

use std::path::PathBuf;

use crate::{Result, footprint, scenario, streams};

/// Shown for `--help` and after a usage error.
pub const USAGE: &str = "\
cargo bench --bench compare -- [options]
  --only NAME[,NAME]  run only these scenarios (may repeat)
  --rows N            rows in each large collection        (default 100000)
  --seconds N         measured seconds per turn            (default 4)
  --rounds N          turns per server and scenario        (default 3)
  --pbctl PATH        the pbctl binary                     (default: the one cargo built)
  --peer PATH         PocketBase, or a script that execs it (default: tests/peer.sh)
  --json FILE         also write every figure as JSON";

/// What to run, with which programs, for how long.
pub struct Args {
    /// Names given with `--only`; empty means all.
    pub only: Vec<String>,
    /// Rows in each large collection.
    pub rows: u64,
    /// Measured seconds of one turn.
    pub seconds: u64,
    /// Turns per server and scenario.
    pub rounds: usize,
    /// The pbctl binary.
    pub pbctl: PathBuf,
    /// PocketBase itself, or a script that replaces itself by it (`exec`).
    pub peer: PathBuf,
    /// Where to write the figures as JSON.
    pub json: Option<PathBuf>,
}

impl Args {
    /// Reads the arguments; `None` when help was asked for.
    ///
    /// # Errors
    /// An unknown option, scenario, or a number that is not one or is zero.
    pub fn parse(mut words: impl Iterator<Item = String>) -> Result<Option<Self>> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let mut args = Self {
            only: Vec::new(),
            rows: 100_000,
            seconds: 4,
            rounds: 3,
            pbctl: PathBuf::from(env!("CARGO_BIN_EXE_pbctl")),
            peer: root.join("tests/peer.sh"),
            json: None,
        };
        while let Some(word) = words.next() {
            if word == "--bench" {
                continue; // cargo adds it to every bench it starts
            }
            if word == "--help" || word == "-h" {
                return Ok(None);
            }
            let value = words
                .next()
                .ok_or_else(|| format!("{word} needs a value"))?;
            args.set(&word, value)?;
        }
        args.check()?;
        Ok(Some(args))
    }

    /// Whether a scenario of this name is to be run.
    pub fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == name)
    }

    fn set(&mut self, word: &str, value: String) -> Result<()> {
        match word {
            "--only" => self.only.extend(value.split(',').map(str::to_owned)),
            "--rows" => self.rows = positive(word, &value)?,
            "--seconds" => self.seconds = positive(word, &value)?,
            "--rounds" => self.rounds = positive(word, &value)? as usize,
            "--pbctl" => self.pbctl = PathBuf::from(value),
            "--peer" => self.peer = PathBuf::from(value),
            "--json" => self.json = Some(PathBuf::from(value)),
            _ => return Err(format!("unknown option {word}").into()),
        }
        Ok(())
    }

    fn check(&self) -> Result<()> {
        let known = names();
        if let Some(name) = self
            .only
            .iter()
            .find(|name| !known.contains(&name.as_str()))
        {
            return Err(format!("no scenario {name}; there are {}", known.join(", ")).into());
        }
        for path in [&self.peer, &self.pbctl] {
            if !path.exists() {
                return Err(format!("{} does not exist", path.display()).into());
            }
        }
        Ok(())
    }
}

fn names() -> Vec<&'static str> {
    let scenarios = scenario::ALL.iter().map(|scenario| scenario.name);
    scenarios
        .chain(streams::ALL.iter().map(|scenario| scenario.name))
        .chain(footprint::ALL.iter().map(|(name, _)| *name))
        .collect()
}

fn positive(word: &str, value: &str) -> Result<u64> {
    match value.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(format!("{word} needs a positive number, not {value}").into()),
    }
}
