//! Directories of every kind, opened or refused.
