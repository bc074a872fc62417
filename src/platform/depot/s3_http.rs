//! How a bucket is asked: by the HTTP client that asks other servers, too.
//!
//! The way that `object_store` would take by itself brings HTTP/2 along, which it then does not speak to
//! S3.

use std::{mem, pin::Pin, time::Duration};

use http_body_util::BodyExt as _;
use object_store::{
    ClientOptions, Error,
    client::{
        HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse,
        HttpResponseBody, HttpService,
    },
};
use reqwest::{Body, Client, Request};

/// How long connecting may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long one request may take, so that 8 MB pass a slow line.
const REQUEST: Duration = Duration::from_mins(5);

type Answering<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'a>>;

/// Makes the clients of buckets.
#[derive(Debug)]
pub struct Connector;

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .timeout(REQUEST)
            .build();
        let client = client.map_err(|error| Error::Generic {
            store: "S3",
            source: Box::new(error),
        })?;
        Ok(HttpClient::new(Service(client)))
    }
}

#[derive(Debug)]
struct Service(Client);

impl HttpService for Service {
    fn call<'a, 'f>(&'a self, request: HttpRequest) -> Answering<'f>
    where
        'a: 'f,
        Self: 'f,
    {
        Box::pin(self.ask(request))
    }
}

impl Service {
    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let request = Request::try_from(request.map(Body::wrap)).map_err(failed)?;
        let mut answer = self.0.execute(request).await.map_err(failed)?;
        let (status, headers) = (answer.status(), mem::take(answer.headers_mut()));
        let body = HttpResponseBody::new(Body::from(answer).map_err(failed));
        let mut told = HttpResponse::new(body);
        *told.status_mut() = status;
        *told.headers_mut() = headers;
        Ok(told)
    }
}

/// What went wrong, in the words that decide whether it is tried again.
fn failed(error: reqwest::Error) -> HttpError {
    let kind = if error.is_timeout() {
        HttpErrorKind::Timeout
    } else if error.is_connect() {
        HttpErrorKind::Connect
    } else if error.is_decode() {
        HttpErrorKind::Decode
    } else if error.is_body() {
        HttpErrorKind::Interrupted
    } else if error.is_request() {
        HttpErrorKind::Request
    } else {
        HttpErrorKind::Unknown
    };
    // Its URL is told with the failure already.
    HttpError::new(kind, error.without_url())
}
