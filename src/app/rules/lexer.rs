//! Text → tokens. (spec: filter-and-rules §1)
//!
//! Whitespace is space, tab and line feed; comments run from `//` to the end of the line. A carriage
//! return or a letter outside of ASCII is an error except inside of strings.

use super::error::RuleError;
use crate::model::predicate::Op;

/// A token, with what an error message says of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Token<'a> {
    /// A name.
    Name(&'a str),
    /// A decoded text.
    Text(String),
    /// A number as it was written, and its value.
    Number(&'a str, f64),
    /// An operator as it was written; whether it has a `?`.
    Sign(&'a str, Op, bool),
    /// `&&` or `||`.
    Join(&'a str),
    /// A name immediately followed by `(`.
    Function(&'a str),
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `,`; only functions know it.
    Comma,
}

impl Token<'_> {
    /// How PocketBase's messages cite it.
    pub fn cited(&self) -> String {
        match self {
            Self::Name(name) => format!("\"{name}\" (identifier)"),
            Self::Text(text) => format!("\"{text}\" (text)"),
            Self::Number(text, _) => format!("\"{text}\" (number)"),
            Self::Sign(text, ..) => format!("\"{text}\" (sign)"),
            Self::Join(text) => format!("\"{text}\" (join)"),
            Self::Function(name) => format!("\"{name}\" (function)"),
            Self::Open => "\"(\" (group)".into(),
            Self::Close => "\")\" (group)".into(),
            Self::Comma => "\",\"".into(),
        }
    }
}

/// Reads tokens from a text.
#[derive(Debug)]
pub struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    /// Starts at the beginning of `text`.
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The next token, `None` at the end.
    pub fn next(&mut self) -> Result<Option<Token<'a>>, RuleError> {
        self.skip_blank()?;
        let Some(&first) = self.text.as_bytes().get(self.at) else {
            return Ok(None);
        };
        Ok(Some(match first {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'@' | b'#' => self.name()?,
            b'0'..=b'9' | b'-' => self.number()?,
            b'\'' | b'"' => self.string(first)?,
            b'=' | b'!' | b'<' | b'>' | b'~' | b'?' => self.sign()?,
            b'&' | b'|' => self.join()?,
            b'(' => self.single(Token::Open),
            b')' => self.single(Token::Close),
            b',' => self.single(Token::Comma),
            _ => return Err(self.unexpected()),
        }))
    }

    /// An error about the character at the current position.
    pub fn unexpected(&self) -> RuleError {
        let character = self.text[self.at..].chars().next().unwrap_or_default();
        RuleError::new(format!(
            "unexpected character '{}'",
            character.escape_debug()
        ))
    }

    /// Steps back over a token of one byte, so that [`Self::unexpected`] cites it.
    pub const fn back(&mut self) {
        self.at -= 1;
    }

    fn single(&mut self, token: Token<'a>) -> Token<'a> {
        self.at += 1;
        token
    }

    fn skip_blank(&mut self) -> Result<(), RuleError> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b' ' | b'\t' | b'\n') => self.at += 1,
                Some(b'/') => {
                    if bytes.get(self.at + 1) != Some(&b'/') {
                        return Err(RuleError::new("invalid comment"));
                    }
                    let rest = &bytes[self.at..];
                    let length = rest.iter().position(|&b| b == b'\n');
                    self.at += length.unwrap_or(rest.len());
                }
                _ => return Ok(()),
            }
        }
    }

    /// Takes bytes as long as `accept` likes them.
    fn take(&mut self, accept: impl Fn(u8) -> bool) -> &'a str {
        let rest = &self.text[self.at..];
        let length = rest.bytes().position(|b| !accept(b));
        let taken = &rest[..length.unwrap_or(rest.len())];
        self.at += taken.len();
        taken
    }

    fn name(&mut self) -> Result<Token<'a>, RuleError> {
        let start = self.at;
        self.at += 1;
        self.take(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b':'));
        let name = &self.text[start..self.at];
        if name.ends_with(['.', ':']) || matches!(name, "_" | "@" | "#") {
            return Err(RuleError::new(format!("invalid identifier \"{name}\"")));
        }
        if self.text.as_bytes().get(self.at) == Some(&b'(') {
            self.at += 1;
            return Ok(Token::Function(name));
        }
        Ok(Token::Name(name))
    }

    fn number(&mut self) -> Result<Token<'a>, RuleError> {
        let start = self.at;
        self.at += 1;
        self.take(|b| b.is_ascii_digit());
        if self.text.as_bytes().get(self.at) == Some(&b'.') {
            self.at += 1;
            self.take(|b| b.is_ascii_digit());
        }
        let text = &self.text[start..self.at];
        match text.parse::<f64>() {
            Ok(number) if !text.ends_with('.') => Ok(Token::Number(text, number)),
            _ => Err(RuleError::new(format!("invalid number \"{text}\""))),
        }
    }

    fn string(&mut self, quote: u8) -> Result<Token<'a>, RuleError> {
        let bytes = self.text.as_bytes();
        let mut out = String::new();
        let mut from = self.at + 1;
        let mut i = from;
        loop {
            match bytes.get(i) {
                None => {
                    let read = format!("{}{out}{}", char::from(quote), &self.text[from..]);
                    return Err(RuleError::new(format!("invalid quoted text {read:?}")));
                }
                Some(b'\\') => {
                    let decoded = match bytes.get(i + 1) {
                        Some(b'n') => "\n",
                        Some(b'r') => "\r",
                        Some(b't') => "\t",
                        Some(b'\\') => "\\",
                        Some(b'\'') => "'",
                        Some(b'"') => "\"",
                        _ => {
                            i += 1;
                            continue;
                        }
                    };
                    out.push_str(&self.text[from..i]);
                    out.push_str(decoded);
                    i += 2;
                    from = i;
                }
                Some(&b) if b == quote => break,
                Some(_) => i += 1,
            }
        }
        out.push_str(&self.text[from..i]);
        self.at = i + 1;
        Ok(Token::Text(out))
    }

    fn sign(&mut self) -> Result<Token<'a>, RuleError> {
        let text = self.take(|b| matches!(b, b'=' | b'!' | b'<' | b'>' | b'~' | b'?'));
        let (any, plain) = text
            .strip_prefix('?')
            .map_or((false, text), |plain| (true, plain));
        let op = match plain {
            "=" => Op::Equal,
            "!=" => Op::NotEqual,
            "~" => Op::Like,
            "!~" => Op::NotLike,
            ">" => Op::Greater,
            ">=" => Op::GreaterEqual,
            "<" => Op::Less,
            "<=" => Op::LessEqual,
            _ => return Err(RuleError::new(format!("invalid sign operator \"{text}\""))),
        };
        Ok(Token::Sign(text, op, any))
    }

    fn join(&mut self) -> Result<Token<'a>, RuleError> {
        let text = self.take(|b| matches!(b, b'&' | b'|'));
        if matches!(text, "&&" | "||") {
            Ok(Token::Join(text))
        } else {
            Err(RuleError::new(format!("invalid join operator \"{text}\"")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Result<Vec<Token<'_>>, String> {
        let mut lexer = Lexer::new(text);
        let mut tokens = Vec::new();
        loop {
            match lexer.next() {
                Ok(Some(token)) => tokens.push(token),
                Ok(None) => return Ok(tokens),
                Err(error) => return Err(error.to_string()),
            }
        }
    }

    fn text_of(source: &str) -> String {
        match all(source).unwrap().remove(0) {
            Token::Text(text) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn names_may_hold_dots_and_colons_inside() {
        for name in ["a", "_a", "@a.b:c", "#x", "a..b", "a1.0.k:lower"] {
            assert_eq!(all(name).unwrap(), [Token::Name(name)]);
        }
        for name in ["a.", "a:", "@", "_", "#"] {
            assert_eq!(all(name), Err(format!("invalid identifier \"{name}\"")));
        }
    }

    #[test]
    fn numbers_have_one_dot_and_no_exponent() {
        for (text, number) in [("5", 5.0), ("-5", -5.0), ("00.50", 0.5), ("-.5", -0.5)] {
            assert_eq!(all(text).unwrap(), [Token::Number(text, number)]);
        }
        for (text, part) in [("5.", "5."), ("-", "-"), ("--5", "-"), ("-a", "-")] {
            assert_eq!(all(text), Err(format!("invalid number \"{part}\"")));
        }
        assert_eq!(all(".5"), Err("unexpected character '.'".into()));
        assert_eq!(all("1.2.3"), Err("unexpected character '.'".into()));
        assert_eq!(all("1e1").unwrap().len(), 2);
    }

    #[test]
    fn strings_know_six_escapes_and_keep_other_backslashes() {
        assert_eq!(text_of(r"'a\'b'"), "a'b");
        assert_eq!(text_of(r#""a\"\'b""#), "a\"'b");
        assert_eq!(text_of(r"'\n\r\t\\'"), "\n\r\t\\");
        assert_eq!(text_of(r"'\b\f\/\u0041\%'"), r"\b\f\/\u0041\%");
        assert_eq!(text_of("'é\n\r'"), "é\n\r");
        assert_eq!(text_of("'\\é'"), "\\é");
        assert!(all(r"'\'").is_err() && all("'a\"").is_err() && all("'\\").is_err());
    }

    #[test]
    fn blanks_are_space_tab_and_line_feed() {
        assert_eq!(all(" \t\n// a\n1 // b").unwrap().len(), 1);
        assert_eq!(all("1\r"), Err("unexpected character '\\r'".into()));
        assert_eq!(all("/ 1"), Err("invalid comment".into()));
        assert_eq!(all("é"), Err("unexpected character 'é'".into()));
    }

    #[test]
    fn operators_are_read_greedily() {
        for bad in ["==", "<>", "!", "??", "=!", "~~", "?", "?!!="] {
            assert_eq!(all(bad), Err(format!("invalid sign operator \"{bad}\"")));
        }
        assert_eq!(all("?!~").unwrap(), [Token::Sign("?!~", Op::NotLike, true)]);
        assert_eq!(all("&&&"), Err("invalid join operator \"&&&\"".into()));
    }
}
