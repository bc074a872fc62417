//! One request as handlers see it: who asks, what for, and the body they may read.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use bytes::Bytes;
use serde_json::{Map, Value};
use warp::http::{HeaderMap, Method, StatusCode, header::AUTHORIZATION};

use super::{
    body::{Body, BodyError},
    error::ApiError,
    form::Reading,
    incoming::Incoming,
    query::Query,
};
use crate::app::{
    App,
    error::{Error, message},
};
use crate::model::{
    address,
    caller::{Caller, Named, RequestInfo, header_name},
    field_error::{FieldError, FieldErrors},
    input::Input,
    record::Record,
    settings::TrustedProxy,
};

/// The other end of the connection; whoever accepts it puts this into each request, because warp
/// cannot know it (design rule 9).
#[derive(Debug, Clone, Copy)]
pub struct Peer {
    /// Its address.
    pub address: IpAddr,
    /// Whether it is the machine's operator, who needs no token: this process, or somebody who may
    /// write the data directory.
    pub is_operator: bool,
}

impl Peer {
    /// Somebody on the network.
    pub const fn at(address: IpAddr) -> Self {
        Self {
            address,
            is_operator: false,
        }
    }

    /// The machine's operator.
    pub const fn operator() -> Self {
        Self {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            is_operator: true,
        }
    }
}

impl Default for Peer {
    fn default() -> Self {
        Self::at(Ipv4Addr::LOCALHOST.into())
    }
}

/// Everything of a request but its body.
#[derive(Debug)]
pub struct Head {
    /// As it came: `HEAD` is not `GET` here.
    pub method: Method,
    /// Path with its escapes, without the query.
    pub path: String,
    /// Query without the `?`; empty when there is none.
    pub raw_query: String,
    /// The query, decoded.
    pub query: Query,
    /// All headers.
    pub headers: HeaderMap,
    /// The other end of the connection.
    pub peer: IpAddr,
    /// The client behind the trusted proxy, or the peer; IPv6 with all its digits.
    pub real_ip: String,
    /// Who asks.
    pub caller: Caller,
}

impl Head {
    /// The first value of a header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The request's target as it came.
    pub fn url(&self) -> Cow<'_, str> {
        if self.raw_query.is_empty() {
            Cow::Borrowed(&self.path)
        } else {
            Cow::Owned([&self.path, "?", &self.raw_query].concat())
        }
    }
}

/// What a handler gets.
pub struct Context {
    /// The app.
    pub app: Arc<App>,
    head: Arc<Head>,
    body: Option<Body>,
}

impl Context {
    /// A request for `app`.
    pub(super) fn new(app: Arc<App>, head: Arc<Head>, body: Body) -> Self {
        Self {
            app,
            head,
            body: Some(body),
        }
    }

    /// Everything but the body.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Who asks. A bad token makes a guest, as in PocketBase.
    pub fn caller(&self) -> &Caller {
        &self.head.caller
    }

    /// The first value of a query parameter.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.head.query.get(name)
    }

    /// The first value of a header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.header(name)
    }

    /// Whether there is a body that was not read yet.
    pub fn has_body(&self) -> bool {
        self.body.as_ref().is_some_and(|body| !body.is_empty())
    }

    /// Lets only records of any auth collection pass, superusers included: else 401.
    pub fn auth(&self) -> Result<&Arc<Record>, ApiError> {
        self.caller()
            .record()
            .ok_or_else(|| Error::Unauthenticated.into())
    }

    /// Lets only superusers and the operator pass: 401 for guests, 403 for everybody else.
    pub fn superuser(&self) -> Result<(), ApiError> {
        if self.caller().is_superuser() {
            return Ok(());
        }
        self.auth()?;
        Err(ApiError::new(StatusCode::FORBIDDEN, message::WRONG_AUTH))
    }

    /// What rules may see of the request; `@request.body` is empty until a use case fills it.
    pub fn info(&self) -> RequestInfo {
        let head = Arc::clone(&self.head);
        let query = if self.head.raw_query.is_empty() {
            Named::default()
        } else {
            let head = Arc::clone(&head);
            Named::gathered_by(move || rule_query(&head.query))
        };
        RequestInfo {
            method: self.head.method.as_str().to_owned(),
            headers: Named::gathered_by(move || rule_headers(&head.headers)),
            query,
            caller: self.caller().clone(),
            ..RequestInfo::default()
        }
    }

    /// The body of a record route: members and uploads. The generic 400 when it cannot be read.
    pub async fn input(&mut self) -> Result<Input, ApiError> {
        Ok(self.read(Reading::Record).await?)
    }

    /// The body of any other route: members, those of a form as texts. Uploads are dropped.
    pub async fn form(&mut self) -> Result<Map<String, Value>, ApiError> {
        match self.read(Reading::Texts).await {
            Ok(input) => Ok(input.body),
            Err(BodyError::Malformed) => Err(ApiError::bad_request(
                "An error occurred while loading the submitted data.",
            )),
            Err(other) => Err(other.into()),
        }
    }

    /// Whether there is a body that is a form.
    pub fn is_form(&self) -> bool {
        let kind = self.header("content-type").unwrap_or_default();
        let forms = ["multipart/form-data", "application/x-www-form-urlencoded"];
        self.has_body() && forms.iter().any(|form| kind.starts_with(form))
    }

    /// The texts of a form as lists, for who lays them on something with a shape of its own.
    pub async fn lists(&mut self) -> Result<Map<String, Value>, ApiError> {
        Ok(self.read(Reading::Lists).await?.body)
    }

    /// All bytes of the body.
    pub async fn bytes(&mut self) -> Result<Bytes, ApiError> {
        match self.body.take() {
            Some(body) => Ok(body.whole().await?),
            None => Ok(Bytes::new()),
        }
    }

    /// The first file of the field `key` of a form, which is read as it comes; the error says that a
    /// file is needed.
    pub async fn file(&mut self, key: &str) -> Result<Incoming, FieldErrors> {
        let file = match self.body.take() {
            Some(body) => Incoming::find(body, key).await,
            None => None,
        };
        file.ok_or_else(|| FieldErrors::one(key, FieldError::required()))
    }

    async fn read(&mut self, reading: Reading) -> Result<Input, BodyError> {
        match self.body.take() {
            Some(body) => body.input(reading).await,
            None => Ok(Input::default()),
        }
    }
}

