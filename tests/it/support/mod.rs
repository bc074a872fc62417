//! What the integration tests share: servers, a client, tokens, the seed directory, redaction.

pub mod clock;
pub mod http;
pub mod peer;
pub mod redact;
pub mod seed;
pub mod superuser;
pub mod token;
