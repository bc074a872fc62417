//! What differs between the databases that statements are written for.
//!
//! Only SQLite so far. PostgreSQL will be a second constant and, where more than quoting differs, a
//! branch in here; nothing outside of this file may ask which database it is.

/// How a database spells things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialect {
    quote: char,
    numbered: bool,
}

impl Dialect {
    /// SQLite: backticks, as PocketBase writes them, and `?`.
    pub const SQLITE: Self = Self {
        quote: '`',
        numbered: false,
    };

    /// Appends `name` quoted; quotes in it are doubled.
    pub fn quote(&self, text: &mut String, name: &str) {
        text.push(self.quote);
        if name.contains(self.quote) {
            for part in name.split_inclusive(self.quote) {
                text.push_str(part);
                if part.ends_with(self.quote) {
                    text.push(self.quote);
                }
            }
        } else {
            text.push_str(name);
        }
        text.push(self.quote);
    }

    /// Appends the name of a statement's `number`th joined row. Names of collections are words, so
    /// none begins with `@`.
    pub fn alias(&self, text: &mut String, number: usize) {
        text.push(self.quote);
        text.push('@');
        push_number(text, number);
        text.push(self.quote);
    }

    /// Appends the placeholder of the `number`th bind (from 1). Placeholders that are not numbered
    /// stand in the order of the binds.
    pub fn placeholder(&self, text: &mut String, number: usize) {
        if self.numbered {
            text.push('$');
            push_number(text, number);
        } else {
            text.push('?');
        }
    }
}

fn push_number(text: &mut String, number: usize) {
    let mut digits = [0_u8; 20];
    let mut start = digits.len();
    let mut rest = number;
    loop {
        start -= 1;
        digits[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    text.extend(digits[start..].iter().map(|&digit| char::from(digit)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_in_names_are_doubled() {
        for (name, quoted) in [("a", "`a`"), ("", "``"), ("`", "````"), ("a`b", "`a``b`")] {
            let mut text = String::new();
            Dialect::SQLITE.quote(&mut text, name);
            assert_eq!(text, quoted);
        }
    }

    #[test]
    fn aliases_are_numbered() {
        let mut text = String::new();
        for number in [0, 7, 120] {
            Dialect::SQLITE.alias(&mut text, number);
        }
        assert_eq!(text, "`@0``@7``@120`");
    }
}
