//! `/api/pbctl`: what the command line needs and PocketBase's API lacks. For superusers and the operator.
//!
//! | file | holds |
//! |---|---|
//! | `records` | imports, seeds, rehearsals |

pub mod records;
