//! See `pbctl_fuzz::socket`. Seeds: `tests/golden/fuzz/socket`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::socket(data));
