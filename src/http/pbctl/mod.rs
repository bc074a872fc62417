//! `/api/pbctl/…`: what the API of PocketBase lacks, for superusers and the operator.
//!
//! | file | paths |
//! |---|---|
//! | `status` | who answers |

pub mod status;
