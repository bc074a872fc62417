//! A client of `GET /api/realtime` on a plain socket: it sees each byte of the stream.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Duration,
};

/// How long the first event may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open stream.
pub struct Stream {
    /// The id that the server gave it.
    pub id: String,
    /// The lines of the answer's head.
    pub head: Vec<String>,
    events: Receiver<String>,
    socket: TcpStream,
}

impl Stream {
    /// Opens a stream and reads its first event.
    pub fn open(server: SocketAddr, headers: &str) -> Self {
        let mut socket = TcpStream::connect(server).expect("a connection");
        let request = format!("GET /api/realtime HTTP/1.1\r\nHost: test\r\n{headers}\r\n");
        socket.write_all(request.as_bytes()).expect("a request");
        let mut reader = socket.try_clone().expect("a second handle");
        let mut bytes = Vec::new();
        let end = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            assert!(read_some(&mut reader, &mut bytes), "no head");
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        bytes.drain(..end + 4);
        let (tell, events) = channel();
        thread::spawn(move || {
            let mut text = String::new();
            loop {
                while let Some(chunk) = take_chunk(&mut bytes) {
                    text.push_str(&chunk);
                    while let Some((event, rest)) = text.split_once("\n\n") {
                        if tell.send(event.to_owned()).is_err() {
                            return;
                        }
                        text = rest.to_owned();
                    }
                }
                if !read_some(&mut reader, &mut bytes) {
                    return;
                }
            }
        });
        let first: String = events.recv_timeout(PATIENCE).expect("a first event");
        let id = first
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("id:"));
        Self {
            id: id.expect("an id").to_owned(),
            head: head.split("\r\n").map(str::to_owned).collect(),
            events,
            socket,
        }
    }

    /// The events that come until nothing comes for `quiet`.
    pub fn hear(&self, quiet: Duration) -> Vec<String> {
        let mut heard = Vec::new();
        while let Ok(event) = self.events.recv_timeout(quiet) {
            heard.push(event);
        }
        heard
    }

    /// The next event; `None` when the stream has ended.
    pub fn next(&self) -> Option<String> {
        match self.events.recv_timeout(PATIENCE) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("no event in {PATIENCE:?}"),
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        _ = self.socket.shutdown(std::net::Shutdown::Both);
    }
}

fn read_some(reader: &mut TcpStream, bytes: &mut Vec<u8>) -> bool {
    let mut piece = [0; 4096];
    match reader.read(&mut piece) {
        Ok(count) if count > 0 => {
            bytes.extend_from_slice(&piece[..count]);
            true
        }
        _ => false,
    }
}

/// Takes a whole chunk from the front, if there is one.
fn take_chunk(bytes: &mut Vec<u8>) -> Option<String> {
    let line = bytes.windows(2).position(|two| two == b"\r\n")?;
    let length = std::str::from_utf8(&bytes[..line]).expect("a length");
    let length = usize::from_str_radix(length, 16).expect("a length");
    let end = line + 2 + length + 2;
    if bytes.len() < end {
        return None;
    }
    let chunk = String::from_utf8_lossy(&bytes[line + 2..end - 2]).into_owned();
    bytes.drain(..end);
    Some(chunk)
}
