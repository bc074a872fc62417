//! Character classes of Go patterns.
