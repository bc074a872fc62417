//! What pbctl *does*: every use case, rule and policy.

pub mod defaults;
pub mod error;
pub mod fields;
pub mod rules;
