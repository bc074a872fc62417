//! Reads a Go regular expression and writes the same one for the `regex` crate.
//!
//! The two differ in spelling (`\Q…\E`, `(?P<1>…)`, octal escapes, what stands for itself in a
//! class), in what `\d \s \w \b` mean (ASCII there), and in what they refuse. Errors name the same
//! part of the pattern as Go's do.

use std::fmt::Write as _;

use super::pattern::PatternError;

pub(super) const MISSING_PAREN: &str = "missing closing )";
pub(super) const PERL_SYNTAX: &str = "invalid or unsupported Perl syntax";
const REPEAT_COUNT: &str = "invalid repeat count";

/// Deepest nesting; there it is 1000, here it is what the `regex` crate takes by default.
const MAX_DEPTH: usize = 240;

/// Most repetitions of one operator, and of all nested ones together.
const MAX_REPEAT: u32 = 1000;

/// The pattern for the `regex` crate (bytes flavour).
pub(super) fn translate(pattern: &str) -> Result<String, PatternError> {
    let mut scanner = Scanner {
        source: pattern,
        at: 0,
        out: String::with_capacity(pattern.len() + 16),
        flags: Flags::default(),
        flags_changed: false,
        groups: Vec::new(),
        has_atom: false,
        size: 0,
        largest: 0,
        last_repeat: None,
    };
    while let Some(c) = scanner.peek() {
        scanner.item(c)?;
    }
    if !scanner.groups.is_empty() {
        return Err(PatternError::new(MISSING_PAREN, pattern));
    }
    Ok(scanner.out)
}

/// `i`, `m`, `s` and `U`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Flags([bool; 4]);

impl Flags {
    const LETTERS: &'static str = "imsU";

    /// As the `regex` crate spells exactly these flags.
    fn spelled(self) -> String {
        let letters = |on: bool| -> String {
            let wanted = Self::LETTERS.chars().zip(self.0);
            wanted.filter(|(_, is)| *is == on).map(|(c, _)| c).collect()
        };
        match letters(false) {
            off if off.is_empty() => letters(true),
            off => format!("{}-{off}", letters(true)),
        }
    }
}

/// What is restored at the end of a group.
struct Group {
    flags: Flags,
    largest: u32,
}

pub(super) struct Scanner<'a> {
    pub(super) source: &'a str,
    pub(super) at: usize,
    pub(super) out: String,
    flags: Flags,
    /// Flags are written before the next item, since an operator may still follow the last one.
    flags_changed: bool,
    groups: Vec<Group>,
    /// Whether an operator has something to repeat.
    has_atom: bool,
    /// How often the last item repeats its innermost part, and the largest such number of the group.
    size: u32,
    largest: u32,
    /// Where the operator began that stands directly before; two in a row are refused.
    last_repeat: Option<usize>,
}

impl<'a> Scanner<'a> {
    pub(super) fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    /// Skips `text` if it follows.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// An error about the part from `start` to here.
    pub(super) fn error(&self, reason: &'static str, start: usize) -> PatternError {
        PatternError::new(reason, &self.source[start..self.at])
    }

    fn item(&mut self, c: char) -> Result<(), PatternError> {
        let start = self.at;
        let mut repeat = None;
        match c {
            '*' | '+' | '?' => {
                self.at += 1;
                self.out.push(c);
                self.repeat(start, 1)?;
                repeat = Some(start);
            }
            '{' => match self.counts() {
                Some(counts) => {
                    self.repeat_counted(start, counts)?;
                    repeat = Some(start);
                }
                None => self.literal(),
            },
            '(' if self.rest().starts_with("(?") => self.perl_group()?,
            '(' => {
                self.at += 1;
                self.open("(", self.flags)?;
            }
            '|' => {
                self.at += 1;
                self.out.push('|');
                self.has_atom = false;
            }
            ')' => self.close()?,
            '^' | '$' | '.' => {
                self.at += 1;
                self.atom(&c.to_string());
            }
            '[' => {
                self.atom("");
                self.class()?;
            }
            '\\' => self.backslash()?,
            _ => self.literal(),
        }
        self.last_repeat = repeat;
        Ok(())
    }

    /// Writes an item that operators can repeat.
    fn atom(&mut self, text: &str) {
        self.write_flags();
        self.out.push_str(text);
        self.has_atom = true;
        self.size = 1;
    }

    fn literal(&mut self) {
        if let Some(c) = self.next() {
            self.atom("");
            self.push_char(u32::from(c));
        }
    }

    fn write_flags(&mut self) {
        if std::mem::take(&mut self.flags_changed) {
            let _ = write!(self.out, "(?{})", self.flags.spelled());
        }
    }

