//! Plain data and its own laws: what a collection, a field, a record and a request *are*.
//!
//! No I/O, no async, no globals. Every other room may use this one; it uses none of them.
//!
//! | file | holds |
//! |---|---|
//! | `address` | IP addresses and lists of them |
//! | `id` | how ids are spelled and derived |
//! | `timestamp` | moments in UTC with milliseconds, and PocketBase's date formats |
//! | `json` | JSON as PocketBase writes it (escapes, numbers, key order) |
//! | `pick`, `excerpt` | the members of a JSON answer that somebody wants |
//! | `value` | the value of one field of one record |
//! | `field` | a field of a collection, with the options of its type |
//! | `auth_options` | what an auth collection adds: passwords, tokens, MFA, OTP, OAuth2, templates |
//! | `collection` | a collection and its JSON on disk and on the wire |
//! | `catalog` | all collections at one moment |
//! | `record` | one record in memory |
//! | `index` | `CREATE INDEX` statements |
//! | `input` | what a request submitted |
//! | `caller` | who asks, and what rules may see of the request |
//! | `projection` | which members of a record somebody sees |
//! | `settings` | the settings of a project |
//! | `cron` | cron expressions |
//! | `cursor` | a place in the sequence of committed changes |
//! | `counted` | numbers of things, as people read them |
//! | `macros` | parts and moments of the clock that rules may name |
//! | `predicate` | a compiled condition, the only form in which rules reach the store |
//! | `page` | paging of lists |
//! | `change` | a committed change of a record or of the schema |
//! | `field_error` | validation errors by field, with PocketBase's codes |

pub mod address;
pub mod auth_options;
pub mod caller;
pub mod catalog;
pub mod change;
pub mod collection;
pub mod counted;
pub mod cron;
pub mod cursor;
pub mod excerpt;
pub mod field;
pub mod field_error;
pub mod id;
pub mod index;
pub mod input;
pub mod json;
pub mod macros;
pub mod page;
pub mod pick;
pub mod predicate;
pub mod projection;
pub mod record;
pub mod settings;
pub mod timestamp;
pub mod value;
