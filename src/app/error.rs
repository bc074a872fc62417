//! What can go wrong in a use case, by what the caller can do about it.
//!
//! Made in `app`, translated once at each door: `http/error.rs` and `cli/diagnostic.rs`.

use std::{error::Error as StdError, io};

use crate::{
    model::field_error::{FieldErrors, sentence},
    store,
};

/// Result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a use case did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The caller sent something unusable and can correct it: 400.
    #[error("{message}")]
    Invalid {
        /// One sentence for people.
        message: String,
        /// What is wrong with which value; may be empty.
        fields: FieldErrors,
    },
    /// The caller has to sign in first: 401.
    #[error("The request requires valid record authorization token.")]
    Unauthenticated,
    /// The caller may not do this: 403.
    #[error("{0}")]
    Forbidden(String),
    /// There is no such thing, or the caller may not know of it: 404.
    #[error("{0}")]
    NotFound(String),
    /// The request is larger than the route allows: 413.
    #[error("Request entity too large.")]
    TooLarge,
    /// The caller asked too often: 429.
    #[error("Too Many Requests.")]
    TooManyRequests,
    /// The first factor was right and a second one is needed: 401 with the id of the started session.
    #[error("A second factor is required.")]
    MfaRequired {
        /// Id of the `_mfas` record.
        mfa_id: String,
    },
    /// The collection or record changed while the request was prepared; prepare it again. Never
    /// leaves `app`.
    #[error("The data changed meanwhile, please try again.")]
    Moved,
    /// Asking a rule took more time than the shared writer has, or what was asked before does not
    /// count any more: ask beside the writer, then write ([`App::prepare_and_write`]). Never leaves
    /// `app`.
    ///
    /// [`App::prepare_and_write`]: crate::app::App
    #[error("The request takes too much time, please try again.")]
    TooDear,
    /// The data directory, disk or program is at fault; the source goes to the log, never outside.
    #[error("Something went wrong while processing your request.")]
    Internal(#[source] Box<dyn StdError + Send + Sync>),
}

/// Public sentences that clients see in more than one place.
pub mod message {
    /// The generic 400.
    pub const BAD_REQUEST: &str = "Something went wrong while processing your request.";
    /// The generic 403.
    pub const FORBIDDEN: &str = "You are not allowed to perform this request.";
    /// The generic 404.
    pub const NOT_FOUND: &str = "The requested resource wasn't found.";
    /// A rule is `null`.
    pub const SUPERUSERS_ONLY: &str = "Only superusers can perform this action.";
    /// A token of the wrong collection.
    pub const WRONG_AUTH: &str = "The authorized record is not allowed to perform this action.";
}

/// What helps when there is no room.
const MAKE_ROOM: &str = "make room on the disk, then try again";

impl Error {
    /// What the operator can do about it, if that is known.
    pub fn hint(&self) -> Option<&'static str> {
        let Self::Internal(source) = self else {
            return None;
        };
        let mut next: Option<&(dyn StdError + 'static)> = Some(source.as_ref());
        while let Some(error) = next {
            let of_store = error.downcast_ref::<store::Error>();
            let of_system = error.downcast_ref::<io::Error>();
            if matches!(of_store, Some(store::Error::DiskFull)) || of_system.is_some_and(is_full) {
                return Some(MAKE_ROOM);
            }
            next = error.source();
        }
        None
    }

    /// 400 with a message and no field errors. The message gets its sentence form.
    pub fn bad_request(message: impl AsRef<str>) -> Self {
        Self::invalid(message, FieldErrors::new())
    }

    /// 400 with a message and field errors.
    pub fn invalid(message: impl AsRef<str>, fields: FieldErrors) -> Self {
        Self::Invalid {
            message: sentence(message.as_ref()),
            fields,
        }
    }

    /// The generic 400: nothing is said about the reason.
    pub fn generic() -> Self {
        Self::bad_request(message::BAD_REQUEST)
    }

    /// 403 with a message.
    pub fn forbidden(message: impl AsRef<str>) -> Self {
        Self::Forbidden(sentence(message.as_ref()))
    }

    /// The generic 404.
    pub fn not_found() -> Self {
        Self::NotFound(message::NOT_FOUND.to_owned())
    }

    /// Whether a part of a request may simply be tried again.
    pub const fn is_moved(&self) -> bool {
        matches!(self, Self::Moved)
    }

    /// An internal error with its source.
    pub fn internal(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Internal(source.into())
    }
}

/// Whether the system says that there is no room.
fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind::{QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded)
}

impl From<store::Error> for Error {
    /// What a use case does not expect from the store is an internal error; what it does expect
    /// (a unique value that is taken, say) it matches before.
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Condition { .. } => Self::generic(),
            // Where nobody asks elsewhere the store throws this away and runs the function again.
            store::Error::OverBudget => Self::TooDear,
            other => Self::internal(other),
        }
    }
}
