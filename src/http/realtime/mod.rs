//! `/api/realtime`: streams of events, and what they subscribe to.
//!
//! | file | holds |
//! |---|---|
//! | `stream` | one stream's events as bytes: kept until the socket takes them |
//! | `parked` | a stream on its bare socket, after hyper has read the request |
//! | `socket/` | the same as a WebSocket, which speaks in both directions |

pub mod parked;
pub mod socket;
pub mod stream;

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, SystemTime},
};

use serde_json::{Map, Value};
use warp::{
    http::{HeaderValue, Method, StatusCode, header},
    reply::Response,
};

use super::{
    cors::Origins,
    error::ApiError,
    query::Query,
    reply::{self, Unlogged},
    request::Context,
};
use crate::{
    app::{
        App,
        error::{Error, message},
        realtime::{self, Begin, Client, Opening, Options, Topic},
    },
    model::{
        caller::{Named, header_name},
        cursor::Cursor,
        field_error::{FieldError, FieldErrors},
    },
};
use stream::EventStream;

/// Longest client id, in bytes (spec: realtime §3).
const MAX_CLIENT_ID: usize = 255;
/// Most subscriptions of a stream.
const MAX_TOPICS: usize = 1000;
/// Longest subscription, in bytes.
const MAX_TOPIC: usize = 2500;

/// An open stream, from which it is taken away when it ends.
pub struct Open {
    app: Arc<App>,
    /// Its place among the streams.
    pub client: Arc<Client>,
    /// Its events.
    pub events: Arc<EventStream>,
}

impl Drop for Open {
    fn drop(&mut self) {
        realtime::disconnect(&self.app, &self.client.id);
    }
}

/// The moment, for an answer's `Date`.
fn now(app: &App) -> SystemTime {
    let millis = u64::try_from(app.clock().now().millis()).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_millis(millis)
}

/// `GET /api/realtime`: a stream of events, or a WebSocket where that is asked for.
///
/// Fails when the WebSocket's handshake is not in order.
pub fn connect(cx: &Context, origins: &Origins) -> Result<Response, ApiError> {
    let head = cx.head();
    if head.method == Method::GET && socket::is_asked(&head.headers) {
        return socket::connect(cx, origins);
    }
    Ok(open(cx))
}

/// A stream that nobody owns and that subscribes to nothing yet. Its id comes first.
fn open(cx: &Context) -> Response {
    if cx.head().method == Method::HEAD {
        let mut response = Response::default();
        decorate(&mut response);
        return response;
    }
    let begin = begin(cx);
    let events = Arc::new(match begin {
        Some(_) => EventStream::numbered(),
        None => EventStream::default(),
    });
    let opening = Opening {
        address: cx.head().real_ip.clone(),
        sink: Arc::clone(&events) as _,
        begin,
    };
    let client = realtime::connect(&cx.app, opening);
    let id = client.id.as_str();
    let cursor = client
        .begins_after()
        .map(|cursor| format!(",\"cursor\":\"{cursor}\""))
        .unwrap_or_default();
    events.begin(&format!(
        "id:{id}\nevent:PB_CONNECT\ndata:{{\"clientId\":\"{id}\"{cursor}}}\n\n"
    ));
    let open = Open {
        app: Arc::clone(&cx.app),
        client,
        events,
    };
    stream::response(open)
}

/// Where the stream begins, when its events are to be numbered: `?cursor=` asks for that. What a native
/// `EventSource` says by itself after it has lost a connection is newer; there, a client's id says nothing.
fn begin(cx: &Context) -> Option<Begin> {
    if let Some(last) = cx.header("last-event-id").and_then(Cursor::parse) {
        return Some(Begin::After(last));
    }
    Some(match cx.query("cursor")? {
        "" => Begin::Now,
        cursor => Cursor::parse(cursor).map_or(Begin::Nowhere, Begin::After),
    })
}

/// The headers and marks of an answer that is a stream of events.
fn decorate(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/event-stream"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response.extensions_mut().insert(Unlogged);
}

