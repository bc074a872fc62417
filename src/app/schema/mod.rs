//! The schema as files: what is wanted, what would change, and making it so.
//!
//! | file | holds |
//! |---|---|
//! | `keys` | the one table of the language |
//! | `read`, `desired` | files → what is wanted, with every problem and its place |
//! | `units` | sizes and durations |
//! | `renames` | which stored one a wanted one continues under another name; pure |
//! | `resolve` | names → ids; what each collection would be, by the API's own code |
//! | `files` | several files as one tree |
//! | `plan`, `compare` | what would change, step by step; pure |
//! | `narrow` | options of a field that let less pass than before; pure |
//! | `measure` | rows that are touched or in the way |
//! | `locate` | where the files say what was refused |
//! | `again` | rows that have changed between a plan and its apply |
//! | `apply` | makes a plan so, in one transaction |
//! | `history` | what was applied; drift from it, and back to it |
//! | `pull`, `patch`, `references` | a directory as files, laid over those that are there |
//! | `asked` | the same for somebody who asks from elsewhere |
//! | `foreign` | what can be said of a PocketBase by its API |
//! | `graph`, `json_schema` | pictures and the JSON Schema for editors |

mod again;
pub mod apply;
pub mod asked;
mod compare;
pub mod desired;
pub mod files;
pub mod foreign;
pub mod graph;
pub mod history;
pub mod json_schema;
pub mod keys;
mod locate;
pub mod measure;
mod narrow;
pub mod patch;
pub mod plan;
pub mod pull;
pub mod read;
pub mod references;
mod renames;
pub mod resolve;
#[cfg(test)]
mod tests;
pub mod units;

pub use apply::{Options, Outcome, apply};
pub use desired::Desired;
pub use locate::{locate, locate_settings};
pub use measure::measure;
pub use plan::{Base, Impossible, Kind, Plan, plan};
pub use pull::pull;

use crate::{
    model::{collection::Collection, json, settings::Settings},
    platform::encryption,
};

/// A fingerprint of collections and settings: another one means that something has changed.
/// Secrets and times do not count.
pub fn fingerprint<'a>(
    collections: impl IntoIterator<Item = &'a Collection>,
    settings: &Settings,
) -> String {
    let mut all: Vec<String> = collections
        .into_iter()
        .map(|collection| {
            let mut members = collection.to_json();
            members.remove("created");
            members.remove("updated");
            json::to_text(&members)
        })
        .collect();
    all.sort();
    all.push(json::to_text(&settings.without_secrets()));
    encryption::fingerprint(&all.join("\n"))
}
