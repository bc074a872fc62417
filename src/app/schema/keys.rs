//! The one table of the language of schema files: every key, what its value looks like, and where
//! it stands in the JSON of PocketBase's API.
//!
//! Reading (`read`), writing (`pull`) and the JSON Schema (`json_schema`) all walk these tables, so
//! none of them can know a key that the others do not.

/// What a value looks like.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Int,
    /// A number; `null` for none.
    Number,
    /// A text.
    Text,
    /// A number of bytes: `2MiB`, `500KB`, `1024`.
    Size,
    /// Seconds: `5m`, `1h30m`, `90`.
    Duration,
    /// A list of texts.
    Texts,
    /// A rule: a text, or `null` for superusers only.
    Rule,
    /// One of some words.
    Word(&'static [&'static str]),
    /// Never written out: `{ env: … }`, `{ secret: … }` or `{ file: … }`.
    Secret,
    /// When an autodate is set: a list of `create` and `update`.
    Stamp,
    /// A mapping with these keys.
    Object(&'static [Key]),
    /// A list of mappings with these keys.
    Objects(&'static [Key]),
    /// OAuth2: two settings and one mapping for each service.
    OAuth2,
    /// Anything.
    Any,
    /// Read by hand, because order matters: collections, fields, indexes.
    Special,
    /// Belongs to a later version.
    Reserved,
}

/// A key.
#[derive(Debug)]
pub struct Key {
    /// As it is written in files.
    pub name: &'static str,
    /// Dotted path in the API's JSON; empty for what has no place there.
    pub api: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// One line for editors.
    pub about: &'static str,
}

const fn key(name: &'static str, api: &'static str, shape: Shape, about: &'static str) -> Key {
    Key {
        name,
        api,
        shape,
        about,
    }
}

const fn later(name: &'static str) -> Key {
    key(name, "", Shape::Reserved, "Not supported by this version.")
}

use Shape::{
    Any, Duration, Flag, Int, Number, OAuth2, Object, Objects, Rule, Secret, Size, Special, Stamp,
    Text, Texts, Word,
};

/// A whole file.
#[rustfmt::skip] // a table
pub static ROOT: &[Key] = &[
    key("apiVersion", "", Word(&["pbctl/v1"]), "Version of this language."),
    key("project", "", Text, "Name of the project."),
    key("collections", "", Special, "Collections by name. What is not listed is dropped."),
    key("settings", "", Object(SETTINGS), "Settings. What is not listed stays as it is."),
    key("environments", "", Special, "Merge patches by environment, chosen with --env."),
    later("webhooks"),
    later("crons"),
];

/// A collection.
#[rustfmt::skip] // a table
pub static COLLECTION: &[Key] = &[
    key("type", "", Word(&["base", "auth", "view"]), "What the collection stores. Default: base."),
    key("id", "", Text, "Stable id, where it is not the one that follows from type and name."),
    key("renamedFrom", "", Text, "Former name; used once, ignored afterwards."),
    key("identity", "passwordAuth.identityFields", Texts, "Unique fields that sign in with a password."),
    key("auth", "", Object(AUTH), "How records sign in."),
    key("query", "viewQuery", Text, "The SELECT of a view."),
    key("fields", "", Special, "Fields by name, in the order they are shown."),
    key("indexes", "", Special, "Indexes: mappings, or CREATE INDEX statements."),
    key("rules", "", Object(RULES), "Who may do what."),
    later("history"),
    later("softDelete"),
    later("search"),
];

/// Rules of a collection.
#[rustfmt::skip] // a table
pub static RULES: &[Key] = &[
    key("list", "listRule", Rule, "Who may list. Empty: everyone; null: superusers only."),
    key("view", "viewRule", Rule, "Who may view one."),
    key("create", "createRule", Rule, "Who may create."),
    key("update", "updateRule", Rule, "Who may update."),
    key("delete", "deleteRule", Rule, "Who may delete."),
];

/// An index.
#[rustfmt::skip] // a table
pub static INDEX: &[Key] = &[
    key("name", "", Text, "Name of the index."),
    key("columns", "", Texts, "Columns or expressions; behind one may stand asc or desc."),
    key("unique", "", Flag, "Whether no two records may have the same values."),
    key("collate", "", Text, "Collating sequence of the columns, for instance nocase."),
    key("where", "", Text, "SQL condition of a partial index."),
];

/// How records of an auth collection sign in.
#[rustfmt::skip] // a table
pub static AUTH: &[Key] = &[
    key("authRule", "authRule", Rule, "Who may sign in. Empty: everyone; null: nobody."),
    key("manageRule", "manageRule", Rule, "Who may change emails and passwords of others."),
    key("password", "", Object(PASSWORD), "Sign-in with a password."),
    key("otp", "", Object(OTP), "Sign-in with a code sent by mail."),
    key("mfa", "", Object(MFA), "A second factor."),
    key("oauth2", "oauth2", OAuth2, "Sign-in through other services, by their names."),
    key("tokens", "", Object(TOKENS), "How long tokens are good."),
    key("alert", "", Object(ALERT), "Mail after a sign-in from a new place."),
    key("emails", "", Object(EMAILS), "Mails to users."),
    later("passkeys"),
    later("totp"),
];

#[rustfmt::skip] // a table
static PASSWORD: &[Key] = &[
    key("enabled", "passwordAuth.enabled", Flag, "Whether it is on."),
    key("minLength", "$passwordMin", Int, "Fewest characters of a password."),
];

#[rustfmt::skip] // a table
static OTP: &[Key] = &[
    key("enabled", "otp.enabled", Flag, "Whether it is on."),
    key("ttl", "otp.duration", Duration, "How long a code is good."),
    key("length", "otp.length", Int, "Digits of a code."),
    key("subject", "otp.emailTemplate.subject", Text, "Subject of the mail."),
    key("body", "otp.emailTemplate.body", Text, "HTML of the mail."),
];

#[rustfmt::skip] // a table
static MFA: &[Key] = &[
    key("enabled", "mfa.enabled", Flag, "Whether it is on."),
    key("ttl", "mfa.duration", Duration, "Time between the factors."),
    key("rule", "mfa.rule", Text, "For whom; empty for everybody."),
    later("factors"),
];

/// What stands under `oauth2` beside the services.
#[rustfmt::skip] // a table
pub static OAUTH2: &[Key] = &[
    key("enabled", "oauth2.enabled", Flag, "Whether it is on. Default: when a service is listed."),
    key("mappedFields", "", Object(MAPPED), "Fields that take what a service tells."),
];

#[rustfmt::skip] // a table
static MAPPED: &[Key] = &[
    key("id", "oauth2.mappedFields.id", Text, "Takes the user's id there."),
    key("name", "oauth2.mappedFields.name", Text, "Takes the full name."),
    key("username", "oauth2.mappedFields.username", Text, "Takes the user name."),
    key("avatarUrl", "oauth2.mappedFields.avatarURL", Text, "Takes the picture."),
];

/// A service to sign in with.
#[rustfmt::skip] // a table
pub static PROVIDER: &[Key] = &[
    key("clientId", "clientId", Text, "The app's id there."),
    key("clientSecret", "clientSecret", Secret, "The app's secret there."),
    key("authUrl", "authURL", Text, "Where the user is sent."),
    key("tokenUrl", "tokenURL", Text, "Where codes become tokens."),
    key("userInfoUrl", "userInfoURL", Text, "Where the user is described."),
    key("displayName", "displayName", Text, "Name on the button."),
    key("pkce", "pkce", Flag, "Whether PKCE is used."),
    key("extra", "extra", Any, "Options of single services."),
];

#[rustfmt::skip] // a table
static TOKENS: &[Key] = &[
    key("auth", "authToken.duration", Duration, "Tokens of signed-in records."),
    key("passwordReset", "passwordResetToken.duration", Duration, "Tokens in password reset mails."),
    key("emailChange", "emailChangeToken.duration", Duration, "Tokens in email change mails."),
    key("verification", "verificationToken.duration", Duration, "Tokens in verification mails."),
    key("file", "fileToken.duration", Duration, "Tokens for protected files."),
];

#[rustfmt::skip] // a table
static ALERT: &[Key] = &[
    key("enabled", "authAlert.enabled", Flag, "Whether it is sent."),
    key("subject", "authAlert.emailTemplate.subject", Text, "Subject of the mail."),
    key("body", "authAlert.emailTemplate.body", Text, "HTML of the mail."),
];

#[rustfmt::skip] // a table
static EMAILS: &[Key] = &[
    key("verification", "", Object(VERIFICATION), "Mail that asks to verify an address."),
    key("passwordReset", "", Object(PASSWORD_RESET), "Mail with a password reset link."),
    key("emailChange", "", Object(EMAIL_CHANGE), "Mail with an email change link."),
];

#[rustfmt::skip] // a table
static VERIFICATION: &[Key] = &[
    key("subject", "verificationTemplate.subject", Text, "Subject line."),
    key("body", "verificationTemplate.body", Text, "HTML."),
];

#[rustfmt::skip] // a table
static PASSWORD_RESET: &[Key] = &[
    key("subject", "resetPasswordTemplate.subject", Text, "Subject line."),
    key("body", "resetPasswordTemplate.body", Text, "HTML."),
];

#[rustfmt::skip] // a table
static EMAIL_CHANGE: &[Key] = &[
    key("subject", "confirmEmailChangeTemplate.subject", Text, "Subject line."),
    key("body", "confirmEmailChangeTemplate.body", Text, "HTML."),
];

/// Types of fields.
pub static FIELD_TYPES: &[&str] = &[
    "text", "number", "bool", "email", "url", "editor", "date", "autodate", "select", "file",
    "relation", "json", "password", "geoPoint",
];

/// What every field has.
#[rustfmt::skip] // a table
pub static FIELD: &[Key] = &[
    key("type", "type", Word(FIELD_TYPES), "Type of the values."),
    key("id", "", Text, "Stable id, where it is not the one that follows from type and name."),
    key("renamedFrom", "", Text, "Former name; used once, ignored afterwards."),
    key("required", "required", Flag, "Whether blank values are refused."),
    key("hidden", "hidden", Flag, "Whether only superusers see it."),
    key("presentable", "presentable", Flag, "Whether it stands for the record in the dashboard."),
    key("help", "help", Text, "Text for people who fill it in."),
    later("read"),
    later("write"),
];

/// What fields of one type have beside.
#[rustfmt::skip] // a table
pub fn field_options(kind: &str) -> &'static [Key] {
    match kind {
        "text" => const { &[
            key("min", "min", Int, "Fewest characters."),
            key("max", "max", Int, "Most characters; 0 for 5000."),
            key("pattern", "pattern", Text, "Regular expression that values must match."),
            key("autogenerate", "autogeneratePattern", Text, "Regular expression that new values are made from."),
        ] },
        "number" => const { &[
            key("min", "min", Number, "Smallest value."),
            key("max", "max", Number, "Largest value."),
            key("onlyInt", "onlyInt", Flag, "Refuses fractions."),
        ] },
        "email" | "url" => const { &[
            key("exceptDomains", "exceptDomains", Texts, "Domains that are refused."),
            key("onlyDomains", "onlyDomains", Texts, "The only domains that are accepted."),
        ] },
        "editor" => const { &[
            key("maxSize", "maxSize", Size, "Most bytes; 0 for 5MiB."),
            key("convertUrls", "convertURLs", Flag, "Whether the dashboard strips the app's host from URLs."),
        ] },
        "date" => const { &[
            key("min", "min", Text, "Earliest moment."),
            key("max", "max", Text, "Latest moment."),
        ] },
        "autodate" => const { &[key("stamp", "", Stamp, "When it is set: create, update or both.")] },
        "select" => const { &[
            key("values", "values", Texts, "The values to choose from."),
            key("maxSelect", "maxSelect", Int, "Most values; above 1 the field is a list."),
        ] },
        "file" => const { &[
            key("maxSize", "maxSize", Size, "Most bytes of one file; 0 for 5MiB."),
            key("maxSelect", "maxSelect", Int, "Most files; above 1 the field is a list."),
            key("mimeTypes", "mimeTypes", Texts, "The only content types that are accepted."),
            key("thumbs", "thumbs", Texts, "Sizes of previews."),
            key("protected", "protected", Flag, "Downloads need a file token."),
        ] },
        "relation" => const { &[
            key("to", "$to", Text, "Name of the other collection."),
            key("cascadeDelete", "cascadeDelete", Flag, "Whether a record goes with the last one it points to."),
            key("minSelect", "minSelect", Int, "Fewest ids."),
            key("maxSelect", "maxSelect", Int, "Most ids; above 1 the field is a list."),
        ] },
        "json" => const { &[key("maxSize", "maxSize", Size, "Most bytes; 0 for 1MiB.")] },
        "password" => const { &[
            key("pattern", "pattern", Text, "Regular expression that passwords must match."),
            key("min", "min", Int, "Fewest characters."),
            key("max", "max", Int, "Most characters; 0 for 71."),
            key("cost", "cost", Int, "Cost of bcrypt; 0 for 10."),
        ] },
        _ => &[],
    }
}

