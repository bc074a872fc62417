//! The mails of a new auth collection, until its owner writes better ones.
//!
//! Placeholders: `{APP_NAME} {APP_URL} {TOKEN} {OTP} {ALERT_INFO}`. The link targets are pages of
//! the dashboard.

use crate::model::auth_options::EmailTemplate;

/// Asks to verify an address.
pub fn verification() -> EmailTemplate {
    with_link(
        "Verify your {APP_NAME} email",
        "Welcome to {APP_NAME}! One step is left: please confirm that this is your email address.",
        ("confirm-verification", "Confirm my address"),
        "You did not sign up? Then nothing happens unless you follow the link, and you can delete this mail.",
    )
}

/// Has a password reset link.
pub fn password_reset() -> EmailTemplate {
    with_link(
        "Reset your {APP_NAME} password",
        "Somebody, hopefully you, asked for a new password of your account. Follow the link to choose one.",
        ("confirm-password-reset", "Choose a new password"),
        "It was not you? Then your password stays as it is, and you can delete this mail.",
    )
}

/// Has an email change link.
pub fn email_change() -> EmailTemplate {
    with_link(
        "Confirm your {APP_NAME} new email address",
        "Your account is to use this email address from now on. Follow the link to make the change.",
        ("confirm-email-change", "Use this address"),
        "You did not ask for this? Then nothing changes unless you follow the link, and you can delete this mail.",
    )
}

/// Has a one-time password.
pub fn one_time_password() -> EmailTemplate {
    template(
        "OTP for {APP_NAME}",
        "<p>To sign in, enter this code:</p>\n<p><strong>{OTP}</strong></p>",
        "It was not you who wanted to sign in? Then you can delete this mail; never tell the code to anybody.",
    )
}

/// Tells of a sign-in from a new place.
pub fn login_alert() -> EmailTemplate {
    template(
        "Login from a new location",
        "<p>Somebody signed in to your {APP_NAME} account from a place we have not seen before:</p>\n\
         <p><em>{ALERT_INFO}</em></p>\n\
         <p><strong>It was not you? Change your password now; that signs out everybody else.</strong></p>",
        "It was you? Then all is well and you can delete this mail.",
    )
}

fn with_link(subject: &str, text: &str, link: (&str, &str), note: &str) -> EmailTemplate {
    let (page, label) = link;
    let body = format!(
        "<p>{text}</p>\n<p>\n  <a class=\"btn\" href=\"{{APP_URL}}/_/#/auth/{page}/{{TOKEN}}\" \
         target=\"_blank\" rel=\"noopener\">{label}</a>\n</p>"
    );
    template(subject, &body, note)
}

fn template(subject: &str, body: &str, note: &str) -> EmailTemplate {
    EmailTemplate {
        subject: subject.to_owned(),
        body: format!(
            "<p>Hello,</p>\n{body}\n<p><i>{note}</i></p>\n<p>\n  Yours,<br/>\n  the {{APP_NAME}} team\n</p>"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mail_holds_what_it_is_sent_for() {
        for (mail, needed) in [
            (
                verification(),
                "{APP_URL}/_/#/auth/confirm-verification/{TOKEN}",
            ),
            (
                password_reset(),
                "{APP_URL}/_/#/auth/confirm-password-reset/{TOKEN}",
            ),
            (
                email_change(),
                "{APP_URL}/_/#/auth/confirm-email-change/{TOKEN}",
            ),
            (one_time_password(), "{OTP}"),
            (login_alert(), "{ALERT_INFO}"),
        ] {
            assert!(mail.body.contains(needed), "{}", mail.subject);
            assert!(mail.body.contains("the {APP_NAME} team"), "{}", mail.body);
        }
    }
}
