//! A blocking HTTP/1.1 client of a few dozen lines, on a plain socket.
//!
//! The comparison must send what no polite client would: a path with a raw `%2F`, a body that is not
//! what its header says, a `Content-Length` that lies. So nothing here is corrected, encoded or
//! added, except `Host`, `Connection: close` and a length for a body that brings none.

use std::fmt::Write as _;
use std::io::{self, Read, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

/// How long one answer may take before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(30);

/// How the bytes of a request's body travel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Framing {
    /// With a `Content-Length`, unless the headers already say one.
    #[default]
    Length,
    /// As chunks of 64 KiB.
    Chunked,
}

/// One request, sent byte for byte as it is described.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The method, sent as it is.
    pub method: String,
    /// Path and query, sent as they are: already encoded, or deliberately not.
    pub target: String,
    /// Header lines in the order they are sent.
    pub headers: Vec<(String, String)>,
    /// The body; `None` sends no body and no length.
    pub body: Option<Vec<u8>>,
    /// How the body is framed.
    pub framing: Framing,
    /// The address it comes from, where the machine lets a client choose (`127.0.0.0/8` on Linux).
    pub from: Option<Ipv4Addr>,
}

/// One answer, with its body freed of the transfer coding.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Header lines in the order they came.
    pub headers: Vec<(String, String)>,
    /// The body's bytes.
    pub body: Vec<u8>,
}

impl Response {
    /// All values of the header `name` (any letter case), in the order they came.
    pub fn header_values(&self, name: &str) -> Vec<&str> {
        let same = |line: &&(String, String)| line.0.eq_ignore_ascii_case(name);
        self.headers
            .iter()
            .filter(same)
            .map(|line| line.1.as_str())
            .collect()
    }

    /// The body as text; bytes that are no UTF-8 become the replacement character.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Sends `request` to `server` on a connection of its own and waits for the whole answer.
///
/// # Errors
/// When the connection fails, the answer is no HTTP/1.1, or nothing comes for 30 seconds.
pub fn send(server: SocketAddr, request: &Request) -> io::Result<Response> {
    let chosen = request.from.map(|from| connect_from(from, server));
    let mut stream = match chosen {
        Some(Ok(stream)) => stream,
        Some(Err(_)) | None => TcpStream::connect_timeout(&server, PATIENCE)?,
    };
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut bytes = head(server, request).into_bytes();
    if let Some(body) = &request.body {
        append_body(&mut bytes, body, &request.framing);
    }
    // A server may refuse in the middle of a body and close; its answer is still worth reading.
    let sent = stream.write_all(&bytes);
    let mut raw = Vec::new();
    let received = stream.read_to_end(&mut raw);
    match parse(&raw, request.method == "HEAD") {
        Ok(response) => Ok(response),
        Err(unreadable) => Err(sent.err().or(received.err()).unwrap_or(unreadable)),
    }
}

/// A connection that begins at `from`, which the standard library cannot make.
fn connect_from(from: Ipv4Addr, server: SocketAddr) -> io::Result<TcpStream> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let connected = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4()?;
        socket.bind((from, 0).into())?;
        socket.connect(server).await?.into_std()
    })?;
    connected.set_nonblocking(false)?;
    Ok(connected)
}

fn head(server: SocketAddr, request: &Request) -> String {
    let mut head = format!("{} {} HTTP/1.1\r\n", request.method, request.target);
    let has = |name: &str| {
        request
            .headers
            .iter()
            .any(|(key, _)| key.eq_ignore_ascii_case(name))
    };
    if !has("host") {
        let _ = write!(head, "Host: {server}\r\n");
    }
    for (name, value) in &request.headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    match (&request.body, &request.framing) {
        (Some(body), Framing::Length) if !has("content-length") => {
            let _ = write!(head, "Content-Length: {}\r\n", body.len());
        }
        (Some(_), Framing::Chunked) => head.push_str("Transfer-Encoding: chunked\r\n"),
        _ => {}
    }
    head.push_str("Connection: close\r\n\r\n");
    head
}

fn append_body(bytes: &mut Vec<u8>, body: &[u8], framing: &Framing) {
    if *framing == Framing::Length {
        bytes.extend_from_slice(body);
        return;
    }
    for chunk in body.chunks(64 * 1024) {
        bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        bytes.extend_from_slice(chunk);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"0\r\n\r\n");
}

fn parse(raw: &[u8], head_only: bool) -> io::Result<Response> {
    let bad = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let end = find(raw, b"\r\n\r\n").ok_or_else(|| bad("the answer has no end of headers"))?;
    let text = String::from_utf8_lossy(&raw[..end]).into_owned();
    let mut lines = text.split("\r\n");
    let status_line = lines.next().unwrap_or_default();
    let status = status_line
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok());
    let status: u16 = status.ok_or_else(|| bad("the answer has no status"))?;
    let rest = &raw[end + 4..];
    if status == 100 {
        return parse(rest, head_only);
    }
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    let mut response = Response {
        status,
        headers,
        body: Vec::new(),
    };
    if !head_only && status != 204 && status != 304 {
        response.body = body_of(&response, rest)?;
    }
    Ok(response)
}

fn body_of(response: &Response, rest: &[u8]) -> io::Result<Vec<u8>> {
    if response
        .header_values("transfer-encoding")
        .iter()
        .any(|value| value.contains("chunked"))
    {
        return unchunk(rest);
    }
    let length = response
        .header_values("content-length")
        .first()
        .and_then(|text| text.parse().ok());
    let length: usize = length.unwrap_or(rest.len());
    if rest.len() < length {
        return Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "the answer's body is cut short",
        ));
    }
    Ok(rest[..length].to_vec())
}

fn unchunk(mut rest: &[u8]) -> io::Result<Vec<u8>> {
    let bad = || io::Error::new(io::ErrorKind::InvalidData, "the answer's chunks are broken");
    let mut body = Vec::new();
    loop {
        let line = find(rest, b"\r\n").ok_or_else(bad)?;
        let size = std::str::from_utf8(&rest[..line]).map_err(|_| bad())?;
        let size = usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16);
        let size = size.map_err(|_| bad())?;
        rest = &rest[line + 2..];
        if size == 0 {
            return Ok(body);
        }
        body.extend_from_slice(rest.get(..size).ok_or_else(bad)?);
        rest = rest.get(size + 2..).ok_or_else(bad)?;
    }
}

/// Where `needle` first occurs in `hay`.
pub fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len())
        .position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_joined() {
        let raw = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
        assert_eq!(parse(raw, false).unwrap().body, b"abcde");
    }

    #[test]
    fn a_short_body_is_an_error() {
        let raw = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc";
        assert!(parse(raw, false).is_err());
        assert_eq!(parse(raw, true).unwrap().body, b"");
    }

    #[test]
    fn an_interim_answer_is_skipped() {
        let raw =
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\nVary: a\r\nVary: b\r\n\r\n";
        let response = parse(raw, false).unwrap();
        assert_eq!(response.status, 204);
        assert_eq!(response.header_values("vary"), ["a", "b"]);
    }
}
