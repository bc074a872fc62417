//! A folder with a data directory `D`, worked on by commands of the program, of which some are stopped.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    ops::Range,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::LazyLock,
};

use super::ended::Ended;

const SCHEMA: &str = "\
collections:
  users:
    type: auth
    fields:
      nick: { type: text }
  posts:
    fields:
      title: { type: text, required: true }
      slug: { type: text }
    indexes:
      - { name: posts_slug, columns: [slug], unique: true }
";

/// Posts that are there from the beginning.
pub const POSTS: u32 = 2_000;

/// The folder.
pub struct Scene {
    folder: PathBuf,
    /// Removes it; none when it is somebody else's.
    own: Option<tempfile::TempDir>,
}

/// The files of a directory with the collections above and [`POSTS`] posts, made once.
static BASE: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let scene = Scene::of(folder.path().to_owned());
    scene.write("schema.yaml", SCHEMA);
    scene.expect(0, "schema apply --schema schema.yaml --yes");
    scene.posts("p.csv", 0..POSTS);
    scene.expect(0, "record import posts p.csv");
    let names = scene.files().into_iter();
    let names = names.filter(|name| name.starts_with("D/"));
    let read = |name: &String| fs::read(scene.path(name)).expect("a file");
    names.map(|name| (name.clone(), read(&name))).collect()
});

impl Scene {
    /// A copy of the directory in a folder of its own.
    pub fn new() -> Self {
        let own = tempfile::tempdir().expect("a temporary folder");
        let mut scene = Self::at(own.path());
        scene.own = Some(own);
        scene
    }

    /// A copy of the directory in `folder`.
    pub fn at(folder: &Path) -> Self {
        for (name, bytes) in BASE.iter() {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        Self::of(folder.to_owned())
    }

    fn of(folder: PathBuf) -> Self {
        Self { folder, own: None }
    }

    /// A file of it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).expect("a file");
    }

    /// Writes posts as CSV, some 120 bytes each.
    pub fn posts(&self, name: &str, numbers: Range<u32>) {
        let mut text = "title,slug\n".to_owned();
        for number in numbers {
            _ = writeln!(text, "post {number} {},s{number}", "x".repeat(100));
        }
        self.write(name, text);
    }

    /// A command in the folder.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
        command
            .args(line.split_whitespace())
            .current_dir(&self.folder)
            .env("PBCTL_DIR", "D")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Begins a command.
    pub fn spawn(&self, line: &str) -> Child {
        self.command(line).spawn().expect("a process")
    }

    /// Runs a command to its end.
    pub fn run(&self, line: &str) -> Ended {
        self.command(line).output().expect("a process").into()
    }

    /// Runs a command that ends with `code`.
    pub fn expect(&self, code: i32, line: &str) -> Ended {
        let ended = self.run(line);
        assert_eq!(ended.code, code, "{line}: {ended:#?}");
        ended
    }

    /// A number that `sql` gives, asked of the file; nobody else has it open.
    pub fn number(&self, sql: &str) -> i64 {
        let database = rusqlite::Connection::open(self.path("D/data.db")).expect("a database");
        let number = database.query_row(sql, [], |row| row.get(0));
        number.unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// Stored posts.
    pub fn stored(&self) -> i64 {
        self.number("select count(*) from posts")
    }

    /// Fails unless each post is there once, and they are `count`.
    pub fn assert_posts(&self, count: i64) {
        assert_eq!(self.stored(), count);
        assert_eq!(
            self.number("select count(distinct slug) from posts"),
            count,
            "a row twice"
        );
    }

    /// Fails when a database is damaged.
    pub fn assert_sound(&self) {
        self.expect(0, "db check --full");
    }

    /// All files below the folder, but for those that come and go with every command.
    pub fn files(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        walk(&self.folder, "", &mut found);
        found
    }
}

fn walk(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("Unicode");
        let passing = ["-wal", "-shm", ".pbctl.lock", "filler"];
        if passing.iter().any(|end| name.ends_with(end)) {
            continue;
        }
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{prefix}{name}/"), found);
        } else {
            found.insert(format!("{prefix}{name}"));
        }
    }
}

/// Sends a signal to a process: `-INT`, `-TERM`.
#[cfg(unix)]
pub fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill")
        .args([name, &child.id().to_string()])
        .status();
    assert!(sent.expect("kill").success());
}
