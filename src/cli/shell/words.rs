//! Arguments of dot commands that are no query: words, with quotes as in a shell.

use std::borrow::Cow;

/// A quote was opened and never closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenQuote;

/// The first word of a text, without its quotes, and what follows it; `None` when there is none.
///
/// Between `'…'` every sign is itself; between `"…"` a backslash takes the meaning from `"` and `\`. A
/// backslash elsewhere is a sign like others: Windows' paths have many.
pub fn first(text: &str) -> Result<Option<(Cow<'_, str>, &str)>, OpenQuote> {
    let text = text.trim_start();
    if text.is_empty() {
        return Ok(None);
    }
    let end = |c: char| c.is_whitespace() || matches!(c, '\'' | '"');
    let at = text.find(end).unwrap_or(text.len());
    if !text[at..].starts_with(['\'', '"']) {
        return Ok(Some((Cow::Borrowed(&text[..at]), &text[at..])));
    }
    let mut word = text[..at].to_owned();
    let mut letters = text[at..].char_indices().peekable();
    let mut quote = None;
    while let Some((i, c)) = letters.next() {
        match (quote, c) {
            (None, '\'' | '"') => quote = Some(c),
            (None, c) if c.is_whitespace() => {
                return Ok(Some((Cow::Owned(word), &text[at + i..])));
            }
            (Some(open), c) if c == open => quote = None,
            (Some('"'), '\\') => {
                let escaped = letters.next_if(|(_, next)| matches!(next, '"' | '\\'));
                word.push(escaped.map_or('\\', |(_, next)| next));
            }
            (_, c) => word.push(c),
        }
    }
    if quote.is_some() {
        return Err(OpenQuote);
    }
    Ok(Some((Cow::Owned(word), "")))
}

/// All words of a text.
pub fn all(text: &str) -> Result<Vec<String>, OpenQuote> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some((word, next)) = first(rest)? {
        words.push(word.into_owned());
        rest = next;
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quotes_keep_words_together() {
        for (text, words) in [
            ("", &[][..]),
            (" a  b\t", &["a", "b"]),
            ("'my file.csv' posts", &["my file.csv", "posts"]),
            (r#"a="x \"y\" \z" 'it\'"#, &[r#"a=x "y" \z"#, r"it\"]),
            (r"C:\data\a.csv ''", &[r"C:\data\a.csv", ""]),
        ] {
            assert_eq!(all(text).unwrap(), words, "{text}");
        }
        assert_eq!(all("a 'b"), Err(OpenQuote));
        let (word, rest) = first("--query 'a=b' posts where x = 'y'").unwrap().unwrap();
        assert_eq!((&*word, rest), ("--query", " 'a=b' posts where x = 'y'"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_to_its_end(text in ".*") {
            let mut rest = text.as_str();
            while let Ok(Some((_, next))) = first(rest) {
                prop_assert!(next.len() < rest.len());
                rest = next;
            }
        }
    }
}
