//! A keep-alive HTTP/1.1 connection that costs as little CPU as it can.
//!
//! It sends bytes that were built before the clock started, and reads just enough of the answer to
//! know its status and where it ends. No compression, no redirects, no trailers.

use std::{io, net::SocketAddr};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::Result;

/// One connection; it dials on first use and again after the server closed it.
pub struct Connection {
    address: SocketAddr,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

/// Where one answer ends in the buffer, and what its head said.
#[derive(Debug, PartialEq, Eq)]
pub struct Frame {
    /// HTTP status.
    pub status: u16,
    /// First byte of the body.
    pub body: usize,
    /// Byte after the answer.
    pub end: usize,
    /// The body comes in chunks.
    pub chunked: bool,
    /// The server will close the connection.
    pub close: bool,
}

impl Connection {
    /// A connection to be made; nothing is sent yet.
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            stream: None,
            buffer: Vec::with_capacity(32 * 1024),
        }
    }

    /// Sends one prepared request and waits for the end of its answer.
    ///
    /// # Errors
    /// The connection broke or the answer is not HTTP/1.1; the next call dials again.
    pub async fn exchange(&mut self, request: &[u8]) -> io::Result<Frame> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => self.dial().await?,
        };
        self.buffer.clear();
        stream.write_all(request).await?;
        let frame = loop {
            self.buffer.reserve(16 * 1024);
            if stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(io::Error::new(
                    io::ErrorKind::UnexpectedEof,
                    "closed mid-answer",
                ));
            }
            if let Some(frame) = frame(&self.buffer)? {
                break frame;
            }
        };
        if !frame.close {
            self.stream = Some(stream);
        }
        Ok(frame)
    }

    /// The start of the last answer's body as text, for an error report.
    pub fn excerpt(&self, frame: &Frame) -> String {
        let end = frame.end.min(frame.body + 200);
        String::from_utf8_lossy(&self.buffer[frame.body..end]).into_owned()
    }

    async fn dial(&self) -> io::Result<TcpStream> {
        let stream = TcpStream::connect(self.address).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }
}

/// Sends one request made on the spot and gives status and JSON body (null when there is none).
///
/// # Errors
/// The connection broke, or a body is not JSON.
pub async fn call(address: SocketAddr, request: &[u8]) -> Result<(u16, Value)> {
    let mut connection = Connection::new(address);
    let frame = connection.exchange(request).await?;
    let raw = &connection.buffer[frame.body..frame.end];
    let body = if frame.chunked {
        unchunk(raw)
    } else {
        raw.to_vec()
    };
    let value = if body.is_empty() {
        Value::Null
    } else {
        serde_json::from_slice(&body)?
    };
    Ok((frame.status, value))
}

/// The bytes of a request. `token` goes into `Authorization`, `body` is sent as JSON.
pub fn request(method: &str, path: &str, token: Option<&str>, body: Option<&str>) -> Vec<u8> {
    let token = token.map(|token| format!("Authorization: {token}\r\n"));
    let length = match body {
        Some(body) => {
            format!(
                "Content-Type: application/json\r\nContent-Length: {}\r\n",
                body.len()
            )
        }
        None if method == "GET" => String::new(),
        None => "Content-Length: 0\r\n".to_owned(),
    };
    format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{}{length}\r\n{}",
        token.unwrap_or_default(),
        body.unwrap_or_default()
    )
    .into_bytes()
}

/// Looks whether the buffer holds a whole answer; `None` means read on.
fn frame(buffer: &[u8]) -> io::Result<Option<Frame>> {
    let Some(head) = buffer.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(None);
    };
    let mut frame = Frame {
        status: 0,
        body: head + 4,
        end: 0,
        chunked: false,
        close: false,
    };
    frame.status = std::str::from_utf8(buffer.get(9..12).unwrap_or_default())
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| bad("no status line"))?;
    let mut length = (frame.status == 204 || frame.status == 304).then_some(0);
    for line in buffer[..head].split(|byte| *byte == b'\n').skip(1) {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let value = line[colon + 1..].trim_ascii();
        match &line[..colon] {
            name if name.eq_ignore_ascii_case(b"content-length") => {
                let digits = std::str::from_utf8(value).map_err(|_| bad("bad length"))?;
                length = Some(digits.parse::<usize>().map_err(|_| bad("bad length"))?);
            }
            name if name.eq_ignore_ascii_case(b"transfer-encoding") => frame.chunked = true,
            name if name.eq_ignore_ascii_case(b"connection") => {
                frame.close = value.eq_ignore_ascii_case(b"close");
            }
            _ => {}
        }
    }
    let end = match length {
        Some(length) => Some(frame.body + length).filter(|end| *end <= buffer.len()),
        None if frame.chunked => chunks_end(buffer, frame.body)?,
        None => return Err(bad("an answer without a length")),
    };
    Ok(end.map(|end| Frame { end, ..frame }))
}

/// The byte after the last chunk, or `None` when it has not arrived.
fn chunks_end(buffer: &[u8], mut at: usize) -> io::Result<Option<usize>> {
    while let Some((size, data)) = chunk_size(buffer, at)? {
        let next = data + size + 2;
        if next > buffer.len() {
            return Ok(None);
        }
        if size == 0 {
            return Ok(Some(next));
        }
        at = next;
    }
    Ok(None)
}

/// Size of the chunk that starts at `at`, and where its data starts.
fn chunk_size(buffer: &[u8], at: usize) -> io::Result<Option<(usize, usize)>> {
    let rest = buffer.get(at..).unwrap_or_default();
    let Some(line) = rest.windows(2).position(|two| two == b"\r\n") else {
        return Ok(None);
    };
    let digits = std::str::from_utf8(&rest[..line]).map_err(|_| bad("bad chunk"))?;
    let size = usize::from_str_radix(digits.trim(), 16).map_err(|_| bad("bad chunk"))?;
    Ok(Some((size, at + line + 2)))
}

/// The data of a complete chunked body, without the sizes.
fn unchunk(raw: &[u8]) -> Vec<u8> {
    let mut body = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Ok(Some((size, data))) = chunk_size(raw, at) {
        if size == 0 {
            break;
        }
        body.extend_from_slice(&raw[data..data + size]);
        at = data + size + 2;
    }
    body
}

fn bad(message: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}
