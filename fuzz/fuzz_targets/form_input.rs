//! See `pbctl_fuzz::form_input`. Seeds: `tests/golden/fuzz/form_input`.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| pbctl_fuzz::form_input(data));
