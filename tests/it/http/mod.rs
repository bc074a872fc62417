//! HTTP of the built binary: as nobody should speak it, and what PocketBase lacks.

mod backups;
mod connections;
mod hostile;
mod sql;
