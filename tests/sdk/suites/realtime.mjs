// Realtime: what an app subscribes to and hears, through the SDK's own connection handling.

import assert from "node:assert/strict";
import { connect, createServer } from "node:net";
import { after, before, describe, test } from "node:test";
import { EventSource } from "eventsource";
import PocketBase, { BaseAuthStore } from "pocketbase";
import { guest, limits, make, named, removeAll, signedIn, superuser, url } from "../support.mjs";

// Node 20 has none; browsers do, and the SDK uses whatever is global.
globalThis.EventSource ??= EventSource;

describe("realtime", limits, () => {
  const notes = named("rt_notes");
  const users = named("rt_users");
  let root;

  before(async () => {
    root = await superuser();
    await make(root, {
      name: users, type: "auth", createRule: "", listRule: "", viewRule: "",
      fields: [{ name: "name", type: "text" }],
    });
    await make(root, {
      name: notes, listRule: "public = true || owner = @request.auth.id", viewRule: "public = true",
      createRule: "", updateRule: "", deleteRule: "",
      fields: [
        { name: "text", type: "text" },
        { name: "owner", type: "text" },
        { name: "public", type: "bool" },
      ],
    });
  });
  after(() => removeAll(root));

  /** What a subscription hears, and a promise for its next event. */
  function ear() {
    const heard = [];
    let wake = () => {};
    return {
      heard,
      hear(event) {
        heard.push(event);
        wake();
      },
      async count(wanted) {
        const end = Date.now() + 10_000;
        while (heard.length < wanted) {
          assert.ok(Date.now() < end, `${heard.length} of ${wanted} events`);
          await new Promise((resolve) => {
            wake = resolve;
            setTimeout(resolve, 100);
          });
        }
      },
    };
  }

  /** A way to the server that can be cut. */
  async function cable() {
    const open = new Set();
    const { hostname, port } = new URL(url);
    const way = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const [one, other] of [[near, far], [far, near]]) {
        open.add(one);
        one.on("error", () => {});
        one.on("close", () => (open.delete(one), other.destroy()));
        one.pipe(other);
      }
    });
    const cut = () => open.forEach((socket) => socket.destroy());
    await new Promise((resolve) => way.listen(0, "127.0.0.1", resolve));
    return {
      url: `http://127.0.0.1:${way.address().port}`,
      cut,
      close: () => (way.close(), cut()),
    };
  }

  test("create, update and delete arrive in order, and nothing after the last unsubscribe", async () => {
    const pb = guest();
    const all = ear();
    const stop = await pb.collection(notes).subscribe("*", all.hear);
    const note = await pb.collection(notes).create({ text: "one", public: true });
    await pb.collection(notes).update(note.id, { text: "two" });
    await pb.collection(notes).delete(note.id);
    await all.count(3);
    assert.deepEqual(all.heard.map((event) => [event.action, event.record.text]), [
      ["create", "one"], ["update", "two"], ["delete", "two"],
    ]);
    assert.equal(all.heard[0].record.collectionName, notes);
    await stop();
    assert.equal(pb.realtime.isConnected, false);
    await pb.collection(notes).create({ text: "unheard", public: true });
    assert.equal(all.heard.length, 3);
  });

  test("one record, with options", async () => {
    const pb = guest();
    const note = await pb.collection(notes).create({ text: "mine", public: true });
    const one = ear();
    const some = ear();
    await pb.collection(notes).subscribe(note.id, one.hear, { fields: "id,text" });
    await pb.collection(notes).subscribe("*", some.hear, { filter: 'text ~ "b"' });
    await pb.collection(notes).create({ text: "other", public: true });
    await pb.collection(notes).update(note.id, { text: "a" });
    await pb.collection(notes).update(note.id, { text: "ab" });
    await one.count(2);
    await some.count(1);
    assert.deepEqual(one.heard.map((event) => event.record), [
      { id: note.id, text: "a" }, { id: note.id, text: "ab" },
    ]);
    assert.deepEqual(some.heard.map((event) => event.record.text), ["ab"]);
    await pb.realtime.unsubscribe();
  });

  test("a record that somebody may not see is told to nobody else", async () => {
    const fields = { email: "o@example.com", password: "1234567890", passwordConfirm: "1234567890" };
    const owner = await root.collection(users).create(fields);
    const pb = await signedIn(users, "o@example.com", "1234567890");
    const [mine, theirs] = [ear(), ear()];
    const stranger = guest();
    await pb.collection(notes).subscribe("*", mine.hear);
    await stranger.collection(notes).subscribe("*", theirs.hear);
    await pb.collection(notes).create({ text: "private", owner: owner.id });
    await pb.collection(notes).create({ text: "public", public: true });
    await mine.count(2);
    await theirs.count(1);
    assert.deepEqual(mine.heard.map((event) => event.record.text), ["private", "public"]);
    assert.deepEqual(theirs.heard.map((event) => event.record.text), ["public"]);
    await pb.realtime.unsubscribe();
    await stranger.realtime.unsubscribe();
  });

  test("who signs in as somebody else begins a stream anew", async () => {
    const pb = guest();
    const heard = ear();
    await pb.realtime.subscribe("PB_CONNECT", heard.hear);
    await pb.collection(notes).subscribe("*", heard.hear);
    await heard.count(1);
    assert.match(heard.heard[0].clientId, /^[A-Za-z0-9]{40}$/);
    await pb.collection(users).authWithPassword("o@example.com", "1234567890");
    await pb.collection(notes).subscribe("x", heard.hear);
    await pb.collection(notes).unsubscribe("x");
    pb.authStore.clear();
    // The stream belongs to the record: a guest may not go on with it.
    await assert.rejects(pb.collection(notes).subscribe("y", heard.hear), { status: 403 });
    await pb.realtime.unsubscribe();
  });

  test("a stream that is cut comes back as the same user and hears what is new", async () => {
    const fields = { email: "c@example.com", password: "1234567890", passwordConfirm: "1234567890" };
    const owner = await root.collection(users).create(fields);
    const way = await cable();
    try {
      const pb = new PocketBase(way.url, new BaseAuthStore());
      await pb.collection(users).authWithPassword("c@example.com", "1234567890");
      const [heard, connected] = [ear(), ear()];
      await pb.collection(notes).subscribe("*", heard.hear);
      await pb.realtime.subscribe("PB_CONNECT", connected.hear);
      await root.collection(notes).create({ text: "before", owner: owner.id });
      await heard.count(1);
      for (const round of [1, 2]) {
        const { clientId } = pb.realtime;
        way.cut();
        // Told when all is subscribed again.
        await connected.count(round);
        assert.notEqual(pb.realtime.clientId, clientId);
        await root.collection(notes).create({ text: "of nobody" });
        await root.collection(notes).create({ text: `after ${round}`, owner: owner.id });
        await heard.count(1 + round);
      }
      const texts = heard.heard.map((event) => event.record.text);
      assert.deepEqual(texts, ["before", "after 1", "after 2"]);
      await pb.realtime.unsubscribe();
    } finally {
      way.close();
    }
  });
});
