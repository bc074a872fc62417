//! The `sort` of a list: `-created,author.name,@random`. (spec: records-api §5)

use std::sync::Arc;

use super::{
    Access,
    error::RuleError,
    lexer::{Lexer, Token},
    resolve::Resolver,
};
use crate::model::{
    catalog::Catalog,
    collection::Collection,
    predicate::{CompiledSort, Operand, SortBy, SortKey},
};

/// Most parts of an order.
const MOST_KEYS: usize = 8;

/// Longest part, in bytes.
const LONGEST_KEY: usize = 255;

/// Compiles the `sort` of a list of `collection`; an empty text is no order.
pub fn sort(
    catalog: &Catalog,
    collection: &Arc<Collection>,
    access: Access,
    text: &str,
) -> Result<CompiledSort, RuleError> {
    let mut resolver = Resolver::new(catalog, collection, access);
    let mut keys = Vec::new();
    if !text.is_empty() {
        for part in text.split(',') {
            if keys.len() == MOST_KEYS {
                return Err(RuleError::new("max sort expressions limit reached"));
            }
            keys.push(key(&mut resolver, collection, part.trim())?);
        }
    }
    Ok(CompiledSort {
        joins: resolver.joins,
        keys,
        guards: resolver.guards,
    })
}

fn key(
    resolver: &mut Resolver<'_>,
    collection: &Collection,
    part: &str,
) -> Result<SortKey, RuleError> {
    if part.len() > LONGEST_KEY {
        return Err(RuleError::new("max sort field length reached"));
    }
    let (descending, name) = match part.as_bytes().first() {
        Some(b'-') => (true, &part[1..]),
        Some(b'+') => (false, &part[1..]),
        _ => (false, part),
    };
    let invalid = || RuleError::new(format!("invalid sort field \"{part}\""));
    let by = match name {
        "@random" => SortBy::Random,
        "@rowid" if !collection.is_view() => SortBy::RowId,
        name => {
            // Exactly one name: no blanks, no literals, no functions.
            if Lexer::new(name).next()? != Some(Token::Name(name)) {
                return Err(invalid());
            }
            let found = resolver.name(name).map_err(|refusal| {
                RuleError::new(format!(
                    "invalid sort field \"{part}\" - {}",
                    refusal.message
                ))
            })?;
            match found.operand {
                operand @ Operand::Column { .. } => SortBy::Operand(operand),
                _ => return Err(invalid()),
            }
        }
    };
    Ok(SortKey { by, descending })
}