/// Settings, with their places in the settings of the API.
#[rustfmt::skip] // a table
pub static SETTINGS: &[Key] = &[
    key("appName", "meta.appName", Text, "Name of the app in mails."),
    key("appUrl", "meta.appURL", Text, "Base of links in mails."),
    key("senderName", "meta.senderName", Text, "Sender of mails."),
    key("senderAddress", "meta.senderAddress", Text, "Its address."),
    key("accentColor", "meta.accentColor", Text, "Colour of the dashboard."),
    key("hideControls", "meta.hideControls", Flag, "Whether the dashboard hides what changes collections."),
    key("superuserIps", "superuserIPs", Texts, "From where superusers may act; empty for everywhere."),
    key("smtp", "", Object(SMTP), "Outgoing mail."),
    key("backups", "", Object(BACKUPS), "Automatic backups."),
    key("s3", "", Object(S3), "Object storage for uploads."),
    key("rateLimits", "", Object(RATE_LIMITS), "Request limits."),
    key("trustedProxy", "", Object(TRUSTED_PROXY), "Reverse proxy in front of the server."),
    key("batch", "", Object(BATCH), "The batch endpoint."),
    key("logs", "", Object(LOGS), "The request log."),
];

#[rustfmt::skip] // a table
static SMTP: &[Key] = &[
    key("enabled", "smtp.enabled", Flag, "Whether mail goes to the host; else to sendmail."),
    key("host", "smtp.host", Text, "Mail server."),
    key("port", "smtp.port", Int, "TCP port."),
    key("username", "smtp.username", Text, "Account there."),
    key("password", "smtp.password", Secret, "Its password."),
    key("authMethod", "smtp.authMethod", Word(&["", "PLAIN", "LOGIN"]), "How to sign in."),
    key("tls", "smtp.tls", Flag, "Implicit TLS rather than STARTTLS."),
    key("localName", "smtp.localName", Text, "Name in EHLO."),
];

