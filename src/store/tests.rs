//! Tests of the whole store against real files.
