//! Creating, looking at and upgrading real files.
