//! What the integration tests share: servers, a client, tokens, the seed directory, a fresh one with a
//! superuser, redaction.

pub mod accounts;
pub mod clock;
pub mod ended;
pub mod http;
pub mod peer;
pub mod raw;
pub mod redact;
pub mod s3;
pub mod scene;
pub mod seed;
#[cfg(unix)]
pub mod small_disk;
pub mod superuser;
pub mod token;
