//! Servers as child processes: the real PocketBase and pbctl, each over its own copy of a data
//! directory, on a free port, stopped politely when the test lets go of them.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::http::{self, Request};
use super::seed;

/// The release that the recorded answers and the seed directory come from.
pub const PEER_VERSION: &str = "0.39.11";

/// The first start of a release downloads it, so this is generous.
const HEALTHY_WITHIN: Duration = Duration::from_secs(90);
const STOPPED_WITHIN: Duration = Duration::from_secs(15);

/// Which program serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// The real PocketBase, fetched by `tests/peer.sh`.
    PocketBase,
    /// The binary under test.
    Pbctl,
}

impl Program {
    /// The program's name in reports.
    pub fn label(self) -> &'static str {
        match self {
            Self::PocketBase => "PocketBase",
            Self::Pbctl => "pbctl",
        }
    }

    /// A command for this program, without arguments.
    pub fn command(self) -> Command {
        match self {
            Self::PocketBase => Command::new(repository().join("tests/peer.sh")),
            Self::Pbctl => Command::new(env!("CARGO_BIN_EXE_pbctl")),
        }
    }
}

/// The root of the repository.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A running server with a data directory of its own.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    folder: tempfile::TempDir,
}

impl Server {
    /// Starts `program` over a copy of the directory `data` and waits until it answers.
    ///
    /// # Panics
    /// When it ends, or does not answer its health check in time; the message carries its output.
    pub fn start(program: Program, data: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy_folder(data, &folder.path().join("pb_data"));
        Self::start_in(program, folder)
    }

    /// Starts `program` over the folder's `pb_data`, which may be missing.
    pub fn start_in(program: Program, folder: tempfile::TempDir) -> Self {
        Self::start_with(program, folder, &[])
    }

    /// As [`Server::start_in`], with settings encrypted under the seed's key.
    pub fn start_encrypted(program: Program, folder: tempfile::TempDir) -> Self {
        Self::start_with(program, folder, &["--encryptionEnv", seed::ENCRYPTION_ENV])
    }

    /// As [`Server::start_in`], with more arguments.
    pub fn start_with(program: Program, folder: tempfile::TempDir, arguments: &[&str]) -> Self {
        let address = free_address();
        let output = fs::File::create(folder.path().join("output.txt")).expect("an output file");
        let mut command = program.command();
        command.arg("serve").arg("--http").arg(address.to_string());
        command.arg("--dir").arg(folder.path().join("pb_data"));
        if program == Program::PocketBase {
            command.arg("--automigrate=false");
        }
        command
            .args(arguments)
            .env(seed::ENCRYPTION_ENV, seed::ENCRYPTION_KEY);
        command.current_dir(folder.path()).stdin(Stdio::null());
        command
            .stdout(output.try_clone().expect("a second handle"))
            .stderr(output);
        let child = command.spawn().expect("the server's process");
        let mut server = Self {
            child,
            address,
            folder,
        };
        server.wait_until_healthy(program);
        server
    }

    /// The data directory being served.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("pb_data")
    }

    /// Starts `program` over the directory that another server serves.
    #[cfg(unix)]
    pub fn start_beside(program: Program, other: &Self) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::os::unix::fs::symlink(other.data(), folder.path().join("pb_data"))
            .expect("a link to the directory");
        Self::start_in(program, folder)
    }

    /// Fails when the server is not well: it does not answer, or something in it has panicked.
    pub fn assert_well(&self) {
        let health = Request {
            method: "GET".into(),
            target: "/api/health".into(),
            ..Request::default()
        };
        let answer = self.send(&health);
        let output = self.output();
        assert!(
            !output.contains("panicked at") && !output.contains("overflowed its stack"),
            "a panic:\n{output}"
        );
        assert_eq!(answer.expect("an answer").status, 200, "{output}");
    }

    /// Memory of the process that is not a mapped file, in bytes; `None` where the system does not
    /// tell.
    pub fn memory(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("RssAnon:"))?;
        let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kib << 10)
    }

    /// Sends a request to this server.
    ///
    /// # Errors
    /// See [`http::send`].
    pub fn send(&self, request: &Request) -> std::io::Result<http::Response> {
        http::send(self.address, request)
    }

    /// Stops the server and copies its data directory to `target`.
    pub fn stop_and_copy_data(mut self, target: &Path) {
        self.stop();
        copy_folder(&self.data(), target);
    }

    /// Ends the process at once (SIGKILL), as a crash does: nothing is flushed, nobody is told.
    pub fn kill(&mut self) {
        self.child.kill().expect("a running server");
        self.child.wait().expect("the server's end");
    }

    /// Starts `program` again over the same directory, on another port; for a server that has ended.
    pub fn start_again(&mut self, program: Program) {
        self.start_again_with(program, &[]);
    }

    /// The same with more arguments.
    pub fn start_again_with(&mut self, program: Program, arguments: &[&str]) {
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        let folder = std::mem::replace(&mut self.folder, elsewhere);
        *self = Self::start_with(program, folder, arguments);
    }

    fn wait_until_healthy(&mut self, program: Program) {
        let started = Instant::now();
        let health = Request {
            method: "GET".into(),
            target: "/api/health".into(),
            ..Request::default()
        };
        while started.elapsed() < HEALTHY_WITHIN {
            if self.send(&health).is_ok_and(|answer| answer.status == 200) {
                return;
            }
            if let Ok(Some(status)) = self.child.try_wait() {
                panic!(
                    "{} ended ({status}) before it answered:\n{}",
                    program.label(),
                    self.output()
                );
            }
            // Nothing announces readiness across programs, so the health check is asked again.
            sleep(Duration::from_millis(20));
        }
        panic!("{} does not answer:\n{}", program.label(), self.output());
    }

    /// Everything it has printed so far.
    pub fn output(&self) -> String {
        fs::read_to_string(self.folder.path().join("output.txt")).unwrap_or_default()
    }

    /// Asks the process to end (SIGTERM) and waits for it.
    pub fn stop(&mut self) {
        // The standard library can only kill; `kill` asks with SIGTERM, so the WAL is checkpointed.
        let _ = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        let asked = Instant::now();
        while asked.elapsed() < STOPPED_WITHIN {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.stop();
        }
    }
}

/// An address on this machine that nobody listens on now, and that no other test was given.
fn free_address() -> SocketAddr {
    static GIVEN: Mutex<Vec<SocketAddr>> = Mutex::new(Vec::new());
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let mut given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
        if !given.contains(&address) {
            given.push(address);
            return address;
        }
    }
}

/// Copies a folder with everything below it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the target folder");
    for entry in fs::read_dir(from).expect("the source folder") {
        let entry = entry.expect("a folder entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("a copied file");
        }
    }
}
