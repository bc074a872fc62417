//! What PocketBase's API lacks, for superusers and the operator of the machine.
//!
//! `sql`: statements of the console

pub mod sql;
