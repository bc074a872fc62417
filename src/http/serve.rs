//! Listens, accepts and stops.
//!
//! Not `warp::serve().run()`: it has neither a time limit for headers nor a cap on connections,
//! and its graceful stop waits for ever (design: decisions).

use std::{
    future::{pending, poll_fn},
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs},
    pin::Pin,
    sync::{Arc, OnceLock},
    task::Poll,
    time::Duration,
};

use hyper::{
    HeaderMap, Request, Uri, Version,
    body::Incoming,
    header::UPGRADE,
    server::conn::http1,
    service::{Service, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::{Semaphore, watch},
    task,
    time::{sleep, timeout},
};
use warp::reply::Response;

use super::{Server, filter, realtime::parked::Parked, request::Peer, target::Escaping, turn};

/// Longest time a client may take to send its headers; the reference's limit.
const HEADER_TIME: Duration = Duration::from_mins(1);

/// Longest time running requests get to finish when the server stops. The reference gives 1 s; a
/// large upload may need more, and a supervisor kills after 10 s at the earliest.
const STOP_TIME: Duration = Duration::from_secs(5);

/// How long connections are read on before they are told to end. One without a request is closed at
/// once, also one whose request has arrived and lies unread: such a client would get no answer.
const READ_TIME: Duration = Duration::from_millis(10);

/// Most connections at a time. An idle one costs about 12 KB (design: section 1).
const MOST_CONNECTIONS: usize = 20_000;

/// Clients that may wait to be accepted; the system may allow fewer (`net.core.somaxconn`, 4096 on Linux).
const MOST_WAITING: u32 = 4096;

/// How long nothing is accepted when the process has no file descriptors left.
const EXHAUSTED_PAUSE: Duration = Duration::from_millis(100);

/// An address that is listened to.
#[derive(Debug)]
pub struct Listener {
    sockets: TcpListener,
    /// As people type it into a browser: `127.0.0.1:8090`.
    pub address: String,
}

/// Listens to `address` as PocketBase spells it: `host:port`, or `:port` for every interface.
pub fn listen(address: &str) -> io::Result<Listener> {
    let Some((host, _)) = address.rsplit_once(':') else {
        return Err(invalid(format!("missing port in address \"{address}\"")));
    };
    let mut last = None;
    for candidate in resolve(address)? {
        match bind(candidate) {
            Ok(sockets) => {
                let port = sockets.local_addr()?.port();
                let address = format!("{host}:{port}");
                return Ok(Listener { sockets, address });
            }
            Err(error) => last = Some(error),
        }
    }
    Err(last.unwrap_or_else(|| invalid(format!("no such host in \"{address}\""))))
}

/// Listens with room for many who come at once: a client that finds none tries again a second later.
fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // On Windows that would let somebody else listen to the same.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(MOST_WAITING)
}

fn invalid(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

/// Socket addresses to try, in order. `:port` is IPv6 and, where that is missing, IPv4.
fn resolve(address: &str) -> io::Result<Vec<SocketAddr>> {
    let Some(port) = address.strip_prefix(':') else {
        let mut found: Vec<SocketAddr> = address.to_socket_addrs()?.collect();
        // A name that has both is expected on IPv4, as there.
        found.sort_by_key(SocketAddr::is_ipv6);
        return Ok(found);
    };
    let port = port
        .parse()
        .map_err(|_| invalid(format!("\"{port}\" is no port")))?;
    Ok(vec![
        (IpAddr::from(Ipv6Addr::UNSPECIFIED), port).into(),
        (IpAddr::from(Ipv4Addr::UNSPECIFIED), port).into(),
    ])
}

/// Why nothing more is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pause {
    /// The server ends.
    Stop,
    /// Another directory takes the place of the served one: who comes meanwhile has to wait.
    Changeover,
}

/// Accepts connections until `pause` is ready; then lets running requests finish, for 5 s at most.
/// Gives back the listener for who goes on.
pub async fn run(
    listener: Listener,
    server: Arc<Server>,
    pause: impl Future<Output = Pause>,
) -> Option<Listener> {
    let connections = Connections::new(server);
    let slots = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut pause = std::pin::pin!(pause);
    let pause = loop {
        let accepted = tokio::select! {
            pause = &mut pause => break pause,
            accepted = accept(&listener.sockets, &slots) => accepted,
        };
        if let Some((stream, peer, slot)) = accepted {
            connections.take(stream, Peer::at(peer.ip()), slot);
        }
    };
    let listener = (pause == Pause::Changeover).then_some(listener);
    connections.finish().await;
    listener
}

/// A connection's stream, which may be a socket that can be kept when HTTP has ended.
pub(super) trait Transport: AsyncRead + AsyncWrite + Unpin + Send + 'static {
    /// Whether it is one.
    const IS_SOCKET: bool;

    /// The socket of a plain connection; `None` for any other.
    fn into_socket(self) -> Option<TcpStream>;
}

impl Transport for TcpStream {
    const IS_SOCKET: bool = true;

    fn into_socket(self) -> Option<TcpStream> {
        Some(self)
    }
}

#[cfg(unix)]
impl Transport for tokio::net::UnixStream {
    const IS_SOCKET: bool = false;

