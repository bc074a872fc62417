//! SQL functions that look into list columns without `json_each`.
//!
//! | function | gives |
//! |---|---|
//! | `list_has(list, text)` | whether `text` is an item of `list` |
//! | `text_set(text)` | aggregate: its texts as a set, for `list_meets` |
//! | `list_meets(list, set)` | whether an item of `list` is in `set` |
//!
//! A list is what `json_each` is given for list columns: the items of a text that begins with `[`, else
//! the text itself as the only item. The functions know arrays of strings as PocketBase and this program
//! write them, without blanks and escapes. Of anything else they say NULL, "ask the parser", so that every
//! odd value keeps exactly the meaning SQLite gives to it. Over 100,000 rows that is 8 ms instead of 33, of
//! which 6 are spent on reading them.
//!
//! They cannot be used in views: PocketBase does not have them, and has to be able to read the schema.

use std::hash::{BuildHasher, RandomState};

use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};

/// Bytes of texts in one set; with more, NULL stands for it and every list is left to the parser.
const MOST_BYTES: usize = 16 << 20;

/// Registers the functions on `connection`.
pub(super) fn register(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function("list_has", 2, flags, |ctx| Ok(list_has(ctx)))?;
    connection.create_scalar_function("list_meets", 2, flags, |ctx| Ok(list_meets(ctx)))?;
    connection.create_aggregate_function("text_set", 1, flags, TextSet)
}

fn list_has(ctx: &Context<'_>) -> Option<bool> {
    let (ValueRef::Text(list), ValueRef::Text(text)) = (ctx.get_raw(0), ctx.get_raw(1)) else {
        return None;
    };
    has(list, text)
}

fn list_meets(ctx: &Context<'_>) -> Option<bool> {
    let (ValueRef::Text(list), ValueRef::Blob(set)) = (ctx.get_raw(0), ctx.get_raw(1)) else {
        return None;
    };
    let set = Set::read(set)?;
    any_item(list, set.usual, |item| set.contains(item))
}

/// Whether `text` is an item of `list`.
fn has(list: &[u8], text: &[u8]) -> Option<bool> {
    // Most items differ in their first byte.
    let is_it = |item: &[u8]| item.first() == text.first() && item == text;
    any_item(list, text.len(), is_it)
}

/// Whether an item of `list` is wanted; `usual` is the length items probably have. The whole list is
/// read in any case: what is no JSON behind the item that was found is no list either.
fn any_item(list: &[u8], usual: usize, wanted: impl Fn(&[u8]) -> bool) -> Option<bool> {
    let Some(mut rest) = list.strip_prefix(b"[") else {
        let tame = list.iter().all(|byte| *byte >= b' ');
        return tame.then(|| wanted(list));
    };
    if rest == b"]" {
        return Some(false);
    }
    let mut found = false;
    loop {
        let quoted = rest.strip_prefix(b"\"")?;
        let (item, after) = quoted.split_at_checked(item_length(quoted, usual)?)?;
        let after = if after.first() == Some(&b'\\') {
            let (item, after) = unescaped(quoted)?;
            found = found || wanted(&item);
            after
        } else {
            found = found || wanted(item);
            after
        };
        match after {
            [b'"', b',', tail @ ..] => rest = tail,
            [b'"', b']'] => return Some(found),
            _ => return None,
        }
    }
}

/// A string up to its closing quote, and the rest from there. PocketBase escapes `&`, `<` and `>`.
/// Halves of characters and NUL are left to the parser.
fn unescaped(mut quoted: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let mut item = Vec::with_capacity(quoted.len());
    loop {
        let (plain, after) = quoted.split_at_checked(item_length(quoted, 0)?)?;
        item.extend_from_slice(plain);
        let [b'\\', escape, rest @ ..] = after else {
            return Some((item, after));
        };
        quoted = rest;
        item.push(match escape {
            b'"' | b'\\' | b'/' => *escape,
            b'b' => 8,
            b't' => b'\t',
            b'n' => b'\n',
            b'f' => 12,
            b'r' => b'\r',
            b'u' => {
                let (digits, rest) = rest.split_first_chunk::<4>()?;
                let character = hexadecimal(digits).and_then(char::from_u32)?;
                if character == '\0' {
                    return None;
                }
                item.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                quoted = rest;
                continue;
            }
            _ => return None,
        });
    }
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        Some(number << 4 | char::from(*digit).to_digit(16)?)
    })
}

