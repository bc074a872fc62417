// Rules: who may do what, as an app writes them.

import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { codes, guest, limits, make, named, refused, removeAll, signedIn, superuser } from "../support.mjs";

describe("rules", limits, () => {
  let pb, users, teams, notes, ann, bob, annsTeam, asAnn, asBob;

  before(async () => {
    pb = await superuser();
    users = await make(pb, { name: named("people"), type: "auth", listRule: "", viewRule: "id = @request.auth.id", createRule: "" });
    teams = await make(pb, { name: named("teams"), fields: [{ type: "text", name: "name" }] });
    const one = (name, collectionId) => ({ type: "relation", name, collectionId, maxSelect: 1 });
    const members = named("members");
    await make(pb, {
      name: members,
      fields: [one("team", teams.id), one("user", users.id)],
      indexes: [`CREATE UNIQUE INDEX idx_${members} ON ${members} (team, user)`],
    });
    const member = `team.${members}_via_team.user ?= @request.auth.id`;
    notes = await make(pb, {
      name: named("notes"),
      listRule: member,
      viewRule: member,
      createRule: `${member} && @request.body.owner = @request.auth.id`,
      updateRule: "owner = @request.auth.id && @request.body.owner:isset = false",
      deleteRule: null,
      fields: [
        { type: "text", name: "text" },
        one("team", teams.id),
        one("owner", users.id),
        { type: "text", name: "secret", hidden: true },
      ],
    });
    const person = (email) => ({ email, password: "12345678", passwordConfirm: "12345678" });
    ann = await pb.collection(users.name).create(person("ann@example.com"));
    bob = await pb.collection(users.name).create(person("bob@example.com"));
    annsTeam = await pb.collection(teams.name).create({ name: "Ann's" });
    await pb.collection(members).create({ team: annsTeam.id, user: ann.id });
    asAnn = await signedIn(users.name, "ann@example.com", "12345678");
    asBob = await signedIn(users.name, "bob@example.com", "12345678");
  });
  after(() => removeAll(pb));

  test("members see and make what is their team's", async () => {
    const body = { text: "ours", team: annsTeam.id, owner: ann.id };
    const note = await asAnn.collection(notes.name).create(body);
    assert.equal((await asAnn.collection(notes.name).getOne(note.id)).text, "ours");
    assert.equal((await asAnn.collection(notes.name).getList()).totalItems, 1);
    const error = await refused(asBob.collection(notes.name).create({ ...body, owner: bob.id }), 400);
    assert.equal(error.message, "Failed to create record.");
    assert.deepEqual(error.response.data, {});
    await refused(asAnn.collection(notes.name).create({ ...body, owner: bob.id }), 400);
  });

  test("others get an empty list and no record", async () => {
    const { id } = await pb.collection(notes.name).getFirstListItem("text = 'ours'");
    for (const client of [asBob, guest()]) {
      assert.deepEqual((await client.collection(notes.name).getFullList()), []);
      await refused(client.collection(notes.name).getOne(id), 404);
      await refused(client.collection(notes.name).update(id, { text: "theirs" }), 404);
    }
    assert.equal((await pb.collection(notes.name).getOne(id)).text, "ours");
  });

  test("a rule sees the submitted body", async () => {
    const { id } = await pb.collection(notes.name).getFirstListItem("text = 'ours'");
    assert.equal((await asAnn.collection(notes.name).update(id, { text: "still ours" })).text, "still ours");
    await refused(asAnn.collection(notes.name).update(id, { owner: bob.id }), 404);
    await pb.collection(notes.name).update(id, { text: "ours" });
  });

  test("without a rule only superusers may", async () => {
    const { id } = await pb.collection(notes.name).getFirstListItem("text = 'ours'");
    const message = "Only superusers can perform this action.";
    await refused(asAnn.collection(notes.name).delete(id), 403, message);
    await refused(guest().collection(teams.name).getList(), 403, message);
    await refused(guest().collection(teams.name).getOne("missing00000000"), 403, message);
    await refused(guest().collection(teams.name).create({ name: "x" }), 403, message);
    const spare = await pb.collection(notes.name).create({ text: "spare" });
    assert.equal(await pb.collection(notes.name).delete(spare.id), true);
  });

  test("hidden fields are for superusers", async () => {
    const { id } = await pb.collection(notes.name).getFirstListItem("text = 'ours'");
    await pb.collection(notes.name).update(id, { secret: "s" });
    assert.equal((await pb.collection(notes.name).getOne(id)).secret, "s");
    assert.ok(!("secret" in (await asAnn.collection(notes.name).getOne(id))));
    await asAnn.collection(notes.name).update(id, { secret: "mine" });
    assert.equal((await pb.collection(notes.name).getOne(id)).secret, "s");
    await refused(asAnn.collection(notes.name).getList(1, 1, { filter: "secret = 's'" }), 400);
  });

  test("expand obeys the other collection's view rule", async () => {
    const { id } = await pb.collection(notes.name).getFirstListItem("text = 'ours'");
    const options = { expand: "owner,team" };
    const mine = await asAnn.collection(notes.name).getOne(id, options);
    assert.deepEqual(Object.keys(mine.expand), ["owner"]);
    assert.equal(mine.expand.owner.id, ann.id);
    const all = await pb.collection(notes.name).getOne(id, options);
    assert.deepEqual(Object.keys(all.expand).sort(), ["owner", "team"]);
  });

  test("an e-mail address shows only to its owner", async () => {
    const seen = (await asBob.collection(users.name).getFullList()).map((user) => user.email);
    assert.deepEqual(seen.filter(Boolean), ["bob@example.com"]);
    assert.equal((await pb.collection(users.name).getOne(ann.id)).email, "ann@example.com");
    await pb.collection(users.name).update(ann.id, { emailVisibility: true });
    const again = await asBob.collection(users.name).getFullList({ filter: "email ~ 'example'" });
    assert.ok(again.some((user) => user.email === "ann@example.com"));
    await pb.collection(users.name).update(ann.id, { emailVisibility: false });
  });

  test("signing up checks the password and keeps it to itself", async () => {
    const open = guest().collection(users.name);
    assert.deepEqual(codes(await refused(open.create({ email: "new@example.com" }), 400)), {
      password: "validation_required",
      passwordConfirm: "validation_required",
    });
    const mismatch = { email: "new@example.com", password: "12345678", passwordConfirm: "87654321" };
    assert.deepEqual(codes(await refused(open.create(mismatch), 400)), {
      passwordConfirm: "validation_values_mismatch",
    });
    const short = { email: "new@example.com", password: "1", passwordConfirm: "1" };
    assert.deepEqual(codes(await refused(open.create(short), 400)), {
      password: "validation_min_text_constraint",
    });
    const taken = { ...mismatch, email: "ann@example.com", passwordConfirm: "12345678" };
    assert.deepEqual(codes(await refused(open.create(taken), 400)), { email: "validation_not_unique" });
    const made = await open.create({ ...taken, email: "new@example.com" });
    assert.equal(made.verified, false);
    for (const key of ["password", "passwordConfirm", "tokenKey", "email"]) {
      assert.ok(!(key in made), key);
    }
    const verified = { ...taken, email: "sly@example.com", verified: true };
    assert.deepEqual(codes(await refused(open.create(verified), 400)), {
      verified: "validation_values_mismatch",
    });
  });
});
