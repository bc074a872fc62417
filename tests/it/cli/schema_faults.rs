//! `pbctl schema apply` on a machine that fails in the middle: afterwards a directory is as it was or
//! as it was to be, and never between.
//!
//! A few rounds in an ordinary run; `PBCTL_CRASH_ROUNDS=100` for a long one.

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Instant,
};

use crate::support::{ended::Ended, small_disk::SmallDisk};

/// Collections that the apply makes, beside the two that were there.
const COLLECTIONS: usize = 200;

const BEFORE: &str = "\
collections:
  users: { type: auth }
  posts: { fields: { title: { type: text }, gone: { type: text } } }
";

/// Renames a collection, drops a field of it with what it holds, and makes 200 others.
fn after() -> String {
    let mut text = String::from(
        "collections:\n  users: { type: auth }\n  news: { renamedFrom: posts, fields: { title: { type: text } } }\n",
    );
    for i in 0..COLLECTIONS {
        _ = writeln!(
            text,
            "  c{i}:\n    fields: {{ t: {{ type: text }}, up: {{ type: relation, to: c{} }} }}\n    indexes: [{{ name: c{i}_t, columns: [t], unique: true }}]",
            (i + 1) % COLLECTIONS
        );
    }
    text
}

fn command(folder: &Path, dir: &Path, line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
    command
        .args(line.split(' '))
        .arg("--dir")
        .arg(dir)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn run(folder: &Path, dir: &Path, line: &str) -> Ended {
    let mut command = command(folder, dir, line);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.output().unwrap().into()
}

/// A folder with both schemas and a directory `D` that has the first one and a few rows.
fn prepared() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("before.yaml"), BEFORE).unwrap();
    fs::write(folder.path().join("after.yaml"), after()).unwrap();
    let dir = folder.path().join("D");
    run(
        folder.path(),
        &dir,
        "schema apply --schema before.yaml --yes",
    )
    .expect(0);
    let connection = rusqlite::Connection::open(dir.join("data.db")).unwrap();
    let rows = "insert into posts (id, title, gone) values ('p1', 'one', 'x'), ('p2', 'two', 'y')";
    connection.execute_batch(rows).unwrap();
    folder
}

fn copy(from: &Path, to: &Path) {
    _ = fs::remove_dir_all(to);
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Whether the apply has happened. Ends the test unless it has happened as a whole or not at all.
fn is_applied(folder: &Path, dir: &Path, what: &str) -> bool {
    let plan = run(folder, dir, "schema plan --schema after.yaml -o json").json();
    let steps = plan["steps"].as_array().unwrap().len();
    assert!(
        steps == 0 || steps == COLLECTIONS + 2,
        "{what}: {steps} steps are left"
    );
    let is_applied = steps == 0;
    let connection = rusqlite::Connection::open(dir.join("data.db")).unwrap();
    let text = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, String>(0));
    assert_eq!(text("pragma integrity_check").unwrap(), "ok", "{what}");
    let (titles, entries) = if is_applied {
        ("select group_concat(title) from news", "2")
    } else {
        ("select group_concat(title || gone) from posts", "1")
    };
    let expected = if is_applied { "one,two" } else { "onex,twoy" };
    assert_eq!(text(titles).unwrap(), expected, "{what}");
    let history = text("select cast(count(*) as text) from _pbctl_schema_history");
    assert_eq!(history.unwrap(), entries, "{what}");
    is_applied
}

#[test]
fn an_apply_that_is_killed_has_happened_or_not() {
    let rounds = std::env::var("PBCTL_CRASH_ROUNDS").map_or(3, |text| text.parse().unwrap());
    let folder = prepared();
    let (base, dir) = (folder.path().join("D"), folder.path().join("work"));
    let apply = "schema apply --schema after.yaml --yes --allow-destructive";
    copy(&base, &dir);
    let begin = Instant::now();
    run(folder.path(), &dir, apply).expect(0);
    let whole = begin.elapsed();
    assert!(is_applied(folder.path(), &dir, "undisturbed"));

    let mut applied = 0;
    for round in 0..rounds {
        copy(&base, &dir);
        // Spread over the whole run and a little behind it, each round elsewhere.
        let part = f64::from(fastrand(round)) / f64::from(u16::MAX);
        let moment = whole.mul_f64(part * 1.1);
        let mut child = command(folder.path(), &dir, apply).spawn().unwrap();
        thread::sleep(moment);
        child.kill().unwrap();
        child.wait().unwrap();
        let what = format!("killed after {moment:?} of {whole:?}");
        let has_happened = is_applied(folder.path(), &dir, &what);
        eprintln!("{what}: applied {has_happened}");
        applied += u32::from(has_happened);
        // And it can be done now.
        if !has_happened {
            run(folder.path(), &dir, apply).expect(0);
            assert!(is_applied(folder.path(), &dir, "again"));
        }
    }
    eprintln!("{applied} of {rounds} had happened");
}

/// A number that differs from run to run and round to round.
fn fastrand(round: u32) -> u16 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seed = now.map_or(0, |now| now.subsec_nanos()) ^ round.rotate_left(16);
    (seed.wrapping_mul(2_654_435_761) >> 16) as u16
}

#[test]
fn an_apply_on_a_full_disk_has_happened_or_not() {
    let Some(disk) = SmallDisk::mount(24) else {
        eprintln!("skipped: only root may mount a small disk");
        return;
    };
    let folder = prepared();
    let base = folder.path().join("D");
    let apply = "schema apply --schema after.yaml --yes --allow-destructive";
    let (mut failed, mut done) = (0, 0);
    for free in [0, 300, 1200, 2400, 4000, 16_000] {
        let dir = disk.path().join("D");
        copy(&base, &dir);
        let filler = disk.path().join("filler");
        fill(&filler, free << 10);
        let ended = run(folder.path(), &dir, apply);
        fs::remove_file(&filler).unwrap();
        let what = format!("{free} KB free: exit {}: {}", ended.code, ended.stderr);
        let has_happened = is_applied(folder.path(), &dir, &what);
        assert_eq!(has_happened, ended.code == 0, "{what}");
        eprintln!("{free} KB free: exit {}", ended.code);
        if has_happened {
            done += 1;
            continue;
        }
        failed += 1;
        assert_eq!(ended.code, 1, "{what}");
        assert!(ended.stderr.contains("full"), "{what}");
        let copies = fs::read_dir(dir.join("backups")).map_or(0, Iterator::count);
        assert_eq!(copies, 0, "a copy that is of no use stays: {what}");
    }
    assert!(failed > 2 && done > 0, "{failed} failed, {done} done");
}

/// Fills the disk of `path` but for `free` bytes.
fn fill(path: &Path, free: u64) {
    use std::io::Write as _;
    let mut file = fs::File::create(path).unwrap();
    let block = vec![1; 4096];
    while file.write_all(&block).is_ok() {}
    let length = file.metadata().unwrap().len();
    file.set_len(length.saturating_sub(free)).unwrap();
}
