//! What a new data directory, a new auth collection and missing settings start with.
//!
//! Ids, names, rules and numbers are PocketBase's, because programs rely on them (spec: storage
//! §5.4–5.6, §8); the wording of mails is ours.

mod auth;
mod fields;
mod settings;
mod system;
mod templates;

pub use auth::{auth_indexes, auth_options};
pub use fields::{auth_fields, id_field};
pub use settings::settings;
pub use system::{
    AUTH_ORIGINS, EXTERNAL_AUTHS, INSTALLER_EMAIL, MFAS, OTPS, USERS, USERS_ID, collections,
};
pub use templates::login_alert;
