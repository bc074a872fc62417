// Records: the calls every app makes, on every field type that needs no file.

import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { autodates, codes, guest, limits, make, named, refused, removeAll, superuser } from "../support.mjs";

describe("records", limits, () => {
  let pb, tags, posts;
  before(async () => {
    pb = await superuser();
    tags = await make(pb, {
      name: named("tags"),
      listRule: "",
      viewRule: "",
      fields: [{ type: "text", name: "name", required: true }],
      indexes: [`CREATE UNIQUE INDEX idx_${named("tags")} ON ${named("tags")} (name)`],
    });
    posts = await make(pb, {
      name: named("posts"),
      listRule: "",
      viewRule: "",
      createRule: "",
      updateRule: "",
      deleteRule: "",
      fields: [
        { type: "text", name: "title", required: true, max: 20 },
        { type: "editor", name: "body" },
        { type: "number", name: "score", min: -10, max: 1000 },
        { type: "bool", name: "pinned" },
        { type: "email", name: "contact" },
        { type: "url", name: "link" },
        { type: "date", name: "at" },
        { type: "select", name: "kind", values: ["a", "b", "c"], maxSelect: 1 },
        { type: "select", name: "langs", values: ["en", "de", "bg"], maxSelect: 3 },
        { type: "json", name: "meta" },
        { type: "geoPoint", name: "place" },
        { type: "relation", name: "main", collectionId: tags.id, maxSelect: 1 },
        { type: "relation", name: "tags", collectionId: tags.id, maxSelect: 5 },
        { type: "text", name: "secret", hidden: true },
        ...autodates,
      ],
    });
  });
  after(() => removeAll(pb));

  test("create gives back every field as it is stored", async () => {
    const red = await pb.collection(tags.name).create({ name: "red" });
    const blue = await pb.collection(tags.name).create({ name: "blue" });
    const input = {
      title: "Füll ✓",
      body: "<p>a & b</p>",
      score: 1.5,
      pinned: true,
      contact: "x@example.com",
      link: "https://example.com/?a=1&b=2",
      at: new Date(Date.UTC(2024, 0, 2, 3, 4, 5, 678)),
      kind: "b",
      langs: ["de", "en"],
      meta: { list: [1, "two", null], nested: { deep: true } },
      place: { lon: 12.5, lat: -3 },
      main: red.id,
      tags: [blue.id, red.id],
    };
    const record = await guest().collection(posts.name).create(input);
    assert.match(record.id, /^[a-z0-9]{15}$/);
    assert.equal(record.collectionId, posts.id);
    assert.equal(record.collectionName, posts.name);
    assert.match(record.created, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.equal(record.updated, record.created);
    assert.ok(!("secret" in record));
    for (const [field, value] of Object.entries({ ...input, at: "2024-01-02 03:04:05.678Z" })) {
      assert.deepEqual(record[field], value, field);
    }
    assert.deepEqual(await guest().collection(posts.name).getOne(record.id), record);
  });

  test("what is not given has its type's empty value", async () => {
    const record = await pb.collection(posts.name).create({ title: "bare", undefined: undefined });
    const { id, collectionId, collectionName, created, updated, ...rest } = record;
    assert.deepEqual(rest, {
      title: "bare", body: "", score: 0, pinned: false, contact: "", link: "", at: "", kind: "",
      langs: [], meta: null, place: { lon: 0, lat: 0 }, main: "", tags: [], secret: "",
    });
  });

  test("every wrong field is named with its code", async () => {
    const wrong = {
      title: "x".repeat(21), score: 1001, contact: "nobody", link: "::", kind: "z",
      langs: ["en", "xx"], main: "missing00000000",
    };
    const error = await refused(guest().collection(posts.name).create(wrong), 400);
    assert.equal(error.message, "Failed to create record.");
    assert.deepEqual(codes(error), {
      title: "validation_max_text_constraint",
      score: "validation_max_number_constraint",
      contact: "validation_is_email",
      link: "validation_invalid_url",
      kind: "validation_invalid_value",
      langs: "validation_invalid_value",
      main: "validation_missing_rel_records",
    });
    assert.equal(error.response.data.title.message, "Must be no more than 20 character(s).");
    assert.deepEqual(error.response.data.title.params, { max: 20 });
    assert.equal(error.response.status, 400);
    assert.ok(error.url.endsWith(`/api/collections/${posts.name}/records`));
    assert.equal(error.isAbort, false);
    const missing = await refused(guest().collection(posts.name).create({}), 400);
    assert.deepEqual(missing.response, {
      data: { title: { code: "validation_required", message: "Cannot be blank." } },
      message: "Failed to create record.",
      status: 400,
    });
    const twice = await refused(pb.collection(tags.name).create({ name: "red" }), 400);
    assert.deepEqual(codes(twice), { name: "validation_not_unique" });
  });

  test("update changes the given fields and the updated time", async () => {
    const record = await pb.collection(posts.name).create({ title: "before", score: 5, langs: ["en"] });
    const changed = await guest().collection(posts.name).update(record.id, { title: "after" });
    assert.equal(changed.title, "after");
    assert.equal(changed.score, 5);
    assert.equal(changed.created, record.created);
    assert.ok(changed.updated >= record.updated);
    const error = await refused(guest().collection(posts.name).update(record.id, { title: "" }), 400);
    assert.equal(error.message, "Failed to update record.");
    assert.deepEqual(codes(error), { title: "validation_required" });
    await refused(guest().collection(posts.name).update("missing00000000", { title: "x" }), 404);
  });

  test("modifiers add to what is stored and take away from it", async () => {
    const { id } = await pb.collection(posts.name).create({ title: "m", score: 5, langs: ["en"] });
    const collection = guest().collection(posts.name);
    const more = await collection.update(id, { "score+": 3, "langs+": ["bg"] });
    assert.deepEqual([more.score, more.langs], [8, ["en", "bg"]]);
    const first = await collection.update(id, { "score-": 10, "+langs": "de" });
    assert.deepEqual([first.score, first.langs], [-2, ["de", "en", "bg"]]);
    const less = await collection.update(id, { "langs-": ["en", "de"] });
    assert.deepEqual(less.langs, ["bg"]);
  });

  test("an id may be chosen once", async () => {
    const id = `chosen${Math.random().toString(36).slice(2, 11)}`.padEnd(15, "0").slice(0, 15);
    assert.equal((await pb.collection(posts.name).create({ id, title: "mine" })).id, id);
    const again = await refused(pb.collection(posts.name).create({ id, title: "again" }), 400);
    assert.deepEqual(codes(again), { id: "validation_not_unique" });
  });

  test("a slash in an id stays inside its segment", async () => {
    const any = await make(pb, {
      name: named("anyid"),
      viewRule: "",
      fields: [{ type: "text", name: "id", primaryKey: true, required: true, system: true, pattern: "^[a-z0-9+=&#@]+$", min: 1 }],
    });
    const odd = "a+b=c&d#e@f";
    await pb.collection(any.name).create({ id: odd });
    assert.equal((await guest().collection(any.name).getOne(odd)).id, odd);
    const missing = await refused(guest().collection(any.name).getOne("a/b"), 404);
    assert.equal(missing.message, "The requested resource wasn't found.");
    assert.ok(missing.url.endsWith("/records/a%2Fb"));
  });

  test("an empty id never leaves the client", async () => {
    const error = await refused(guest().collection(posts.name).getOne(""), 404);
    assert.equal(error.response.code, 404);
  });

  test("delete answers with nothing and the record is gone", async () => {
    const { id } = await pb.collection(posts.name).create({ title: "short" });
    assert.equal(await guest().collection(posts.name).delete(id), true);
    await refused(guest().collection(posts.name).getOne(id), 404);
    await refused(guest().collection(posts.name).delete(id), 404);
  });

  test("an unknown collection is a 404 for each call", async () => {
    const none = guest().collection("no_such_collection");
    await refused(none.getList(), 404, "Missing collection context.");
    await refused(none.getOne("x"), 404, "Missing collection context.");
    await refused(none.create({}), 404, "Missing or invalid collection context.");
    await refused(none.update("x", {}), 404, "Missing or invalid collection context.");
    await refused(none.delete("x"), 404, "Missing collection context.");
  });

  test("a collection answers to its id and to its name in any case", async () => {
    const { id } = await pb.collection(posts.name).create({ title: "called" });
    for (const name of [posts.id, posts.name.toUpperCase()]) {
      assert.equal((await guest().collection(name).getOne(id)).collectionName, posts.name);
    }
  });

  test("FormData without files is read by inference", async () => {
    const form = new FormData();
    form.append("title", "from a form");
    form.append("score", "12.5");
    form.append("pinned", "true");
    form.append("langs", "de");
    form.append("langs", "bg");
    form.append("@jsonPayload", JSON.stringify({ meta: { a: 1 } }));
    form.append("@jsonPayload", JSON.stringify({ kind: "c" }));
    const record = await guest().collection(posts.name).create(form);
    assert.deepEqual(
      [record.title, record.score, record.pinned, record.langs, record.meta, record.kind],
      ["from a form", 12.5, true, ["de", "bg"], { a: 1 }, "c"],
    );
    const patch = new FormData();
    patch.append("title", "007");
    patch.append("pinned", "false");
    const patched = await guest().collection(posts.name).update(record.id, patch);
    assert.deepEqual([patched.title, patched.pinned, patched.score], ["007", false, 12.5]);
  });

  test("deleting what others point to clears or cascades", async () => {
    const child = await make(pb, {
      name: named("children"),
      fields: [
        { type: "relation", name: "keep", collectionId: tags.id, maxSelect: 1 },
        { type: "relation", name: "go", collectionId: tags.id, maxSelect: 1, cascadeDelete: true },
        { type: "relation", name: "need", collectionId: tags.id, maxSelect: 1, required: true },
      ],
    });
    const [one, two, three] = await Promise.all(
      ["one", "two", "three"].map((name) => pb.collection(tags.name).create({ name }, { requestKey: name })),
    );
    const kept = await pb.collection(child.name).create({ keep: one.id, need: three.id });
    const gone = await pb.collection(child.name).create({ go: two.id, need: three.id });
    await pb.collection(tags.name).delete(one.id);
    assert.equal((await pb.collection(child.name).getOne(kept.id)).keep, "");
    await pb.collection(tags.name).delete(two.id);
    await refused(pb.collection(child.name).getOne(gone.id), 404);
    await refused(pb.collection(tags.name).delete(three.id), 400);
  });
});