    /// After an operator that began at `start`: its `?`, its place, its total.
    fn repeat(&mut self, start: usize, times: u32) -> Result<(), PatternError> {
        if self.take("?") {
            self.out.push('?');
        }
        if let Some(last) = self.last_repeat {
            return Err(self.error("invalid nested repetition operator", last));
        }
        if !self.has_atom {
            return Err(self.error("missing argument to repetition operator", start));
        }
        self.size = self.size.max(times.saturating_mul(self.size));
        if times > 1 && self.size > MAX_REPEAT {
            return Err(self.error(REPEAT_COUNT, start));
        }
        self.largest = self.largest.max(self.size);
        Ok(())
    }

    fn repeat_counted(
        &mut self,
        start: usize,
        (min, max): (u32, Option<u32>),
    ) -> Result<(), PatternError> {
        if min > MAX_REPEAT || max.is_some_and(|max| max > MAX_REPEAT || max < min) {
            return Err(self.error(REPEAT_COUNT, start));
        }
        self.out.push_str(&self.source[start..self.at]);
        self.repeat(start, max.unwrap_or(min))
    }

    /// `{m}`, `{m,}` or `{m,n}` without leading zeros; anything else stands for itself.
    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        let (inside, _) = self.rest()[1..].split_once('}')?;
        let (min, max) = match inside.split_once(',') {
            None => (count(inside)?, Some(count(inside)?)),
            Some((min, "")) => (count(min)?, None),
            Some((min, max)) => (count(min)?, Some(count(max)?)),
        };
        self.at += inside.len() + 2;
        Some((min, max))
    }

    fn open(&mut self, text: &str, flags: Flags) -> Result<(), PatternError> {
        self.write_flags();
        self.groups.push(Group {
            flags: self.flags,
            largest: self.largest,
        });
        if self.groups.len() > MAX_DEPTH {
            return Err(PatternError::new(
                "expression nests too deeply",
                self.source,
            ));
        }
        self.out.push_str(text);
        self.flags = flags;
        self.largest = 0;
        self.has_atom = false;
        Ok(())
    }

    fn close(&mut self) -> Result<(), PatternError> {
        let Some(group) = self.groups.pop() else {
            return Err(PatternError::new("unexpected )", self.source));
        };
        self.at += 1;
        self.out.push(')');
        self.flags = group.flags;
        self.flags_changed = false;
        self.has_atom = true;
        self.size = self.largest.max(1);
        self.largest = self.size.max(group.largest);
        Ok(())
    }

    /// `(?P<name>`, `(?<name>`, `(?flags)` or `(?flags:`.
    fn perl_group(&mut self) -> Result<(), PatternError> {
        let start = self.at;
        let rest = self.rest();
        for opening in ["(?P<", "(?<"] {
            if rest.starts_with(opening) && rest.len() > opening.len() {
                let end = rest.find('>').map_or(rest.len(), |end| end + 1);
                self.at += end;
                let name = rest[opening.len()..end].strip_suffix('>');
                return if name.is_some_and(crate::model::id::is_word) {
                    self.open("(", self.flags)
                } else {
                    Err(self.error("invalid named capture", start))
                };
            }
        }
        self.at += 2;
        self.flag_group(start)
    }

    fn flag_group(&mut self, start: usize) -> Result<(), PatternError> {
        let (mut flags, mut on, mut any) = (self.flags, true, false);
        while let Some(c) = self.next() {
            match c {
                '-' if on => (on, any) = (false, false),
                ':' if on || any => return self.open(&format!("(?{}:", flags.spelled()), flags),
                ')' if on || any => {
                    self.flags_changed |= flags != self.flags;
                    self.flags = flags;
                    return Ok(());
                }
                _ => match Flags::LETTERS.find(c) {
                    Some(place) => (flags.0[place], any) = (on, true),
                    None => break,
                },
            }
        }
        Err(self.error(PERL_SYNTAX, start))
    }

    fn backslash(&mut self) -> Result<(), PatternError> {
        let after = self.rest()[1..].chars().next();
        let place = match after {
            Some('A') => r"\A",
            Some('z') => r"\z",
            Some('b') => r"(?-u:\b)",
            Some('B') => r"(?-u:\B)",
            Some('Q') => {
                self.at += 2;
                self.quoted();
                return Ok(());
            }
            _ => {
                self.atom("");
                if !self.named_class()? {
                    let c = self.escape()?;
                    self.push_char(c);
                }
                return Ok(());
            }
        };
        self.at += 2;
        self.atom(place);
        Ok(())
    }

    /// Everything up to `\E` or the end stands for itself.
    fn quoted(&mut self) {
        while !self.rest().is_empty() && !self.take(r"\E") {
            self.literal();
        }
    }
}

/// A number without leading zeros; one that is too large for every purpose is 100 million.
fn count(digits: &str) -> Option<u32> {
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_number || digits.len() > 1 && digits.starts_with('0') {
        return None;
    }
    Some(
        digits
            .parse()
            .map_or(100_000_000, |n: u32| n.min(100_000_000)),
    )
}
