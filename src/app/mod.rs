//! What pbctl *does*: every use case, rule and policy.

pub mod error;
pub mod fields;
