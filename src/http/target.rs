//! Request targets with characters that a URL may not have.
//!
//! People type `curl 'http://host/api/…?filter=(price>5)'`, and curl sends it as it is. The reference
//! takes any visible character; the parser below us takes those of RFC 3986 and refuses the rest
//! before anybody is asked. So the rest is escaped while it is read, which means the same.
//!
//! That adds bytes, so it may only touch a request's first line and must know for certain where one
//! begins: behind a body of the wrong length the next request would be whatever the client likes.
//! Hence the first request of a connection and those behind requests that have no body, as long as
//! each head comes in one piece; from anything else on, nothing is touched any more.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use memchr::memchr;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A connection whose request targets are escaped.
pub struct Escaping<S> {
    stream: S,
    /// Whether what is read next is certainly the beginning of a request.
    is_at_head: bool,
    /// What was read and did not fit.
    waiting: Vec<u8>,
}

impl<S> Escaping<S> {
    /// A connection that nothing was read from yet.
    pub const fn new(stream: S) -> Self {
        Self {
            stream,
            is_at_head: true,
            waiting: Vec::new(),
        }
    }

    /// The connection itself, and what was read from it and not handed over.
    pub fn into_parts(self) -> (S, Vec<u8>) {
        (self.stream, self.waiting)
    }

