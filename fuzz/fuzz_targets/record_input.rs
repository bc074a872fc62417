//! See `pbctl_fuzz::record_input`. Seeds: `tests/golden/fuzz/record_input`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::record_input(data));
