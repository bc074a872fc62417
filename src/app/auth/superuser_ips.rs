//! The addresses from which superusers may act: `settings.superuserIPs`.

use std::net::IpAddr;

use crate::{
    app::error::{Error, Result, message},
    model::{address, caller::Caller, settings::Settings},
};

/// Refuses superusers from addresses that are not listed; everybody passes an empty list.
///
/// Applies to every request with a valid superuser token, public routes included, and to signing in.
/// The operator is on the machine itself: that is the way out when a list locks everybody out.
pub fn check(settings: &Settings, caller: &Caller, from: Option<IpAddr>) -> Result<()> {
    let list = &settings.superuser_ips;
    let is_listed = || from.is_some_and(|ip| address::is_listed(list, &address::expanded(ip)));
    let is_bound = caller.is_superuser() && !matches!(caller, Caller::Operator);
    if is_bound && !list.is_empty() && !is_listed() {
        return Err(Error::forbidden(message::FORBIDDEN));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::{
        caller::SUPERUSERS,
        collection::{Collection, Options, Rules},
        record::Record,
    };

    fn superuser() -> Caller {
        let collection = Collection {
            id: "s".into(),
            name: SUPERUSERS.into(),
            system: true,
            fields: Vec::new(),
            indexes: Vec::new(),
            rules: Rules::default(),
            options: Options::Base,
            created: String::new(),
            updated: String::new(),
        };
        Caller::Record(Arc::new(Record::blank(&Arc::new(collection))))
    }

    #[test]
    fn only_superusers_from_other_addresses_are_refused() {
        let mut settings = Settings::default();
        let (near, far) = ("10.1.2.3".parse().ok(), "::2".parse().ok());
        let superuser = superuser();
        assert!(check(&settings, &superuser, far).is_ok());
        settings.superuser_ips = vec!["10.1.0.0/16".into()];
        assert!(check(&settings, &superuser, near).is_ok());
        assert!(check(&settings, &superuser, far).is_err());
        assert!(check(&settings, &superuser, None).is_err());
        assert!(check(&settings, &Caller::Guest, far).is_ok());
    }

    #[test]
    fn the_operator_cannot_be_locked_out() {
        let settings = Settings {
            superuser_ips: vec!["10.1.0.0/16".into()],
            ..Settings::default()
        };
        assert!(check(&settings, &Caller::Operator, "::1".parse().ok()).is_ok());
    }
}
