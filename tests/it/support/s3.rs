//! An S3 service as a child process: moto's server, fetched by `tests/s3.sh`.

use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::http::{self, Request};
use super::peer::repository;

/// The first start fetches it, so this is generous.
const READY_WITHIN: Duration = Duration::from_secs(180);

/// A running service; everything in it is gone when the test lets go of it.
pub struct S3 {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl S3 {
    /// A service that takes any keys, with one bucket called `backups`.
    pub fn start() -> Self {
        let service = Self::start_with(&[]);
        let made = service.send("PUT", "/backups").expect("an answer");
        assert_eq!(made, 200, "no bucket");
        service
    }

    /// A service that knows nobody's keys.
    pub fn locked() -> Self {
        Self::start_with(&[("INITIAL_NO_AUTH_ACTION_COUNT", "0")])
    }

    fn start_with(environment: &[(&str, &str)]) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = free.local_addr().expect("its address");
        drop(free);
        let mut command = Command::new(repository().join("tests/s3.sh"));
        command.args(["-H", "127.0.0.1", "-p", &address.port().to_string()]);
        command.envs(environment.iter().copied());
        command.stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().expect("tests/s3.sh");
        let mut service = Self { child, address };
        let started = Instant::now();
        while service.send("GET", "/moto-api/data.json").is_err() {
            let ended = service.child.try_wait().expect("its state");
            assert!(
                ended.is_none(),
                "tests/s3.sh ended; it needs python3 and pip"
            );
            assert!(
                started.elapsed() < READY_WITHIN,
                "the service does not answer"
            );
            // Nothing announces readiness.
            sleep(Duration::from_millis(50));
        }
        service
    }

    /// The URL for `AWS_ENDPOINT_URL` and settings.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn send(&self, method: &str, target: &str) -> std::io::Result<u16> {
        let request = Request {
            method: method.into(),
            target: target.into(),
            ..Request::default()
        };
        http::send(self.address, &request).map(|answer| answer.status)
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
