//! Random text from a pattern (`autogeneratePattern`).
//!
//! The choices are PocketBase's, so that values have the same shape: characters of a class are
//! drawn evenly, `.` is a letter or digit, and a repetition hardly ever reaches its upper bound.

use regex_syntax::hir::{Class, Dot, Hir, HirKind, Look, Repetition};

use super::pattern::{self, PatternError};
use crate::{model::id::ALPHANUMERIC, platform::random};

/// Repetitions of `*`, `+` and `{n,}` stay below this.
const OPEN_END: u32 = 6;

/// No text is made in more steps than these, whatever nested stars ask for; it then ends early.
const MAX_STEPS: usize = 64 << 10;

/// Why nothing can be made from a pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GenerateError {
    /// The pattern asks for a place or for nothing rather than for text: `^`, `$`, `\b`, `()`.
    /// The number is that of Go's `regexp/syntax`.
    #[error("unsupported pattern operator {0}")]
    Operator(u8),
    /// A class without characters.
    #[error("no runes to choose from")]
    NoRunes,
    /// The pattern is none.
    #[error(transparent)]
    Pattern(#[from] PatternError),
}

/// Random text that `pattern` matches, but for its upper bounds; empty for an empty pattern.
pub fn text(pattern: &str) -> Result<String, GenerateError> {
    if pattern.is_empty() {
        return Ok(String::new());
    }
    let mut writer = Writer {
        out: String::new(),
        steps: 0,
    };
    writer.write(&*pattern::structure(pattern)?)?;
    Ok(writer.out)
}

struct Writer {
    out: String,
    steps: usize,
}

impl Writer {
    fn write(&mut self, node: &Hir) -> Result<(), GenerateError> {
        self.steps += 1;
        match node.kind() {
            HirKind::Empty => return Err(GenerateError::Operator(2)),
            HirKind::Look(look) => return Err(GenerateError::Operator(operator(*look))),
            HirKind::Literal(literal) => {
                self.out.push_str(&String::from_utf8_lossy(&literal.0));
            }
            HirKind::Class(_) if is_dot(node) => self.out.push_str(&random::text(1, ALPHANUMERIC)),
            HirKind::Class(class) => self.out.push(character(class)?),
            HirKind::Repetition(repetition) => self.write_repeated(repetition)?,
            HirKind::Capture(capture) => self.write(&capture.sub)?,
            HirKind::Concat(parts) => {
                for part in parts {
                    self.write(part)?;
                }
            }
            HirKind::Alternation(choices) => self.write_one_of(choices)?,
        }
        Ok(())
    }

    fn write_repeated(&mut self, repetition: &Repetition) -> Result<(), GenerateError> {
        let (min, max) = (repetition.min, repetition.max.unwrap_or(OPEN_END));
        let times = u64::from(min) + random::below(u64::from(max.saturating_sub(min)));
        for _ in 0..times {
            if self.steps > MAX_STEPS {
                break;
            }
            self.write(&repetition.sub)?;
        }
        Ok(())
    }

    /// All choices are made, because one that cannot be must always show.
    fn write_one_of(&mut self, choices: &[Hir]) -> Result<(), GenerateError> {
        let start = self.out.len();
        let chosen = random::below(choices.len() as u64) as usize;
        let mut kept = String::new();
        for (i, choice) in choices.iter().enumerate() {
            self.write(choice)?;
            let made = self.out.split_off(start);
            if i == chosen {
                kept = made;
            }
        }
        self.out.push_str(&kept);
        Ok(())
    }
}

fn is_dot(node: &Hir) -> bool {
    *node == Hir::dot(Dot::AnyCharExceptLF) || *node == Hir::dot(Dot::AnyChar)
}

