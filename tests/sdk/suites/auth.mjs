// Signing in with a password, and what the SDK does with the token afterwards.

import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import PocketBase, { BaseAuthStore, getTokenPayload, isTokenExpired } from "pocketbase";
import { codes, guest, limits, make, named, refused, removeAll, signedIn, superuser, superuserEmail, url } from "../support.mjs";

describe("sign-in", limits, () => {
  let pb, users, locked, ann;
  const password = "12345678";

  before(async () => {
    pb = await superuser();
    const own = "id = @request.auth.id";
    users = await make(pb, {
      name: named("accounts"),
      type: "auth",
      listRule: own,
      viewRule: own,
      updateRule: own,
      deleteRule: own,
      fields: [{ type: "text", name: "nick" }],
    });
    users = await pb.collections.update(users.id, {
      indexes: [...users.indexes, `CREATE UNIQUE INDEX idx_nick_${named("a")} ON ${users.name} (nick) WHERE nick != ''`],
      passwordAuth: { enabled: true, identityFields: ["email", "nick"] },
    });
    locked = await make(pb, { name: named("locked"), type: "auth", passwordAuth: { enabled: false } });
    const person = { email: "ann@example.com", nick: "annie", password, passwordConfirm: password };
    ann = await pb.collection(users.name).create(person);
  });
  after(() => removeAll(pb));

  test("the methods are listed", async () => {
    const methods = await guest().collection(users.name).listAuthMethods();
    assert.deepEqual(methods.password, { enabled: true, identityFields: ["email", "nick"] });
    assert.deepEqual(methods.oauth2, { enabled: false, providers: [] });
    assert.equal(methods.mfa.enabled, false);
    assert.equal(methods.otp.enabled, false);
    const none = await guest().collection(locked.name).listAuthMethods();
    assert.deepEqual(none.password, { enabled: false, identityFields: [] });
  });

  test("a password signs in and fills the auth store", async () => {
    const client = guest();
    const answer = await client.collection(users.name).authWithPassword("ann@example.com", password);
    assert.equal(answer.record.id, ann.id);
    assert.equal(answer.record.email, "ann@example.com");
    assert.equal(answer.record.collectionName, users.name);
    assert.equal(answer.token, client.authStore.token);
    assert.equal(client.authStore.record.id, ann.id);
    assert.equal(client.authStore.isValid, true);
    assert.equal(client.authStore.isSuperuser, false);
    const claims = getTokenPayload(answer.token);
    assert.equal(claims.type, "auth");
    assert.equal(claims.id, ann.id);
    assert.equal(claims.collectionId, users.id);
    assert.equal(claims.refreshable, true);
    assert.ok(claims.exp > Date.now() / 1000 + 60);
    assert.equal(isTokenExpired(answer.token), false);
    client.authStore.clear();
    assert.equal(client.authStore.isValid, false);
  });

  test("another identity field signs in too", async () => {
    const answer = await guest().collection(users.name).authWithPassword("annie", password);
    assert.equal(answer.record.id, ann.id);
    const only = guest().collection(users.name);
    const body = { identityField: "email" };
    await refused(only.authWithPassword("annie", password, { body }), 400);
  });

  test("wrong credentials look alike", async () => {
    const open = guest().collection(users.name);
    for (const [identity, secret] of [["ann@example.com", "wrong-password"], ["nobody@example.com", password]]) {
      const error = await refused(open.authWithPassword(identity, secret), 400, "Failed to authenticate.");
      assert.deepEqual(error.response.data, {});
    }
    const blank = await refused(open.authWithPassword("", ""), 400);
    assert.deepEqual(codes(blank), { identity: "validation_required", password: "validation_required" });
    await refused(guest().collection(locked.name).authWithPassword("a@b.co", password), 403);
    await refused(guest().collection("no_such").authWithPassword("a@b.co", password), 404);
  });

  test("expand and fields shape the answer", async () => {
    const options = { fields: "token,record.id,record.nick" };
    const answer = await guest().collection(users.name).authWithPassword("annie", password, options);
    assert.deepEqual(Object.keys(answer).sort(), ["record", "token"]);
    assert.deepEqual(answer.record, { id: ann.id, nick: "annie" });
  });

  test("a token is refreshed for its owner only", async () => {
    const client = await signedIn(users.name, "annie", password);
    const answer = await client.collection(users.name).authRefresh();
    assert.equal(answer.record.id, ann.id);
    assert.equal(client.authStore.token, answer.token);
    assert.equal((await client.collection(users.name).getOne(ann.id)).nick, "annie");
    await refused(guest().collection(users.name).authRefresh(), 401, "The request requires valid record authorization token.");
    await refused(client.collection(locked.name).authRefresh(), 403);
  });

  test("a superuser is known by the collection's fixed id", async () => {
    assert.equal(pb.authStore.isSuperuser, true);
    assert.equal(pb.authStore.record.email, superuserEmail);
    assert.equal(getTokenPayload(pb.authStore.token).collectionId, "pbc_3142635823");
    const tokenOnly = new BaseAuthStore();
    tokenOnly.save(pb.authStore.token);
    assert.equal(tokenOnly.isSuperuser, true);
    assert.equal((await pb.collection("_superusers").authRefresh()).record.email, superuserEmail);
  });

  test("impersonating gives a client of its own", async () => {
    const asAnn = await pb.collection(users.name).impersonate(ann.id, 60);
    assert.notEqual(asAnn, pb);
    assert.equal(asAnn.authStore.record.id, ann.id);
    assert.equal(pb.authStore.isSuperuser, true);
    const claims = getTokenPayload(asAnn.authStore.token);
    assert.equal(claims.refreshable, false);
    assert.ok(Math.abs(claims.exp - Date.now() / 1000 - 60) < 20);
    assert.equal((await asAnn.collection(users.name).getFullList()).length, 1);
    const same = await asAnn.collection(users.name).authRefresh();
    assert.equal(getTokenPayload(same.token).exp, claims.exp);
    const client = await signedIn(users.name, "annie", password);
    await refused(client.collection(users.name).impersonate(ann.id, 60), 403);
    await refused(guest().collection(users.name).impersonate(ann.id, 60), 401);
    await refused(pb.collection(users.name).impersonate("missing00000000", 60), 404);
  });

  test("a stale or broken token is a guest, not an error", async () => {
    const open = await make(pb, { name: named("open"), listRule: "", fields: [{ type: "text", name: "t" }] });
    const client = guest();
    const expired = `${btoa('{"alg":"HS256","typ":"JWT"}')}.${btoa(JSON.stringify({ exp: 1, id: ann.id, type: "auth", collectionId: users.id }))}.c2ln`;
    for (const token of ["nonsense", expired, `${pb.authStore.token}x`]) {
      client.authStore.save(token.replaceAll("=", ""), ann);
      assert.equal((await client.collection(open.name).getList()).totalItems, 0);
      await refused(client.collections.getList(), 401);
      assert.ok(await client.collection(users.name).listAuthMethods());
      const answer = await client.collection(users.name).authWithPassword("annie", password);
      assert.equal(answer.record.id, ann.id);
    }
  });

  test("Bearer is understood as well", async () => {
    const headers = { Authorization: `Bearer ${pb.authStore.token}` };
    assert.ok((await guest().collections.getList(1, 1, { headers })).totalItems > 0);
  });

  test("the collection's own rule decides who may sign in", async () => {
    const club = await make(pb, { name: named("club"), type: "auth", authRule: "verified = true" });
    const person = { email: "e@example.com", password, passwordConfirm: password };
    const { id } = await pb.collection(club.name).create(person);
    const enter = () => guest().collection(club.name).authWithPassword(person.email, password);
    await refused(enter(), 403, "The request doesn't satisfy the collection requirements to authenticate.");
    await pb.collection(club.name).update(id, { verified: true });
    assert.equal((await enter()).record.verified, true);
    await pb.collections.update(club.id, { authRule: null });
    await refused(enter(), 403);
  });

  test("a manager sets what the owner may not", async () => {
    const rule = "@request.auth.email = 'boss@example.com'";
    const staff = await make(pb, {
      name: named("staff"), type: "auth", manageRule: rule, updateRule: `${rule} || id = @request.auth.id`,
    });
    const person = (email) => ({ email, password, passwordConfirm: password });
    await pb.collection(staff.name).create(person("boss@example.com"));
    const { id } = await pb.collection(staff.name).create(person("temp@example.com"));
    const own = await signedIn(staff.name, "temp@example.com", password);
    assert.deepEqual(codes(await refused(own.collection(staff.name).update(id, { verified: true }), 400)), {
      verified: "validation_values_mismatch",
    });
    assert.deepEqual(codes(await refused(own.collection(staff.name).update(id, { email: "x@example.com" }), 400)), {
      email: "validation_values_mismatch",
    });
    const boss = await signedIn(staff.name, "boss@example.com", password);
    const changed = { verified: true, email: "kept@example.com", password: "87654321", passwordConfirm: "87654321" };
    assert.equal((await boss.collection(staff.name).update(id, changed)).verified, true);
    assert.ok(await signedIn(staff.name, "kept@example.com", "87654321"));
  });

  test("nobody is linked to an outside account", async () => {
    const client = await signedIn(users.name, "annie", password);
    assert.deepEqual(await client.collection(users.name).listExternalAuths(ann.id), []);
    await refused(client.collection(users.name).unlinkExternalAuth(ann.id, "github"), 404);
  });

  test("a changed password ends every token", async () => {
    const mail = "carl@example.com";
    await pb.collection(users.name).create({ email: mail, password, passwordConfirm: password });
    const client = await signedIn(users.name, mail, password);
    const { id } = client.authStore.record;
    const change = { password: "87654321", passwordConfirm: "87654321" };
    const own = client.collection(users.name);
    assert.deepEqual(codes(await refused(own.update(id, change), 400)), { oldPassword: "validation_required" });
    const wrong = { ...change, oldPassword: "not-the-one" };
    assert.deepEqual(codes(await refused(own.update(id, wrong), 400)), {
      oldPassword: "validation_invalid_old_password",
    });
    await own.update(id, { ...change, oldPassword: password });
    await refused(own.authRefresh(), 401);
    await refused(guest().collection(users.name).authWithPassword(mail, password), 400);
    assert.ok(await signedIn(users.name, mail, "87654321"));
  });

  test("the store follows the signed-in record", async () => {
    const mail = "dora@example.com";
    await pb.collection(users.name).create({ email: mail, password, passwordConfirm: password });
    const client = await signedIn(users.name, mail, password);
    const { id } = client.authStore.record;
    let changes = 0;
    client.authStore.onChange(() => (changes += 1));
    await client.collection(users.name).update(id, { nick: "dodo" });
    assert.equal(client.authStore.record.nick, "dodo");
    assert.equal(changes, 1);
    assert.equal(await client.collection(users.name).delete(id), true);
    assert.equal(client.authStore.isValid, false);
  });

  test("a cookie carries the session to the server side and back", async () => {
    const client = await signedIn(users.name, "annie", password);
    const cookie = client.authStore.exportToCookie({ httpOnly: false });
    assert.match(cookie, /^pb_auth=.*Expires=.*Secure/);
    const onServer = new PocketBase(url, new BaseAuthStore());
    onServer.authStore.loadFromCookie(cookie);
    assert.equal(onServer.authStore.isValid, true);
    assert.equal(onServer.authStore.record.id, ann.id);
    assert.equal((await onServer.collection(users.name).authRefresh()).record.id, ann.id);
  });

  test("the last way in cannot be deleted", async () => {
    const all = await pb.collection("_superusers").getFullList();
    if (all.length === 1) {
      await refused(pb.collection("_superusers").delete(all[0].id), 400);
    }
    const spare = { email: `${named("spare")}@example.com`, password, passwordConfirm: password };
    const made = await pb.collection("_superusers").create(spare);
    assert.equal(made.verified, true);
    assert.equal(await pb.collection("_superusers").delete(made.id), true);
  });
});
