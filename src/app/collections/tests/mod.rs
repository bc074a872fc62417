//! Collections on a real directory: what PocketBase answered to the same requests, and what it
//! never should have answered.

mod directory;
mod hostile;
mod limits;
mod replay;
