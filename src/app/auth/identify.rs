//! A token becomes a caller; a bad one is a guest, never an error.

use std::sync::Arc;

use super::{
    identities::Seen,
    token::{self, Claims, TokenType},
};
use crate::{
    app::App,
    model::{caller::Caller, record::Record},
    store::Reads,
};

/// Whom an `Authorization` value (the token, perhaps after `Bearer `) belongs to.
///
/// Expired, forged and foreign tokens, and those of other types than `auth`, make a guest.
pub async fn identify(app: &Arc<App>, authorization: &str) -> Caller {
    match signed_in(app, authorization).await {
        Some((record, _)) => Caller::Record(record),
        None => Caller::Guest,
    }
}

/// Whom the file token of a link belongs to; a token of any other type makes a guest.
pub async fn owner_of_file_token(app: &Arc<App>, token: &str) -> Caller {
    let owner = match token::read(token, app.clock().now()) {
        Some(claims) if claims.kind == TokenType::File.name() => find(app, &claims).await,
        _ => None,
    };
    match owner.filter(|record| token::is_signed_for(token, record, TokenType::File)) {
        Some(record) => Caller::Record(Arc::new(record)),
        None => Caller::Guest,
    }
}

/// The record an auth token belongs to, and the token's claims.
pub(super) async fn signed_in(
    app: &Arc<App>,
    authorization: &str,
) -> Option<(Arc<Record>, Claims)> {
    let token = bare(authorization);
    if token.is_empty() {
        return None;
    }
    let now = app.clock().now();
    if let Some(known) = app.identities().get(app, token, now) {
        return Some(known);
    }
    let claims = token::read(token, now)?;
    if claims.kind != TokenType::Auth.name() {
        return None;
    }
    // Before the record is read: a change that comes later is one that the kept record lacks.
    let seen = Seen::now(app, &claims.collection);
    let record = find(app, &claims).await?;
    if !token::is_signed_for(token, &record, TokenType::Auth) {
        return None;
    }
    let record = Arc::new(record);
    app.identities().put(token, seen, &record, &claims);
    Some((record, claims))
}

/// The record that claims name.
async fn find(app: &Arc<App>, claims: &Claims) -> Option<Record> {
    let (name, id) = (claims.collection.clone(), claims.id.clone());
    app.read_few_with_catalog(Reads::One, move |session, reading| {
        let collection = reading.catalog.find(&name).filter(|c| c.is_auth());
        match collection {
            Some(collection) => Ok(session.select_record(collection, &id)?),
            None => Ok(None),
        }
    })
    .await
    .ok()?
}

/// The token without its scheme, which is `Bearer` in any case and exactly one space.
pub(super) fn bare(authorization: &str) -> &str {
    match authorization.split_at_checked(7) {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer ") => token,
        _ => authorization,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_is_bearer_and_one_space_or_nothing() {
        assert_eq!(bare("abc"), "abc");
        assert_eq!(bare("bEaReR abc"), "abc");
        assert_eq!(bare("Bearer  abc"), " abc");
        assert_eq!(bare("Basic abc"), "Basic abc");
    }
}
