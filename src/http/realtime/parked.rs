//! A stream on its bare socket.
//!
//! hyper reads the request, then the connection is taken apart and the task keeps the socket alone: an
//! idle stream needs 1.5 KB so, 12 KB as the body of an answer (design: section 5).

use std::{future::poll_fn, io, sync::Arc, task::Poll, time::SystemTime};

use tokio::net::TcpStream;
use warp::http::{HeaderMap, HeaderName, StatusCode};

use super::Open;

/// Serves the stream on `socket` until it ends or the client is gone.
pub async fn keep(open: Arc<Open>, socket: TcpStream, headers: HeaderMap) {
    let events = &open.events;
    events.take_socket(socket, head(&headers, open.now()));
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

/// The beginning of the answer, spelled as hyper does for all others.
fn head(headers: &HeaderMap, now: SystemTime) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {}\r\n", StatusCode::OK).into_bytes();
    for (name, value) in headers {
        push_title(&mut head, name);
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"Transfer-Encoding: chunked\r\nDate: ");
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
