//! Escapes and character classes of Go regular expressions.

use std::fmt::Write as _;

use super::{pattern::PatternError, pattern_syntax::Scanner};

const MISSING_BRACKET: &str = "missing closing ]";
const RANGE: &str = "invalid character class range";
const ESCAPE: &str = "invalid escape sequence";

/// Names between `[:` and `:]`; both dialects have the same, of ASCII characters only.
const POSIX_NAMES: [&str; 14] = [
    "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct",
    "space", "upper", "word", "xdigit",
];

impl Scanner<'_> {
    /// Writes one character, escaped so that it stands for itself inside and outside of classes.
    pub(super) fn push_char(&mut self, c: u32) {
        match char::from_u32(c) {
            Some(c) if c.is_ascii_alphanumeric() => self.out.push(c),
            Some(_) => {
                let _ = write!(self.out, "\\x{{{c:X}}}");
            }
            // Half of a surrogate pair: no text has it.
            None => self.out.push_str("[^\\x{0}-\\x{10FFFF}]"),
        }
    }

    /// Reads a backslash and what it escapes; gives the character.
    pub(super) fn escape(&mut self) -> Result<u32, PatternError> {
        let start = self.at;
        self.at += 1;
        let Some(c) = self.next() else {
            return Err(PatternError::new(
                "trailing backslash at end of expression",
                "",
            ));
        };
        let octal = |c: Option<char>| c.and_then(|c| c.to_digit(8));
        match c {
            '1'..='7' if octal(self.peek()).is_none() => Err(self.error(ESCAPE, start)),
            '0'..='7' => {
                let mut code = octal(Some(c)).unwrap_or_default();
                for _ in 0..2 {
                    let Some(digit) = octal(self.peek()) else {
                        break;
                    };
                    self.at += 1;
                    code = code * 8 + digit;
                }
                Ok(code)
            }
            'x' => self.hexadecimal().ok_or_else(|| self.error(ESCAPE, start)),
            'a' => Ok(0x07),
            'f' => Ok(0x0c),
            'n' => Ok(0x0a),
            'r' => Ok(0x0d),
            't' => Ok(0x09),
            'v' => Ok(0x0b),
            _ if c.is_ascii() && !c.is_ascii_alphanumeric() => Ok(u32::from(c)),
            _ => Err(self.error(ESCAPE, start)),
        }
    }

    /// What follows `\x`: two digits, or any number in braces.
    fn hexadecimal(&mut self) -> Option<u32> {
        if !self.take("{") {
            let high = self.next()?.to_digit(16)?;
            return Some(high * 16 + self.next()?.to_digit(16)?);
        }
        let mut code = None;
        loop {
            let c = self.next()?;
            if c == '}' {
                return code;
            }
            let next = code.unwrap_or(0) * 16 + c.to_digit(16)?;
            if next > u32::from(char::MAX) {
                return None;
            }
            code = Some(next);
        }
    }

    /// Writes `\d`, `\pL` and their like if one follows; false if not.
    pub(super) fn named_class(&mut self) -> Result<bool, PatternError> {
        let class = match self.rest().as_bytes().get(1) {
            Some(b'd') => "[0-9]",
            Some(b'D') => "[^0-9]",
            Some(b's') => r"[\t\n\x0C\r ]",
            Some(b'S') => r"[^\t\n\x0C\r ]",
            Some(b'w') => "[0-9A-Za-z_]",
            Some(b'W') => "[^0-9A-Za-z_]",
            Some(b'p' | b'P') => return self.unicode_class().map(|()| true),
            _ => return Ok(false),
        };
        self.at += 2;
        self.out.push_str(class);
        Ok(true)
    }

    /// `\pL`, `\p{Greek}`, `\p{^Greek}` and with `\P`: general categories and scripts.
    fn unicode_class(&mut self) -> Result<(), PatternError> {
        let start = self.at;
        let mut negated = self.rest().starts_with(r"\P");
        self.at += 2;
        let from = self.at;
        let name = if self.next() != Some('{') {
            &self.source[from..self.at]
        } else if let Some(end) = self.rest().find('}') {
            self.at += end + 1;
            &self.source[from + 1..self.at - 1]
        } else {
            self.at = self.source.len();
            ""
        };
        let plain = name.strip_prefix('^').unwrap_or(name);
        negated ^= plain.len() < name.len();
        let Some(class) = known_class(plain) else {
            return Err(self.error(RANGE, start));
        };
        self.out.push_str(if negated { r"\P" } else { r"\p" });
        self.out.push_str(&class);
        Ok(())
    }

    /// Reads and writes a class in brackets.
    pub(super) fn class(&mut self) -> Result<(), PatternError> {
        let start = self.at;
        self.at += 1;
        self.out.push('[');
        if self.take("^") {
            self.out.push('^');
        }
        let mut first = true;
        while first || !self.rest().starts_with(']') {
            first = false;
            if self.rest().is_empty() {
                return Err(self.error(MISSING_BRACKET, start));
            }
            if self.posix_class()? || self.rest().starts_with('\\') && self.named_class()? {
                continue;
            }
            self.range(start)?;
        }
        self.at += 1;
        self.out.push(']');
        Ok(())
    }

    /// `[:name:]` or `[:^name:]`, if that follows.
    fn posix_class(&mut self) -> Result<bool, PatternError> {
        let Some(inside) = self.rest().strip_prefix("[:") else {
            return Ok(false);
        };
        let Some(length) = inside.find(":]") else {
            return Ok(false);
        };
        let start = self.at;
        self.at += length + 4;
        let name = inside[..length]
            .strip_prefix('^')
            .unwrap_or(&inside[..length]);
        if !POSIX_NAMES.contains(&name) {
            return Err(self.error(RANGE, start));
        }
        self.out.push_str(&self.source[start..self.at]);
        Ok(true)
    }

    /// One character, or two with a hyphen between them.
    fn range(&mut self, class: usize) -> Result<(), PatternError> {
        let start = self.at;
        let low = self.class_char(class)?;
        let mut after = self.rest().chars();
        let mut high = low;
        if after.next() == Some('-') && after.next().is_some_and(|c| c != ']') {
            self.at += 1;
            high = self.class_char(class)?;
            if high < low {
                return Err(self.error(RANGE, start));
            }
        }
        if low == high {
            self.push_char(low);
            return Ok(());
        }
        // Surrogates are no characters here: a range may only begin or end beside them.
        let low = if char::from_u32(low).is_none() {
            0xe000
        } else {
            low
        };
        let high = if char::from_u32(high).is_none() {
            0xd7ff
        } else {
            high
        };
        if low <= high {
            self.push_char(low);
            self.out.push('-');
            self.push_char(high);
        }
        Ok(())
    }

    fn class_char(&mut self, class: usize) -> Result<u32, PatternError> {
        if self.rest().starts_with('\\') {
            return self.escape();
        }
        match self.next() {
            Some(c) => Ok(u32::from(c)),
            None => Err(self.error(MISSING_BRACKET, class)),
        }
    }
}

/// The spelling of a category or script for the `regex` crate, if it knows one of that name.
fn known_class(name: &str) -> Option<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ' ' | '-');
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    ["gc", "sc"]
        .map(|kind| format!("{{{kind}={name}}}"))
        .into_iter()
        .find(|class| regex_syntax::parse(&format!("\\p{class}")).is_ok())
}
