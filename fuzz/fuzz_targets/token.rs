//! See `pbctl_fuzz::token`. Seeds: `tests/golden/fuzz/token`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::token(data));
