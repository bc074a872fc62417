//! Uploads of records: `storage/{collection}/{record}/{name}` and `{name}.attrs` (spec: storage §7).
//! Thumbnails are not taken along; they are made when somebody asks for one.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::MergeError;
use crate::app::adopt::file_names;

/// Where files of one record come from and go to.
#[derive(Debug)]
pub struct Way {
    from: PathBuf,
    to: PathBuf,
    may_link: bool,
}

/// What became of some files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Copied {
    /// Files that are here now, and were not before.
    pub files: u64,
    /// Files that the source does not have.
    pub missing: u64,
}

impl Way {
    /// From `source/{collection}` to `target/{collection}`; `None` when a name in it is none of a folder.
    pub fn new(
        (source, there): (&Path, &str),
        (target, here): (&Path, &str),
        record: &str,
        may_link: bool,
    ) -> Option<Self> {
        let plain = [there, here, record].into_iter().all(is_plain);
        plain.then(|| Self {
            from: source.join(there).join(record),
            to: target.join(here).join(record),
            may_link,
        })
    }

    /// Copies the files that the stored `text` of a field names, unless they are here already. With `dry`
    /// they are only looked for.
    pub fn copy(&self, text: &str, dry: bool) -> Result<Copied, MergeError> {
        let mut copied = Copied::default();
        for name in file_names(text) {
            let source = self.from.join(&name);
            // A link could lead out of the directory.
            let is_file =
                is_plain(&name) && fs::symlink_metadata(&source).is_ok_and(|data| data.is_file());
            if !is_file {
                copied.missing += 1;
                continue;
            }
            let target = self.to.join(&name);
            if target.exists() {
                continue;
            }
            copied.files += 1;
            if dry {
                continue;
            }
            let failed = |source: io::Error| MergeError::File {
                path: target.clone(),
                source,
            };
            fs::create_dir_all(&self.to).map_err(failed)?;
            let attributes = self.from.join(format!("{name}.attrs"));
            if fs::symlink_metadata(&attributes).is_ok_and(|data| data.is_file()) {
                self.place(&attributes, &self.to.join(format!("{name}.attrs")))
                    .map_err(failed)?;
            }
            self.place(&source, &target).map_err(failed)?;
        }
        Ok(copied)
    }

    /// Puts a file into its place, whole or not at all.
    fn place(&self, source: &Path, target: &Path) -> io::Result<()> {
        if self.may_link && fs::hard_link(source, target).is_ok() {
            return Ok(());
        }
        let mut part = target.as_os_str().to_owned();
        part.push(".pbctl-part");
        let done = fs::copy(source, &part).and_then(|_| fs::rename(&part, target));
        if done.is_err() {
            // The failure is what the caller has to know.
            let _ = fs::remove_file(&part);
        }
        done
    }

    /// Takes away the folder of a record that was not written.
    pub fn discard(&self) {
        // A rest does no harm; `adopt` and `doctor --full` tell of it.
        let _ = fs::remove_dir_all(&self.to);
    }
}

/// Whether `name` is that of one file or folder.
fn is_plain(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!(parts.next(), Some(Component::Normal(part)) if part == name) && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_nowhere_else() {
        for name in ["", ".", "..", "../x", "a/b", "/x", "a/", "./a"] {
            assert!(!is_plain(name), "{name}");
        }
        assert!(is_plain("a b.png"));
    }

    #[cfg(unix)]
    #[test]
    fn links_and_names_with_folders_are_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let from = dir.path().join("s/c/r");
        fs::create_dir_all(&from).unwrap();
        fs::write(dir.path().join("secret"), b"x").unwrap();
        std::os::unix::fs::symlink(dir.path().join("secret"), from.join("link.txt")).unwrap();
        fs::write(from.join("a.txt"), b"a").unwrap();
        fs::write(from.join("a.txt.attrs"), b"{}").unwrap();
        let (source, target) = (dir.path().join("s"), dir.path().join("t"));
        let way = Way::new((&source, "c"), (&target, "d"), "r", false).unwrap();
        let text = r#"["a.txt","link.txt","../../../secret"]"#;
        let expected = Copied {
            files: 1,
            missing: 2,
        };
        assert_eq!(way.copy(text, true).unwrap(), expected);
        assert!(!target.exists(), "nothing is written by a dry run");
        assert_eq!(way.copy(text, false).unwrap(), expected);
        let mut there: Vec<_> = fs::read_dir(target.join("d/r"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        there.sort();
        assert_eq!(there, ["a.txt", "a.txt.attrs"]);
        assert_eq!(
            way.copy(text, false).unwrap().files,
            0,
            "it is there already"
        );
        assert!(Way::new((&source, "c"), (&target, "d"), "../r", false).is_none());
    }
}
