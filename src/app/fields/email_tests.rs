//! Tests of `email`; the verdicts were recorded from the real server.

use serde_json::{Value as Json, json};

use super::{
    super::testing::{
        assert_accepts, assert_casts, assert_ignores_modifiers, assert_options, assert_refuses,
        field, option_errors, required, zero,
    },
    is_email,
};
use crate::model::field::{DomainOptions, FieldKind};

const GOOD: &[&str] = &[
    "a@b.c",
    "a@b.co",
    "A@B.COM",
    "a.b@c.de",
    "a+b@c.de",
    "a_b@c.de",
    "a-b@c.de",
    "a'b@c.de",
    "a!b@c.de",
    "a#$%&*/=?^`{|}~b@c.de",
    "\"a\"@c.de",
    "a@c_d.de",
    "a@c.d",
    "a@1.de",
    "a@münchen.de",
    "ü@c.de",
    "日本@日本.jp",
    "a@c.日本",
    "a@xn--abc.de",
    "a@c.de.",
    "a@b.c-d",
    "a@b.c_d",
    "a@b~c.de",
    "a@b.c~d",
    "a\u{a0}b@c.de",
    "a\u{2028}@c.de",
    "a@b\u{a0}.de",
    "\" a\"@c.de",
    "\"a\t\"@c.de",
    "\"ü\"@c.de",
    "\"\u{1}\"@c.de",
    "a@b--c.de",
    "a@b.c--d",
    "a@a.b.c.d.e",
    "é.à@c.de",
    "a@c.é",
    "a@é.c",
    "a@é-é.cc",
    "a@b.c.",
    "a@b.cd.",
    "\"a \"@c.de",
    "\"\r\n a\"@c.de",
    "\" \r\n a\"@c.de",
    "\"a\r\n \"@c.de",
    "\"(\"\"@c.de",
    "\"( \"@c.de",
    "\"(  \"@c.de",
    "\"((\"@c.de",
    "\"a\"b\"@c.de",
    "a@b..c.de",
    "a@b.-c.de",
    "a@b_.c.de",
    "a@b-.c.de",
    "a@b.c.-d.de",
    "a@b...c.de",
    "a@b~_-c.de",
    "\"(@\"@c.de",
    "a@b.cé-1é",
    "\"  a\"@c.de",
    "\"a  \"@c.de",
    "\"\u{2028}\"@c.de",
    "\"@c.de",
    " \"@c.de",
    "  \"@c.de",
    "\"(\r\"@c.de",
    "\r\n \"@c.de",
    "\"a\" b\"@c.de",
    "\"a\" b \"@c.de",
    "\"a\"b\"c\"@c.de",
];

const BAD: &[&str] = &[
    "a@b",
    "a@localhost",
    "a..b@c.de",
    ".a@c.de",
    "a.@c.de",
    "\"a b\"@c.de",
    "\"a\\\"b\"@c.de",
    "\"a@b\"@c.de",
    "\"\"@c.de",
    "a b@c.de",
    " a@c.de",
    "a@c.de ",
    "a@c.de\n",
    "a@@c.de",
    "a@",
    "@c.de",
    "a",
    "a@-c.de",
    "a@c-.de",
    "a@c..de",
    "a@c.1",
    "a@c.1a",
    "a@1.2.3.4",
    "a@[1.2.3.4]",
    "a@.c.de",
    "a,b@c.de",
    "a(b)@c.de",
    "a<b>@c.de",
    "a:b@c.de",
    "a;b@c.de",
    "a\\b@c.de",
    "a[b]@c.de",
    "Bob <a@c.de>",
    "a@b.-cd",
    "😀@c.de",
    "a@😀.de",
    "\"\\a\"@c.de",
    "\"a\r\n b\"@c.de",
    "a.\"b\"@c.de",
    "\"a\".b@c.de",
    "a\u{1}@c.de",
    "a@b.c1",
    "a@b.1c",
    "a@b.c-",
    "\u{fdd0}@c.de",
    "a@c.d😀",
    "a@c。de",
    "\" a b\"@c.de",
    "\"ab cd\"@c.de",
    "\" \"@c.de",
    "\"  \"@c.de",
    "\"a\r\n\"@c.de",
    "\"a(b\"@c.de",
    "\"( b\"@c.de",
    "\"b(\n\"@c.de",
    "\"b(\r\"@c.de",
    "\"b\r\"@c.de",
    "\"b\n\"@c.de",
    "\"b\u{b}\u{c}\"@c.de",
    "\"b\u{7f}\"@c.de",
    "\"b\u{0}\"@c.de",
    "\"(\u{0}\"@c.de",
    "\"(é\"@c.de",
    "\"((\"\"@c.de",
    "\"b[]\"@c.de",
    "\"b]\"@c.de",
    "a@_b.de",
    "a@~b.de",
    "a@b.de..",
    "\"(x@y\"@c.de",
    "\"( \"@b@c.de",
    "\"a  b\"@c.de",
    "\"\t \t\"@c.de",
    "\" a( b\"@c.de",
    "\"a( \"@c.de",
    "\"a(  \"@c.de",
    "\"(\t)\"@c.de",
    "\"\r\n \"@c.de",
    "\"a \"b\"@c.de",
    "a\"@c.de",
];

