//! Directories that are made or opened.
