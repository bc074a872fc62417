//! Random text from a pattern (`autogeneratePattern`).
//!
//! The choices are PocketBase's, so that values have the same shape: characters of a class are
//! drawn evenly, `.` is a letter or digit, and a repetition hardly ever reaches its upper bound.

use regex_syntax::hir::{Class, Dot, Hir, HirKind, Look, Repetition};

use super::pattern::{self, PatternError};
use crate::{model::id::ALPHANUMERIC, platform::random};

/// Repetitions of `*`, `+` and `{n,}` stay below this.
const OPEN_END: u32 = 6;

/// No text grows beyond this many bytes, whatever nested stars ask for.
const MAX_BYTES: usize = 64 << 10;

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
    let mut out = String::new();
    if !pattern.is_empty() {
        write(&pattern::structure(pattern)?, &mut out)?;
    }
    Ok(out)
}

fn write(node: &Hir, out: &mut String) -> Result<(), GenerateError> {
    match node.kind() {
        HirKind::Empty => Err(GenerateError::Operator(2)),
        HirKind::Literal(literal) => {
            out.push_str(&String::from_utf8_lossy(&literal.0));
            Ok(())
        }
        HirKind::Class(_) if is_dot(node) => {
            out.push_str(&random::text(1, ALPHANUMERIC));
            Ok(())
        }
        HirKind::Class(class) => {
            out.push(character(class)?);
            Ok(())
        }
        HirKind::Look(look) => Err(GenerateError::Operator(operator(*look))),
        HirKind::Repetition(repetition) => write_repeated(repetition, out),
        HirKind::Capture(capture) => write(&capture.sub, out),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, out)),
        HirKind::Alternation(choices) => {
            // All of them are looked at, because one that cannot be written must always show.
            let chosen = random::below(choices.len() as u64) as usize;
            for (i, choice) in choices.iter().enumerate() {
                let before = out.len();
                write(choice, out)?;
                if i != chosen {
                    out.truncate(before);
                }
            }
            Ok(())
        }
    }
}

fn write_repeated(repetition: &Repetition, out: &mut String) -> Result<(), GenerateError> {
    let (min, max) = (repetition.min, repetition.max.unwrap_or(OPEN_END));
    let times = u64::from(min) + random::below(u64::from(max.saturating_sub(min)));
    for _ in 0..times {
        if out.len() > MAX_BYTES {
            break;
        }
        write(&repetition.sub, out)?;
    }
    Ok(())
}

fn is_dot(node: &Hir) -> bool {
    *node == Hir::dot(Dot::AnyCharExceptLF) || *node == Hir::dot(Dot::AnyChar)
}

fn character(class: &Class) -> Result<char, GenerateError> {
    let ranges: Vec<(u32, u32)> = match class {
        Class::Unicode(class) => class
            .iter()
            .map(|range| (u32::from(range.start()), u32::from(range.end())))
            .collect(),
        Class::Bytes(class) => class
            .iter()
            .map(|range| (u32::from(range.start()), u32::from(range.end())))
            .collect(),
    };
    let total: u64 = ranges
        .iter()
        .map(|(low, high)| u64::from(high - low) + 1)
        .sum();
    if total == 0 {
        return Err(GenerateError::NoRunes);
    }
    let mut left = random::below(total) as u32;
    for (low, high) in ranges {
        if left <= high - low {
            // Only the surrogates between two characters of a range are none.
            return Ok(char::from_u32(low + left).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        left -= high - low + 1;
    }
    Err(GenerateError::NoRunes)
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