/// Bytes up to the first that cannot stand for itself in a string.
fn item_length(quoted: &[u8], usual: usize) -> Option<usize> {
    match quoted.get(..usual) {
        Some(item) if quoted.get(usual) == Some(&b'"') && is_plain(item) => Some(usual),
        _ => quoted.iter().position(|byte| is_special(*byte)),
    }
}

const fn is_special(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// Whether all bytes stand for themselves, looked at eight at a time: an id is two looks.
fn is_plain(item: &[u8]) -> bool {
    match item.last_chunk() {
        None => !item.iter().any(|byte| is_special(*byte)),
        Some(last) => item
            .chunks_exact(8)
            .filter_map(<[u8]>::first_chunk)
            .chain([last])
            .all(|eight| special_bytes(u64::from_le_bytes(*eight)) == 0),
    }
}

/// Not 0 when one of eight bytes is special. (Subtracting borrows from the highest bit of a byte that is
/// smaller; bytes above such a one may be marked too, which does not matter here.)
const fn special_bytes(eight: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let quote = eight ^ (ONES * b'"' as u64);
    let slash = eight ^ (ONES * b'\\' as u64);
    let below = eight.wrapping_sub(ONES * b' ' as u64) & !eight;
    let quote = quote.wrapping_sub(ONES) & !quote;
    let slash = slash.wrapping_sub(ONES) & !slash;
    (below | quote | slash) & HIGH
}

/// Makes a set of texts in one blob: seed, length of the first text, number of slots, slots, texts.
///
/// A slot is the place of a text in the blob, or 0; a text is its length and its bytes; numbers are four
/// bytes, the seed eight. The blob is built once for a statement and read in place for each row.
struct TextSet;

const SEED: usize = 0;
const USUAL: usize = 8;
const SLOTS: usize = 12;
const FIRST_SLOT: usize = 16;

impl Aggregate<Vec<u8>, Option<Vec<u8>>> for TextSet {
    fn init(&self, _: &mut Context<'_>) -> Result<Vec<u8>> {
        Ok(Vec::new())
    }

    /// Collects the texts with their lengths. Items of lists that these functions know are texts, so
    /// nothing else is ever found.
    fn step(&self, ctx: &mut Context<'_>, texts: &mut Vec<u8>) -> Result<()> {
        if let ValueRef::Text(text) = ctx.get_raw(0)
            && texts.len() <= MOST_BYTES
        {
            push_text(texts, text);
        }
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, texts: Option<Vec<u8>>) -> Result<Option<Vec<u8>>> {
        let texts = texts.unwrap_or_default();
        Ok((texts.len() <= MOST_BYTES).then(|| build(&texts)))
    }
}

fn push_text(texts: &mut Vec<u8>, text: &[u8]) {
    // Longer than four gigabytes is more than SQLite stores.
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    texts.extend_from_slice(&length.to_le_bytes());
    texts.extend_from_slice(text);
}

fn build(texts: &[u8]) -> Vec<u8> {
    let mut places = Vec::new();
    let mut at = 0;
    while let Some(text) = text_at(texts, at) {
        places.push(at);
        at += 4 + text.len();
    }
    // At most a quarter is taken: most items that are not in the set meet an empty slot at once.
    let slots = (places.len() * 4).next_power_of_two();
    let usual = text_at(texts, 0).map_or(0, <[u8]>::len);
    // Who chooses ids must not be able to choose where they meet.
    let seed = RandomState::new().hash_one(places.len());
    let mut blob = Vec::with_capacity(FIRST_SLOT + 4 * slots + texts.len());
    blob.extend_from_slice(&seed.to_le_bytes());
    blob.extend_from_slice(&(usual as u32).to_le_bytes());
    blob.extend_from_slice(&(slots as u32).to_le_bytes());
    blob.resize(FIRST_SLOT + 4 * slots, 0);
    let start = blob.len();
    blob.extend_from_slice(texts);
    for place in places {
        let text = text_at(texts, place).unwrap_or_default();
        let mut slot = spread(seed, text) as usize & (slots - 1);
        while number_at(&blob, FIRST_SLOT + 4 * slot) != Some(0) {
            slot = (slot + 1) & (slots - 1);
        }
        let slot = FIRST_SLOT + 4 * slot;
        blob[slot..slot + 4].copy_from_slice(&((start + place) as u32).to_le_bytes());
    }
    blob
}

/// A set as [`TextSet`] makes it. Nothing of it is believed: another blob gives a wrong answer at most.
struct Set<'b> {
    blob: &'b [u8],
    seed: u64,
    usual: usize,
    slots: usize,
}

