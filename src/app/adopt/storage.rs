//! Uploads: `storage/{collection id}/{record id}/{name}`, each with `{name}.attrs`, thumbnails in
//! `thumbs_{name}/` (spec: storage §7).

use std::{
    collections::{HashMap, HashSet},
    fs::{self, DirEntry},
    path::Path,
};

use super::project::Uploads;
use crate::{
    model::{
        collection::Collection,
        field::{Field, FieldKind},
    },
    store::{Result, Still},
};

/// Names that are shown.
const SAMPLES: usize = 5;

/// Names of files by record.
type Names = HashMap<String, HashSet<String>>;

/// Compares the folder `storage` with what the records of `collections` name. What cannot be read is
/// left out, and said.
pub fn compare<'a>(
    storage: &Path,
    collections: impl Iterator<Item = &'a Collection>,
    still: &Still,
) -> Result<Uploads> {
    let mut uploads = Uploads {
        complete: true,
        ..Uploads::default()
    };
    let mut known = HashSet::new();
    for collection in collections.filter(|c| !c.is_view()) {
        known.insert(collection.id.clone());
        let mut names = names(collection, still)?;
        let folder = storage.join(&collection.id);
        each(&folder, &mut uploads, &mut |record, uploads| {
            let of = record.file_name().to_string_lossy().into_owned();
            let named = names.remove(&of).unwrap_or_default();
            look(&record, &collection.id, named, uploads);
        });
        for (record, named) in names {
            for name in named {
                uploads.miss(format!("{}/{record}/{name}", collection.id));
            }
        }
    }
    each(storage, &mut uploads, &mut |folder, uploads| {
        let id = folder.file_name().to_string_lossy().into_owned();
        if !known.contains(&id) && folder.path().is_dir() {
            each(&folder.path(), uploads, &mut |record, uploads| {
                look(&record, &id, HashSet::new(), uploads);
            });
        }
    });
    Ok(uploads)
}

/// Names that the records of a collection have, by record.
fn names(collection: &Collection, still: &Still) -> Result<Names> {
    let fields = file_fields(collection);
    let mut names = Names::new();
    if fields.is_empty() {
        return Ok(names);
    }
    still.each_text(collection, &fields, &mut |id, texts| {
        let found: HashSet<String> = texts.iter().flat_map(|text| file_names(text)).collect();
        if !found.is_empty() {
            names.insert(id.to_owned(), found);
        }
    })?;
    Ok(names)
}

/// The file fields of a collection.
pub fn file_fields(collection: &Collection) -> Vec<&Field> {
    let is_file = |field: &&Field| matches!(field.kind, FieldKind::File(_));
    collection.fields.iter().filter(is_file).collect()
}

/// Names in the stored text of a file field, of one or of many.
pub fn file_names(text: &str) -> Vec<String> {
    if text.starts_with('[') {
        return serde_json::from_str(text).unwrap_or_default();
    }
    if text.is_empty() {
        return Vec::new();
    }
    vec![text.to_owned()]
}

/// Looks at the folder of one record.
fn look(record: &DirEntry, collection: &str, mut named: HashSet<String>, uploads: &mut Uploads) {
    let id = record.file_name().to_string_lossy().into_owned();
    if !record.path().is_dir() {
        return;
    }
    each(&record.path(), uploads, &mut |entry, uploads| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Ok(data) = entry.metadata() else {
            uploads.complete = false;
            return;
        };
        if data.is_dir() {
            each(&entry.path(), uploads, &mut |thumb, uploads| {
                let is_thumb = thumb.path().extension() != Some("attrs".as_ref());
                uploads.thumbs += u64::from(is_thumb);
            });
            return;
        }
        let is_attributes = Path::new(&name).extension() == Some("attrs".as_ref());
        if is_attributes {
            return;
        }
        uploads.files += 1;
        uploads.bytes += data.len();
        if !named.remove(&name) {
            uploads.orphans += 1;
            uploads.orphan_bytes += data.len();
            if uploads.orphan_samples.len() < SAMPLES {
                uploads
                    .orphan_samples
                    .push(format!("{collection}/{id}/{name}"));
            }
        }
    });
    for name in named {
        uploads.miss(format!("{collection}/{id}/{name}"));
    }
}

impl Uploads {
    fn miss(&mut self, path: String) {
        self.missing += 1;
        if self.missing_samples.len() < SAMPLES {
            self.missing_samples.push(path);
        }
    }
}

/// Calls `tell` for what is in a folder; a folder that is not there has nothing in it.
fn each(folder: &Path, uploads: &mut Uploads, tell: &mut dyn FnMut(DirEntry, &mut Uploads)) {
    let Ok(entries) = fs::read_dir(folder) else {
        uploads.complete &= !folder.exists();
        return;
    };
    for entry in entries {
        match entry {
            Ok(entry) => tell(entry, uploads),
            Err(_) => uploads.complete = false,
        }
    }
}
