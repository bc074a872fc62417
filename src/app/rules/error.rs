//! Why a text is no rule, filter or sort.

use std::borrow::Cow;

/// The reason, in PocketBase's words: what follows "Invalid rule. Raw error: ", without the full stop
/// that the answer's sentence form adds. Clients who filter never see it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct RuleError(Cow<'static, str>);

impl RuleError {
    /// An error with this text.
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }
}