#[rustfmt::skip] // a table
static BACKUPS: &[Key] = &[
    key("schedule", "backups.cron", Text, "Cron expression; empty for never."),
    key("keep", "backups.cronMaxKeep", Int, "How many automatic ones are kept; 0 for all."),
    key("s3", "", Object(BACKUPS_S3), "Where, if not in the data directory."),
    later("to"),
];

#[rustfmt::skip] // a table
static S3: &[Key] = &[
    key("enabled", "s3.enabled", Flag, "Whether it is used."),
    key("bucket", "s3.bucket", Text, "Bucket."),
    key("region", "s3.region", Text, "Region."),
    key("endpoint", "s3.endpoint", Text, "URL of the service."),
    key("accessKey", "s3.accessKey", Text, "Key id."),
    key("secret", "s3.secret", Secret, "Key."),
    key("forcePathStyle", "s3.forcePathStyle", Flag, "Bucket in the path rather than in the host name."),
];

#[rustfmt::skip] // a table
static BACKUPS_S3: &[Key] = &[
    key("enabled", "backups.s3.enabled", Flag, "Whether it is used."),
    key("bucket", "backups.s3.bucket", Text, "Bucket."),
    key("region", "backups.s3.region", Text, "Region."),
    key("endpoint", "backups.s3.endpoint", Text, "URL of the service."),
    key("accessKey", "backups.s3.accessKey", Text, "Key id."),
    key("secret", "backups.s3.secret", Secret, "Key."),
    key("forcePathStyle", "backups.s3.forcePathStyle", Flag, "Bucket in the path rather than in the host name."),
];

