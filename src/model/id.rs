//! How ids are spelled, and the ids that are derived from names.
//!
//! Random ids are made in `platform::random`; this file only knows their shape.

/// Length of a record id that nobody chose.
pub const RECORD_ID_LENGTH: usize = 15;

/// Alphabet of record ids and random file suffixes.
pub const LOWER_ALPHANUMERIC: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// Alphabet of token keys, secrets and client ids.
pub const ALPHANUMERIC: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// The id PocketBase gives to a new collection: `pbc_` and the CRC-32 of type and name.
///
/// It never changes afterwards, so it says nothing about a renamed collection.
pub fn collection_id(kind: &str, name: &str) -> String {
    let mut hash = crc32fast::Hasher::new();
    hash.update(kind.as_bytes());
    hash.update(name.as_bytes());
    format!("pbc_{}", hash.finalize())
}

/// The id PocketBase gives to a field without one: its type and the CRC-32 of its name.
pub fn field_id(kind: &str, name: &str) -> String {
    format!("{kind}{}", crc32fast::hash(name.as_bytes()))
}

/// Whether `text` may be an identifier of a collection or field: `^\w+$` in ASCII.
pub fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derived_ids_are_those_of_pocketbase() {
        assert_eq!(collection_id("base", "_mfas"), "pbc_2279338944");
        assert_eq!(collection_id("auth", "_superusers"), "pbc_3142635823");
        assert_eq!(field_id("text", "id"), "text3208210256");
        assert_eq!(field_id("autodate", "created"), "autodate2990389176");
    }

    #[test]
    fn a_word_has_no_other_characters() {
        assert!(is_word("posts_2"));
        assert!(!is_word("") && !is_word("a-b") && !is_word("é"));
    }
}