    fn into_socket(self) -> Option<TcpStream> {
        None
    }
}

/// Connections that are being served, and how they end.
pub(super) struct Connections {
    server: Arc<Server>,
    /// `true` when they are told to end. Each has a receiver, so that it is known when the last is gone.
    ending: watch::Sender<bool>,
}

impl Connections {
    /// None yet.
    pub fn new(server: Arc<Server>) -> Self {
        let ending = watch::Sender::new(false);
        Self { server, ending }
    }

    /// Serves a connection on its own task; `slot` is dropped when it ends.
    pub fn take(&self, stream: impl Transport, peer: Peer, slot: impl Send + 'static) {
        let (server, ending) = (Arc::clone(&self.server), self.ending.subscribe());
        task::spawn(async move {
            if let Some(stream) = connection(stream, peer, server, ending).await {
                // A task of its own, as this one has room for all that serving HTTP takes.
                task::spawn(async move {
                    stream.await;
                    drop(slot);
                });
            }
        });
    }

    /// Ends the streams, and lets running requests finish, for 5 s at most; those that have arrived and
    /// were not read yet too.
    pub async fn finish(self) {
        self.server.app.realtime().end();
        sleep(READ_TIME).await;
        self.ending.send_replace(true);
        _ = timeout(STOP_TIME, self.ending.closed()).await;
    }
}

type Accepted = (TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit);

/// Waits for a free slot and then for a client. `None` when there is a reason to try again.
async fn accept(sockets: &TcpListener, slots: &Arc<Semaphore>) -> Option<Accepted> {
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    match sockets.accept().await {
        Ok((stream, peer)) => {
            // Answers are written whole; waiting for more to send only delays them.
            _ = stream.set_nodelay(true);
            Some((stream, peer, slot))
        }
        Err(error) => {
            // The client gave up meanwhile, or there are no descriptors left: those come back
            // when connections end, and trying at once would only burn the processor.
            if !is_client_gone(&error) {
                sleep(EXHAUSTED_PAUSE).await;
            }
            None
        }
    }
}

fn is_client_gone(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionRefused
    )
}

/// An answer that is a stream, with its headers: the connection stops being HTTP then.
type Parking = OnceLock<(Parked, HeaderMap)>;

/// Serves HTTP until the connection ends, or an answer is a stream that can have the socket for itself:
/// then gives what serves that.
async fn connection<T: Transport>(
    stream: T,
    peer: Peer,
    server: Arc<Server>,
    mut ending: watch::Receiver<bool>,
) -> Option<impl Future<Output = ()> + Send + 'static> {
    let parking = Arc::new(Parking::new());
    let parked = Arc::clone(&parking);
    let service = TowerToHyperService::new(warp::service(filter(server)));
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer);
        // warp panics at a target that is only a host (`CONNECT x:80`); `*` is refused, as it must be.
        if request.uri().path_and_query().is_none() {
            *request.uri_mut() = Uri::from_static("*");
        }
        // What is parked is sent in chunks, or as a WebSocket, which older clients do not know.
        let can_park = T::IS_SOCKET && request.version() == Version::HTTP_11;
        if !can_park {
            // As if nobody knew what it asks for (RFC 9110 §7.8).
            request.headers_mut().remove(UPGRADE);
        }
        let parked = can_park.then(|| Arc::clone(&parked));
        park(service.call(request), parked)
    });
    let mut http = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        // Scripts that read raw headers expect Go's spelling.
        .title_case_headers(true)
        // A client may close its side once it has sent its request.
        .half_close(true)
        .serve_connection(TokioIo::new(Escaping::new(stream)), service);
    let mut end = Box::pin(async move { ending.changed().await });
    let mut is_ending = false;
    let parked = poll_fn(|context| {
        // An error is a client that went away or spoke no HTTP: nobody is left to tell.
        if Pin::new(&mut http).poll(context).is_ready() {
            return Poll::Ready(false);
        }
        if parking.get().is_some() {
            return Poll::Ready(true);
        }
        if !is_ending && end.as_mut().poll(context).is_ready() {
            is_ending = true;
            Pin::new(&mut http).graceful_shutdown();
            return Pin::new(&mut http).poll(context).map(|_| false);
        }
        Poll::Pending
    });
    if !parked.await {
        return None;
    }
    let (parked, headers) = parking.get().cloned()?;
    let http = http.into_parts();
    let (socket, waiting) = http.io.into_inner().into_parts();
    let early = [&http.read_buf[..], &waiting].concat();
    Some(parked.keep(socket.into_socket()?, headers, early))
}

/// Passes an answer on; one that is a stream is put aside where there is a place for it, and
/// hyper waits for it until the connection is taken apart.
async fn park<E>(
    answer: impl Future<Output = Result<Response, E>>,
    parking: Option<Arc<Parking>>,
) -> Result<Response, E> {
    let mut response = answer.await?;
    turn::send().await;
    if let Some(parking) = parking
        && let Some(parked) = response.extensions_mut().remove::<Parked>()
    {
        let headers = std::mem::take(response.headers_mut());
        drop(response);
        _ = parking.set((parked, headers));
        return pending().await;
    }
    Ok(response)
}