#[rustfmt::skip] // a table
static RATE_LIMITS: &[Key] = &[
    key("enabled", "rateLimits.enabled", Flag, "Whether they apply."),
    key("excludedIps", "rateLimits.excludedIPs", Texts, "Addresses without limits."),
    key("rules", "rateLimits.rules", Objects(RATE_LIMIT), "The limits; the first match wins."),
];

#[rustfmt::skip] // a table
static RATE_LIMIT: &[Key] = &[
    key("label", "label", Text, "collection:action, *:action, METHOD /path or /path."),
    key("audience", "audience", Word(&["", "@guest", "@auth"]), "Whom; empty for everybody."),
    key("duration", "duration", Duration, "Length of a window."),
    key("maxRequests", "maxRequests", Int, "Requests in a window."),
];

#[rustfmt::skip] // a table
static TRUSTED_PROXY: &[Key] = &[
    key("headers", "trustedProxy.headers", Texts, "Headers that tell the client's address."),
    key("useLeftmostIp", "trustedProxy.useLeftmostIP", Flag, "Whether the first address of a list counts."),
];

#[rustfmt::skip] // a table
static BATCH: &[Key] = &[
    key("enabled", "batch.enabled", Flag, "Whether it answers."),
    key("maxRequests", "batch.maxRequests", Int, "Most requests of a batch."),
    key("timeout", "batch.timeout", Duration, "Time for all of them."),
    key("maxBodySize", "batch.maxBodySize", Size, "Most bytes; 0 for 128MiB."),
];

