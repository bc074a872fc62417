//! The `Content-Type` of a static file: by its extension, else by its first bytes.
//!
//! The reference asks the machine's own tables, so that its answers differ from one machine to the
//! next; this is the part that does not.

/// Bytes that are enough to tell a type.
pub const SNIFFED: usize = 512;

const TEXT: &str = "text/plain; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";
const BYTES: &str = "application/octet-stream";

/// Types by lower-case extension.
const BY_EXTENSION: &[(&str, &str)] = &[
    ("7z", "application/x-7z-compressed"),
    ("apk", "application/vnd.android.package-archive"),
    ("atom", "application/atom+xml"),
    ("avif", "image/avif"),
    ("bin", BYTES),
    ("bmp", "image/bmp"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("exe", BYTES),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("heic", "image/heic"),
    ("htm", HTML),
    ("html", HTML),
    ("ico", "image/vnd.microsoft.icon"),
    ("ics", "text/calendar; charset=utf-8"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("m4a", "audio/mp4"),
    ("md", "text/markdown; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("mov", "video/quicktime"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("ogg", "audio/ogg"),
    ("otf", "font/otf"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("rss", "application/rss+xml"),
    ("svg", "image/svg+xml"),
    ("tar", "application/x-tar"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("ttf", "font/ttf"),
    ("txt", TEXT),
    ("vtt", "text/vtt; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("wav", "audio/wav"),
    ("webm", "video/webm"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff", "font/woff"),
    ("woff2", "font/woff2"),
    ("xml", "text/xml; charset=utf-8"),
    ("yaml", "application/x-yaml"),
    ("yml", "application/x-yaml"),
    ("zip", "application/zip"),
    ("zst", "application/zstd"),
];

/// First bytes that are one type and no other.
const BY_MAGIC: &[(&[u8], &str)] = &[
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b\x08", "application/x-gzip"),
    (b"\0asm", "application/wasm"),
];

/// Beginnings of HTML, after white space; what follows must end a tag's name.
const HTML_TAGS: &[&str] = &[
    "<!doctype html",
    "<html",
    "<head",
    "<script",
    "<iframe",
    "<h1",
    "<div",
    "<font",
    "<table",
    "<a",
    "<style",
    "<title",
    "<b",
    "<body",
    "<br",
    "<p",
];

/// The type of a file with this name and these first bytes.
pub fn guess(name: &str, start: &[u8]) -> &'static str {
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    extension
        .and_then(|extension| {
            let at = BY_EXTENSION
                .binary_search_by_key(&extension.as_str(), |(e, _)| e)
                .ok()?;
            Some(BY_EXTENSION[at].1)
        })
        .unwrap_or_else(|| sniff(start))
}

fn sniff(start: &[u8]) -> &'static str {
    let trimmed = start.trim_ascii_start();
    let begins = |tag: &str| {
        trimmed
            .get(..tag.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(tag.as_bytes()))
            && matches!(trimmed.get(tag.len()), Some(b' ' | b'>'))
    };
    if HTML_TAGS.iter().any(|tag| begins(tag)) || trimmed.starts_with(b"<!--") {
        return HTML;
    }
    if trimmed.starts_with(b"<?xml") {
        return "text/xml; charset=utf-8";
    }
    if let Some((_, found)) = BY_MAGIC.iter().find(|(magic, _)| start.starts_with(magic)) {
        return found;
    }
    let is_binary = |b: &u8| matches!(b, 0..=8 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f);
    if start.iter().any(is_binary) {
        BYTES
    } else {
        TEXT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_for_its_search() {
        assert!(BY_EXTENSION.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn extensions_come_first() {
        assert_eq!(guess("x.JS", b"<html>"), "text/javascript; charset=utf-8");
        assert_eq!(guess("a.b.css", b""), "text/css; charset=utf-8");
    }

    #[test]
    fn unknown_names_are_judged_by_their_bytes() {
        assert_eq!(guess("noext", b"nope"), TEXT);
        assert_eq!(guess("x.unknown", b"  <HTML><body>hi"), HTML);
        assert_eq!(guess("x", b"<!DOCTYPE html>"), HTML);
        assert_eq!(guess(".hidden", b"\x89PNG\r\n\x1a\n"), "image/png");
        assert_eq!(guess("x", b"a\0b"), "application/octet-stream");
        assert_eq!(guess("x", b""), TEXT);
    }
}
