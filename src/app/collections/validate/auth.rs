//! Options of auth collections. What one option says about another is checked only when all are
//! sound by themselves.

use std::collections::HashSet;

use super::{Subject, bounds, length, note, rules};
use crate::{
    app::{collections::oauth2_providers, fields::url},
    model::{
        auth_options::{AuthOptions, EmailTemplate, OAuth2Provider},
        field_error::{FieldError, FieldErrors},
    },
};

/// Bounds of durations of second factors and one-time passwords, in seconds.
const CODE_SECONDS: (i64, i64) = (10, 86_400);
/// Bounds of durations of tokens, in seconds: the longest is about three years.
const TOKEN_SECONDS: (i64, i64) = (10, 94_670_856);
/// Bounds of the length of a token secret.
const SECRET_LENGTH: (usize, usize) = (30, 255);
/// Fewest digits of a one-time password.
const MIN_OTP_LENGTH: i64 = 4;

/// Checks the options, if there are any.
pub(super) fn validate(subject: &Subject<'_>, errors: &mut FieldErrors) {
    let Some(auth) = subject.collection.auth() else {
        return;
    };
    let mut found = FieldErrors::new();
    auth_rules(subject, auth, &mut found);
    codes(auth, &mut found);
    templates(auth, &mut found);
    tokens(auth, &mut found);
    providers(auth, &mut found);
    if auth.password_auth.enabled
        && auth
            .password_auth
            .identity_fields
            .iter()
            .all(String::is_empty)
    {
        found.insert("passwordAuth.identityFields", FieldError::required());
    }
    if found.is_empty() {
        note(&mut found, "mfa.enabled", enough_methods(auth));
    }
    if found.is_empty() && auth.mfa.enabled {
        let old = subject.system_old().and_then(|old| old.auth());
        let rule = rules::check(subject, Some(&auth.mfa.rule))
            .and_then(|()| rules::unchanged(&auth.mfa.rule, old.map(|old| &old.mfa.rule)));
        note(&mut found, "mfa.rule", rule);
    }
    if found.is_empty() {
        note(
            &mut found,
            "passwordAuth.identityFields",
            identity_fields(subject, auth),
        );
    }
    errors.merge(found);
}

fn auth_rules(subject: &Subject<'_>, auth: &AuthOptions, errors: &mut FieldErrors) {
    let old = subject.system_old().and_then(|old| old.auth());
    let auth_rule = rules::check(subject, auth.auth_rule.as_deref())
        .and_then(|()| rules::unchanged(&auth.auth_rule, old.map(|old| &old.auth_rule)));
    note(errors, "authRule", auth_rule);
    let manage_rule = match auth.manage_rule.as_deref() {
        // Everybody would be a manager (spec: security 40).
        Some("") => Err(FieldError::new(
            "validation_nil_or_not_empty_required",
            "Cannot be blank.",
        )),
        rule => rules::check(subject, rule)
            .and_then(|()| rules::unchanged(&auth.manage_rule, old.map(|old| &old.manage_rule))),
    };
    note(errors, "manageRule", manage_rule);
}

fn codes(auth: &AuthOptions, errors: &mut FieldErrors) {
    let (min, max) = CODE_SECONDS;
    if auth.mfa.enabled {
        note(errors, "mfa.duration", bounds(auth.mfa.duration, min, max));
    }
    if auth.otp.enabled {
        note(errors, "otp.duration", bounds(auth.otp.duration, min, max));
        note(
            errors,
            "otp.length",
            bounds(auth.otp.length, MIN_OTP_LENGTH, i64::MAX),
        );
    }
}

fn templates(auth: &AuthOptions, errors: &mut FieldErrors) {
    for (path, template) in [
        ("authAlert.emailTemplate", &auth.auth_alert.email_template),
        ("otp.emailTemplate", &auth.otp.email_template),
        ("verificationTemplate", &auth.verification_template),
        ("resetPasswordTemplate", &auth.reset_password_template),
        (
            "confirmEmailChangeTemplate",
            &auth.confirm_email_change_template,
        ),
    ] {
        let EmailTemplate { subject, body } = template;
        for (key, text) in [("subject", subject), ("body", body)] {
            if text.is_empty() {
                errors.insert(&format!("{path}.{key}"), FieldError::required());
            }
        }
    }
}

