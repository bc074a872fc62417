//! `/api/pbctl/…`: what the API of PocketBase lacks. For superusers and the operator only.
//!
//! | file | answers |
//! |---|---|
//! | `rules` | `/api/pbctl/rules/…` |

pub mod rules;
