//! Tests of `url`; the verdicts were recorded from the real server.

use serde_json::{Value as Json, json};

use super::{
    super::testing::{
        assert_accepts, assert_casts, assert_ignores_modifiers, assert_options, assert_refuses,
        field, option_errors, required, zero,
    },
    is_url,
};
use crate::model::field::{DomainOptions, FieldKind};

const GOOD: &[&str] = &[
    "a.bc",
    "a.com",
    "http://a",
    "http://a.com",
    "https://a.com",
    "ftp://a.com",
    "ws://a.com",
    "wss://a.com",
    "tcp://a.com",
    "udp://a.com",
    "mailto:a@b.com",
    "a:80",
    "a.com:80",
    "a.com:0",
    "a.com:99999",
    "http://a.com:80/",
    "http://a.com:65536",
    "http://localhost",
    "localhost:80",
    "http://localhost:8080/x?y=z#f",
    "http://1.2.3.4",
    "1.2.3.4",
    "http://[::1]",
    "http://[::1]:80/",
    "[::1]",
    "http://[2001:db8::1]/a",
    "http://a.com/%20",
    "http://a.com?x",
    "http://a.com#x",
    "http://a.com/#x",
    "http://a.com/?x",
    "http://a_b.com",
    "http://münchen.de",
    "http://a.日本",
    "http://user@a.com",
    "http://user:pw@a.com",
    "http://u:p@a.com:80/x",
    "a.com/b",
    "a.com?x=y",
    "a.com#x",
    "a@b.com",
    "a:b@c.com",
    "http://a.com/<>\"",
    "http://a.com/日本",
    "http://xn--abc.de",
    "http://a.com.",
    "http://a.com./",
    "a.co",
    "a.b.",
    "foo_bar.com",
    "http://foo--bar.com",
    "http://a.com//b",
    "http://a.com/(b)",
    "http://a.c",
    "http://123",
    "http://10.1.1.1",
    "http://127.0.0.1:80",
    "127.0.0.1:80",
    "http://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com",
    "http://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com",
    "http://a.com/\\b",
    "http://a.com?",
    "http://a.com:80?x",
    "http://a.com:80#x",
    "http://user:@a.com",
    "http://@a.com",
    "http://a/b",
    "http://a:80/b",
    "http://a?b",
    "a/b.c",
    "ftp://1.2.3.4:21/a",
    "tel:123",
    "http://www.a.com",
    "www.a.com",
    "http://www.a",
    "http://www.",
    "www.",
    "http://[fe80::1%25eth0]/",
    "http://a.com/x?y=%",
    "http://a.com?%zz",
    "http://a.com/a|b",
    "http://a.com/{b}",
    "http://foo.com/blah_(wikipedia)#cite-1",
    "http://a.com/‘",
    "http://aé.com",
    "http://é",
    "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com",
    "http://a.bc.",
    "http://ab",
    "http://aa.bb.c",
    "http://a-b-c.d",
    "http://a--b.c",
    "http://é--é",
    "http://aé-b.c",
    "http://aa.é",
    "http://www.é.é",
    "http://www.aa.é",
    "http://a_b.cd",
    "http://ab_cd.ef.gh.ij",
    "http://ab.c-d.ef",
    "http://1a",
    "http://1.a",
    "http://aa.1b",
    "http://aa.1b.c",
    "http://aa.11",
    "http://aa.b1",
    "http://192.168.1.1.",
    "http://240.0.0.1",
    "http://250.0.0.1",
    "http://255.255.255.255",
    "http://223.1.1.1",
    "http://1.2.3.04",
    "http://1.02.3.4",
    "http://www.www.",
    "http://www",
    "www.a.b",
    "wwww.a",
    "http://aa__bb",
    "http://[1::]",
    "http://[::]",
    "http://[::1.2.3.4]",
    "http://[1:2:3:4:5:6:7:8]",
    "http://[::ffff:1.2.3.4]",
    "[::1]:80",
    "[::1]/a",
    "http://u@[::1]:80/",
    "http://a@b@c.com",
    "http://a/b@c.com",
    "a/b@c.com",
    "u@a.com:80",
    "u:p@a.com",
    "u:@a.com",
    "http://a.com:80/b@c",
    "ftp://u:p@a.com:21",
    "u@1.2.3.4:5/",
    "http://u%20p@a.com",
    "http://u/@a.com",
    "http:///@a.com",
    "http://a.com/\u{a0}",
    "http://a.com/\u{2028}x",
    "http://a¡",
    "http://\u{ffff}",
    "http://a.com/😀",
    "http://a.com。",
    "a:1/b",
    "a:1?b",
    "é:1",
    "é.c:1",
    "a.b:1",
    "a-b:1",
    "tcp:1",
    "x.y:1",
    "x.yz:1",
    "http:80",
    "x:y@z",
    "a.com/:x",
    "a.com?://x",
    "a.com/http://b",
    "a.com?x=http://b.c",
    "a.com:80/http://",
    "a.b:c@d.com",
    "aa.com:c@d.com",
];

