//! See `pbctl_fuzz::paths`. Seeds: `tests/golden/fuzz/paths`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::paths(data));
