//! Why there is no answer.

use std::error::Error as StdError;

/// Result of asking a server.
pub type Result<T, E = ClientError> = std::result::Result<T, E>;

/// Why there is no answer. None of them holds a token.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The address cannot be used; it is the caller's mistake.
    #[error("{address} is no address of a server: {reason}")]
    Address {
        /// What was given.
        address: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The token cannot stand in a header.
    #[error("the token holds characters that no token has")]
    Token,
    /// Nobody answers there, or what answers cannot be trusted.
    #[error("{target} cannot be reached")]
    Unreachable {
        /// Who was asked.
        target: String,
        /// What the system says.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// Nothing came for too long.
    #[error("{0} does not answer")]
    TimedOut(String),
    /// The server sends us elsewhere, which is not followed: a token is for one server only.
    #[error("{target} sends its callers to {to}")]
    Redirected {
        /// Who was asked.
        target: String,
        /// Where we are sent.
        to: String,
    },
    /// The connection ended in the middle; what was asked for may have been done.
    #[error("the connection to {target} was cut")]
    Cut {
        /// Who was asked.
        target: String,
        /// What happened.
        source: Box<dyn StdError + Send + Sync>,
    },
}
