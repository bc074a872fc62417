//! What bodies are read as; every expectation is an answer of the reference to these bytes.

use futures_util::stream;
use serde_json::json;

use super::*;

fn parsed(bytes: &[u8]) -> Value {
    Value::Object(parse_json(bytes).unwrap())
}

fn body(content_type: Option<&str>, bytes: &'static [u8], limit: u64) -> Body {
    let mut headers = HeaderMap::new();
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type.parse().unwrap());
    }
    headers.insert(CONTENT_LENGTH, bytes.len().into());
    // Small chunks, so that every boundary is cut somewhere.
    let chunks = stream::iter(bytes.chunks(3).map(|chunk| Ok(Bytes::from_static(chunk))));
    Body::new(&headers, Box::pin(chunks), limit)
}

async fn read(content_type: &str, bytes: &'static [u8]) -> Result<Input, BodyError> {
    body(Some(content_type), bytes, DEFAULT_LIMIT)
        .input(Reading::Record)
        .await
}

#[test]
fn the_first_json_value_is_the_body() {
    assert_eq!(parsed(b"{\"t\":\"a\"}junk"), json!({"t": "a"}));
    assert_eq!(parsed(b"  \n{\"t\":\"ws\"}"), json!({"t": "ws"}));
    assert_eq!(parsed(b"{\"t\":\"a\",\"t\":\"b\"}"), json!({"t": "b"}));
    assert_eq!(parsed(b"null"), json!({}));
}

#[test]
fn what_is_no_object_is_malformed() {
    let bodies: [&[u8]; 14] = [
        b"[]",
        b"\"x\"",
        b"{",
        b"{\"t\":\"a\"",
        b"12",
        b"true",
        b"",
        b" ",
        b"{\"t\":\"a\",}",
        b"{'t':'a'}",
        b"{\"t\":NaN}",
        b"{\"t\":\"a\nb\"}",
        b"{\"j\":01}",
        b"{\"j\":1e400}",
    ];
    for bytes in bodies {
        assert_eq!(parse_json(bytes), Err(BodyError::Malformed), "{bytes:?}");
    }
    assert!(parse_json(b"\xef\xbb\xbf{\"t\":\"bom\"}").is_err());
}

