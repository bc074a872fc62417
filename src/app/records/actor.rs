//! Somebody named by people rather than by a token: for questions about rules.

use std::sync::Arc;

use crate::{
    app::{
        App,
        error::{Error, Result},
    },
    model::{
        caller::Caller,
        field_error::{FieldError, FieldErrors, code},
    },
};

/// Who is meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Actor {
    /// Nobody in particular.
    #[default]
    Guest,
    /// Somebody for whom rules do not count.
    Superuser,
    /// A record of an auth collection.
    Record {
        /// Its collection by id or name; any when there is none.
        collection: Option<String>,
        /// Its id or its email, whichever fits.
        name: String,
    },
}

/// The caller that is meant.
///
/// Fails with [`Error::Invalid`] on `as` when there is no such record, or more than one.
pub async fn caller(app: &Arc<App>, actor: &Actor) -> Result<Caller> {
    let Actor::Record { collection, name } = actor else {
        let is_superuser = *actor == Actor::Superuser;
        return Ok(if is_superuser {
            Caller::Operator
        } else {
            Caller::Guest
        });
    };
    let (within, name) = (collection.clone(), name.clone());
    app.read_with_catalog(move |session, reading| {
        let mut found = Vec::new();
        for collection in reading.catalog.all().iter().filter(|c| c.is_auth()) {
            let is_meant = within.as_ref().is_none_or(|within| {
                collection.id == *within || collection.name.eq_ignore_ascii_case(within)
            });
            if is_meant {
                found.extend(session.select_record(collection, &name)?);
                found.extend(session.select_by(collection, ("email", &name), false)?);
            }
        }
        match (found.pop(), found.len()) {
            (Some(record), 0) => Ok(Caller::Record(Arc::new(record))),
            (None, _) => Err(unknown(&format!("There is no auth record {name}."))),
            (Some(_), more) => Err(unknown(&format!(
                "{} auth records are called {name}: name the collection as well.",
                more + 1
            ))),
        }
    })
    .await
}

fn unknown(message: &str) -> Error {
    let error = FieldError::new(code::INVALID_VALUE, message);
    Error::invalid(
        "The question cannot be answered.",
        FieldErrors::one("as", error),
    )
}
