//! One running server: start it on a directory, wait until it answers, stop it.

use std::{
    fs::File,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{Result, client};

/// How long a server may take to answer its health check or to stop.
const PATIENCE: Duration = Duration::from_mins(1);

/// A server process; killed when dropped without [`Server::stop`].
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// Seconds from starting the process to its first healthy answer.
    pub start_seconds: f64,
}

/// How to start one of the two programs.
#[derive(Clone)]
pub struct Program {
    /// Name in the report.
    pub name: &'static str,
    /// The file to run.
    pub path: PathBuf,
    /// Core to bind it to.
    pub core: Option<String>,
}

impl Program {
    /// A command for this program, bound to its core.
    pub fn command(&self) -> Command {
        match &self.core {
            Some(core) => {
                let mut command = Command::new("taskset");
                command.arg("-c").arg(core).arg(&self.path);
                command
            }
            None => Command::new(&self.path),
        }
    }

    /// Starts `serve` on a directory and waits for a healthy answer. Its output goes to `serve.log` beside the directory.
    ///
    /// # Errors
    /// The program cannot be started, stops at once, or is not healthy within a minute.
    pub async fn serve(&self, directory: &Path, extra: &[&str]) -> Result<Server> {
        let address = free_address()?;
        let log = File::create(directory.with_extension("log"))?;
        let begin = Instant::now();
        let child = self
            .command()
            .args(["serve", "--http", &address.to_string(), "--dir"])
            .arg(directory)
            .args(extra)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()?;
        let mut server = Server {
            child,
            address,
            start_seconds: 0.0,
        };
        server.wait_healthy(self, begin).await?;
        Ok(server)
    }
}

impl Server {
    /// The process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Asks the server to stop and waits for it; kills it when it does not within a minute.
    ///
    /// # Errors
    /// The process could not be waited for.
    pub async fn stop(mut self) -> Result<()> {
        Command::new("kill").arg(self.pid().to_string()).status()?;
        let begin = Instant::now();
        while self.child.try_wait()?.is_none() {
            if begin.elapsed() > PATIENCE {
                return Err("a server did not stop within a minute of SIGTERM".into());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(())
    }

    async fn wait_healthy(&mut self, program: &Program, begin: Instant) -> Result<()> {
        let request = client::request("GET", "/api/health", None, None);
        loop {
            if let Ok((200, _)) = client::call(self.address, &request).await {
                self.start_seconds = begin.elapsed().as_secs_f64();
                return Ok(());
            }
            if let Some(status) = self.child.try_wait()? {
                return Err(format!("{} stopped at start: {status}", program.name).into());
            }
            if begin.elapsed() > PATIENCE {
                return Err(format!("{} was not healthy within a minute", program.name).into());
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail only when the process is already gone, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}
