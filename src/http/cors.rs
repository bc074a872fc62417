//! Which web pages may read our answers, and the answer to their preflights (spec: security §2).
//!
//! CORS is no access control: a request from another origin is executed all the same.

use super::reply;
use warp::{
    http::{
        HeaderMap, HeaderValue,
        header::{
            ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
            ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_REQUEST_HEADERS, ORIGIN, VARY,
        },
    },
    reply::Response,
};

/// What a preflight allows, in the reference's order.
const METHODS: HeaderValue = HeaderValue::from_static("GET,HEAD,PUT,PATCH,POST,DELETE");

/// The origins that may read answers.
#[derive(Debug, Clone)]
pub struct Origins(Vec<String>);

impl Origins {
    /// From the values of `--origins`: exact origins, or patterns with `*` and `?`. None for all.
    pub fn new(list: Vec<String>) -> Self {
        Self(list)
    }

    /// The value of `Access-Control-Allow-Origin` for a request with these headers.
    pub fn allow(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        let origin = headers.get(ORIGIN).filter(|origin| !origin.is_empty())?;
        if self.0.is_empty() || self.0.iter().any(|pattern| pattern == "*") {
            return Some(HeaderValue::from_static("*"));
        }
        let text = origin.to_str().ok()?;
        let allowed = self
            .0
            .iter()
            .any(|pattern| matches(pattern.as_bytes(), text.as_bytes()));
        allowed.then(|| origin.clone())
    }
}

/// The answer to every `OPTIONS` request, whatever its path.
pub fn preflight(origins: &Origins, headers: &HeaderMap) -> Response {
    let mut answer = reply::no_content();
    let out = answer.headers_mut();
    out.append(VARY, HeaderValue::from_static("Origin"));
    if let Some(origin) = origins.allow(headers) {
        out.append(
            VARY,
            HeaderValue::from_static("Access-Control-Request-Method"),
        );
        out.append(
            VARY,
            HeaderValue::from_static("Access-Control-Request-Headers"),
        );
        out.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        out.insert(ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        if let Some(wanted) = headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
            out.insert(ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
        }
    }
    answer
}

/// Adds what every other answer carries.
pub fn add(origins: &Origins, request: &HeaderMap, answer: &mut HeaderMap) {
    answer.insert(VARY, HeaderValue::from_static("Origin"));
    if let Some(origin) = origins.allow(request) {
        answer.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
}

/// Whether `text` matches a pattern in which `*` stands for anything and `?` for one character.
/// Takes at most the product of both lengths.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    // Where the last `*` stands, and how much of the text it has taken so far.
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(&c) if c == b'?' || c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => {
                let Some((at, taken)) = star else {
                    return false;
                };
                star = Some((at, taken + 1));
                p = at + 1;
                t = taken + 1;
            }
        }
    }
    pattern[p..].iter().all(|&c| c == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(list: &[&str], origin: &str) -> Option<String> {
        let origins = Origins::new(list.iter().map(|&o| o.to_owned()).collect());
        let mut headers = HeaderMap::new();
        headers.insert(ORIGIN, origin.parse().unwrap());
        let value = origins.allow(&headers)?;
        Some(value.to_str().unwrap().to_owned())
    }

    #[test]
    fn everybody_is_allowed_unless_told_otherwise() {
        assert_eq!(allowed(&[], "http://a.com").as_deref(), Some("*"));
        assert_eq!(allowed(&["*"], "null").as_deref(), Some("*"));
        assert_eq!(Origins::new(vec![]).allow(&HeaderMap::new()), None);
        assert_eq!(allowed(&[], ""), None);
    }

    #[test]
    fn patterns_match_whole_origins_and_mind_case() {
        let list = [
            "http://a.com",
            "https://*.b.com",
            "http://c?.com",
            "http://d*d.com",
        ];
        for origin in [
            "http://a.com",
            "https://x.b.com",
            "https://x.y.b.com",
            "http://c1.com",
            "http://dxd.com",
            "http://dd.com",
        ] {
            assert_eq!(allowed(&list, origin).as_deref(), Some(origin));
        }
        for origin in [
            "http://A.com",
            "https://b.com",
            "http://x.b.com",
            "http://c12.com",
            "https://x.b.com.evil",
            "http://a.com/",
            "null",
            "*",
        ] {
            assert_eq!(allowed(&list, origin), None, "{origin}");
        }
    }

    #[test]
    fn a_preflight_echoes_the_headers_it_asks_for() {
        let mut headers = HeaderMap::new();
        let bare = preflight(&Origins::new(vec![]), &headers);
        assert_eq!(bare.status(), 204);
        assert_eq!(bare.headers().get_all(VARY).iter().count(), 1);
        assert!(!bare.headers().contains_key(ACCESS_CONTROL_ALLOW_METHODS));

        headers.insert(ORIGIN, "http://a.com".parse().unwrap());
        headers.insert(
            ACCESS_CONTROL_REQUEST_HEADERS,
            "X-A, content-type".parse().unwrap(),
        );
        let answer = preflight(&Origins::new(vec![]), &headers);
        assert_eq!(
            answer.headers()[ACCESS_CONTROL_ALLOW_HEADERS],
            "X-A, content-type"
        );
        assert_eq!(answer.headers()[ACCESS_CONTROL_ALLOW_METHODS], METHODS);
        assert_eq!(answer.headers().get_all(VARY).iter().count(), 3);
    }
}
