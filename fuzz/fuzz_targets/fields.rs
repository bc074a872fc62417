//! See `pbctl_fuzz::fields`. Seeds: `tests/golden/fuzz/fields`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::fields(data));
