//! Zip files: round trips, and hostile ones made byte by byte.

use std::fs;

use super::*;

fn go_on(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn opened(bytes: &[u8]) -> Result<Reader> {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    Reader::open(file)
}

fn packed(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = Writer::new(io::Cursor::new(Vec::new()));
    for (name, content) in members {
        let at = (
            Timestamp::from_millis(1_700_000_000_000),
            content.len() as u64,
        );
        writer.add(name, at, &mut &content[..], &mut go_on).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A member of a handmade zip: stored, with a right checksum.
struct Raw<'a> {
    name: &'a [u8],
    content: &'a [u8],
    /// Unix mode; 0 for none.
    mode: u32,
    flags: u16,
    method: u16,
    /// The size that is claimed.
    size: Option<u32>,
    /// Whether its bytes are those of the first member.
    shared: bool,
}

impl<'a> Raw<'a> {
    fn new(name: &'a [u8], content: &'a [u8]) -> Self {
        Self {
            name,
            content,
            mode: 0o100_644,
            flags: 0,
            method: 0,
            size: None,
            shared: false,
        }
    }
}

/// APPNOTE.TXT 4.3: local headers with their bytes, the list, its end.
fn raw_zip(members: &[Raw<'_>]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for member in members {
        let start = if member.shared { 0 } else { out.len() as u32 };
        let mut head = Vec::new();
        for number in [20, member.flags, member.method, 0, 33] {
            head.extend(number.to_le_bytes());
        }
        let length = member.content.len() as u32;
        let claimed = member.size.unwrap_or(length);
        for number in [crc32fast::hash(member.content), length, claimed] {
            head.extend(number.to_le_bytes());
        }
        head.extend((member.name.len() as u16).to_le_bytes());
        head.extend([0, 0]);
        if !member.shared {
            out.extend(b"PK\x03\x04");
            out.extend(&head);
            out.extend(member.name);
            out.extend(member.content);
        }
        list.extend(b"PK\x01\x02\x14\x03");
        list.extend(&head);
        list.extend([0; 6]);
        list.extend((member.mode << 16).to_le_bytes());
        list.extend(start.to_le_bytes());
        list.extend(member.name);
    }
    let start = out.len() as u32;
    out.extend(&list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    let count = (members.len() as u16).to_le_bytes();
    out.extend(count);
    out.extend(count);
    out.extend((list.len() as u32).to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

#[test]
fn what_is_packed_is_unpacked() {
    let zeros = vec![0; 300_000];
    let members: [(&str, &[u8]); 4] = [
        ("data.db", &zeros),
        ("storage/a/b/c.png", b"\x89PNG"),
        ("storage/a/b/c.png.attrs", b"{}"),
        ("empty", b""),
    ];
    let bytes = packed(&members);
    assert!(bytes.len() < 10_000, "zeros are packed: {}", bytes.len());
    let mut reader = opened(&bytes).unwrap();
    let names: Vec<_> = reader.members().map(|member| member.name.clone()).collect();
    assert_eq!(names, members.map(|(name, _)| name));
    for (place, (_, content)) in members.iter().enumerate() {
        let mut out = Vec::new();
        let digest = reader.unpack(place, &mut out, &mut go_on).unwrap();
        assert_eq!(out, *content);
        assert_eq!(digest.size, content.len() as u64);
    }
    let mut out = Vec::new();
    let digest = reader.unpack(3, &mut out, &mut go_on).unwrap();
    // SHA-256 of nothing (FIPS 180-4).
    assert!(
        digest
            .sha256
            .starts_with("e3b0c44298fc1c149afbf4c8996fb924")
    );
}

#[test]
fn a_handmade_zip_is_read() {
    let mut reader = opened(&raw_zip(&[Raw::new(b"a", b"xyz"), Raw::new(b"b/c", b"")])).unwrap();
    let mut out = Vec::new();
    reader.unpack(0, &mut out, &mut go_on).unwrap();
    assert_eq!(out, b"xyz");
    assert_eq!(
        reader.members().nth(1).unwrap().path(),
        PathBuf::from("b/c")
    );
}

#[test]
fn names_that_leave_the_folder_are_refused() {
    for name in [
        &b"../evil"[..],
        b"a/../../evil",
        b"/etc/passwd",
        b"C:/evil",
        b"a\\..\\evil",
        b"a//b",
        b"./a",
        b"",
        b"a/./b",
        b"nul\0byte",
        b"line\nbreak",
        b"\xff\xfe",
        b"../folder/",
    ] {
        let result = opened(&raw_zip(&[Raw::new(name, b"")]));
        assert!(
            matches!(result, Err(ArchiveError::Refused(_))),
            "{name:?}: {:?}",
            result.err()
        );
    }
}

#[test]
fn what_is_no_plain_file_is_refused() {
    let base = || Raw::new(b"a", b"/etc/passwd");
    for member in [
        Raw {
            mode: 0o120_777,
            ..base()
        },
        Raw {
            mode: 0o020_666,
            ..base()
        },
        Raw {
            mode: 0o010_666,
            ..base()
        },
        Raw { flags: 1, ..base() },
        Raw {
            method: 12,
            ..base()
        },
        Raw {
            size: Some(11 * 1033),
            ..base()
        },
        Raw {
            name: b"folder/",
            ..base()
        },
    ] {
        let result = opened(&raw_zip(&[member]));
        assert!(
            matches!(result, Err(ArchiveError::Refused(_))),
            "{:?}",
            result.err()
        );
    }
}

#[test]
fn names_and_bytes_stand_in_it_once() {
    let twice = raw_zip(&[Raw::new(b"a", b"x"), Raw::new(b"a", b"y")]);
    let case = raw_zip(&[Raw::new(b"a", b"x"), Raw::new(b"A", b"y")]);
    let mut sharing = Raw::new(b"b", b"x");
    sharing.shared = true;
    let shared = raw_zip(&[Raw::new(b"a", b"x"), sharing]);
    for bytes in [twice, case, shared] {
        let result = opened(&bytes);
        assert!(result.is_err(), "refused");
    }
}

#[test]
fn a_size_that_is_not_the_listed_one_is_damage() {
    let zeros = vec![0; 100_000];
    let mut bytes = packed(&[("a", &zeros)]);
    // The size in the list, 24 bytes behind its beginning.
    let list = bytes
        .windows(4)
        .rposition(|four| four == b"PK\x01\x02")
        .unwrap();
    for claimed in [99_999_u32, 100_001, 5] {
        bytes[list + 24..list + 28].copy_from_slice(&claimed.to_le_bytes());
        let mut out = Vec::new();
        let result = opened(&bytes).unwrap().unpack(0, &mut out, &mut go_on);
        assert!(
            matches!(result, Err(ArchiveError::Damaged { .. })),
            "{claimed}: {result:?}"
        );
        assert!(out.len() <= claimed as usize + 1, "never more than claimed");
    }
}

#[test]
fn a_cut_or_changed_file_is_noticed() {
    let noise: Vec<u8> = (0..50_000_u32).map(|i| (i * i / 7) as u8).collect();
    let whole = packed(&[("a", &noise), ("b", b"second")]);
    for length in [0, 1, 30, whole.len() / 2, whole.len() - 1] {
        let result = opened(&whole[..length]);
        assert!(matches!(result, Err(ArchiveError::NotAZip(_))), "{length}");
    }
    let mut changed = whole;
    changed[1000] ^= 1;
    let mut reader = opened(&changed).unwrap();
    let result = reader.unpack(0, &mut io::sink(), &mut go_on);
    assert!(
        matches!(result, Err(ArchiveError::Damaged { .. })),
        "{result:?}"
    );
}

#[test]
fn work_stops_when_it_is_told_to() {
    let mut stop = |_| ControlFlow::Break(());
    let mut writer = Writer::new(io::Cursor::new(Vec::new()));
    let at = (Timestamp::from_millis(0), 1);
    let result = writer.add("a", at, &mut &b"x"[..], &mut stop);
    assert!(matches!(result, Err(ArchiveError::Stopped)));
    let mut reader = opened(&packed(&[("a", b"x")])).unwrap();
    let result = reader.unpack(0, &mut io::sink(), &mut stop);
    assert!(matches!(result, Err(ArchiveError::Stopped)));
}

#[test]
fn a_member_may_be_larger_than_32_bits_can_say() {
    // Only the header is written here; a test of 4 GB would take a minute.
    let mut writer = Writer::new(io::Cursor::new(Vec::new()));
    let at = (Timestamp::from_millis(0), 5 << 30);
    writer.add("a", at, &mut &b"x"[..], &mut go_on).unwrap();
    let bytes = writer.finish().unwrap().into_inner();
    assert_eq!(bytes[4], 45, "version needed for zip64");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.zip"), &bytes).unwrap();
    assert_eq!(opened(&bytes).unwrap().total(), 1);
}
