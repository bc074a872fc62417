// Reading many records: paging, filters, sorting, expanding and picking fields.

import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { guest, limits, make, named, refused, removeAll, superuser } from "../support.mjs";

describe("lists", limits, () => {
  let pb, open, authors, books, ann, bob;
  const titles = async (options) =>
    (await open.getFullList({ sort: "n", ...options })).map((book) => book.title);

  before(async () => {
    pb = await superuser();
    authors = await make(pb, {
      name: named("authors"),
      listRule: "",
      viewRule: "",
      fields: [{ type: "text", name: "name" }],
    });
    books = await make(pb, {
      name: named("books"),
      listRule: "",
      viewRule: "",
      fields: [
        { type: "text", name: "title" },
        { type: "number", name: "n" },
        { type: "bool", name: "out" },
        { type: "date", name: "at" },
        { type: "json", name: "meta" },
        { type: "editor", name: "body" },
        { type: "select", name: "kinds", values: ["x", "y", "z"], maxSelect: 3 },
        { type: "relation", name: "author", collectionId: authors.id, maxSelect: 1 },
        { type: "relation", name: "others", collectionId: authors.id, maxSelect: 5 },
      ],
    });
    ann = await pb.collection(authors.name).create({ name: "Ann" });
    bob = await pb.collection(authors.name).create({ name: "Bob" });
    const rows = [
      { title: 'say "hi"', n: 1, out: true, at: "2024-01-15 10:00:00.000Z", kinds: ["x", "y"], author: ann.id, others: [bob.id, ann.id], meta: { k: 1, tag: "q" } },
      { title: "back\\slash", n: 2, out: false, at: "2024-06-01 00:00:00.000Z", kinds: ["x"], author: bob.id, others: [bob.id] },
      { title: "two\nlines", n: 3.5, kinds: [], meta: [1, "x"], body: "<p>One <b>two</b> three four</p>" },
      { title: "it's 50% {off}", n: -4, out: true, author: ann.id },
      { title: "", n: 0 },
    ];
    for (const row of rows) {
      await pb.collection(books.name).create(row);
    }
    open = guest().collection(books.name);
  });
  after(() => removeAll(pb));

  test("a page says where it is and what there is", async () => {
    const page = await open.getList(2, 2, { sort: "n" });
    assert.deepEqual([page.page, page.perPage, page.totalItems, page.totalPages], [2, 2, 5, 3]);
    assert.deepEqual(page.items.map((book) => book.n), [1, 2]);
    const past = await open.getList(9, 2);
    assert.deepEqual([past.items, past.totalItems], [[], 5]);
    const bare = await open.getList(1, 2, { skipTotal: true });
    assert.deepEqual([bare.totalItems, bare.totalPages, bare.items.length], [-1, -1, 2]);
    assert.equal((await open.getList(1, 5000)).perPage, 1000);
  });

  test("the full list ends, whatever the batch", async () => {
    for (const batch of [1, 2, 5, 1000]) {
      assert.equal((await open.getFullList({ batch })).length, 5, `batch ${batch}`);
    }
  });

  test("the first match is found, or refused", async () => {
    const found = await open.getFirstListItem("n > 1", { sort: "-n" });
    assert.equal(found.n, 3.5);
    const error = await refused(open.getFirstListItem("n > 1000"), 404);
    assert.equal(error.response.code, 404);
  });

  test("every kind of value goes through pb.filter", async () => {
    const client = guest();
    const find = (filter, values) => titles({ filter: client.filter(filter, values) });
    assert.deepEqual(await find("title = {:v}", { v: 'say "hi"' }), ['say "hi"']);
    assert.deepEqual(await find("title = {:v}", { v: "back\\slash" }), ["back\\slash"]);
    assert.deepEqual(await find("title = {:v}", { v: "two\nlines" }), ["two\nlines"]);
    assert.deepEqual(await find("title ~ {:v}", { v: "it's" }), ["it's 50% {off}"]);
    assert.deepEqual(await find("title = {:v}", { v: "it's 50% {off}" }), ["it's 50% {off}"]);
    assert.deepEqual(await find("n = {:v}", { v: 3.5 }), ["two\nlines"]);
    assert.deepEqual(await find("n = {:v}", { v: -4 }), ["it's 50% {off}"]);
    assert.deepEqual(await find("out = {:v} && n > 0", { v: true }), ['say "hi"']);
    assert.deepEqual(await find("title = {:v}", { v: null }), [""]);
    assert.deepEqual(await find("title = {:v}", { v: undefined }), [""]);
    assert.deepEqual(await find("title = {:v}", { v: "" }), [""]);
    const at = new Date(Date.UTC(2024, 5, 1));
    assert.deepEqual(await find("at = {:v}", { v: at }), ["back\\slash"]);
    assert.deepEqual(await find("at >= {:v} && at != ''", { v: at }), ["back\\slash"]);
    assert.deepEqual(await find("meta = {:v}", { v: [1, "x"] }), ["two\nlines"]);
    assert.deepEqual(await find("kinds = {:v}", { v: ["x"] }), ["back\\slash"]);
    assert.deepEqual(await find("meta.tag = {:v}", { v: { toJSON: () => "q" } }), ['say "hi"']);
    assert.deepEqual(await find("n = {:a} || n = {:b}", { a: 1, b: 2 }), ['say "hi"', "back\\slash"]);
  });

  test("filters reach through relations, lists and JSON", async () => {
    assert.deepEqual(await titles({ filter: "author.name = 'Bob'" }), ["back\\slash"]);
    assert.deepEqual(await titles({ filter: "others.name ?= 'Ann'" }), ['say "hi"']);
    assert.deepEqual(await titles({ filter: "others.name = 'Bob'" }), ["back\\slash"]);
    assert.deepEqual(await titles({ filter: "kinds:each ?= 'y'" }), ['say "hi"']);
    assert.deepEqual(await titles({ filter: "kinds:length = 1" }), ["back\\slash"]);
    assert.deepEqual(await titles({ filter: "meta.k = 1" }), ['say "hi"']);
    assert.deepEqual(await titles({ filter: "title:lower = 'say \"hi\"'" }), ['say "hi"']);
    assert.deepEqual(await titles({ filter: "at < @now && at != ''" }), ['say "hi"', "back\\slash"]);
    assert.deepEqual(await titles({ filter: "(n = 1 || n = 2) && out = false // note" }), ["back\\slash"]);
    const back = `${books.name}_via_author.n ?= 2`;
    const found = await guest().collection(authors.name).getFullList({ filter: back });
    assert.deepEqual(found.map((author) => author.name), ["Bob"]);
  });

  test("a wrong filter or sort is refused without details", async () => {
    const message = "Something went wrong while processing your request.";
    for (const filter of ["n >", "nosuch = 1", "n == 1", "(n = 1"]) {
      const error = await refused(open.getList(1, 1, { filter }), 400, message);
      assert.deepEqual(error.response.data, {});
    }
    await refused(open.getList(1, 1, { sort: "nosuch" }), 400, message);
    await refused(open.getList(1, 1, { filter: "@request.auth.id = ''" }), 403);
    await refused(open.getList(1, 1, { filter: "@collection.users.id = ''" }), 403);
  });

  test("sorting takes several keys, relations and directions", async () => {
    const ns = async (sort) => (await open.getFullList({ sort })).map((book) => book.n);
    assert.deepEqual(await ns("-n"), [3.5, 2, 1, 0, -4]);
    assert.deepEqual(await ns("-out,n"), [-4, 1, 0, 2, 3.5]);
    assert.deepEqual(await ns("-author.name,+n"), [2, -4, 1, 0, 3.5]);
    assert.equal((await ns("@random")).length, 5);
    assert.deepEqual(await ns("@rowid"), [1, 2, 3.5, -4, 0]);
  });

  test("expand brings the other records along", async () => {
    const book = await open.getFirstListItem("n = 1", { expand: "author, others" });
    assert.equal(book.expand.author.name, "Ann");
    assert.deepEqual(book.expand.others.map((other) => other.name), ["Bob", "Ann"]);
    const list = await open.getFullList({ expand: "author", sort: "n" });
    assert.deepEqual(list.map((found) => found.expand?.author?.name), ["Ann", undefined, "Ann", "Bob", undefined]);
    const author = await guest().collection(authors.name).getOne(bob.id, { expand: `${books.name}_via_author` });
    assert.deepEqual(author.expand[`${books.name}_via_author`].map((found) => found.n), [2]);
    const deep = await guest().collection(authors.name).getOne(bob.id, { expand: `${books.name}_via_author.others` });
    assert.equal(deep.expand[`${books.name}_via_author`][0].expand.others[0].name, "Bob");
    assert.ok(!("expand" in (await open.getFirstListItem("n = 1", { expand: "nosuch" }))));
    const made = await pb.collection(books.name).create({ author: ann.id, n: 99 }, { expand: "author" });
    assert.equal(made.expand.author.name, "Ann");
    const changed = await pb.collection(books.name).update(made.id, { author: bob.id }, { expand: "author" });
    assert.equal(changed.expand.author.name, "Bob");
    await pb.collection(books.name).delete(made.id);
  });

  test("fields picks, also inside expand and with an excerpt", async () => {
    const options = { fields: "n,expand.author.name", expand: "author" };
    assert.deepEqual(await open.getFirstListItem("n = 1", options), { n: 1, expand: { author: { name: "Ann" } } });
    const page = await open.getList(1, 1, { fields: "title", sort: "n" });
    assert.deepEqual(page.items, [{ title: "it's 50% {off}" }]);
    assert.equal(page.totalItems, 5);
    const short = await open.getFirstListItem("n = 3.5", { fields: "body:excerpt(7,true)" });
    assert.deepEqual(short, { body: "One two..." });
    const star = await open.getFirstListItem("n = 1", { fields: "*,expand.author.name", expand: "author" });
    assert.equal(star.title, 'say "hi"');
    assert.deepEqual(star.expand, { author: { name: "Ann" } });
  });
});
