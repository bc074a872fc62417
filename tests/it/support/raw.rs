//! Bytes on a socket, for requests that no client would send: half ones, several at once, lies.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

use super::http::find;

/// How long one answer may take before the test gives up on it.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A connection without manners.
pub struct Raw(TcpStream);

/// What came back on a connection until its end.
#[derive(Debug, PartialEq, Eq)]
pub struct Answers {
    /// The status of every answer, interim ones included.
    pub statuses: Vec<u16>,
    /// Whether the server closed the connection; else the time was up.
    pub closed: bool,
    /// Everything that came.
    pub bytes: Vec<u8>,
}

impl Raw {
    /// Connects to `server`.
    ///
    /// # Panics
    /// When the server takes no connection.
    pub fn connect(server: SocketAddr) -> Self {
        let stream = TcpStream::connect_timeout(&server, PATIENCE).expect("a connection");
        stream
            .set_write_timeout(Some(PATIENCE))
            .expect("a time limit");
        stream.set_nodelay(true).expect("no delay");
        Self(stream)
    }

    /// Sends bytes as they are. A server may refuse and close in the middle of them, which is no
    /// error: its answer is still there to be read.
    pub fn send(&mut self, bytes: &[u8]) -> &mut Self {
        _ = self.0.write_all(bytes);
        self
    }

    /// Says that nothing more will be sent.
    pub fn finish(&mut self) -> &mut Self {
        _ = self.0.shutdown(Shutdown::Write);
        self
    }

    /// Reads until the server closes, or until nothing has come for `patience`.
    pub fn read(&mut self, patience: Duration) -> Answers {
        self.0
            .set_read_timeout(Some(patience))
            .expect("a time limit");
        let mut bytes = Vec::new();
        let mut buffer = [0; 16 * 1024];
        let closed = loop {
            match self.0.read(&mut buffer) {
                Ok(0) => break true,
                Ok(count) => bytes.extend_from_slice(&buffer[..count]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let late = [io::ErrorKind::WouldBlock, io::ErrorKind::TimedOut];
                    break !late.contains(&error.kind());
                }
            }
        };
        Answers {
            statuses: statuses(&bytes),
            closed,
            bytes,
        }
    }

    /// Reads one answer with a `Content-Length` and gives its status and body.
    ///
    /// # Panics
    /// When none comes in time.
    pub fn read_one(&mut self) -> (u16, Vec<u8>) {
        self.0
            .set_read_timeout(Some(PATIENCE))
            .expect("a time limit");
        let mut bytes = Vec::new();
        let mut buffer = [0; 16 * 1024];
        loop {
            if let Some((head, length)) = head(&bytes)
                && bytes.len() >= head + length
            {
                return (statuses(&bytes)[0], bytes[head..head + length].to_vec());
            }
            let count = self.0.read(&mut buffer).expect("an answer in time");
            assert!(count > 0, "the server closed before it answered");
            bytes.extend_from_slice(&buffer[..count]);
        }
    }
}

/// Sends `bytes` on a connection of its own and reads what comes until the server closes it.
pub fn exchange(server: SocketAddr, bytes: &[u8]) -> Answers {
    Raw::connect(server).send(bytes).read(PATIENCE)
}

/// Lengths of the first answer's head and body.
fn head(bytes: &[u8]) -> Option<(usize, usize)> {
    let end = find(bytes, b"\r\n\r\n")?;
    let text = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
    let length = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .and_then(|length| length.trim().parse().ok());
    Some((end + 4, length.unwrap_or(0)))
}

fn statuses(mut bytes: &[u8]) -> Vec<u16> {
    let mut found = Vec::new();
    while let Some((head, length)) = head(bytes) {
        let line = String::from_utf8_lossy(&bytes[..head.min(32)]).into_owned();
        let code = line.split(' ').nth(1).and_then(|code| code.parse().ok());
        let Some(code) = code else { break };
        found.push(code);
        bytes = bytes.get(head + length..).unwrap_or_default();
    }
    found
}