/// `POST /api/realtime`: who a stream belongs to, and all that it subscribes to.
pub async fn subscribe(mut cx: Context) -> Result<Response, ApiError> {
    let unreadable = || ApiError::bad_request(message::BAD_REQUEST);
    let body = if cx.is_form() {
        cx.lists().await
    } else {
        cx.form().await
    };
    // Also a body of a type that is not read; only one that is too large is told so.
    let body = body.map_err(|error| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => error,
        _ => unreadable(),
    })?;
    let wish = Wish::read(&body).ok_or_else(unreadable)?;
    wish.check()?;
    let topics = wish.topics.iter().map(|text| topic(text)).collect();
    let address = &cx.head().real_ip;
    let id = &wish.client_id;
    realtime::settle(&cx.app).await;
    realtime::subscribe(&cx.app, id, address, cx.caller(), topics)?;
    Ok(reply::no_content())
}

/// What is submitted.
struct Wish {
    client_id: String,
    topics: Vec<String>,
}

impl Wish {
    /// `None` when a member has another type.
    fn read(body: &Map<String, Value>) -> Option<Self> {
        let client_id = match member(body, "clientId") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            // Of a form.
            Some(Value::Array(texts)) => text_of(texts.first()?)?,
            Some(_) => return None,
        };
        let topics = match member(body, "subscriptions") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(texts)) => texts.iter().map(text_of).collect::<Option<_>>()?,
            Some(_) => return None,
        };
        Some(Self { client_id, topics })
    }

    fn check(&self) -> Result<(), ApiError> {
        let mut errors = FieldErrors::new();
        let length = self.client_id.len();
        if length == 0 {
            errors.insert("clientId", FieldError::required());
        } else if length > MAX_CLIENT_ID {
            errors.insert("clientId", FieldError::length(1, 255));
        }
        if self.topics.len() > MAX_TOPICS {
            errors.insert("subscriptions", too_long(MAX_TOPICS));
        }
        let topics = self.topics.iter().enumerate();
        for (i, _) in topics.filter(|(_, topic)| topic.len() > MAX_TOPIC) {
            errors.insert(&format!("subscriptions.{i}"), too_long(MAX_TOPIC));
        }
        if errors.is_empty() {
            Ok(())
        } else {
            Err(Error::invalid(message::BAD_REQUEST, errors).into())
        }
    }
}

/// A member in any spelling, as Go reads JSON; the exact one first.
fn member<'a>(body: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let spelled = || {
        let mut members = body.iter();
        members.find(|(key, _)| key.eq_ignore_ascii_case(name))
    };
    body.get(name).or_else(|| spelled().map(|(_, value)| value))
}

/// More than `max` bytes or entries.
fn too_long(max: usize) -> FieldError {
    let text = format!("The length must be no more than {max}.");
    FieldError::new("validation_length_too_long", text)
        .with("max", max)
        .with("min", 0)
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

/// A subscription: a name and, behind a `?`, options as JSON in a query. What of those cannot be read
/// counts as not given.
fn topic(text: &str) -> Topic {
    let query = text.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let options = Query::parse(query);
    let options = options.get("options").unwrap_or_default();
    let options: Option<Value> = serde_json::from_str(options).ok();
    let texts = |member: &str| -> BTreeMap<String, String> {
        let values = options
            .as_ref()
            .and_then(|options| options.get(member)?.as_object());
        let values = values.into_iter().flatten();
        values
            .map(|(name, value)| (name.clone(), plain(value)))
            .collect()
    };
    let query = texts("query");
    let headers = texts("headers");
    let headers: BTreeMap<String, String> = headers
        .into_iter()
        .map(|(name, value)| (header_name(&name), value))
        .collect();
    let given = |name: &str| query.get(name).cloned().unwrap_or_default();
    Topic {
        text: text.into(),
        options: Options {
            filter: given("filter"),
            expand: given("expand"),
            fields: given("fields"),
            leave: matches!(given("leave").as_str(), "true" | "1"),
            query: Named::from(query.clone()),
            headers: Named::from(headers),
        },
    }
}

/// An option's value as text; lists and objects are none.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(_) => value.to_string(),
        Value::Number(number) => number.as_f64().unwrap_or_default().to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}
