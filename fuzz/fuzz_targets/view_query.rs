//! See `pbctl_fuzz::view_query`. Seeds: `tests/golden/fuzz/view_query`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::view_query(data));
