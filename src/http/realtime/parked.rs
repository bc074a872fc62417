//! Streams on their bare sockets.
//!
//! hyper reads the request, then the connection is taken apart and the task keeps the socket alone: an
//! idle stream needs 1.5 KB so, 12 KB as the body of an answer (design: section 5).

use std::{future::poll_fn, io, sync::Arc, task::Poll, time::SystemTime};

use futures_util::future::Either;
use tokio::net::TcpStream;
use warp::http::{HeaderMap, HeaderName, StatusCode};

use super::{
    Open, now,
    socket::{self, Upgrade},
};

/// Put into the extensions of an answer after which the connection stops being HTTP.
#[derive(Clone)]
pub enum Parked {
    /// A stream of events, which can also be the answer's body.
    Events(Arc<Open>),
    /// A WebSocket, which cannot.
    Socket(Arc<Upgrade>),
}

impl Parked {
    /// Goes on with `socket`, after an answer with these headers; `early` is what was read behind the
    /// request.
    pub fn keep(
        self,
        socket: TcpStream,
        headers: HeaderMap,
        early: Vec<u8>,
    ) -> impl Future<Output = ()> + Send + 'static {
        match self {
            Self::Events(open) => Either::Left(keep(open, socket, headers)),
            // Boxed: the other kind need not have room for this one.
            Self::Socket(upgrade) => {
                Either::Right(Box::pin(socket::keep(upgrade, socket, headers, early)))
            }
        }
    }
}

/// Serves the stream on `socket` until it ends or the client is gone.
async fn keep(open: Arc<Open>, socket: TcpStream, headers: HeaderMap) {
    let events = &open.events;
    let framing = "Transfer-Encoding: chunked\r\n";
    events.take_socket(
        socket,
        head(StatusCode::OK, &headers, framing, now(&open.app)),
    );
    let Some(socket) = events.socket() else {
        return;
    };
    poll_fn(|context| {
        if events.poll_write(context, socket).is_ready() {
            return Poll::Ready(());
        }
        // Nothing more is expected of the client; that it can be read tells that it is gone.
        let mut unwanted = [0; 256];
        loop {
            match socket.poll_read_ready(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Err(_)) => return Poll::Ready(()),
                Poll::Ready(Ok(())) => {}
            }
            match socket.try_read(&mut unwanted) {
                Ok(0) => return Poll::Ready(()),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => return Poll::Ready(()),
            }
        }
    })
    .await;
    // A stream that was ended here ends as an answer does; whether that arrives does not matter.
    _ = socket.try_write(b"0\r\n\r\n");
}

/// The beginning of the answer, spelled as hyper does for all others. `more` are whole lines.
pub fn head(status: StatusCode, headers: &HeaderMap, more: &str, now: SystemTime) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status}\r\n").into_bytes();
    for (name, value) in headers {
        push_title(&mut head, name);
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(more.as_bytes());
    head.extend_from_slice(b"Date: ");
    head.extend_from_slice(httpdate::fmt_http_date(now).as_bytes());
    head.extend_from_slice(b"\r\n\r\n");
    head
}

/// `x-frame-options` as `X-Frame-Options`.
fn push_title(out: &mut Vec<u8>, name: &HeaderName) {
    let mut is_first = true;
    for byte in name.as_str().bytes() {
        out.push(if is_first {
            byte.to_ascii_uppercase()
        } else {
            byte
        });
        is_first = byte == b'-';
    }
}
