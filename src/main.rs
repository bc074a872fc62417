//! The binary: hands over to the command line.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// For SQLite's memory too (`override`): a third of a create's time was glibc's allocator.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    pbctl::cli::main()
}
