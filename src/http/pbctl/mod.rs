//! `/api/pbctl/…`: what the API of PocketBase lacks, for superusers and the operator.
//!
//! | file | paths |
//! |---|---|
//! | `status` | who answers |
//! | `schema` | the schema: planned, applied, and as files |
//! | `records` | imports, seeds, rehearsals |
//! | `sql` | statements of the console |
//! | `superusers` | their one-time passwords |
//! | `rules` | why a rule let somebody pass |

pub mod records;
pub mod rules;
pub mod schema;
pub mod sql;
pub mod status;
pub mod superusers;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{error::ApiError, request::Context};

/// The body of a request as what it must be; 400 when it is something else.
async fn read<T: DeserializeOwned>(cx: &mut Context) -> Result<T, ApiError> {
    let members = cx.form().await?;
    serde_json::from_value(Value::Object(members))
        .map_err(|error| ApiError::bad_request(format!("the body cannot be understood: {error}")))
}