const BAD: &[&str] = &[
    "a",
    "a.",
    "a.b",
    ".com",
    "HTTP://A.COM",
    "file:///a",
    "file://a/b",
    "javascript:alert(1)",
    "a.com:",
    "a.com:100000",
    "a.com:abc",
    "localhost",
    "http://256.1.1.1",
    "http://::1",
    "http://a.com/a b",
    "http://a.com/%zz",
    "//a.com",
    "/a.com",
    "/a",
    "http:///a",
    "http://",
    "http://.a.com",
    "http://a..com",
    "http://-a.com",
    "http://a-.com",
    "http://_a.com",
    "http://a_.com",
    "http://u p@a.com",
    " http://a.com",
    "http://a.com ",
    "http://a.com\n",
    "http://a.com/\n",
    "http:a.com",
    "http:/a.com",
    "ab",
    "abc",
    "abcd",
    "x.y",
    "rtmp://a.com",
    "git://a.com",
    "http://a.com:80:80",
    "http://a,com",
    "http://a com",
    "http://(a).com",
    "http://a.1",
    "http://1.1",
    "123",
    "http://1.2.3",
    "http://1.2.3.4.5",
    "http://0.0.0.0",
    "http://a~b.com",
    "http://a.com\\b",
    "http://a.com/\u{1}",
    "http://a.com/\u{7f}",
    "http://😀.com",
    "http://:80",
    "a/b",
    "a?b.c",
    "a.b/c d",
    "tel:1.2",
    "data:text/plain,a.b",
    "http://a.b-c",
    "http://a.-bc",
    "http://a.b_c",
    "HtTp://a.com",
    "httpS://a.com",
    "http ://a.com",
    "http://[::1",
    "http://::1]/",
    "http://::1/",
    "http://2001:db8::1/",
    "http://a%20b.com",
    "http://a%41.com",
    "http://a.com/%",
    "http://a.com#%zz",
    "x://a.com",
    "1http://a.com",
    ":a.b",
    "a:b.c",
    "http://a|b.com",
    "http://a.com|b",
    "http://a.com?a b",
    "http://a.com#a b",
    "http://a.b--c.de/",
    "http://a.com/a\tb",
    "\thttp://a.com",
    "http://a.b.c",
    "http://a.b.com",
    "http://aa.b.c",
    "http://a---b.c",
    "http://é---é",
    "http://é-.c",
    "http://-é",
    "http://aa.b.é",
    "http://é.é.é",
    "http://a_b.é",
    "http://a_b.c_d",
    "http://a.b-c.d",
    "http://ab.c_d.ef",
    "http://1.2.3.4.com",
    "http://a.1b",
    "http://192.168.1.",
    "http://230.1.1.1",
    "http://224.1.1.1",
    "http://01.2.3.4",
    "http://www..",
    "www",
    "http://-",
    "http://_",
    "http://a_",
    "http://a_b",
    "http://__",
    "http://a__b",
    "http://[1:2:3:4:5:6:7]",
    "http://[fe80::1%eth0]",
    "http://[fe80::1%25]",
    "http://[1::2::3]",
    "http://[g::1]",
    "http://a b@c.com",
    "u@a",
    "x@y",
    "a?b@c.com",
    "a#b@c.com",
    "http://a.com:8 0",
    "http://u%zz@a.com",
    "http://u[@a.com",
    "http://u^@a.com",
    "http://é@a.com",
    "http://\u{a0}a.com",
    "http://😀@a.com",
    "http://a.com:٣",
    "a:b/c",
    "A:1",
    "1:1",
    "_:1",
    "x+y:1",
    "x:/a.b",
    "://a.com",
    "http://http://a.com",
    "http://a.com://",
    "a.com://",
    "xx.yy://zz",
    "x@a.com://y",
];

