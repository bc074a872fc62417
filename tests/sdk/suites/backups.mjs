// Backups: made, listed, fetched by a link, sent back, removed; and what happens by the clock.

import { before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { guest, limits, named, refused, superuser } from "../support.mjs";

describe("backups", limits, () => {
  const name = `${named("sdk")}.zip`;
  let pb;
  before(async () => {
    pb = await superuser();
  });

  const keys = async () => (await pb.backups.getFullList()).map((item) => item.key);

  test("one is made, fetched, removed and sent back", async () => {
    assert.equal(await pb.backups.create(name), true);
    const [made] = (await pb.backups.getFullList()).filter((item) => item.key === name);
    assert.deepEqual(Object.keys(made).sort(), ["key", "modified", "size"]);

    const link = pb.backups.getDownloadURL(await pb.files.getToken(), name);
    const answer = await fetch(link);
    assert.equal(answer.headers.get("content-type"), "application/zip");
    const bytes = await answer.arrayBuffer();
    assert.equal(bytes.byteLength, made.size);

    assert.equal(await pb.backups.delete(name), true);
    assert.ok(!(await keys()).includes(name));
    assert.equal(await pb.backups.upload({ file: new File([bytes], name) }), true);
    assert.ok((await keys()).includes(name));
    const again = await refused(pb.backups.create(name), 400);
    assert.equal(again.response.data.name.code, "validation_backup_name_exists");
    await pb.backups.delete(name);
  });

  test("they are for superusers", async () => {
    await refused(guest().backups.getFullList(), 401);
    assert.equal((await fetch(pb.backups.getDownloadURL("", name))).status, 403);
    await refused(pb.backups.restore("nosuch.zip"), 400, "Missing or invalid backup file.");
  });

  test("jobs are listed and started", async () => {
    const jobs = await pb.crons.getFullList();
    const logs = jobs.find((job) => job.id === "__pbLogsCleanup__");
    assert.equal(logs.expression, "0 */6 * * *");
    assert.equal(await pb.crons.run(logs.id), true);
    await refused(pb.crons.run("nosuch"), 404, "Missing or invalid cron job.");
    await refused(pb.settings.testS3("backups"), 400);
  });
});
