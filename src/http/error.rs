//! Errors as clients see them: a status and the envelope `{"data":{},"message":"…","status":N}`.

use std::error::Error as StdError;

use serde_json::{Map, Value, json};
use warp::{http::StatusCode, reply};

use super::reply as answer;
use crate::app::{
    error::{Error, message},
    logs::Failure,
};
use crate::model::{caller::Caller, field_error::sentence, json};

/// Why a request failed: what the client is told, and what only the log learns.
#[derive(Debug)]
pub struct ApiError {
    status: StatusCode,
    message: String,
    data: Value,
    details: Option<String>,
    hint: Option<&'static str>,
    shape: Shape,
}

/// How the error stands in the body.
#[derive(Debug, PartialEq)]
enum Shape {
    /// The usual three members.
    Envelope,
    /// Only the data: the 401 that asks for a second factor.
    Bare,
}

impl ApiError {
    /// An error with a message (given its sentence form) and no data.
    pub fn new(status: StatusCode, message: impl AsRef<str>) -> Self {
        Self {
            status,
            message: sentence(message.as_ref()),
            data: Value::Object(Map::new()),
            details: None,
            hint: None,
            shape: Shape::Envelope,
        }
    }

    /// 400 with a message.
    pub fn bad_request(message: impl AsRef<str>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// The generic 403.
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, message::FORBIDDEN)
    }

    /// The generic 404: an unknown thing, or a known path with another method.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, message::NOT_FOUND)
    }

    /// The 404 of paths that nobody serves.
    pub fn no_file() -> Self {
        Self::new(StatusCode::NOT_FOUND, "File not found.")
    }

    /// 413: the body is larger than the route allows.
    pub fn too_large() -> Self {
        Error::TooLarge.into()
    }

    /// 500 that says nothing; `details` go to the log.
    pub fn internal(details: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, message::BAD_REQUEST).because(details)
    }

    /// Adds what the log should know and the client should not.
    #[must_use]
    pub fn because(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// The status the client gets.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// What the log keeps of it.
    pub fn into_failure(self) -> Failure {
        Failure {
            message: self.message,
            details: self.details,
        }
    }

    /// The body: keys in this order, and a line end, as the reference sends it.
    pub fn body(&self) -> Vec<u8> {
        self.body_with(&self.data)
    }

    fn body_with(&self, data: &Value) -> Vec<u8> {
        let mut out = Vec::with_capacity(128);
        if self.shape == Shape::Bare {
            json::write_value(&mut out, data);
        } else {
            out.extend_from_slice(b"{\"data\":");
            json::write_value(&mut out, data);
            out.extend_from_slice(b",\"message\":");
            json::write_string(&mut out, &self.message);
            out.extend_from_slice(format!(",\"status\":{}}}", self.status.as_u16()).as_bytes());
        }
        out.push(b'\n');
        out
    }

    /// The whole answer. The operator, who reads the log as well, is told the cause of a failure and what to do.
    pub fn to_response_for(&self, caller: &Caller) -> reply::Response {
        let body = match (&self.details, caller) {
            (Some(details), Caller::Operator) => match self.hint {
                Some(hint) => self.body_with(&json!({ "cause": details, "hint": hint })),
                None => self.body_with(&json!({ "cause": details })),
            },
            _ => self.body(),
        };
        answer::raw_json(self.status, body)
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        let (told, hint) = (error.to_string(), error.hint());
        match error {
            Error::Invalid { message, fields } => Self {
                data: fields.to_json(),
                ..Self::bad_request(message)
            },
            Error::Unauthenticated => Self::new(StatusCode::UNAUTHORIZED, told),
            Error::Forbidden(_) => Self::new(StatusCode::FORBIDDEN, told),
            Error::NotFound(_) => Self::new(StatusCode::NOT_FOUND, told),
            Error::TooLarge => Self::new(StatusCode::PAYLOAD_TOO_LARGE, told),
            Error::TooManyRequests => Self::new(StatusCode::TOO_MANY_REQUESTS, told),
            Error::MfaRequired { mfa_id } => Self {
                data: Value::Object([("mfaId".to_owned(), mfa_id.into())].into_iter().collect()),
                shape: Shape::Bare,
                ..Self::new(StatusCode::UNAUTHORIZED, told)
            },
            Error::Moved => Self::internal("changed under every attempt"),
            Error::TooDear => Self::internal("a budget was spent where nobody asks elsewhere"),
            Error::Internal(source) => Self {
                hint,
                ..Self::internal(chain(source.as_ref()))
            },
        }
    }
}

/// An error and everything it was caused by, on one line.
fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        text.push_str(": ");
        text.push_str(&inner.to_string());
        source = inner.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::field_error::{FieldError, FieldErrors};

    fn body(error: impl Into<ApiError>) -> String {
        String::from_utf8(error.into().body()).unwrap()
    }

    // Bytes as the reference sends them.
    #[test]
    fn the_envelope_is_that_of_the_reference() {
        assert_eq!(
            body(ApiError::not_found()),
            "{\"data\":{},\"message\":\"The requested resource wasn't found.\",\"status\":404}\n"
        );
        assert_eq!(
            body(ApiError::no_file()),
            "{\"data\":{},\"message\":\"File not found.\",\"status\":404}\n"
        );
        assert_eq!(
            body(Error::TooLarge),
            "{\"data\":{},\"message\":\"Request entity too large.\",\"status\":413}\n"
        );
        assert_eq!(
            body(Error::TooManyRequests),
            "{\"data\":{},\"message\":\"Too Many Requests.\",\"status\":429}\n"
        );
    }

    #[test]
    fn field_errors_stand_in_data() {
        let fields = FieldErrors::one("t", FieldError::required());
        assert_eq!(
            body(Error::invalid("failed to create record", fields)),
            "{\"data\":{\"t\":{\"code\":\"validation_required\",\"message\":\"Cannot be blank.\"}},\
             \"message\":\"Failed to create record.\",\"status\":400}\n"
        );
    }

    #[test]
    fn a_second_factor_is_asked_for_without_an_envelope() {
        let error = Error::MfaRequired {
            mfa_id: "abc".into(),
        };
        assert_eq!(ApiError::from(error).status(), 401);
        let error = Error::MfaRequired {
            mfa_id: "abc".into(),
        };
        assert_eq!(body(error), "{\"mfaId\":\"abc\"}\n");
    }

    #[test]
    fn an_internal_error_tells_its_cause_to_the_log_only() {
        let cause = std::io::Error::other("disk on fire");
        let error = ApiError::from(Error::internal(cause));
        assert_eq!(error.status(), 500);
        assert!(!String::from_utf8(error.body()).unwrap().contains("fire"));
        assert_eq!(
            error.into_failure().details.as_deref(),
            Some("disk on fire")
        );
    }
}