#[rustfmt::skip] // a table
static LOGS: &[Key] = &[
    key("maxDays", "logs.maxDays", Int, "Days that rows are kept; 0 switches the log off."),
    key("minLevel", "logs.minLevel", Int, "Least level that is kept."),
    key("logIp", "logs.logIP", Flag, "Whether addresses are kept."),
    key("logAuthId", "logs.logAuthId", Flag, "Whether ids of auth records are kept."),
];

/// The known key nearest to `name`, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (name.chars().count() / 3).clamp(1, 3);
    known
        .map(|candidate| {
            (
                distance(&name.to_lowercase(), &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Edit distance in which two swapped neighbours count as one mistake.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut table = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    for (i, row) in table.iter_mut().enumerate() {
        row[0] = i;
    }
    table[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replaced = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(table[i - 2][j - 2] + 1);
            }
            table[i][j] = least;
        }
    }
    table[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_key_is_suggested_and_a_far_one_is_not() {
        let names = || FIELD.iter().map(|key| key.name);
        assert_eq!(nearest("requierd", names()), Some("required"));
        assert_eq!(nearest("renamedfrom", names()), Some("renamedFrom"));
        assert_eq!(nearest("hlep", names()), Some("help"));
        assert_eq!(nearest("colour", names()), None);
    }

    #[test]
    fn every_option_of_a_field_has_its_key() {
        use crate::model::field::Field;
        use serde_json::json;
        let elsewhere = [
            "name",
            "system",
            "primaryKey",
            "collectionId",
            "onCreate",
            "onUpdate",
            "id",
        ];
        for kind in FIELD_TYPES {
            let members = json!({"type": kind, "name": "x"});
            let field = Field::from_json(members.as_object().unwrap()).unwrap();
            for option in field.to_json().keys() {
                let known = FIELD
                    .iter()
                    .chain(field_options(kind))
                    .any(|key| key.api == option);
                assert!(
                    known || elsewhere.contains(&option.as_str()),
                    "{kind}.{option}"
                );
            }
        }
    }
}
