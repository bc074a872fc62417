//! See `pbctl_fuzz::index_statement`. Seeds: `tests/golden/fuzz/index_statement`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::index_statement(data));
