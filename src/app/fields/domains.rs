//! Domain lists of email and url.

use super::options::must_be_blank;
use crate::model::{
    field::DomainOptions,
    field_error::{FieldError, FieldErrors},
};

const IS_DOMAIN: &str = "validation_is_domain";

/// Whether the lists let `domain` pass (case matters). An empty list is no list.
pub(super) fn allows(options: &DomainOptions, domain: &str) -> bool {
    let has = |list: &[String]| list.iter().any(|item| item == domain);
    let only = options.only.as_deref().unwrap_or_default();
    let except = options.except.as_deref().unwrap_or_default();
    (only.is_empty() || has(only)) && !has(except)
}

/// Checks that only one list is used and that its items are domains.
pub(super) fn validate_options(options: &DomainOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    let lists = [
        ("exceptDomains", &options.except, &options.only),
        ("onlyDomains", &options.only, &options.except),
    ];
    for (name, list, other) in lists {
        let list = list.as_deref().unwrap_or_default();
        if !list.is_empty() && other.as_ref().is_some_and(|other| !other.is_empty()) {
            errors.insert(name, must_be_blank());
            continue;
        }
        for (i, item) in list.iter().enumerate() {
            if !is_domain(item) {
                errors.insert(
                    &format!("{name}.{i}"),
                    FieldError::new(IS_DOMAIN, "Must be a valid domain."),
                );
            }
        }
    }
    errors
}

/// Whether `text` is a domain: labels of ASCII letters, digits and inner hyphens (at most 63
/// each), the last one of letters only, at least two of them, at most 255 bytes. Blank passes.
fn is_domain(text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    let Some((labels, top)) = text.rsplit_once('.') else {
        return false;
    };
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 255
        && (1..=63).contains(&top.len())
        && top.bytes().all(|b| b.is_ascii_alphabetic())
        && labels.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::{allows, is_domain};
    use crate::model::field::DomainOptions;

    #[test]
    fn domains_are_those_of_the_peer() {
        let sixty = "a".repeat(60);
        let labels = |count: usize, size: usize| vec!["a".repeat(size); count].join(".");
        for good in [
            "",
            "a.b",
            "a.bc",
            "A.COM",
            "xn--a.com",
            "a.b.c.d",
            "1.com",
            "123.com",
            "a--b.com",
            &format!("{}.com", "a".repeat(63)),
            &format!("a.{}", "c".repeat(63)),
            &format!("{}.abcde", labels(5, 49)),
        ] {
            assert!(is_domain(good), "{good}");
        }
        for bad in [
            "a",
            "localhost",
            "-a.com",
            "a-.com",
            "a_b.com",
            "_a.com",
            "a.com.",
            "*.com",
            "1.2.3.4",
            "a.1",
            "a.c1",
            "a.1c",
            "a.c-d",
            "a.-com",
            "a.com-",
            "a..com",
            ".com",
            "münchen.de",
            "a b.com",
            " a.com",
            "a.com:80",
            "http://a.com",
            "a.xn--p1ai",
            &format!("{}.com", "a".repeat(64)),
            &format!("a.{}", "c".repeat(64)),
            &format!("{}.abcdef", labels(5, 49)),
            &format!("{sixty}.{sixty}.{sixty}.{sixty}.{sixty}.com"),
        ] {
            assert!(!is_domain(bad), "{bad}");
        }
    }

    #[test]
    fn lists_are_compared_to_the_letter() {
        let list = |domains: &[&str]| Some(domains.iter().map(|d| (*d).to_owned()).collect());
        let only = DomainOptions {
            only: list(&["a.com"]),
            except: Some(Vec::new()),
        };
        assert!(allows(&only, "a.com") && !allows(&only, "A.com") && !allows(&only, ""));
        let except = DomainOptions {
            only: None,
            except: list(&["a.com"]),
        };
        assert!(!allows(&except, "a.com") && allows(&except, "A.com") && allows(&except, ""));
        assert!(allows(&DomainOptions::default(), "anything"));
    }
}
