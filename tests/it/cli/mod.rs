//! The command line as scripts see it: stdout, stderr and exit codes of the real program.

mod backup;
mod schema;
mod shell;
mod superuser;
