//! See `pbctl_fuzz::list`. Seeds: `tests/golden/fuzz/list`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::list(data));
