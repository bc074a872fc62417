//! The addresses from which superusers may act: `settings.superuserIPs`.

use std::net::IpAddr;

use crate::{
    app::error::{Error, Result, message},
    model::{caller::Caller, settings::Settings},
};

/// Refuses superusers from addresses that are not listed; everybody passes an empty list.
///
/// Applies to every request with a valid superuser token, public routes included, and to signing in.
pub fn check(settings: &Settings, caller: &Caller, address: Option<IpAddr>) -> Result<()> {
    let restricted = caller.is_superuser() && !settings.superuser_ips.is_empty();
    let listed =
        || address.is_some_and(|ip| settings.superuser_ips.iter().any(|rule| covers(rule, ip)));
    if restricted && !listed() {
        Err(Error::forbidden(message::FORBIDDEN))
    } else {
        Ok(())
    }
}

/// Whether `text` is an address or a subnet in CIDR form.
pub fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

fn covers(rule: &str, ip: IpAddr) -> bool {
    let Some((network, bits)) = parse(rule) else {
        return false;
    };
    match (network, ip.to_canonical()) {
        (IpAddr::V4(network), IpAddr::V4(ip)) => {
            prefix(u128::from(network.to_bits()) << 96, bits)
                == prefix(u128::from(ip.to_bits()) << 96, bits)
        }
        (IpAddr::V6(network), IpAddr::V6(ip)) => {
            prefix(network.to_bits(), bits) == prefix(ip.to_bits(), bits)
        }
        _ => false,
    }
}

fn prefix(address: u128, bits: u32) -> u128 {
    if bits == 0 {
        0
    } else {
        address >> (128 - bits)
    }
}

fn parse(text: &str) -> Option<(IpAddr, u32)> {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits.parse().ok()?)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let bits = bits.unwrap_or(most);
    (bits <= most).then_some((address, bits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subnets_cover_their_addresses() {
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        assert!(covers("10.1.0.0/16", ip("10.1.2.3")) && !covers("10.1.0.0/16", ip("10.2.2.3")));
        assert!(covers("127.0.0.1", ip("::ffff:127.0.0.1")));
        assert!(covers("fe80::/10", ip("fe80::1")) && !covers("::1", ip("::2")));
        assert!(covers("0.0.0.0/0", ip("1.2.3.4")) && !covers("0.0.0.0/0", ip("::1")));
    }

    #[test]
    fn nonsense_is_not_valid() {
        assert!(!is_valid("") && !is_valid("10.0.0.0/33") && !is_valid("a") && is_valid("::/0"));
    }
}
