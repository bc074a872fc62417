//! See `pbctl_fuzz::filter`. Seeds: `tests/golden/fuzz/filter`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::filter(data));