fn character(class: &Class) -> Result<char, GenerateError> {
    let total: u64 = ranges(class)
        .map(|(low, high)| u64::from(high - low) + 1)
        .sum();
    if total == 0 {
        return Err(GenerateError::NoRunes);
    }
    let mut left = random::below(total) as u32;
    for (low, high) in ranges(class) {
        if left <= high - low {
            // Only the surrogates between two characters of a range are none.
            return Ok(char::from_u32(low + left).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        left -= high - low + 1;
    }
    Err(GenerateError::NoRunes)
}

/// First and last character of each range of a class.
fn ranges(class: &Class) -> impl Iterator<Item = (u32, u32)> + '_ {
    let (letters, bytes) = match class {
        Class::Unicode(class) => (class.ranges(), &[][..]),
        Class::Bytes(class) => (&[][..], class.ranges()),
    };
    let letters = letters
        .iter()
        .map(|range| (u32::from(range.start()), u32::from(range.end())));
    let bytes = bytes
        .iter()
        .map(|range| (u32::from(range.start()), u32::from(range.end())));
    letters.chain(bytes)
}

/// The number of Go's operator for a place.
const fn operator(look: Look) -> u8 {
    match look {
        Look::StartLF | Look::StartCRLF => 7,
        Look::EndLF | Look::EndCRLF => 8,
        Look::Start => 9,
        Look::End => 10,
        Look::WordAsciiNegate | Look::WordUnicodeNegate => 12,
        _ => 11,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{GenerateError, MAX_STEPS, text};

    /// All texts that many draws made.
    fn texts(pattern: &str) -> BTreeSet<String> {
        (0..400).map(|_| text(pattern).unwrap()).collect()
    }

    fn set(texts: &[&str]) -> BTreeSet<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn choices_and_repetitions_are_those_of_the_peer() {
        for (pattern, possible) in [
            ("", &[""][..]),
            ("abc", &["abc"]),
            ("x?", &[""]),
            ("x??", &[""]),
            ("x{1,2}", &["x"]),
            ("x{3,3}", &["xxx"]),
            ("x{2,4}", &["xx", "xxx"]),
            ("x*", &["", "x", "xx", "xxx", "xxxx", "xxxxx"]),
            ("x+", &["x", "xx", "xxx", "xxxx", "xxxxx"]),
            ("x{2,}", &["xx", "xxx", "xxxx", "xxxxx"]),
            ("x{5,}", &["xxxxx"]),
            ("x{7,}", &["xxxxxxx"]),
            ("(a|bc|d?)", &["a", "bc", ""]),
            ("[a-c]", &["a", "b", "c"]),
            ("(?P<n>ab){2}", &["abab"]),
            ("\\Qa.b\\E", &["a.b"]),
            ("\\x41日", &["A日"]),
        ] {
            assert_eq!(texts(pattern), set(possible), "{pattern}");
        }
    }

    #[test]
    fn a_dot_is_a_letter_or_digit() {
        let all: BTreeSet<char> = (0..50)
            .flat_map(|_| text(".{100}").unwrap().chars().collect::<Vec<_>>())
            .collect();
        assert!(all.iter().all(char::is_ascii_alphanumeric));
        assert_eq!(all.len(), 62);
    }

    #[test]
    fn large_classes_give_any_of_their_characters() {
        for pattern in ["^[^a]{20}$", "^\\pL{20}$", "^\\D{20}$", "^[[:alpha:]]{20}$"] {
            let made = text(&pattern[1..pattern.len() - 1]).unwrap();
            assert!(super::pattern::matches(pattern, &made), "{pattern} {made}");
        }
    }

    #[test]
    fn places_and_nothing_cannot_be_made() {
        for (pattern, operator) in [
            ("^a", 9),
            ("\\Aa", 9),
            ("a$", 10),
            ("a\\z", 10),
            ("a\\b", 11),
            ("\\Ba", 12),
            ("(?m)^a", 7),
            ("(?m)a$", 8),
            ("()", 2),
            ("(|a)", 2),
        ] {
            assert_eq!(
                text(pattern),
                Err(GenerateError::Operator(operator)),
                "{pattern}"
            );
        }
        assert_eq!(text("[^\\x00-\\x{10FFFF}]"), Err(GenerateError::NoRunes));
        let error = text("(").unwrap_err();
        assert_eq!(
            error.to_string(),
            "error parsing regexp: missing closing ): `(`"
        );
    }

    #[test]
    fn nested_stars_do_not_explode() {
        for inside in ["a+", "a?", "(|a+)"] {
            let nested = "(".repeat(60) + inside + &")+".repeat(60);
            let made = text(&nested);
            assert!(
                made.is_err() || made.unwrap().len() <= MAX_STEPS + 1,
                "{inside}"
            );
        }
    }
}