fn tokens(auth: &AuthOptions, errors: &mut FieldErrors) {
    for (name, token) in [
        ("authToken", &auth.auth_token),
        ("passwordResetToken", &auth.password_reset_token),
        ("emailChangeToken", &auth.email_change_token),
        ("verificationToken", &auth.verification_token),
        ("fileToken", &auth.file_token),
    ] {
        let secret = length(&token.secret, SECRET_LENGTH.0, SECRET_LENGTH.1);
        note(errors, &format!("{name}.secret"), secret);
        let duration = bounds(token.duration, TOKEN_SECONDS.0, TOKEN_SECONDS.1);
        note(errors, &format!("{name}.duration"), duration);
    }
}

fn providers(auth: &AuthOptions, errors: &mut FieldErrors) {
    let providers = auth.oauth2.providers.as_deref().unwrap_or_default();
    if !auth.oauth2.enabled {
        return;
    }
    let mut names = HashSet::new();
    for (i, provider) in providers.iter().enumerate() {
        if !provider.name.is_empty() && !names.insert(provider.name.as_str()) {
            let message = format!("The provider {} is already registered.", provider.name);
            let error = FieldError::new("validation_duplicated_provider", message)
                .with("name", provider.name.as_str());
            return errors.insert(&format!("oauth2.providers.{i}.name"), error);
        }
    }
    for (i, provider) in providers.iter().enumerate() {
        one_provider(provider, &format!("oauth2.providers.{i}"), errors);
    }
}

fn one_provider(provider: &OAuth2Provider, path: &str, errors: &mut FieldErrors) {
    let name = provider.name.as_str();
    let known = if name.is_empty() {
        Err(FieldError::required())
    } else if oauth2_providers::find(name).is_some() {
        Ok(())
    } else {
        let message = format!("Invalid or missing provider with name {name}.");
        Err(FieldError::new("validation_missing_provider", message).with("name", name))
    };
    note(errors, &format!("{path}.name"), known);
    for (key, text) in [
        ("clientId", &provider.client_id),
        ("clientSecret", &provider.client_secret),
    ] {
        if text.is_empty() {
            errors.insert(&format!("{path}.{key}"), FieldError::required());
        }
    }
    for (key, address) in [
        ("authURL", &provider.auth_url),
        ("tokenURL", &provider.token_url),
        ("userInfoURL", &provider.user_info_url),
    ] {
        if !address.is_empty() && !url::is_url(address) {
            let error = FieldError::new("validation_is_url", "Must be a valid URL.");
            errors.insert(&format!("{path}.{key}"), error);
        }
    }
}

fn enough_methods(auth: &AuthOptions) -> Result<(), FieldError> {
    let methods = [
        auth.password_auth.enabled,
        auth.oauth2.enabled,
        auth.otp.enabled,
    ];
    if auth.mfa.enabled && methods.into_iter().filter(|on| *on).count() < 2 {
        return Err(FieldError::new(
            "validation_mfa_not_enough_auths",
            "MFA requires at least 2 auth methods to be enabled.",
        ));
    }
    Ok(())
}

fn identity_fields(subject: &Subject<'_>, auth: &AuthOptions) -> Result<(), FieldError> {
    if !auth.password_auth.enabled {
        return Ok(());
    }
    let problem = |code, message: String, name: &str| {
        Err(FieldError::new(code, message).with("fieldName", name))
    };
    for name in &auth.password_auth.identity_fields {
        if subject.collection.field(name).is_none() {
            let message = format!("Invalid or missing field {name}");
            return problem("validation_missing_field", message, name);
        }
        if !subject.collection.has_unique_index(name) {
            let message = format!("The field {name} doesn't have a UNIQUE constraint.");
            return problem("validation_missing_unique_constraint", message, name);
        }
    }
    Ok(())
}
