// What the suites share: clients, names of their own, and the shape of an error.

import assert from "node:assert/strict";
import PocketBase, { BaseAuthStore, ClientResponseError } from "pocketbase";

export const url = process.env.PB_URL ?? "http://127.0.0.1:8090";
export const superuserEmail = process.env.PB_SUPERUSER ?? "a@b.co";
export const superuserPassword = process.env.PB_PASSWORD ?? "1234567890";

/** A server that never answers must fail a suite, not hang it. */
export const limits = { timeout: 120_000 };

const run = Math.random().toString(36).slice(2, 8);
const made = [];

/** A client that nobody is signed in with. */
export function guest() {
  return new PocketBase(url, new BaseAuthStore());
}

/** A client signed in as the superuser. */
export async function superuser() {
  const pb = guest();
  await pb.collection("_superusers").authWithPassword(superuserEmail, superuserPassword);
  return pb;
}

/** A client signed in as a record of an auth collection. */
export async function signedIn(collection, identity, password) {
  const pb = guest();
  await pb.collection(collection).authWithPassword(identity, password);
  return pb;
}

/** A collection name no other run uses. */
export function named(name) {
  return `${name}_${run}`;
}

/** Makes a collection that `removeAll` removes again. */
export async function make(pb, collection) {
  const created = await pb.collections.create({ type: "base", ...collection });
  made.unshift(created.id);
  return created;
}

/** Removes what `make` made, last made first; what a test removed itself is skipped. */
export async function removeAll(pb) {
  for (const id of made.splice(0)) {
    await pb.collections.delete(id).catch((error) => assert.equal(error.status, 404));
  }
}

/** Expects the SDK's error with this status (and message), and gives it for a closer look. */
export async function refused(promise, status, message) {
  let error;
  await assert.rejects(promise, (caught) => ((error = caught), true));
  assert.ok(error instanceof ClientResponseError, String(error));
  assert.equal(error.status, status, `${error.status} ${JSON.stringify(error.response)}`);
  if (message !== undefined) {
    assert.equal(error.message, message);
  }
  return error;
}

/** The validation codes of an error: field name to code. */
export function codes(error) {
  return Object.fromEntries(
    Object.entries(error.response.data).map(([field, problem]) => [field, problem.code]),
  );
}

export const autodates = [
  { type: "autodate", name: "created", onCreate: true },
  { type: "autodate", name: "updated", onCreate: true, onUpdate: true },
];
