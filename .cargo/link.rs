//! Asks the linker for what makes the program smaller, where the machine that builds has it.
//!
//! Addresses that are set when the program is loaded (tables of methods, mostly) take 24 bytes each in
//! the usual form and a few bits in the packed one: 0.67 MB of the file.
//! glibc loads the packed form since 2.36; a program that has it does not start on an older one.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a build script is asked by its environment and answers on stdout"
)]

use std::{env, process::Command};

/// First glibc that loads packed relocations (its release notes, 2022-08).
const PACKED: (u32, u32) = (2, 36);

fn main() {
    println!("cargo::rerun-if-changed=.cargo/link.rs");
    let native = env::var("HOST") == env::var("TARGET");
    if native && glibc().is_some_and(|version| version >= PACKED) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// The C library that this runs on and the program will; `None` where it is another one.
fn glibc() -> Option<(u32, u32)> {
    if env::var("CARGO_CFG_TARGET_ENV").as_deref() != Ok("gnu")
        || env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("linux")
    {
        return None;
    }
    let said = Command::new("getconf")
        .arg("GNU_LIBC_VERSION")
        .output()
        .ok()?;
    // "glibc 2.36"
    let said = String::from_utf8(said.stdout).ok()?;
    let (major, minor) = said.trim().rsplit_once(' ')?.1.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
