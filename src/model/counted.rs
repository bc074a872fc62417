//! Numbers of things, as people read them: `1 row`, `2 rows`.

use std::fmt::Display;

/// A number with its noun, which is given in the singular.
pub fn counted<N: Copy + Display + PartialEq + From<u8>>(n: N, noun: &str) -> String {
    let text = format!("{n} {noun}");
    if n == N::from(1) {
        return text;
    }
    match text.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ if text.ends_with('x') => format!("{text}es"),
        _ => format!("{text}s"),
    }
}

/// The form of a verb that goes with a number: `either(n, "was", "were")`.
pub fn either<'a, N: Copy + PartialEq + From<u8>>(n: N, one: &'a str, many: &'a str) -> &'a str {
    if n == N::from(1) { one } else { many }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_is_told_in_the_singular() {
        assert_eq!(counted(1_usize, "row"), "1 row");
        assert_eq!(counted(0_u64, "row"), "0 rows");
        assert_eq!(counted(2_i64, "view query"), "2 view queries");
        assert_eq!(counted(2_u64, "day"), "2 days");
        assert_eq!(counted(3_u64, "index"), "3 indexes");
        assert_eq!(either(1_u64, "was", "were"), "was");
        assert_eq!(either(0_u64, "was", "were"), "were");
    }
}