fn any() -> FieldKind {
    FieldKind::Email(DomainOptions::default())
}

fn domains(only: &[&str], except: &[&str]) -> FieldKind {
    let list = |domains: &[&str]| Some(domains.iter().map(|d| (*d).to_owned()).collect());
    FieldKind::Email(DomainOptions {
        except: list(except),
        only: list(only),
    })
}

#[test]
fn the_zero_value_is_empty() {
    assert_eq!(zero(any()), "\"\"");
}

#[test]
fn good_addresses_are_those_of_the_peer() {
    for address in GOOD {
        assert!(is_email(address), "{address:?}");
    }
    for local in [64, 65, 300] {
        assert!(is_email(&format!("{}@c.de", "x".repeat(local))));
    }
    assert!(is_email(&format!("a@{}.de", "b".repeat(64))));
}

#[test]
fn bad_addresses_are_those_of_the_peer() {
    for address in BAD {
        assert!(!is_email(address), "{address:?}");
    }
}

#[test]
fn blank_bad_and_unwanted_addresses_are_refused_in_order() {
    assert_refuses(
        &required(domains(&["a.com", "B.com"], &[])),
        &[
            (
                json!(""),
                "validation_required",
                "Cannot be blank.",
                Json::Null,
            ),
            (
                json!("a.com"),
                "validation_is_email",
                "Must be a valid email address.",
                Json::Null,
            ),
            (
                json!("x@A.com"),
                "validation_email_domain_not_allowed",
                "Email domain is not allowed.",
                Json::Null,
            ),
            (
                json!("x@b.com"),
                "validation_email_domain_not_allowed",
                "Email domain is not allowed.",
                Json::Null,
            ),
        ],
    );
    assert_accepts(
        &field(domains(&["a.com", "B.com"], &[])),
        &["", "x@a.com", "x@B.com"].map(Json::from),
    );
    let except = field(domains(&[], &["a.com"]));
    assert_accepts(&except, &["x@A.com", "x@a.com.", "x@b.com"].map(Json::from));
    assert_refuses(
        &except,
        &[(
            json!("x@a.com"),
            "validation_email_domain_not_allowed",
            "Email domain is not allowed.",
            Json::Null,
        )],
    );
}

#[test]
fn every_json_kind_is_cast() {
    assert_casts(
        any(),
        &[
            (json!(" A@B.co "), r#"" A@B.co ""#),
            (json!(true), r#""true""#),
            (json!(5), r#""5""#),
            (json!(null), r#""""#),
            (json!(["a@b.co"]), r#""""#),
            (json!({"a": 1}), r#""""#),
        ],
    );
}

#[test]
fn modifiers_are_unknown() {
    assert_ignores_modifiers(any(), &json!("a@b.co"), &json!("c@b.co"));
}

#[test]
fn options_hold_domains_in_one_list_only() {
    assert_options(vec![
        any(),
        domains(&["a.com"], &[]),
        domains(&[], &["a.com", ""]),
    ]);
    let blank = json!({"code": "validation_empty", "message": "Must be blank."});
    assert_eq!(
        option_errors(&field(domains(&["a"], &["b.com"]))),
        json!({"onlyDomains": blank, "exceptDomains": blank})
    );
    let domain = json!({"code": "validation_is_domain", "message": "Must be a valid domain."});
    assert_eq!(
        option_errors(&field(domains(&["a.com", "a"], &[]))),
        json!({"onlyDomains": {"1": domain}})
    );
}
