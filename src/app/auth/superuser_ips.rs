//! The addresses from which superusers may act: `settings.superuserIPs`.

use std::net::IpAddr;

use crate::{
    app::error::{Error, Result, message},
    model::{address, caller::Caller, settings::Settings},
};

/// Refuses superusers from addresses that are not listed; everybody passes an empty list.
///
/// Applies to every request with a valid superuser token, public routes included, and to signing in.
pub fn check(settings: &Settings, caller: &Caller, from: Option<IpAddr>) -> Result<()> {
    let list = &settings.superuser_ips;
    let is_listed = || from.is_some_and(|ip| address::is_listed(list, &address::expanded(ip)));
    if caller.is_superuser() && !list.is_empty() && !is_listed() {
        return Err(Error::forbidden(message::FORBIDDEN));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_superusers_from_other_addresses_are_refused() {
        let mut settings = Settings::default();
        let (near, far) = ("10.1.2.3".parse().ok(), "::2".parse().ok());
        assert!(check(&settings, &Caller::Operator, far).is_ok());
        settings.superuser_ips = vec!["10.1.0.0/16".into()];
        assert!(check(&settings, &Caller::Operator, near).is_ok());
        assert!(check(&settings, &Caller::Operator, far).is_err());
        assert!(check(&settings, &Caller::Operator, None).is_err());
        assert!(check(&settings, &Caller::Guest, far).is_ok());
    }
}
