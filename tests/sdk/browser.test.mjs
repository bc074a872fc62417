// The official JavaScript SDK in a real browser: realtime as an app has it, through a server's end.
//
//   PB_PROGRAM=target/debug/pbctl PB_DATA=DIR node --test browser.test.mjs
//
// PB_DATA is a data directory with the superuser of PB_SUPERUSER and PB_PASSWORD (a@b.co and 1234567890
// when unset); it is served and written to. The program may be the real PocketBase as well.
// Chromium is needed; see chromium.mjs.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import PocketBase, { BaseAuthStore } from "pocketbase";
import { chromium } from "./chromium.mjs";

const program = process.env.PB_PROGRAM ?? "../../target/debug/pbctl";
const limits = { timeout: 240_000 };

/** What the page has: a client, and what its subscriptions heard by name. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>pbctl</title>
<script src="pocketbase.umd.js"></script>
<script>
  const pb = new PocketBase(location.origin);
  pb.autoCancellation(false);
  const heard = {};
  const cuts = [];
  pb.realtime.onDisconnect = (topics) => cuts.push(topics);
  function hear(name) {
    heard[name] = [];
    return (event) => heard[name].push(event);
  }
  const texts = (name) => heard[name].map((event) => event.action + " " + event.record.text);
</script>
`;

describe("realtime in a browser", limits, () => {
  let folder, address, server, browser, page, root;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "pb_public-"));
    const sdk = dirname(createRequire(import.meta.url).resolve("pocketbase"));
    await copyFile(join(sdk, "pocketbase.umd.js"), join(folder, "pocketbase.umd.js"));
    await writeFile(join(folder, "index.html"), PAGE);
    address = `127.0.0.1:${await freePort()}`;
    await start();
    root = new PocketBase(`http://${address}`, new BaseAuthStore());
    root.autoCancellation(false);
    await root.collection("_superusers").authWithPassword(
      process.env.PB_SUPERUSER ?? "a@b.co", process.env.PB_PASSWORD ?? "1234567890",
    );
    const fields = [
      { name: "text", type: "text" }, { name: "owner", type: "text" }, { name: "public", type: "bool" },
    ];
    await root.collections.create({ name: "notes", type: "base", listRule: "", viewRule: "", fields });
    await root.collections.create({
      name: "letters", type: "base", listRule: "public = true || owner = @request.auth.id", fields,
    });
    browser = await chromium();
    page = await browser.open(`http://${address}/`);
  });

  after(async () => {
    await browser?.close();
    await stop("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  });

  /** Serves the directory, on the same port each time. */
  async function start() {
    const child = spawn(program, [
      "serve", "--http", address, "--dir", process.env.PB_DATA, "--publicDir", folder,
    ], { stdio: ["ignore", "pipe", "pipe"] });
    server = { child, said: "", ended: new Promise((resolve) => child.on("close", resolve)) };
    child.on("error", (error) => (server.said += error.message));
    child.stdout.on("data", (text) => (server.said += text));
    child.stderr.on("data", (text) => (server.said += text));
    const end = Date.now() + 90_000;
    const isHealthy = () => fetch(`http://${address}/api/health`).then((answer) => answer.ok, () => false);
    while (!(await isHealthy())) {
      assert.ok(child.exitCode === null && Date.now() < end, `the server does not answer:\n${server.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function stop(signal) {
    server?.child.kill(signal);
    await server?.ended;
  }

  test("create, update and delete arrive", limits, async () => {
    await page.run(`pb.collection("notes").subscribe("*", hear("all"))`);
    const note = await root.collection("notes").create({ text: "one" });
    await root.collection("notes").update(note.id, { text: "two" });
    await root.collection("notes").delete(note.id);
    await page.until("heard.all.length >= 3");
    assert.deepEqual(await page.run(`texts("all")`), ["create one", "update two", "delete two"]);
    assert.equal(await page.run("heard.all[0].record.id"), note.id);
  });

  test("it comes back when the server does, and hears what is new", limits, async () => {
    await page.run(`pb.realtime.subscribe("PB_CONNECT", hear("connected"))`);
    const before = await page.run("pb.realtime.clientId");
    assert.match(before, /^[A-Za-z0-9]{40}$/);
    await stop("SIGKILL");
    await page.until("cuts.length === 1 && !pb.realtime.isConnected");
    assert.deepEqual((await page.run("cuts[0]")).sort(), ["PB_CONNECT", "notes/*"]);
    await start();
    // The SDK tells so when all is subscribed again.
    await page.until("heard.connected.length === 1 && pb.realtime.isConnected");
    assert.equal(await page.run("heard.connected[0].clientId"), await page.run("pb.realtime.clientId"));
    assert.notEqual(await page.run("pb.realtime.clientId"), before);
    await root.collection("notes").create({ text: "after" });
    await page.until("heard.all.length >= 4");
    assert.deepEqual(await page.run(`texts("all").slice(3)`), ["create after"]);
  });

  test("what is unsubscribed is not heard, and the last one ends the stream", limits, async () => {
    await page.run(`pb.collection("letters").subscribe("*", hear("letters"))`);
    await page.run(`pb.collection("notes").unsubscribe("*")`);
    await page.run(`pb.realtime.unsubscribe("PB_CONNECT")`);
    await root.collection("notes").create({ text: "unheard" });
    await root.collection("letters").create({ text: "heard", public: true });
    await page.until("heard.letters.length >= 1");
    assert.equal(await page.run("heard.all.length"), 4);
    await page.run(`pb.collection("letters").unsubscribe()`);
    assert.equal(await page.run("pb.realtime.isConnected"), false);
  });

  test("who is signed in hears what is theirs, and nothing of others", limits, async () => {
    const password = "1234567890";
    const users = [];
    for (const email of ["a@example.com", "b@example.com"]) {
      const fields = { email, password, passwordConfirm: password };
      users.push(await root.collection("users").create(fields));
    }
    await page.run(`pb.collection("users").authWithPassword("a@example.com", "${password}")`);
    await page.run(`pb.collection("letters").subscribe("*", hear("mine"))`);
    const guest = await browser.open(`http://${address}/`);
    await guest.run(`pb.collection("letters").subscribe("*", hear("theirs"))`);
    await root.collection("letters").create({ text: "to a", owner: users[0].id });
    await root.collection("letters").create({ text: "to b", owner: users[1].id });
    await root.collection("letters").create({ text: "to all", public: true });
    await page.until("heard.mine.length >= 2");
    await guest.until("heard.theirs.length >= 1");
    assert.deepEqual(await page.run(`texts("mine")`), ["create to a", "create to all"]);
    assert.deepEqual(await guest.run(`texts("theirs")`), ["create to all"]);
  });
});

/** A port that nobody listens to. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
