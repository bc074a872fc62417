//! The command line as scripts see it: stdout, stderr and exit codes of the real program.

mod adopt;
mod backup;
mod database;
mod doctor;
mod import;
mod project;
mod schema;
mod superuser;
