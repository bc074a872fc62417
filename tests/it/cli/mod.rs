//! The command line as scripts see it: stdout, stderr and exit codes of the real program.

mod backup;
mod bucket;
mod rules;
mod schema;
mod settings;
mod superuser;
mod targets;
