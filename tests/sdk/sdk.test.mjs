// The official JavaScript SDK against a running server: what an app does, through the client it uses.
//
//   PB_URL=http://127.0.0.1:8090 node --test tests/sdk/
//
// PB_SUPERUSER and PB_PASSWORD name a superuser (a@b.co and 1234567890 when unset). Everything is made in
// collections with names of its own, which are removed at the end. It passes against the real PocketBase;
// a failure here means an app would notice the difference. One file on purpose: the suites take turns.

import "./suites/collections.mjs";
import "./suites/records.mjs";
import "./suites/filters.mjs";
import "./suites/rules.mjs";
import "./suites/auth.mjs";
import "./suites/transport.mjs";
import "./suites/backups.mjs";
import "./suites/realtime.mjs";
