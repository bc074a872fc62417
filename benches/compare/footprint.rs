//! Figures beside the scenarios: how long it takes to start, what an idle server and the file weigh, what
//! a backup does to those who write.

use std::{
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use crate::{Result, beside, machine, server::Program};

/// How long a started server is left alone before its memory is read.
const IDLE: Duration = Duration::from_secs(3);

/// What to take.
#[derive(Clone, Copy)]
pub enum Figure {
    /// Milliseconds from starting `serve` to the first healthy answer.
    Start,
    /// Megabytes resident, untouched since start.
    IdleRss,
    /// Megabytes of that which no file backs.
    IdleAnonymous,
    /// Milliseconds of `--help`.
    Help,
    /// Megabytes of the program file.
    Size,
    /// How many times longer 99 of 100 creates take at most while a backup is made.
    BackupP99,
}

/// Every figure with its name, unit included.
pub const ALL: &[(&str, Figure)] = &[
    ("start-ms", Figure::Start),
    ("idle-rss-mb", Figure::IdleRss),
    ("idle-anon-mb", Figure::IdleAnonymous),
    ("help-ms", Figure::Help),
    ("binary-mb", Figure::Size),
    ("backup-p99-x", Figure::BackupP99),
];

impl Figure {
    /// Takes the figure once for one program on its directory.
    ///
    /// # Errors
    /// The program does not run, or its file cannot be read.
    pub async fn take(self, program: &Program, directory: &Path) -> Result<f64> {
        match self {
            Self::Start => {
                let server = program.serve(directory, &[]).await?;
                let seconds = server.start_seconds;
                server.stop().await?;
                Ok(seconds * 1000.0)
            }
            Self::IdleRss | Self::IdleAnonymous => {
                let server = program.serve(directory, &[]).await?;
                tokio::time::sleep(IDLE).await;
                let memory = machine::memory(server.pid());
                server.stop().await?;
                let kilobytes = if matches!(self, Self::IdleRss) {
                    memory.rss
                } else {
                    memory.anonymous
                };
                Ok(kilobytes as f64 / 1024.0)
            }
            Self::Help => help(program),
            Self::Size => Ok(std::fs::metadata(&program.path)?.len() as f64 / 1024.0 / 1024.0),
            Self::BackupP99 => {
                let [alone, beside] = beside::percentiles(program, directory).await?;
                let name = program.name;
                eprintln!("{name}: p99 of creates {alone:.1} ms, beside a backup {beside:.1} ms");
                Ok(beside / alone)
            }
        }
    }
}

fn help(program: &Program) -> Result<f64> {
    let begin = Instant::now();
    let status = program
        .command()
        .arg("--help")
        .stdout(Stdio::null())
        .status()?;
    let milliseconds = begin.elapsed().as_secs_f64() * 1000.0;
    if status.success() {
        Ok(milliseconds)
    } else {
        Err("--help failed".into())
    }
}
