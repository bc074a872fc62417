//! Signing in through other services.
//!
//! | file | holds |
//! |---|---|
//! | `offer` | one service as `auth-methods` offers it: where to send the user, and with what |

mod offer;

pub use offer::Offer;
