//! Addresses of servers: `http://` and `https://`, perhaps with a path before the API.

use std::fmt;

use url::{Host, Url};

use super::error::{ClientError, Result};

/// The address of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    url: Url,
}

impl Address {
    /// Reads an address. A name or password in it is refused: it would stand in lists of processes.
    pub fn parse(text: &str) -> Result<Self> {
        let bad = |reason| ClientError::Address {
            address: text.to_owned(),
            reason,
        };
        let url = Url::parse(text).map_err(|_| bad("write http://HOST:PORT or https://HOST"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(bad("write http://HOST:PORT or https://HOST"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            // Not repeated: it holds a password.
            return Err(ClientError::Address {
                address: url.host_str().unwrap_or_default().to_owned(),
                reason: "give a token instead of a name and a password",
            });
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(bad("leave out what follows ? and #"));
        }
        Ok(Self { url })
    }

    /// Whether nobody on the way can read along: TLS, or this machine.
    pub fn is_private(&self) -> bool {
        self.is_secure() || self.is_local()
    }

    /// Whether it is spoken to over TLS.
    pub(super) fn is_secure(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Whether it is this machine.
    pub(super) fn is_local(&self) -> bool {
        match self.url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    }
}

impl fmt::Display for Address {
    /// Without a slash at the end, so that paths can follow.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.url.as_str().trim_end_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_its_path_and_loses_its_slash() {
        let shown = |text: &str| Address::parse(text).unwrap().to_string();
        assert_eq!(shown("http://localhost:8090/"), "http://localhost:8090");
        assert_eq!(shown("https://x.org/pb/"), "https://x.org/pb");
    }

    #[test]
    fn what_is_no_address_is_told_without_its_password() {
        for text in [
            "localhost:8090",
            "x",
            "ftp://x",
            "http://x?y=1",
            "http://x#y",
        ] {
            assert!(Address::parse(text).is_err(), "{text}");
        }
        let told = Address::parse("https://ana:hush@x.org")
            .unwrap_err()
            .to_string();
        assert!(told.contains("x.org") && !told.contains("hush"), "{told}");
    }

    #[test]
    fn only_tls_and_this_machine_are_private() {
        for (text, expected) in [
            ("https://x.org", true),
            ("http://localhost:1", true),
            ("http://127.0.0.2", true),
            ("http://[::1]:8090", true),
            ("http://x.org", false),
            ("http://192.168.0.4", false),
            ("http://localhost.x.org", false),
        ] {
            assert_eq!(
                Address::parse(text).unwrap().is_private(),
                expected,
                "{text}"
            );
        }
    }
}
