//! IP addresses as settings and logs spell them, and lists of addresses and subnets.
//!
//! An IPv6 address is compared and logged in its expanded form (spec: settings §3), so that one
//! client has one name.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The one spelling of an address in logs, fingerprints and limits: IPv6 with all its digits.
pub fn expanded(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => dotted(v4),
        IpAddr::V6(v6) => expanded_v6(v6),
    }
}

/// By hand: every request logs two, and format strings are dear (2.5 % of the instructions of reading a record).
fn dotted(address: Ipv4Addr) -> String {
    let mut out = String::with_capacity("255.255.255.255".len());
    for octet in address.octets() {
        if !out.is_empty() {
            out.push('.');
        }
        for (size, digit) in [(100, octet / 100), (10, octet / 10 % 10), (1, octet % 10)] {
            if octet >= size || size == 1 {
                out.push(char::from(b'0' + digit));
            }
        }
    }
    out
}

fn expanded_v6(address: Ipv6Addr) -> String {
    let groups: Vec<String> = address
        .segments()
        .iter()
        .map(|g| format!("{g:04x}"))
        .collect();
    groups.join(":")
}

/// Reads an address as a proxy header spells it; an IPv6 zone (`fe80::1%eth0`) is kept. `None` for
/// anything else, also an address with a port or in brackets.
pub fn parse_expanded(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some((address, zone)) = text.split_once('%') {
        let v6: Ipv6Addr = address.parse().ok()?;
        return (!zone.is_empty()).then(|| format!("{}%{zone}", expanded_v6(v6)));
    }
    text.parse().ok().map(expanded)
}

/// Whether `address` is one of `list` or in one of its subnets (`10.0.0.0/8`). Entries that are
/// neither match nothing.
pub fn is_listed(list: &[String], address: &str) -> bool {
    let address = address.split('%').next().unwrap_or_default();
    let Ok(address) = address.parse::<IpAddr>() else {
        return false;
    };
    list.iter()
        .filter_map(|entry| parse_entry(entry))
        .any(|(network, bits)| contains(network, bits, address))
}

/// Whether `entry` is an address or a subnet, as settings may list them. An IPv6 address may have a
/// zone (`fe80::1%eth0`), as in PocketBase.
pub fn is_entry(entry: &str) -> bool {
    let is_zoned =
        |(address, zone): (&str, &str)| address.parse::<Ipv6Addr>().is_ok() && !zone.is_empty();
    parse_entry(entry).is_some() || entry.split_once('%').is_some_and(is_zoned)
}

fn parse_entry(entry: &str) -> Option<(IpAddr, u32)> {
    let width = |address: IpAddr| if address.is_ipv4() { 32 } else { 128 };
    match entry.split_once('/') {
        None => entry.parse().ok().map(|address| (address, width(address))),
        Some((address, bits)) => {
            let address = address.parse().ok()?;
            let bits = bits.parse().ok().filter(|&bits| bits <= width(address))?;
            Some((address, bits))
        }
    }
}

/// Whether the first `bits` of both agree. An IPv4 address written as IPv6 counts as IPv4.
fn contains(network: IpAddr, bits: u32, address: IpAddr) -> bool {
    match (network, address.to_canonical()) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            let shift = 32 - bits;
            u64::from(network.to_bits()) >> shift == u64::from(address.to_bits()) >> shift
        }
        (IpAddr::V6(network), _) => {
            let IpAddr::V6(address) = address else {
                return false;
            };
            let mask = u128::MAX.checked_shl(128 - bits).unwrap_or(0);
            network.to_bits() & mask == address.to_bits() & mask
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(entry: &str, address: &str) -> bool {
        is_listed(&[entry.to_owned()], address)
    }

    #[test]
    fn addresses_are_spelled_with_all_their_digits() {
        assert_eq!(
            expanded("::1".parse().unwrap()),
            "0000:0000:0000:0000:0000:0000:0000:0001"
        );
        assert_eq!(parse_expanded(" 5.5.5.5 ").unwrap(), "5.5.5.5");
        for dotted in [
            "0.0.0.0",
            "9.10.99.100",
            "101.110.200.209",
            "255.255.255.255",
        ] {
            assert_eq!(expanded(dotted.parse().unwrap()), dotted);
        }
        assert_eq!(
            parse_expanded("::ffff:1.2.3.4").unwrap(),
            "0000:0000:0000:0000:0000:ffff:0102:0304"
        );
        assert_eq!(
            parse_expanded("fe80::1%eth0").unwrap(),
            "fe80:0000:0000:0000:0000:0000:0000:0001%eth0"
        );
        for bad in ["", "junk", "1.1.1.1:80", "[::2]", "[::2]:80", "fe80::1%"] {
            assert_eq!(parse_expanded(bad), None, "{bad}");
        }
    }

    #[test]
    fn subnets_hold_their_addresses() {
        assert!(listed("10.0.0.0/8", "10.255.1.2") && !listed("10.0.0.0/8", "11.0.0.1"));
        assert!(listed("0.0.0.0/0", "9.9.9.9") && listed("::/0", "::1"));
        assert!(listed(
            "2001:db8::/32",
            "2001:0db8:0000:0000:0000:0000:0000:0001"
        ));
        assert!(!listed("2001:db8::/32", "2001:db9::1"));
        assert!(listed("127.0.0.1", "::ffff:127.0.0.1") && listed("::1", "::1"));
        assert!(listed("fe80::1", "fe80::1%eth0"));
    }

    #[test]
    fn entries_that_are_no_address_match_nothing() {
        for bad in ["", "x", "1.2.3.4/33", "::/129", "1.2.3.4/", "1.2.3.4/-1"] {
            assert!(!is_entry(bad) && !listed(bad, "1.2.3.4"), "{bad}");
        }
    }
}
