//! The command line as scripts see it: stdout, stderr and exit codes of the real program.

mod adopt;
mod backup;
mod bad_input;
mod bucket;
mod database;
mod doctor;
#[cfg(target_os = "linux")]
mod full_disk;
mod import;
#[cfg(unix)]
mod interrupted;
mod journey;
mod killed;
mod project;
mod record;
mod rules;
mod schema;
#[cfg(unix)]
mod schema_faults;
mod schema_pocketbase;
mod schema_pull;
mod schema_saved;
mod servers;
mod settings;
mod shell;
mod superuser;
mod targets;
#[cfg(unix)]
mod walkthrough;
