// A headless Chromium, driven through a pipe by its DevTools protocol. No package: only what the tests ask.

import { spawn } from "node:child_process";
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** As distributions call it. */
const NAMES = ["chromium", "chromium-headless-shell", "chromium-browser", "google-chrome"];
/** How long a page may take for anything; generous, because machines are slow at times. */
const PATIENCE = 60_000;

async function program() {
  if (process.env.CHROMIUM) {
    return process.env.CHROMIUM;
  }
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (await access(path, constants.X_OK).then(() => true, () => false)) {
        return path;
      }
    }
  }
  throw new Error(
    "the tests in a browser need Chromium on the PATH, or its path in CHROMIUM: " +
      "apt-get install --no-install-recommends chromium",
  );
}

/** Starts a browser with a profile of its own; `close` ends it. */
export async function chromium() {
  const path = await program();
  const profile = await mkdtemp(join(tmpdir(), "chromium-"));
  const child = spawn(path, [
    "--headless", "--remote-debugging-pipe", `--user-data-dir=${profile}`,
    // Continuous integration runs as root, in containers with a small /dev/shm and no graphics.
    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
    "--no-first-run", "--no-proxy-server", "--disable-background-networking",
  ], { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] });
  const [, , said, orders, answers] = child.stdio;
  const complaint = [];
  const waiting = new Map();
  /** Who waits for a page to be loaded, by its session. */
  const loading = new Map();
  const ended = new Promise((resolve) => {
    const end = (why) => {
      const error = new Error(`${path} has ended (${why}):\n${complaint.join("").slice(-4000)}`);
      waiting.forEach(({ reject }) => reject(error));
      waiting.clear();
      resolve();
    };
    child.on("error", (error) => end(error.message));
    child.on("close", (code, signal) => end(signal ?? code));
  });
  // Writing to a browser that has just ended; `ended` tells.
  orders.on("error", () => {});
  said.on("data", (text) => complaint.push(String(text)));

  let unread = "";
  answers.setEncoding("utf8");
  answers.on("data", (text) => {
    const messages = (unread + text).split("\0");
    unread = messages.pop();
    for (const message of messages.map((message) => JSON.parse(message))) {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.method === "Page.loadEventFired") {
        loading.get(message.sessionId)?.();
      } else if (message.error) {
        asked?.reject(new Error(message.error.message));
      } else {
        asked?.resolve(message.result);
      }
    }
  });

  let last = 0;
  function order(method, params, sessionId) {
    const id = ++last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE);
      const done = (settle) => (value) => (clearTimeout(timer), settle(value));
      waiting.set(id, { resolve: done(resolve), reject: done(reject) });
      orders.write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    });
  }

  return {
    /** Opens a page that shares nothing with others, and waits until it is loaded. */
    async open(url) {
      const { browserContextId } = await order("Target.createBrowserContext", {});
      const blank = { url: "about:blank", browserContextId };
      const { targetId } = await order("Target.createTarget", blank);
      const { sessionId } = await order("Target.attachToTarget", { targetId, flatten: true });
      await order("Page.enable", {}, sessionId);
      const loaded = new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${url} does not load`)), PATIENCE);
        loading.set(sessionId, () => (clearTimeout(timer), resolve()));
      });
      const { errorText } = await order("Page.navigate", { url }, sessionId);
      if (errorText) {
        throw new Error(`${url}: ${errorText}`);
      }
      await loaded;
      /** The value of an expression, awaited; an exception there is one here. */
      async function run(expression) {
        const asked = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await order("Runtime.evaluate", asked, sessionId);
        if (exceptionDetails) {
          const { text, exception } = exceptionDetails;
          throw new Error(`in the page: ${exception?.description ?? text}`);
        }
        return result.value;
      }
      /** Waits until an expression is true. */
      async function until(expression) {
        const end = Date.now() + PATIENCE;
        while (!(await run(expression))) {
          if (Date.now() > end) {
            throw new Error(`never true in the page: ${expression}`);
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
      return { run, until };
    },
    async close() {
      order("Browser.close").catch(() => {});
      const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(timer);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
