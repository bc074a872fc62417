//! The turns: start a server on its copy, warm it, load it, stop it; PocketBase and pbctl alternately.

use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use crate::{
    Result,
    args::Args,
    data,
    footprint::Figure,
    load::{Load, Outcome},
    machine::{self, Memory, Pins},
    scenario::{Input, SIGNED_IN, Scenario},
    server::{Program, Server},
    streams::{self, Streams},
};

/// The longest warm-up; enough for both to fill their caches.
const WARM_UP: Duration = Duration::from_secs(1);

/// Both programs, their data and what was asked for.
pub struct Bench {
    /// PocketBase first, then pbctl.
    pub programs: [Program; 2],
    /// Which core runs what, in words.
    pub pins: String,
    /// Rows in each large collection.
    pub rows: u64,
    /// Turns per server and scenario.
    pub rounds: usize,
    /// Measured seconds of one turn.
    pub seconds: u64,
    home: Home,
}

/// The bench's own folder; it goes away with the bench.
struct Home(PathBuf);

/// What one turn of one server gave.
pub struct Turn {
    /// The load generator's view.
    pub outcome: Outcome,
    /// Server CPU seconds in the measured phase.
    pub cpu: f64,
    /// Highest memory seen in the measured phase, in kilobytes.
    pub memory: Memory,
}

/// The turns of one scenario.
pub struct Comparison {
    /// What was measured.
    pub scenario: &'static Scenario,
    /// PocketBase's turns, then pbctl's.
    pub turns: [Vec<Turn>; 2],
}

impl Bench {
    /// Builds the data with the peer.
    ///
    /// # Errors
    /// A program does not run, or the data could not be made.
    pub async fn prepare(args: &Args, pins: &Pins) -> Result<Self> {
        let home = Home(
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("compare-{}", std::process::id())),
        );
        fs::create_dir_all(&home.0)?;
        let program = |name, path: &PathBuf| Program {
            name,
            path: path.clone(),
            core: pins.server.clone(),
        };
        let mut programs = [
            program("PocketBase", &args.peer),
            program("pbctl", &args.pbctl),
        ];
        eprintln!(
            "building the data: {} rows in each of four collections",
            args.rows
        );
        data::build(&programs[0], &home.0.join("fresh"), args.rows).await?;
        // A wrapper script has become PocketBase itself by now: later turns start that file, so that
        // its start and size are its own.
        let copied = home.0.join("a");
        data::copy(&home.0.join("fresh"), &copied)?;
        let server = programs[0].serve(&copied, &[]).await?;
        programs[0].path = machine::program(server.pid()).ok_or("PocketBase is gone")?;
        server.stop().await?;
        Ok(Self {
            programs,
            pins: pins.note.clone(),
            rows: args.rows,
            rounds: args.rounds,
            seconds: args.seconds,
            home,
        })
    }

    /// Runs one scenario on both, turn by turn.
    ///
    /// # Errors
    /// A server did not start, stopped answering, or refused to sign users in.
    pub async fn compare(&self, scenario: &'static Scenario) -> Result<Comparison> {
        let mut turns = [Vec::new(), Vec::new()];
        for round in 1..=self.rounds {
            for (side, program) in self.programs.iter().enumerate() {
                eprintln!(
                    "{} {}/{} {}",
                    scenario.name, round, self.rounds, program.name
                );
                turns[side].push(self.turn(side, scenario).await?);
            }
        }
        Ok(Comparison { scenario, turns })
    }

    /// Takes one figure for both, turn by turn: one value per round.
    ///
    /// # Errors
    /// A program did not run.
    pub async fn figure(&self, figure: Figure) -> Result<[Vec<f64>; 2]> {
        let mut values = [Vec::new(), Vec::new()];
        for _ in 0..self.rounds {
            for (side, program) in self.programs.iter().enumerate() {
                values[side].push(figure.take(program, &self.fresh(side)?).await?);
            }
        }
        Ok(values)
    }

    /// Runs one scenario of streams on both, turn by turn.
    ///
    /// # Errors
    /// A server did not start, or refused streams, subscriptions or creates.
    pub async fn listen(&self, scenario: &'static Streams) -> Result<streams::Comparison> {
        let mut turns = [Vec::new(), Vec::new()];
        for round in 1..=self.rounds {
            for (side, program) in self.programs.iter().enumerate() {
                let name = scenario.name;
                eprintln!("{name} {round}/{} {}", self.rounds, program.name);
                let mut parts = Vec::new();
                for audience in scenario.audiences {
                    let server = program.serve(&self.fresh(side)?, &[]).await?;
                    let measured = Duration::from_secs(self.seconds);
                    parts.push(streams::turn(&server, scenario, *audience, measured).await?);
                    server.stop().await?;
                }
                turns[side].push(parts);
            }
        }
        Ok(streams::Comparison { scenario, turns })
    }

    async fn turn(&self, side: usize, scenario: &Scenario) -> Result<Turn> {
        let directory = self.fresh(side)?;
        let server = self.programs[side].serve(&directory, &[]).await?;
        let users = if scenario.users { SIGNED_IN } else { 0 };
        let tokens = data::sign_in(server.address, users).await?;
        let requests = (scenario.requests)(&Input {
            rows: self.rows,
            tokens,
        });
        let turn = self.load(&server, scenario.connections, requests).await?;
        server.stop().await?;
        Ok(turn)
    }

    async fn load(
        &self,
        server: &Server,
        connections: usize,
        requests: Vec<bytes::Bytes>,
    ) -> Result<Turn> {
        let measured = Duration::from_secs(self.seconds);
        let mut load = Load::new(server.address, connections, requests);
        load.drive(WARM_UP.min(measured)).await?;
        let pid = server.pid();
        let before = machine::cpu_seconds(pid);
        let highest = Cell::new(Memory::default());
        let outcome = tokio::select! {
            outcome = load.drive(measured) => outcome?,
            () = watch(pid, &highest) => return Err("watching memory ended by itself".into()),
        };
        let cpu = machine::cpu_seconds(pid) - before;
        Ok(Turn {
            outcome,
            cpu,
            memory: highest.get(),
        })
    }

    /// The data of one side, as it was built: a turn that wrote, or only filled the request log, must not
    /// slow the next one down, or the faster server would carry more of its own work.
    fn fresh(&self, side: usize) -> Result<PathBuf> {
        let directory = self.home.0.join(["a", "b"][side]);
        data::copy(&self.home.0.join("fresh"), &directory)?;
        Ok(directory)
    }
}

/// Keeps the highest memory of a process until it is dropped.
async fn watch(pid: u32, highest: &Cell<Memory>) {
    loop {
        let (seen, now) = (highest.get(), machine::memory(pid));
        highest.set(Memory {
            rss: seen.rss.max(now.rss),
            anonymous: seen.anonymous.max(now.anonymous),
            peak: now.peak,
        });
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // Leaving some files behind is better than hiding the error that brought us here.
        let _ = fs::remove_dir_all(&self.0);
    }
}
