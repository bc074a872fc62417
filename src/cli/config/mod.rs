//! What the caller wants: flags, environment, `pbctl.yaml` and the user's file, in this order.
//!
//! | file | holds |
//! |---|---|
//! | `flags` | the flags of every command; the environment |
//! | `file` | `pbctl.yaml` and the user's file, as values with their places |
//! | `layers` | which value counts, and where it comes from |
//! | `explain` | `pbctl config explain` |
//!
//! The only place that reads the environment. Nothing asynchronous happens here.

pub mod explain;
mod file;
mod flags;
mod layers;

pub use flags::{GlobalArgs, must_not_be_forgotten};
pub(super) use flags::{profiles, runtime_folder, secret, state_folder, variable};
pub use layers::{Key, Where};