impl<'b> Set<'b> {
    fn read(blob: &'b [u8]) -> Option<Self> {
        let slots = number_at(blob, SLOTS)? as usize;
        slots.is_power_of_two().then_some(Self {
            blob,
            seed: u64::from_le_bytes(*blob.get(SEED..)?.first_chunk()?),
            usual: number_at(blob, USUAL)? as usize,
            slots,
        })
    }

    fn contains(&self, item: &[u8]) -> bool {
        let first = spread(self.seed, item) as usize;
        for step in 0..self.slots {
            let slot = first.wrapping_add(step) & (self.slots - 1);
            match number_at(self.blob, FIRST_SLOT + 4 * slot) {
                None | Some(0) => return false,
                Some(place) if text_at(self.blob, place as usize) == Some(item) => return true,
                Some(_) => {}
            }
        }
        false
    }
}

fn number_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn text_at(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let length = number_at(bytes, at)? as usize;
    bytes.get(at + 4..)?.get(..length)
}

/// A number that depends on every byte of a text.
fn spread(seed: u64, text: &[u8]) -> u64 {
    let mix = |state: u64, eight: &[u8; 8]| {
        let product = u128::from(state ^ u64::from_le_bytes(*eight))
            * u128::from(0x9e37_79b9_7f4a_7c15 ^ seed.rotate_left(32) | 1);
        (product >> 64) as u64 ^ product as u64
    };
    let state = seed ^ text.len() as u64;
    if let Some(last) = text.last_chunk() {
        let eights = text.chunks_exact(8).filter_map(<[u8]>::first_chunk);
        return mix(eights.fold(state, mix), last);
    }
    let mut eight = [0; 8];
    for (to, from) in eight.iter_mut().zip(text) {
        *to = *from;
    }
    mix(state, &eight)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rusqlite::params;

    use super::*;

    fn open() -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        register(&connection).unwrap();
        connection
    }

    /// What the function says, and what the parser says.
    fn ask(connection: &Connection, call: &str, list: &[u8], text: &str) -> (Option<bool>, bool) {
        // As it stands in conditions.
        const ITEMS: &str = "json_each(case when list like '[%' and json_error_position(list) = 0
                             then list else json_array(list) end)";
        let sql = format!(
            "with given as (select cast(?1 as text) as list, ?2 as text)
             select {call}, exists (select 1 from {ITEMS} where value = text) from given"
        );
        connection
            .prepare_cached(&sql)
            .unwrap()
            .query_row(params![list, text], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
    }

    const CALLS: [&str; 2] = [
        "list_has(list, text)",
        "list_meets(list, (select text_set(value) from (select 'other' as value union all select ?2)))",
    ];

    #[test]
    fn usual_lists_are_answered() {
        let connection = open();
        for (list, text, answer) in [
            ("[]", "a", false),
            (r#"["a"]"#, "a", true),
            (r#"["a","b"]"#, "b", true),
            (r#"["a","b"]"#, "c", false),
            (r#"["a","b"]"#, "ab", false),
            (r#"["abc"]"#, "ab", false),
            (r#"["ab"]"#, "abc", false),
            (r#"[""]"#, "", true),
            (r#"["a"]"#, "", false),
            (r#"["abcdefgh","0123456789abcde"]"#, "0123456789abcde", true),
            (r#"["abcdefgh","0123456789abcde"]"#, "0123456789abcd", false),
            (r#"["x","0123456789abcde"]"#, "0123456789abcdf", false),
            (r#"["äöü","ü"]"#, "ü", true),
            (r#"["R\u0026D","b"]"#, "R&D", true),
            (r#"["a","R\u0026D"]"#, "R", false),
            (r#"["a\"","\"\\\/\n"]"#, "\"\\/\n", true),
            ("a", "a", true),
            ("", "", true),
            ("ab", "a", false),
            (r#"{"a":"b"}"#, "b", false),
        ] {
            for call in CALLS {
                let answers = ask(&connection, call, list.as_bytes(), text);
                // A set without "other" has to be one that meets nothing else.
                assert_eq!(answers, (Some(answer), answer), "{call}: {list} {text}");
            }
        }
    }

    #[test]
    fn what_is_written_otherwise_is_left_to_the_parser() {
        let connection = open();
        for list in [
            r#"[ "a"]"#,
            r#"["a", "b"]"#,
            r#"["a"] "#,
            r#"["a",]"#,
            r#"["a"]]"#,
            r#"["a""#,
            r#"["a"#,
            "[",
            "[1]",
            "[null]",
            r#"[["a"]]"#,
            r#"["a",{"b":1}]"#,
            "['a']",
            r#"["\ud83d\ude00"]"#,
            r#"["\u0000"]"#,
            r#"["\u00"]"#,
            r#"["\x41"]"#,
            "[\"a\tb\"]",
            "a\tb",
        ] {
            for call in CALLS {
                let (answer, _) = ask(&connection, call, list.as_bytes(), "a");
                assert_eq!(answer, None, "{call}: {list}");
            }
        }
        for call in [
            "list_has(null, 'a')",
            "list_has(1, 'a')",
            "list_has(x'5b5d', 'a')",
        ] {
            let answer = connection.query_row(&format!("select {call}"), [], |row| row.get(0));
            assert_eq!(answer, Ok(None::<bool>), "{call}");
        }
        for call in [
            "list_has('[]', 1)",
            "list_has('[]', null)",
            "list_meets('[\"a\"]', null)",
            "list_meets('[\"a\"]', 'a')",
            "list_meets('[\"a\"]', x'')",
            "list_meets('[\"a\"]', zeroblob(16))",
        ] {
            let answer = connection.query_row(&format!("select {call}"), [], |row| row.get(0));
            assert_eq!(answer, Ok(None::<bool>), "{call}");
        }
    }

    #[test]
    fn a_set_knows_its_texts_and_no_others() {
        let connection = open();
        let texts =
            "with recursive n(i) as (select 0 union all select i + 1 from n where i < 5000)";
        let wrong: i64 = connection
            .query_row(
                &format!(
                    "{texts} select count(*) from n where list_meets('[\"-\",\"id' || i || '\"]',
                       (select text_set('id' || i) from n where i % 3 = 0)) is not (i % 3 = 0)"
                ),
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(wrong, 0);
        let empty = "select list_meets('[\"a\",\"\"]', (select text_set(1) where 0)),
                            list_meets('[\"a\",\"\"]', (select text_set(null)))";
        let answers = connection.query_row(empty, [], |row| Ok((row.get(0)?, row.get(1)?)));
        assert_eq!(answers, Ok((Some(false), Some(false))));
    }

    #[test]
    fn a_blob_that_is_no_set_is_no_danger() {
        let texts: Vec<u8> = [3, 0, 0, 0].into_iter().chain(*b"abc").collect();
        let blob = build(&texts);
        assert!(Set::read(&blob).unwrap().contains(b"abc"));
        for byte in 0..blob.len() {
            for value in [0, 1, 127, 255] {
                let mut blob = blob.clone();
                blob[byte] = value;
                if let Some(set) = Set::read(&blob) {
                    set.contains(b"abc");
                    set.contains(b"");
                    any_item(b"[\"abc\",\"d\"]", set.usual, |item| set.contains(item));
                }
            }
        }
    }

    #[test]
    fn the_functions_cannot_be_used_in_views() {
        let connection = open();
        connection
            .execute_batch("create table t(l); create view v as select list_has(l, 'a') from t")
            .unwrap();
        assert!(connection.prepare("select * from v").is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn an_answer_is_the_parsers(
            parts in prop::collection::vec(
                prop::sample::select(vec![
                    "[", "]", "\"", ",", "\"a\"", ",\"b\"", "\\", "\\u0061", "\\n", "\\\"", "a", "b",
                    "abcdefghijk", " ", "\t", "1", "null", "{", "}", ":", "'", "é", "\u{1}", "\u{7f}",
                ]),
                0..9,
            ),
            text in prop::sample::select(vec!["a", "b", "", "ab", "\n", "\"", "abcdefghijk", "1", "é"]),
        ) {
            let connection = open();
            let bare = parts.concat();
            for list in [format!("[{bare}]"), format!("[\"{bare}\"]"), bare] {
                for call in CALLS {
                    let (answer, parsed) = ask(&connection, call, list.as_bytes(), text);
                    prop_assert!(answer.is_none_or(|answer| answer == parsed), "{} {} {:?}", call, list, answer);
                }
            }
        }
    }
}
