//! The one table of the language of rule tests. Reading and the JSON Schema both walk it.

pub use crate::app::schema::keys::Key;
use crate::app::schema::keys::Shape::{self, Any, Int, Special, Text, Texts, Word};

const fn key(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key {
        name,
        api: "",
        shape,
        about,
    }
}

/// What can be done, by the rule that guards it.
pub const ACTIONS: &[&str] = &[
    "list", "view", "create", "update", "delete", "auth", "manage",
];

/// Occasions, as rules spell `@request.context`.
pub const CONTEXTS: &[&str] = &[
    "default",
    "expand",
    "realtime",
    "protectedFile",
    "batch",
    "oauth2",
    "otp",
    "password",
];

/// Keys that a case must have.
pub const REQUIRED: &[&str] = &["as", "action", "collection", "expect"];

/// A whole file.
#[rustfmt::skip] // a table
pub static ROOT: &[Key] = &[
    key("fixtures", Special, "Records that are there: files, or collections with their records by id."),
    key("cases", Special, "Who does what, and what comes of it."),
];

/// A case.
#[rustfmt::skip] // a table
pub static CASE: &[Key] = &[
    key("name", Text, "What it shows. Default: who does what."),
    key("as", Special, "Who: null for a guest, an id or email of a fixture, superuser, or { collection, id }."),
    key("action", Word(ACTIONS), "What is done; auth is signing in, manage what the manage rule allows."),
    key("collection", Text, "With records of which collection."),
    key("id", Text, "With which record. For a list: leave it out."),
    key("body", Any, "What is submitted by create and update."),
    key("query", Any, "@request.query: texts by name."),
    key("headers", Any, "@request.headers: texts by name, in any spelling."),
    key("context", Word(CONTEXTS), "@request.context. Default: password for auth, else default."),
    key("filter", Text, "The filter of a list."),
    key("sort", Text, "The order of a list; then the order of the expected ids counts."),
    key("expect", Special, "allow, deny, or a mapping of what comes."),
    key("because", Text, "For deny: a clause, or a name in one, that must be the reason; null in quotes for a null rule."),
];

/// An actor in full.
#[rustfmt::skip] // a table
pub static ACTOR: &[Key] = &[
    key("collection", Text, "The auth collection."),
    key("id", Text, "The record's id."),
    key("email", Text, "Or its email."),
];

/// What is expected in full.
#[rustfmt::skip] // a table
pub static EXPECT: &[Key] = &[
    key("ids", Texts, "A list shows just these records."),
    key("count", Int, "A list shows so many records."),
    key("record", Any, "The answer has these members."),
    key("absent", Texts, "The answer, or each record of a list, lacks these members."),
    key("invalid", Texts, "The rule allows it, and just these fields are refused."),
    key("status", Int, "The HTTP status."),
];
