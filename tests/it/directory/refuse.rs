//! Directories that are refused, and left as they are.
