//! Backups made, damaged and restored.