#[test]
fn deep_nesting_ends_somewhere() {
    let nested = |levels| format!("{{\"j\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
    assert!(parse_json(nested(120).as_bytes()).is_ok());
    assert!(parse_json(nested(100_000).as_bytes()).is_err());
}

#[test]
fn what_is_no_text_becomes_the_replacement_character() {
    assert_eq!(
        parsed(b"{\"t\":\"\xff\xfe\"}"),
        json!({"t": "\u{fffd}\u{fffd}"})
    );
    assert_eq!(
        parsed(b"{\"t\":\"\xe2\x82\"}"),
        json!({"t": "\u{fffd}\u{fffd}"})
    );
    assert_eq!(parsed(br#"{"t":"\ud800x"}"#), json!({"t": "\u{fffd}x"}));
    assert_eq!(
        parsed(br#"{"t":"\udc00\ud83d"}"#),
        json!({"t": "\u{fffd}\u{fffd}"})
    );
    assert_eq!(parsed(br#"{"t":"\ud83d\uDE00"}"#), json!({"t": "😀"}));
    assert_eq!(parsed(br#"{"t":"\\ud800"}"#), json!({"t": "\\ud800"}));
}

#[tokio::test]
async fn types_are_compared_as_prefixes() {
    for json in [
        "application/json",
        "application/json; charset=utf-8",
        "application/jsonx",
    ] {
        assert_eq!(
            read(json, b"{\"t\":1}").await.unwrap().body["t"],
            1,
            "{json}"
        );
    }
    for other in [
        "APPLICATION/JSON",
        "text/json",
        "multipart/mixed; boundary=x",
        "x-application/json",
    ] {
        assert_eq!(
            read(other, b"{\"t\":1}").await.unwrap_err(),
            BodyError::Unsupported,
            "{other}"
        );
    }
    assert_eq!(
        read("text/xml", b"<a/>").await.unwrap_err(),
        BodyError::Malformed
    );
    let untyped = body(None, b"{}", DEFAULT_LIMIT)
        .input(Reading::Record)
        .await;
    assert_eq!(untyped.unwrap_err(), BodyError::Unsupported);
}

#[tokio::test]
async fn an_empty_body_is_an_empty_object_of_any_type() {
    for any in [
        "application/json",
        "text/plain",
        "APPLICATION/JSON",
        "multipart/form-data; boundary=BB",
    ] {
        assert!(read(any, b"").await.unwrap().body.is_empty(), "{any}");
    }
}

#[tokio::test]
async fn a_chunked_body_that_is_empty_is_malformed() {
    let mut headers = HeaderMap::new();
    headers.insert(TRANSFER_ENCODING, "chunked".parse().unwrap());
    headers.insert(CONTENT_TYPE, "application/json".parse().unwrap());
    let body = Body::new(&headers, Box::pin(stream::empty()), DEFAULT_LIMIT);
    assert_eq!(
        body.input(Reading::Record).await.unwrap_err(),
        BodyError::Malformed
    );
}

#[tokio::test]
async fn a_body_over_its_limit_is_too_large() {
    let json = body(Some("application/json"), b"{\"t\":\"abcdef\"}", 8)
        .input(Reading::Record)
        .await;
    assert_eq!(json.unwrap_err(), BodyError::TooLarge);
    let form = body(
        Some("multipart/form-data; boundary=BB"),
        b"--BB\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nabc\r\n--BB--\r\n",
        40,
    );
    assert_eq!(
        form.input(Reading::Record).await.unwrap_err(),
        BodyError::TooLarge
    );
}

#[tokio::test]
async fn parts_of_a_form_are_values_or_uploads() {
    let input = read(
        "multipart/form-data; boundary=BB",
        b"--BB\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nx\r\n\
          --BB\r\nContent-Disposition: form-data; name=\"j\"\r\n\r\n1\r\n\
          --BB\r\nContent-Disposition: form-data; name=\"@jsonPayload\"\r\n\r\n{\"k\":[1]}\r\n\
          --BB\r\nContent-Disposition: form-data\r\n\r\nnobody\r\n\
          --BB\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\ntext\r\n\
          --BB\r\nContent-Disposition: form-data; name=\"f+\"; filename=\"a.txt\"\r\n\
          Content-Type: text/plain\r\n\r\nhello\r\n--BB--\r\n",
    )
    .await
    .unwrap();
    assert_eq!(
        Value::Object(input.body),
        json!({"t": "x", "j": 1.0, "k": [1], "f": "text"})
    );
    let [upload] = &input.uploads[..] else {
        panic!("one upload")
    };
    assert_eq!((upload.key.as_str(), upload.name.as_str()), ("f+", "a.txt"));
    assert_eq!(upload.content, "hello");
}

#[tokio::test]
async fn extended_file_names_are_read() {
    let input = read(
        "multipart/form-data; boundary=BB",
        b"--BB\r\nContent-Disposition: form-data; name=\"f\"; filename*=UTF-8''%e2%82%ac.txt\r\n\r\n\
          x\r\n--BB--\r\n",
    );
    assert_eq!(input.await.unwrap().uploads[0].name, "€.txt");
}

#[tokio::test]
async fn a_body_that_announces_too_much_is_not_waited_for() {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, "application/json".parse().unwrap());
    headers.insert(CONTENT_LENGTH, 100.into());
    let body = Body::new(&headers, Box::pin(stream::pending()), 99);
    assert_eq!(
        body.input(Reading::Record).await.unwrap_err(),
        BodyError::TooLarge
    );
}

#[tokio::test]
async fn a_broken_form_is_malformed() {
    for (content_type, bytes) in [
        ("multipart/form-data", &b"x"[..]),
        ("multipart/form-data; boundary=", b"x"),
        ("multipart/form-data; boundary=BB", b"garbage"),
        (
            "multipart/form-data; boundary=BB",
            b"--BB\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nx\r\n",
        ),
    ] {
        assert_eq!(
            read(content_type, bytes).await.unwrap_err(),
            BodyError::Malformed
        );
    }
    let quoted = read(
        "multipart/form-data; boundary=\"BB\"",
        b"pre\r\n--BB\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nx\r\n--BB--\r\n",
    );
    assert_eq!(quoted.await.unwrap().body["t"], "x");
}

proptest::proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..60)) {
        _ = parse_json(&bytes);
        _ = form::parse(&bytes, Reading::Record);
    }

    #[test]
    fn every_object_is_read_back(text in "(\\\\u[dD][89a-f][0-9]{2}|[a-z\\\\]|\\\\u0041){0,12}") {
        // Whatever stands in the text, repairing never breaks what serde_json can already read.
        let json = format!("{{\"t\":\"{text}\"}}");
        if let Ok(plain) = serde_json::from_str::<Value>(&json) {
            proptest::prop_assert_eq!(Value::Object(parse_json(json.as_bytes()).unwrap()), plain);
        }
    }
}
