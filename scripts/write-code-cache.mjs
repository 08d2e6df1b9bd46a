// Runs the built program once as its users do, so that it leaves the code that it compiled beside its modules. Where
// it does not run, say for a mistake in the seed, it says so itself when it is started in earnest.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "./prepare.mjs";

const QUESTION = `{
  role(slug: "backend-developer") {
    label
    requirements { nodes { importance target { label } } }
  }
}`;

/** The second answer to a document is written by other code than the first. */
const TIMES = 2;

const folder = mkdtempSync(join(tmpdir(), "rolegraph-code-cache-"));
try {
  await serve();
  await finish(start("import", "seed"));
} catch (error) {
  process.stderr.write(
    `Starts will take some tenths of a second longer than they could: ${error.message}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function start(...parameters) {
  const settings = {
    WRITE_CODE_CACHE: "true",
    STORE_URL: `embedded:${join(folder, "graph.db")}`,
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "warn",
    NODE_ENV: "production",
  };
  const child = spawn(process.execPath, ["dist/main.js", ...parameters], {
    cwd: PROJECT,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.stdout.setEncoding("utf8");
  return child;
}

async function serve() {
  const server = start("serve");
  for await (const text of server.stdout) {
    const [, address] = /ready: (http:\/\/[^/]+)\//u.exec(text) ?? [];
    if (!address) continue;
    for (let time = 0; time < TIMES; time += 1) await ask(address);
    break;
  }
  server.kill("SIGTERM");
  await finish(server);
}

async function ask(address) {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUESTION }),
  });
  await response.text();
}

async function finish(child) {
  child.stdout.resume();
  const [code] = child.exitCode === null ? await once(child, "close") : [child.exitCode];
  if (code !== 0)
    throw new Error(`Expected ${child.spawnargs.join(" ")} to end well, got ${code}.`);
}
