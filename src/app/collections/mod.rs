//! Collections: their whole life, with tables, views and indexes.
//!
//! Every change comes as a pair: `create(&app, …)` runs alone on the writer, `create_in(work, …)`
//! is one step of a larger work. A change is laid over the stored collection (`overlay`), put in
//! form (`normalise`), judged (`validate`) and written (`save`); views get their fields from their
//! query (`view_query`).
//!
//! | file | holds |
//! |---|---|
//! | `create`, `update`, `delete`, `truncate`, `import` | what changes collections |
//! | `list`, `view` | what reads them |
//! | `declare` | many at once in a declared form: `schema apply` |
//! | `scaffold` | collections before anything is submitted |
//! | `overlay` | a submitted JSON object laid over a collection |
//! | `normalise` | ids, fields and indexes that every collection of a type has |
//! | `validate/` | whether a draft may be saved |
//! | `view_query/` | the fields of a view |
//! | `save` | row, table, indexes, dependent views |
//! | `rename` | what follows a new name |
//! | `snapshot` | the catalog while a work changes it |
//! | `dry_run` | what a view query would give |
//! | `oauth2_providers` | services to sign in with |

mod create;
mod declare;
mod delete;
mod dry_run;
mod import;
mod list;
mod normalise;
pub mod oauth2_providers;
mod overlay;
mod rename;
mod save;
mod scaffold;
mod snapshot;
#[cfg(test)]
mod tests;
mod truncate;
mod update;
mod validate;
mod view;
mod view_query;

pub use create::{create, create_in};
pub use declare::{Refused, declare_in, declared, drop_in, loose_ends};
pub use delete::{delete, delete_in};
pub use dry_run::{DryRun, dry_run_view};
pub use import::{import, import_in};
pub use list::{List, list};
pub use overlay::Mismatch;
pub use scaffold::{scaffold, scaffolds};
pub use truncate::truncate;
pub use update::{update, update_in};
pub use view::view;
pub use view_query::unreadable as unreadable_view;