const UNWANTED: (&str, &str) = (
    "validation_url_domain_not_allowed",
    "Url domain is not allowed.",
);

fn any() -> FieldKind {
    FieldKind::Url(DomainOptions::default())
}

fn domains(only: &[&str], except: &[&str]) -> FieldKind {
    let list = |domains: &[&str]| Some(domains.iter().map(|d| (*d).to_owned()).collect());
    FieldKind::Url(DomainOptions {
        except: list(except),
        only: list(only),
    })
}

#[test]
fn the_zero_value_is_empty() {
    assert_eq!(zero(any()), "\"\"");
}

#[test]
fn good_urls_are_those_of_the_peer() {
    for url in GOOD {
        assert!(is_url(url), "{url:?}");
    }
}

#[test]
fn bad_urls_are_those_of_the_peer() {
    for url in BAD {
        assert!(!is_url(url), "{url:?}");
    }
}

#[test]
fn lengths_are_limited() {
    assert!(is_url(&format!("http://a.com/{}", "x".repeat(2069))));
    assert!(!is_url(&format!("http://a.com/{}", "x".repeat(2070))));
}

#[test]
fn blank_bad_and_unwanted_urls_are_refused_in_order() {
    assert_refuses(
        &required(domains(&["a.com"], &[])),
        &[
            (
                json!(""),
                "validation_required",
                "Cannot be blank.",
                Json::Null,
            ),
            (
                json!("//a.com"),
                "validation_invalid_url",
                "Must be a valid url.",
                Json::Null,
            ),
        ],
    );
}

#[test]
fn domains_are_compared_with_the_host_and_its_port() {
    let only = field(domains(&["a.com", "B.com"], &[]));
    let good = [
        "http://a.com",
        "http://x@a.com/b",
        "http://u:p@a.com/",
        "http://@a.com/",
        "http://a.com?x",
        "http://a.com#x",
        "http://a.com/x@y",
        "",
    ];
    assert_accepts(&only, &good.map(Json::from));
    for bad in [
        "a.com",
        "a.com:80",
        "http://A.com",
        "http://a.com:80",
        "http://sub.a.com",
        "mailto:a@a.com",
        "a:b@a.com",
    ] {
        assert_refuses(&only, &[(json!(bad), UNWANTED.0, UNWANTED.1, Json::Null)]);
    }
    let except = field(domains(&[], &["a.com"]));
    let good = ["a.com", "http://a.com:80", "http://A.com", "mailto:x@a.com"];
    assert_accepts(&except, &good.map(Json::from));
    assert_refuses(
        &except,
        &[(json!("http://a.com"), UNWANTED.0, UNWANTED.1, Json::Null)],
    );
}

#[test]
fn every_json_kind_is_cast() {
    assert_casts(
        any(),
        &[
            (json!("http://A.com?a&b"), r#""http://A.com?a\u0026b""#),
            (json!(true), r#""true""#),
            (json!(5), r#""5""#),
            (json!(null), r#""""#),
            (json!(["a.com"]), r#""""#),
            (json!({"a": 1}), r#""""#),
        ],
    );
}

#[test]
fn modifiers_are_unknown() {
    assert_ignores_modifiers(any(), &json!("a.com"), &json!("b.com"));
}

#[test]
fn options_hold_domains_in_one_list_only() {
    assert_options(vec![
        any(),
        domains(&["a.com"], &[]),
        domains(&[], &["a.com"]),
    ]);
    let blank = json!({"code": "validation_empty", "message": "Must be blank."});
    assert_eq!(
        option_errors(&field(domains(&["a.com"], &["b"]))),
        json!({"onlyDomains": blank, "exceptDomains": blank})
    );
}
