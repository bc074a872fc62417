//! Files that commands are given: a path, or `-` for stdin.

use std::{fs, io, path::Path};

use super::diagnostic::{Diagnostic, Exit};

/// The text of the file at `path`, or of stdin for `-`.
///
/// Fails with exit code 4 when there is no such file, 3 when it is not UTF-8, 1 when it cannot be read.
pub fn text(path: &Path) -> Result<String, Diagnostic> {
    let text = if path == Path::new("-") {
        io::read_to_string(io::stdin().lock())
    } else {
        fs::read_to_string(path)
    };
    text.map_err(|error| {
        let exit = match error.kind() {
            io::ErrorKind::NotFound => Exit::NotFound,
            io::ErrorKind::InvalidData => Exit::Invalid,
            _ => Exit::Failed,
        };
        Diagnostic::new(exit, format!("{} cannot be read", path.display())).caused_by(&error)
    })
}
