//! Records: what everybody's data goes through.
//!
//! | file | holds |
//! |---|---|
//! | `access` | which rule guards which action, and what its absence means |
//! | `list`, `view` | reading |
//! | `guesses` | the pause for whoever is given empty lists again and again |
//! | `draft` | a submitted record before the writer: cast, hashed, checked |
//! | `create`, `update`, `delete` | writing; each with an `_in` half that runs on the writer |
//! | `trial` | writes that are done and taken back |
//! | `explain`, `seen` | which clauses of a rule let somebody through or did not, and what they saw |
//! | `actor` | somebody named by people |
//! | `plant` | fixtures of rule tests |
//! | `bulk` | many records at once, by somebody who may do everything |
//! | `strict` | values that a create would take and make nothing of |
//! | `permit` | what a rule said beside the writer, and how long that counts |
//! | `checks` | what the database refuses: taken ids, relations that lead nowhere |
//! | `references` | relations of other records to one that goes |
//! | `auth_fields` | what the five system fields of auth records demand beside their options |
//! | `side_rows` | rows of system collections that belong to auth records |
//! | `expand` | related records inside the answer |
//! | `present` | a record in memory as JSON |
//! | `event` | a changed record as somebody who listens sees it |
//! | `totals` | counts of lists, kept until a table they were read from changes |

pub mod access;
mod actor;
pub(crate) mod auth_fields;
pub(crate) mod bulk;
mod checks;
mod create;
mod delete;
mod draft;
mod event;
pub(crate) mod expand;
mod explain;
pub(crate) mod guesses;
mod list;
mod permit;
mod plant;
pub(crate) mod present;
mod references;
mod seen;
pub(crate) mod side_rows;
mod strict;
pub(crate) mod totals;
mod trial;
mod update;
mod view;

#[cfg(test)]
mod dear_tests;

pub use actor::{Actor, caller};
pub(crate) use create::prepare as prepare_create;
pub use create::{check_target, create, create_in};
pub use delete::{delete, delete_in, truncate_in};
pub use draft::Draft;
pub use event::Listener;
pub use explain::{Asked, Explanation, Question, Reason, Tally, explain};
pub use guesses::hesitate;
pub use list::{ListQuery, Listed, list};
pub use permit::{Allowed, Permit};
pub(crate) use plant::{loose_relations, plant_in, uproot_in};
pub use trial::{try_create, try_delete, try_update};
pub(crate) use update::prepare as prepare_update;
pub use update::{check_collection, update, update_in};
pub use view::view;
