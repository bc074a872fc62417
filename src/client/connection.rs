//! Requests out, answers in. The body of an answer is read as it arrives.

use std::{error::Error as StdError, fmt, io, path::Path, time::Duration};

use futures_util::StreamExt;
use reqwest::{
    Method, Url,
    header::{AUTHORIZATION, HeaderMap, HeaderValue, LOCATION, USER_AGENT},
    redirect::Policy,
};

use super::{
    address::Address,
    answer::Answer,
    error::{ClientError, Result},
    request::Request,
};

/// Longest time for a connection to stand, TLS included.
const CONNECT_TIME: Duration = Duration::from_secs(10);

/// Longest silence of a server at an address. A change of a large table answers only when it is
/// done; most proxies give up earlier.
const SILENCE: Duration = Duration::from_mins(10);

/// How often a silent connection is tried, so that a server that has vanished is noticed.
const KEEPALIVE: Duration = Duration::from_secs(30);

/// Who says so in the server's log.
const AGENT: &str = concat!("pbctl/", env!("CARGO_PKG_VERSION"));

/// The token of a superuser. Never shown.
#[derive(Clone)]
pub struct Token(HeaderValue);

impl Token {
    /// Takes a token as it stands in a header.
    pub fn new(text: &str) -> Result<Self> {
        let mut value = HeaderValue::from_str(text).map_err(|_| ClientError::Token)?;
        value.set_sensitive(true);
        Ok(Self(value))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A server that can be asked.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    base: String,
    name: String,
    token: Option<Token>,
}

impl Client {
    /// The server at an address. Nothing is sent yet.
    pub fn at(address: &Address, token: Token) -> Result<Self> {
        let name = address.to_string();
        let mut builder = builder()
            .connect_timeout(CONNECT_TIME)
            .read_timeout(SILENCE)
            .tcp_keepalive(KEEPALIVE);
        if address.is_local() {
            // A proxy would look on its own machine, and would read the token.
            builder = builder.no_proxy();
        }
        if !address.is_secure() {
            // Reading the system's certificates takes milliseconds that nobody needs here.
            builder = builder.tls_certs_only([]);
        }
        Ok(Self {
            http: build(builder, &name)?,
            base: name.clone(),
            name,
            token: Some(token),
        })
    }

    /// The daemon behind a socket. Waits as long as it takes: it is on this machine, and somebody can
    /// stop either end.
    #[cfg(unix)]
    pub fn behind(socket: &Path) -> Result<Self> {
        let name = socket.display().to_string();
        let builder = builder().unix_socket(socket).no_proxy().tls_certs_only([]);
        Ok(Self {
            http: build(builder, &name)?,
            base: "http://pbctl".to_owned(),
            name,
            token: None,
        })
    }

    /// Asks, and waits for the head of the answer. A status of failure is an answer, too.
    pub async fn send(&self, request: Request) -> Result<Answer> {
        let is_read = request.method == "GET";
        let url = format!("{}{}", self.base, request.target());
        let url = Url::parse(&url).map_err(|_| ClientError::Address {
            address: url,
            reason: "the path cannot be used",
        })?;
        let method = Method::from_bytes(request.method.as_bytes()).unwrap_or(Method::GET);
        let mut call = self.http.request(method, url).header(USER_AGENT, AGENT);
        let is_somebody = request
            .headers
            .iter()
            .any(|(name, _)| *name == "authorization");
        if let Some(Token(token)) = self.token.as_ref().filter(|_| !is_somebody) {
            call = call.header(AUTHORIZATION, token.clone());
        }
        for (name, value) in &request.headers {
            call = call.header(*name, value);
        }
        let sent = call.body(request.body).send().await;
        let answer = sent.map_err(|error| self.failed(error, is_read))?;
        if answer.status().is_redirection()
            && let Some(to) = text(answer.headers().get(LOCATION))
        {
            let target = self.name.clone();
            return Err(ClientError::Redirected { target, to });
        }
        let (status, headers) = (answer.status().as_u16(), all(answer.headers()));
        let client = self.clone();
        let pieces = answer.bytes_stream();
        let pieces = pieces.map(move |piece| piece.map_err(|e| io::Error::other(client.cut(e))));
        Ok(Answer {
            status,
            headers,
            body: Box::pin(pieces),
        })
    }