/// The query's first values.
fn rule_query(query: &Query) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for (name, value) in query.iter() {
        out.entry(name.to_owned())
            .or_insert_with(|| value.to_owned());
    }
    out
}

/// Headers by the names rules use, first values.
fn rule_headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for name in headers
        .keys()
        .filter(|name| !matches!(name.as_str(), "host" | "transfer-encoding"))
    {
        let value = headers
            .get(name)
            .map(|value| String::from_utf8_lossy(value.as_bytes()));
        out.entry(header_name(name.as_str()))
            .or_insert_with(|| value.unwrap_or_default().into_owned());
    }
    out
}

/// The `Authorization` of a request; empty when there is none.
pub(super) fn authorization(headers: &HeaderMap) -> &str {
    let value = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

/// The client's address: the peer's, or what the trusted proxy's headers say (spec: settings §3).
///
/// Of each header only the last line counts; in it the first readable address from the right, or
/// from the left when settings say so.
pub(super) fn real_ip(proxy: &TrustedProxy, headers: &HeaderMap, peer: IpAddr) -> String {
    for name in &proxy.headers {
        let Some(line) = headers.get_all(name.as_str()).iter().next_back() else {
            continue;
        };
        let Ok(line) = line.to_str() else { continue };
        let mut addresses = line.split(',').filter_map(address::parse_expanded);
        let found = if proxy.use_leftmost_ip {
            addresses.next()
        } else {
            addresses.next_back()
        };
        if let Some(address) = found {
            return address;
        }
    }
    address::expanded(peer.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use warp::http::HeaderName;

    fn headers(list: &[(&str, &str)]) -> HeaderMap {
        list.iter()
            .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn rules_name_headers_in_snake_case() {
        let seen = rule_headers(&headers(&[
            ("X-My-Header", "v"),
            ("X-B3-TraceId", "t"),
            ("x--y", "z"),
            ("-a", "b"),
            ("Host", "h"),
            ("x-d", "1"),
            ("x-d", "2"),
        ]));
        assert_eq!(seen["x_my_header"], "v");
        assert_eq!(seen["x_b3_traceid"], "t");
        assert_eq!(seen["x_y"], "z");
        assert_eq!(seen["a"], "b");
        assert_eq!(seen["x_d"], "1");
        assert!(!seen.contains_key("host"));
    }

    #[test]
    fn a_forwarded_address_counts_only_when_trusted() {
        let peer = "127.0.0.1".parse().unwrap();
        let sent = headers(&[
            ("x-forwarded-for", "7.7.7.7"),
            ("x-forwarded-for", "junk, 3.3.3.3, 4.4.4.4, junk"),
            ("x-real-ip", "::1"),
        ]);
        let proxy = |names: &[&str], use_leftmost_ip| TrustedProxy {
            headers: names.iter().map(|&name| name.to_owned()).collect(),
            use_leftmost_ip,
        };
        assert_eq!(real_ip(&proxy(&[], false), &sent, peer), "127.0.0.1");
        assert_eq!(
            real_ip(&proxy(&["X-Forwarded-For"], false), &sent, peer),
            "4.4.4.4"
        );
        assert_eq!(
            real_ip(&proxy(&["X-Forwarded-For"], true), &sent, peer),
            "3.3.3.3"
        );
        assert_eq!(
            real_ip(&proxy(&["X-None", "X-Real-IP"], false), &sent, peer),
            "0000:0000:0000:0000:0000:0000:0000:0001"
        );
        let mapped = "::ffff:1.2.3.4".parse().unwrap();
        assert_eq!(real_ip(&proxy(&[], false), &sent, mapped), "1.2.3.4");
    }
}
