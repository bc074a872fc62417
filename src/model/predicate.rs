//! A compiled condition: the only form in which rules and filters reach the store.
