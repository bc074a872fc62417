//! Looking at, changing and copying real files.
