//! Who somebody is: tokens, and signing in.
//!
//! | file | holds |
//! |---|---|
//! | `identify` | a token becomes a caller; a bad one is a guest |
//! | `identities` | tokens that were found good, until their record's table changes |
//! | `token` | tokens as PocketBase signs them |
//! | `superuser_ips` | the addresses from which superusers may act |
//! | `methods` | what ways to sign in a collection offers |
//! | `oauth2/` | signing in through other services: so far what is offered |
//! | `password` | signing in with a password |
//! | `mfa` | the second factor |
//! | `origins` | the devices a record signed in from |
//! | `respond` | what every successful sign-in goes through |
//! | `refresh`, `impersonate` | tokens without signing in |

mod identify;
mod identities;
mod impersonate;
mod methods;
mod mfa;
mod oauth2;
mod origins;
mod password;
mod refresh;
mod respond;
pub mod superuser_ips;
pub mod token;

pub use identify::{identify, owner_of_file_token};
pub use identities::Identities;
pub use impersonate::{check_impersonate_target, impersonate};
pub use methods::methods;
pub use password::{Credentials, check_password_target, with_password};
pub use refresh::refresh;
pub use respond::{SignIn, check_auth_rule};

use std::sync::Arc;

use super::{
    App,
    error::{Error, Result},
};
use crate::model::collection::Collection;

/// Message of answers whose values were refused.
const INVALID: &str = "An error occurred while validating the submitted data.";

/// The auth collection with that id or name.
///
/// Fails with 404, in other words for a collection that is not an auth collection.
fn auth_collection(app: &App, id_or_name: &str) -> Result<Arc<Collection>> {
    let catalog = app.catalog();
    let collection = catalog
        .find(id_or_name)
        .ok_or_else(|| Error::NotFound("Missing or invalid collection context.".into()))?;
    if collection.is_auth() {
        Ok(Arc::clone(collection))
    } else {
        Err(Error::NotFound(
            "Missing or invalid auth collection context.".into(),
        ))
    }
}
