//! Paging of lists: what was asked for, and the numbers an answer carries.

/// Rows of a page when nobody says otherwise.
pub const DEFAULT_PER_PAGE: u64 = 30;

/// Most rows of one page; larger wishes are cut to it.
pub const MAX_PER_PAGE: u64 = 1000;

/// Which part of a list is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// 1-based number of the page.
    pub number: u64,
    /// Rows of a page, 1 to [`MAX_PER_PAGE`].
    pub size: u64,
    /// Whether the total is not wanted (it is then reported as -1).
    pub skip_total: bool,
}

impl Page {
    /// Cuts wishes to what is allowed: numbers below 1 become 1, sizes below 1 the default.
    pub fn new(number: i64, size: i64, skip_total: bool) -> Self {
        let size = if size <= 0 {
            DEFAULT_PER_PAGE
        } else {
            (size as u64).min(MAX_PER_PAGE)
        };
        Self {
            number: number.max(1) as u64,
            size,
            skip_total,
        }
    }

    /// Rows before the page. Overflows in 64 bits as there, where a number of rows below zero is none: a
    /// page at the very end of the numbers has the first rows.
    pub fn offset(&self) -> u64 {
        let rows = (self.number - 1).wrapping_mul(self.size) as i64;
        rows.max(0) as u64
    }

    /// Pages that `total` rows fill.
    pub fn pages(&self, total: u64) -> u64 {
        total.div_ceil(self.size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_cut_to_what_is_allowed() {
        assert_eq!(
            Page::new(0, 0, false),
            Page {
                number: 1,
                size: 30,
                skip_total: false
            }
        );
        assert_eq!(Page::new(-3, 5000, true).size, 1000);
        assert_eq!(Page::new(3, 1000, false).offset(), 2000);
        assert_eq!(Page::new(i64::MAX, 1000, false).offset(), 0);
        assert_eq!(Page::new(1, 30, false).pages(31), 2);
    }
}
