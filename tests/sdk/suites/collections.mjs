// Collections: everything an admin tool does with the schema.

import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { codes, guest, limits, make, named, refused, removeAll, signedIn, superuser } from "../support.mjs";

describe("collections", limits, () => {
  let pb;
  before(async () => {
    pb = await superuser();
  });
  after(() => removeAll(pb));

  test("create gives the whole collection back", async () => {
    const made = await make(pb, {
      name: named("things"),
      listRule: "",
      fields: [{ type: "text", name: "title", required: true, max: 50 }],
      indexes: [`CREATE INDEX idx_${named("things")} ON ${named("things")} (title)`],
    });
    assert.equal(made.type, "base");
    assert.equal(made.system, false);
    assert.equal(made.listRule, "");
    assert.equal(made.viewRule, null);
    assert.deepEqual(made.fields.map((field) => field.name), ["id", "title"]);
    assert.equal(made.fields[1].max, 50);
    assert.equal(made.fields[1].required, true);
    assert.ok(made.fields[1].id);
    assert.equal(made.indexes.length, 1);
    assert.match(made.created, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test("one is found by name, by id and by filter", async () => {
    const byName = await pb.collections.getOne(named("things"));
    assert.deepEqual(await pb.collections.getOne(byName.id), byName);
    const filter = pb.filter("name = {:name}", { name: named("things") });
    assert.deepEqual(await pb.collections.getFirstListItem(filter), byName);
    await refused(pb.collections.getOne(named("missing")), 404);
    await refused(pb.collections.getFirstListItem("name = 'missing'"), 404);
  });

  test("lists are paged, sorted and complete", async () => {
    const page = await pb.collections.getList(1, 2, { sort: "name" });
    assert.equal(page.page, 1);
    assert.equal(page.perPage, 2);
    assert.equal(page.items.length, 2);
    assert.equal(page.totalPages, Math.ceil(page.totalItems / 2));
    const all = await pb.collections.getFullList({ sort: "name" });
    assert.equal(all.length, page.totalItems);
    const names = all.map((collection) => collection.name);
    assert.deepEqual(names, [...names].sort());
    assert.ok(names.includes("_superusers") && names.includes(named("things")));
    const only = await pb.collections.getFullList({ fields: "name" });
    assert.deepEqual(Object.keys(only[0]), ["name"]);
  });

  test("update changes what it is given and nothing else", async () => {
    const before = await pb.collections.getOne(named("things"));
    const after = await pb.collections.update(before.id, {
      createRule: "title != ''",
      fields: [...before.fields, { type: "number", name: "score" }],
    });
    assert.equal(after.createRule, "title != ''");
    assert.equal(after.listRule, "");
    assert.deepEqual(after.fields.map((field) => field.name), ["id", "title", "score"]);
    assert.deepEqual(after.indexes, before.indexes);
  });

  test("a renamed field keeps its data, a dropped one goes", async () => {
    const things = await pb.collections.getOne(named("things"));
    const record = await pb.collection(things.name).create({ title: "keep", score: 4 });
    const fields = things.fields.filter((field) => field.name !== "score");
    fields.find((field) => field.name === "title").name = "label";
    await pb.collections.update(things.id, { fields, indexes: [], createRule: null });
    const stored = await pb.collection(things.name).getOne(record.id);
    assert.equal(stored.label, "keep");
    assert.ok(!("score" in stored) && !("title" in stored));
  });

  test("a renamed collection answers under its new name", async () => {
    const made = await make(pb, { name: named("old"), fields: [{ type: "text", name: "t" }] });
    await pb.collection(named("old")).create({ t: "x" });
    await pb.collections.update(made.id, { name: named("new") });
    const records = await pb.collection(named("new")).getFullList();
    assert.equal(records[0].collectionName, named("new"));
    assert.equal(records[0].collectionId, made.id);
    await refused(pb.collection(named("old")).getFullList(), 404);
  });

  test("a wrong collection is refused field by field", async () => {
    const blank = await refused(pb.collections.create({ name: "", type: "base" }), 400);
    assert.equal(blank.message, "Failed to create collection.");
    assert.deepEqual(codes(blank), { name: "validation_required" });
    const twice = await refused(pb.collections.create({ name: named("things"), type: "base" }), 400);
    assert.deepEqual(codes(twice), { name: "validation_collection_name_exists" });
    const rule = { name: named("ruled"), type: "base", listRule: "nosuch = 1" };
    assert.deepEqual(codes(await refused(pb.collections.create(rule), 400)), {
      listRule: "validation_invalid_rule",
    });
    const index = { name: named("indexed"), type: "base", indexes: ["nonsense"] };
    const error = await refused(pb.collections.create(index), 400);
    assert.equal(error.response.data.indexes["0"].code, "validation_invalid_index_expression");
    const option = { name: named("option"), type: "base", fields: [{ type: "select", name: "s" }] };
    const values = await refused(pb.collections.create(option), 400);
    assert.equal(values.response.data.fields["1"].values.code, "validation_required");
  });

  test("a collection that another points to stays", async () => {
    const target = await make(pb, { name: named("target") });
    const source = await make(pb, {
      name: named("source"),
      fields: [{ type: "relation", name: "to", collectionId: target.id, maxSelect: 1 }],
    });
    await refused(pb.collections.delete(target.name), 400);
    assert.equal(await pb.collections.delete(source.name), true);
    assert.equal(await pb.collections.delete(target.name), true);
    await refused(pb.collections.getOne(target.id), 404);
  });

  test("truncate empties", async () => {
    const things = named("things");
    await pb.collection(things).create({ label: "one" });
    assert.equal(await pb.collections.truncate(things), true);
    assert.equal((await pb.collection(things).getList()).totalItems, 0);
  });

  test("import makes, changes and leaves alone", async () => {
    const [one, two] = [named("imported_one"), named("imported_two")];
    const list = [
      { id: `pbc_${one}`, name: one, type: "base", fields: [{ type: "text", name: "t" }] },
      {
        id: `pbc_${two}`,
        name: two,
        type: "base",
        fields: [{ type: "relation", name: "r", collectionId: `pbc_${one}`, maxSelect: 1 }],
      },
    ];
    assert.equal(await pb.collections.import(list), true);
    const made = await pb.collections.getOne(two);
    assert.equal(made.fields.find((field) => field.name === "r").collectionId, `pbc_${one}`);
    list[0].listRule = "";
    list[0].fields.push({ type: "bool", name: "b" });
    assert.equal(await pb.collections.import([list[0]], false), true);
    const changed = await pb.collections.getOne(one);
    assert.equal(changed.listRule, "");
    assert.deepEqual(changed.fields.map((field) => field.name), ["t", "b", "id"].sort(order(changed)));
    assert.equal((await pb.collections.getOne(two)).name, two);
    await refused(pb.collections.import([]), 400);
    await refused(pb.collections.import([{ name: "bad name", type: "base" }]), 400);

    // deleteMissing: everything that exists, without the second.
    const rest = (await pb.collections.getFullList()).filter((found) => found.name !== two);
    assert.equal(await pb.collections.import(rest, true), true);
    await refused(pb.collections.getOne(two), 404);
    assert.equal(await pb.collections.delete(one), true);
  });

  test("scaffolds give an empty collection of each type", async () => {
    const scaffolds = await pb.collections.getScaffolds();
    assert.deepEqual(Object.keys(scaffolds).sort(), ["auth", "base", "view"]);
    for (const [type, scaffold] of Object.entries(scaffolds)) {
      assert.equal(scaffold.type, type);
      assert.equal(scaffold.name, "");
      assert.equal(scaffold.listRule, null);
    }
    const names = scaffolds.auth.fields.map((field) => field.name);
    assert.deepEqual(names, ["id", "password", "tokenKey", "email", "emailVisibility", "verified"]);
    assert.equal(scaffolds.auth.passwordAuth.enabled, true);
  });

  test("every OAuth2 provider is named", async () => {
    const providers = await pb.collections.getAllOAuth2Providers();
    assert.ok(providers.length > 20);
    for (const provider of providers) {
      assert.ok(provider.name && provider.displayName && "logo" in provider);
    }
    assert.ok(providers.some((provider) => provider.name === "github"));
  });

  test("a view is tried out, made and read", async () => {
    const things = await pb.collections.getOne(named("things"));
    for (const label of ["a", "a", "b"]) {
      await pb.collection(things.name).create({ label });
    }
    const query = `SELECT max(id) as id, label, count(id) as total FROM ${things.name} GROUP BY label`;
    const tried = await pb.collections.dryRunViewQuery(query);
    const types = Object.fromEntries(tried.fields.map((field) => [field.name, field.type]));
    assert.deepEqual(types, { id: "text", label: "text", total: "number" });
    assert.equal(tried.sample.length, 2);
    await refused(pb.collections.dryRunViewQuery("select nonsense"), 400);
    await refused(pb.collections.dryRunViewQuery(""), 400);

    const view = await make(pb, { name: named("view"), type: "view", viewQuery: query, listRule: "" });
    assert.equal(view.viewQuery, query);
    const rows = await guest().collection(view.name).getFullList({ sort: "label" });
    assert.deepEqual(rows.map((row) => [row.label, row.total]), [["a", 2], ["b", 1]]);
    await refused(pb.collection(view.name).create({ label: "x" }), 400, "Unsupported collection type.");
    await refused(pb.collections.truncate(view.name), 400);
    assert.equal(await pb.collections.delete(view.name), true);
  });

  test("guests and users are kept out", async () => {
    const message = "The request requires valid record authorization token.";
    await refused(guest().collections.getList(), 401, message);
    await refused(guest().collections.create({ name: named("no") }), 401, message);
    await refused(guest().collections.getScaffolds(), 401, message);
    const users = await make(pb, { name: named("visitors"), type: "auth" });
    const person = { email: "v@example.com", password: "12345678", passwordConfirm: "12345678" };
    await pb.collection(users.name).create(person);
    const user = await signedIn(users.name, person.email, person.password);
    const other = "The authorized record is not allowed to perform this action.";
    await refused(user.collections.getList(), 403, other);
    await refused(user.collections.delete(users.id), 403, other);
  });
});

/** Imported fields may come in any order; compare them as a set in the order the server chose. */
function order(collection) {
  const names = collection.fields.map((field) => field.name);
  return (a, b) => names.indexOf(a) - names.indexOf(b);
}