    fn failed(&self, error: reqwest::Error, is_read: bool) -> ClientError {
        let target = self.name.clone();
        // What has not reached the server has changed nothing there.
        if error.is_connect() || error.is_builder() || (is_read && !error.is_timeout()) {
            let source = source(error);
            return ClientError::Unreachable { target, source };
        }
        self.cut(error)
    }

    fn cut(&self, error: reqwest::Error) -> ClientError {
        let target = self.name.clone();
        if error.is_timeout() {
            return ClientError::TimedOut(target);
        }
        let source = source(error);
        ClientError::Cut { target, source }
    }
}

fn builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(Policy::none())
        .http1_only()
}

fn build(builder: reqwest::ClientBuilder, name: &str) -> Result<reqwest::Client> {
    builder.build().map_err(|error| ClientError::Unreachable {
        target: name.to_owned(),
        source: source(error),
    })
}

/// What is below the client library's own words, which only say that sending has failed.
fn source(error: reqwest::Error) -> Box<dyn StdError + Send + Sync> {
    let mut told: &dyn StdError = &error;
    while let Some(inner) = told.source() {
        told = inner;
    }
    let last = told.to_string();
    drop(error);
    last.into()
}

fn text(value: Option<&HeaderValue>) -> Option<String> {
    value?.to_str().ok().map(str::to_owned)
}

fn all(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str().to_owned(), text(Some(value))?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::TryStreamExt as _;
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpListener,
    };

    /// A server that answers one request with these bytes, and the request it got.
    async fn answering(bytes: &'static str) -> (Client, tokio::task::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let got = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut got = vec![0; 4096];
            let n = stream.read(&mut got).await.unwrap();
            stream.write_all(bytes.as_bytes()).await.unwrap();
            String::from_utf8_lossy(&got[..n]).into_owned()
        });
        let address = Address::parse(&address).unwrap();
        let client = Client::at(&address, Token::new("hush").unwrap()).unwrap();
        (client, got)
    }

    #[tokio::test]
    async fn a_token_travels_in_its_header_and_is_never_shown() {
        let (client, got) = answering("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi").await;
        assert!(!format!("{client:?}").contains("hush"));
        let answer = client
            .send(Request::get(&["api", "x"]).query("y", 1))
            .await
            .unwrap();
        assert_eq!(
            (answer.status, answer.bytes().await.unwrap()),
            (200, "hi".into())
        );
        let got = got.await.unwrap();
        assert!(got.starts_with("GET /api/x?y=1 HTTP/1.1\r\n"), "{got}");
        assert!(got.contains("authorization: hush\r\n"), "{got}");
        assert!(Token::new("a\nb").is_err());
    }

    #[tokio::test]
    async fn nobody_there_and_a_cut_answer_are_different_failures() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let free = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let token = Token::new("hush").unwrap();
        let client = Client::at(&Address::parse(&free).unwrap(), token).unwrap();
        let nobody = client.send(Request::post(&["x"])).await.err().unwrap();
        assert!(
            matches!(nobody, ClientError::Unreachable { .. }),
            "{nobody}"
        );

        let (client, _) = answering("").await;
        let cut = client
            .send(Request::post(&["x"]).bytes("text/plain", "x"))
            .await;
        let cut = cut.err().unwrap();
        assert!(matches!(cut, ClientError::Cut { .. }), "{cut}");

        let (client, _) = answering("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhi").await;
        let answer = client.send(Request::get(&["x"])).await.unwrap();
        let cut = answer.body.try_collect::<Vec<_>>().await.unwrap_err();
        assert!(cut.to_string().ends_with("was cut"), "{cut}");
    }

    #[tokio::test]
    async fn nobody_is_followed_elsewhere() {
        let moved = "HTTP/1.1 307 X\r\nlocation: http://evil/\r\ncontent-length: 0\r\n\r\n";
        let (client, _) = answering(moved).await;
        let error = client.send(Request::get(&["x"])).await.err().unwrap();
        let ClientError::Redirected { to, .. } = error else {
            panic!("{error}");
        };
        assert_eq!(to, "http://evil/");
    }

    #[tokio::test]
    async fn another_token_takes_the_place_of_the_own() {
        let (client, got) = answering("HTTP/1.1 204 X\r\n\r\n").await;
        let request = Request::get(&["x"]).with_token("other");
        assert_eq!(client.send(request).await.unwrap().status, 204);
        let got = got.await.unwrap();
        assert!(
            got.contains("authorization: other\r\n") && !got.contains("hush"),
            "{got}"
        );
    }
}
