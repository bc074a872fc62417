// What lies between the SDK and the server: headers, empty bodies, hooks, aborted requests.

import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import PocketBase, { BaseAuthStore, ClientResponseError } from "pocketbase";
import { guest, limits, make, named, refused, removeAll, superuser, url } from "../support.mjs";

describe("transport", limits, () => {
  let pb, open;
  before(async () => {
    pb = await superuser();
    open = await make(pb, { name: named("transport"), listRule: "", viewRule: "", fields: [{ type: "text", name: "t" }] });
    await pb.collection(open.name).create({ t: "one" });
  });
  after(() => removeAll(pb));

  test("the server is healthy, and tells a superuser more", async () => {
    const health = await guest().health.check();
    assert.deepEqual(health, { message: "API is healthy.", code: 200, data: {} });
    const more = await pb.health.check();
    assert.ok("canBackup" in more.data);
  });

  test("a base with and without a slash is the same", async () => {
    for (const base of [url, `${url}/`]) {
      const client = new PocketBase(base, new BaseAuthStore());
      assert.equal((await client.collection(open.name).getList()).totalItems, 1);
    }
  });

  test("a second call with the same key cancels the first", async () => {
    const client = guest();
    const first = client.collection(open.name).getList(1, 1);
    const second = client.collection(open.name).getList(1, 1);
    const error = await first.then(() => null, (caught) => caught);
    assert.ok(error instanceof ClientResponseError);
    assert.equal(error.isAbort, true);
    assert.equal(error.status, 0);
    assert.equal((await second).totalItems, 1);
  });

  test("keys, or none, keep calls apart", async () => {
    const client = guest();
    const call = (options) => client.collection(open.name).getList(1, 1, options);
    const pages = await Promise.all([
      call({ requestKey: "a" }), call({ requestKey: "b" }), call({ requestKey: null }), call({ requestKey: null }),
    ]);
    assert.deepEqual(pages.map((page) => page.totalItems), [1, 1, 1, 1]);
    client.autoCancellation(false);
    assert.equal((await Promise.all([call(), call()])).length, 2);
  });

  test("cancelled calls leave the server well", async () => {
    const client = guest();
    const calls = Array.from({ length: 20 }, (_, n) =>
      client.collection(open.name).getList(1, 1, { requestKey: `k${n}` }).catch((error) => error.isAbort),
    );
    client.cancelAllRequests();
    for (const outcome of await Promise.all(calls)) {
      assert.equal(outcome, true);
    }
    assert.equal((await guest().health.check()).code, 200);
    const controller = new AbortController();
    const aborted = client.send("/api/health", { signal: controller.signal, requestKey: null });
    controller.abort();
    assert.equal((await aborted.catch((error) => error)).isAbort, true);
  });

  test("send takes any path, query and body", async () => {
    const page = await guest().send(`/api/collections/${open.name}/records?page=1`, { query: { perPage: 1, filter: "t = 'one'" } });
    assert.equal(page.perPage, 1);
    assert.equal(page.items[0].t, "one");
    const error = await refused(guest().send("/api/no-such-route", { method: "POST" }), 404);
    assert.equal(error.message, "The requested resource wasn't found.");
    assert.deepEqual(error.response, { data: {}, message: error.message, status: 404 });
  });

  test("unknown options become query parameters the server bears", async () => {
    const options = { custom: [1, 2], nothing: undefined, when: new Date(0), deep: { a: 1 } };
    assert.equal((await guest().collection(open.name).getList(1, 1, options)).totalItems, 1);
  });

  test("hooks may change the call and see the answer", async () => {
    const client = guest();
    let seen;
    client.beforeSend = (target, options) => {
      options.headers = { ...options.headers, "X-Custom": "1" };
      return { url: target, options };
    };
    client.afterSend = (response, data) => {
      seen = response.status;
      return { ...data, extra: true };
    };
    assert.equal((await client.health.check()).extra, true);
    assert.equal(seen, 200);
  });

  test("a body-less call with a JSON content type is welcome", async () => {
    const headers = { "Content-Type": "application/json" };
    const list = await fetch(`${url}/api/collections/${open.name}/records`, { headers });
    assert.equal(list.status, 200);
    const { id } = await pb.collection(open.name).create({ t: "gone" });
    const authorised = { ...headers, Authorization: pb.authStore.token };
    const target = `${url}/api/collections/${open.name}/records/${id}`;
    const gone = await fetch(target, { method: "DELETE", headers: authorised });
    assert.equal(gone.status, 204);
    assert.equal(await gone.text(), "");
    const empty = await fetch(`${url}/api/collections/${open.name}/records`, { method: "POST", headers: authorised });
    assert.equal(empty.status, 200);
  });

  test("a browser on another origin may call", async () => {
    const headers = {
      Origin: "https://app.example",
      "Access-Control-Request-Method": "PATCH",
      "Access-Control-Request-Headers": "authorization,content-type,accept-language",
    };
    const preflight = await fetch(`${url}/api/collections`, { method: "OPTIONS", headers });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get("access-control-allow-origin"), "*");
    for (const method of ["GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"]) {
      assert.ok(preflight.headers.get("access-control-allow-methods").includes(method), method);
    }
    const allowed = preflight.headers.get("access-control-allow-headers").toLowerCase();
    for (const header of ["authorization", "content-type", "accept-language"]) {
      assert.ok(allowed.includes(header), header);
    }
    const answer = await fetch(`${url}/api/health`, { headers: { Origin: "https://app.example" } });
    assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  });

  test("a broken body is a bad request", async () => {
    const headers = { "Content-Type": "application/json", Authorization: pb.authStore.token };
    const target = `${url}/api/collections/${open.name}/records`;
    const broken = await fetch(target, { method: "POST", headers, body: '{"t":' });
    assert.equal(broken.status, 400);
    assert.deepEqual(Object.keys(await broken.json()), ["data", "message", "status"]);
  });
});