    fn hand_over(&mut self, buffer: &mut ReadBuf<'_>) {
        let count = self.waiting.len().min(buffer.remaining());
        buffer.put_slice(&self.waiting[..count]);
        self.waiting.drain(..count);
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Escaping<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if !self.waiting.is_empty() {
            self.hand_over(buffer);
            return Poll::Ready(Ok(()));
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        if self.is_at_head {
            let (escaped, ends_at_head) = escape_heads(&buffer.filled()[before..]);
            self.is_at_head = ends_at_head;
            if let Some(escaped) = escaped {
                buffer.set_filled(before);
                self.waiting = escaped;
                self.hand_over(buffer);
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Escaping<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// `bytes`, which begin with a request, with the targets of the heads in them escaped; `None` when
/// there is nothing to escape. And whether what follows them is certainly the beginning of a request.
fn escape_heads(bytes: &[u8]) -> (Option<Vec<u8>>, bool) {
    let mut escaped: Option<Vec<u8>> = None;
    let mut at = 0;
    let mut is_certain = true;
    while is_certain && at < bytes.len() {
        let head = Head::read(&bytes[at..]);
        is_certain = head.is_all;
        let (line, rest) = bytes[at..at + head.length].split_at(head.line);
        if escaped.is_none() && line.iter().any(|&b| is_refused(b)) {
            escaped = Some(bytes[..at].to_vec());
        }
        if let Some(escaped) = &mut escaped {
            push_escaped(escaped, line);
            escaped.extend_from_slice(rest);
        }
        at += head.length;
    }
    if let Some(escaped) = &mut escaped {
        escaped.extend_from_slice(&bytes[at..]);
    }
    (escaped, is_certain)
}

/// The head at the beginning of some bytes.
struct Head {
    /// Bytes of its first line; 0 when that is not to be touched.
    line: usize,
    /// Bytes of all of it.
    length: usize,
    /// Whether it is whole and the request has nothing but a head.
    is_all: bool,
}

impl Head {
    fn read(bytes: &[u8]) -> Self {
        let first = line(bytes);
        let mut head = Self {
            line: first.len(),
            length: first.len(),
            is_all: false,
        };
        if !is_first_line(first) {
            head.line = 0;
            return head;
        }
        loop {
            let line = line(&bytes[head.length..]);
            head.length += line.len();
            if line == b"\r\n" {
                head.is_all = true;
                return head;
            }
            if !is_plain_header(line) {
                return head;
            }
        }
    }
}

/// The first line of some bytes with its end, or all of them.
fn line(bytes: &[u8]) -> &[u8] {
    memchr(b'\n', bytes).map_or(bytes, |end| &bytes[..=end])
}

/// Whether a request begins with this line, or a connection ends with it: what the parser refuses.
/// Looked at closely only when there is something to escape, for this is done for every request.
fn is_first_line(line: &[u8]) -> bool {
    let is_odd = line.iter().fold(false, |odd, &b| odd | is_refused(b));
    line.ends_with(b"\r\n") && line[0].is_ascii_uppercase() && (!is_odd || is_request_line(line))
}

/// `METHOD TARGET HTTP/1.1`, with a target that is a path, perhaps behind a host.
fn is_request_line(line: &[u8]) -> bool {
    let mut words = line.split(|&b| b == b' ');
    let method = words.next().unwrap_or_default();
    let target = words.next().unwrap_or_default();
    !method.is_empty()
        && method.iter().all(u8::is_ascii_uppercase)
        && (target.starts_with(b"/") || target.starts_with(b"http://"))
        && matches!(words.next(), Some(b"HTTP/1.1\r\n" | b"HTTP/1.0\r\n"))
        && words.next().is_none()
}

/// A whole header that promises no body. What is odd is not plain; what the parser refuses may be, for
/// it ends the connection.
fn is_plain_header(line: &[u8]) -> bool {
    line.ends_with(b"\r\n")
        && line[0].is_ascii_alphanumeric()
        && (!matches!(line[0] | 0x20, b'c' | b't' | b'u') || promises_nothing(line))
}

/// Whether a header has a plain name, and none that says that more than a head will come.
fn promises_nothing(line: &[u8]) -> bool {
    let Some(end) = memchr(b':', line) else {
        return false;
    };
    let name = &line[..end];
    let is = |other: &str| name.eq_ignore_ascii_case(other.as_bytes());
    let is_token = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    name.iter().all(is_token) && !is("content-length") && !is("transfer-encoding") && !is("upgrade")
}

/// What the parser refuses in a target and the reference takes. A `#` begins no fragment there.
const fn is_refused(b: u8) -> bool {
    matches!(b, b'"' | b'<' | b'>' | b'`' | b'#' | 0x80..)
}

fn push_escaped(out: &mut Vec<u8>, line: &[u8]) {
    for &b in line {
        if is_refused(b) {
            out.extend_from_slice(format!("%{b:02X}").as_bytes());
        } else {
            out.push(b);
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt;

    use super::*;

    /// What is read from a client that sends `pieces`.
    async fn read(pieces: &[&str]) -> String {
        read_by(pieces, 4096).await
    }

    /// The same with a buffer of `room` bytes.
    async fn read_by(pieces: &[&str], room: usize) -> String {
        let pieces = pieces.iter().map(|p| p.as_bytes().to_vec()).collect();
        let mut client = Escaping::new(Pieces(pieces));
        let (mut out, mut buffer) = (Vec::new(), vec![0; room]);
        loop {
            match client.read(&mut buffer).await.unwrap() {
                0 => return String::from_utf8(out).unwrap(),
                count => out.extend_from_slice(&buffer[..count]),
            }
        }
    }

    /// Gives one piece for each read, or as much of it as there is room for.
    struct Pieces(std::collections::VecDeque<Vec<u8>>);

    impl AsyncRead for Pieces {
        fn poll_read(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            buffer: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            if let Some(mut piece) = self.0.pop_front() {
                let rest = piece.split_off(piece.len().min(buffer.remaining()));
                buffer.put_slice(&piece);
                if !rest.is_empty() {
                    self.0.push_front(rest);
                }
            }
            Poll::Ready(Ok(()))
        }
    }

    const RAW: &str = "GET /x?filter=(a>\"é\") HTTP/1.1\r\nHost: h\r\n\r\n";
    const ESCAPED: &str = "GET /x?filter=(a%3E%22%C3%A9%22) HTTP/1.1\r\nHost: h\r\n\r\n";

    #[tokio::test]
    async fn targets_are_escaped_and_nothing_else() {
        assert_eq!(read(&[RAW]).await, ESCAPED);
        assert_eq!(read(&[RAW, RAW]).await, [ESCAPED, ESCAPED].concat());
        assert_eq!(
            read(&[&[RAW, RAW].concat()]).await,
            [ESCAPED, ESCAPED].concat()
        );
        // What grew beyond the buffer comes with the next read.
        assert_eq!(read_by(&[RAW, RAW], RAW.len()).await, [ESCAPED; 2].concat());
        let header = "GET / HTTP/1.1\r\nX-A: <\"é\">\r\n\r\n";
        assert_eq!(read(&[header, RAW]).await, [header, ESCAPED].concat());
    }

    #[tokio::test]
    async fn bodies_are_never_touched() {
        let head = "POST /x?a=> HTTP/1.1\r\nContent-Length: 60\r\n\r\n";
        let escaped = "POST /x?a=%3E HTTP/1.1\r\nContent-Length: 60\r\n\r\n";
        assert_eq!(read(&[head, RAW]).await, [escaped, RAW].concat());
        assert_eq!(
            read(&[&[head, RAW].concat(), RAW]).await,
            [escaped, RAW, RAW].concat()
        );
        let chunked = "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n";
        assert_eq!(read(&[chunked, RAW]).await, [chunked, RAW].concat());
    }

    #[tokio::test]
    async fn what_is_odd_ends_all_certainty() {
        for odd in [
            "GET / HTTP/1.1\r\nHost: h\r\n",
            "GET / HTTP/1.1\nHost: h\n\n",
            "GET / HTTP/1.1\r\nContent-Length : 3\r\n\r\n",
            "GET / HTTP/1.1\r\nA: b\r\n Content-Length: 3\r\n\r\n",
            "GET /",
            "\r\nGET / HTTP/1.1\r\n\r\n",
        ] {
            assert_eq!(read(&[odd, RAW]).await, [odd, RAW].concat(), "{odd:?}");
        }
    }
}
