//! Uploaded files on the local disk: `storage/{collection id}/{record id}/{name}` (spec: storage §7).

use std::{fs, path::Path};

/// Removes every file of a record, on a thread of its own: nobody waits for it.
pub fn remove_record(dir: &Path, collection_id: &str, record_id: &str) {
    remove_folder(dir.join("storage").join(collection_id).join(record_id));
}

/// Removes every file of a collection, on a thread of its own.
pub fn remove_collection(dir: &Path, collection_id: &str) {
    remove_folder(dir.join("storage").join(collection_id));
}

fn remove_folder(folder: std::path::PathBuf) {
    // What cannot be removed is an orphan that nothing refers to any more.
    std::thread::spawn(move || fs::remove_dir_all(folder).ok());
}
