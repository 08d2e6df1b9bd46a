import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSeed } from "../../src/import/seed/read-seed.js";
import { formatSeedProblem } from "../../src/import/seed/seed-problem.js";
import { openDatabase } from "../../src/store/embedded/sqlite.js";
import { type RunningProcess, startRolegraph } from "../support/running-process.js";
import { makeFolderForTest } from "../support/temporary-folder.js";

const READY = /Rolegraph is ready: (?<url>http:\/\/127\.0\.0\.1:\d+)\//u;

async function storeUrl(): Promise<string> {
  return `embedded:${join(await makeFolderForTest(), "graph.db")}`;
}

/** Starts serving on a free port and tells the address. */
async function serve(environment: Record<string, string>) {
  const running = startRolegraph(["serve"], { PORT: "0", ...environment });
  const url = (await running.waitFor(READY)).groups?.url ?? "";
  return { running, url };
}

async function stop(running: RunningProcess): Promise<number | string> {
  running.child.kill("SIGTERM");
  return running.ended;
}

/** Expects the program to end with exit code 1 and one line that holds the words. */
async function expectRefusal(running: RunningProcess, words: string): Promise<void> {
  expect(await running.ended).toBe(1);
  expect(running.output.stderr).toContain(words);
  expect(running.output.stderr).not.toMatch(/\n\s+at /u);
  expect(running.output.stdout).toBe("");
}

/** Breaks the schema in all the ways that it words: patterns, amounts, unions, lists, keys and names. */
const WRONG_SEED = `
evidence: {source: book, confidence: 2}
categories:
  Data Base: {lable: Database, uri: database, aliases: [one, one, 1]}
skills:
  sql: {label: SQL, prerequisites: [[], {level: WORKING}, {anyOf: []}], broader: nothing}
technologies:
  redis: {label: Redis, homepage: example.org, status: GONE, effort: {basic: -1}}
roles:
  developer: {label: " ", salaries: [{region: usa, currency: $, period: year, source: book}]}
`;

describe("rolegraph serve", () => {
  it("loads the seed at the first start only, answers, and stops when told", async () => {
    const environment = { STORE_URL: await storeUrl() };
    const first = await serve(environment);
    const loaded = /The seed is loaded \((version \d+)\): \d+ added/u;
    const [, version] = loaded.exec(first.running.output.stderr) ?? [];
    expect(version).toBeDefined();
    const response = await fetch(`${first.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ technology(slug: \\"redis\\") { label } }"}',
    });
    expect(await response.json()).toEqual({ data: { technology: { label: "Redis" } } });
    expect(await stop(first.running)).toBe(0);
    const second = await serve(environment);
    expect(second.running.output.stderr).toContain(`The seed is up to date (${version}).`);
    expect(await stop(second.running)).toBe(0);
  });

  it("refuses a port that is in use", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => blocker.once("listening", resolve));
    const address = blocker.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const running = startRolegraph(["serve"], { PORT: port, STORE_URL: await storeUrl() });
    await expectRefusal(running, `Port ${port} on 127.0.0.1 is in use by another program`);
    blocker.close();
  });

  it("refuses bad configuration, naming every bad value", async () => {
    const running = startRolegraph(["serve"], { PORT: "x", STORE_URL: "mysql://", MAX_COST: "-1" });
    await expectRefusal(running, "The configuration is wrong: ");
    for (const name of ["PORT", "STORE_URL", "MAX_COST"]) {
      expect(running.output.stderr).toContain(`${name}: `);
    }
  });

  it("refuses a database that another process has open", async () => {
    const environment = { STORE_URL: await storeUrl() };
    const { running } = await serve(environment);
    const second = startRolegraph(["serve"], { PORT: "0", ...environment });
    await expectRefusal(second, "is in use by another process");
    expect(await stop(running)).toBe(0);
  });

  it("refuses a database of a newer layout", async () => {
    const path = join(await makeFolderForTest(), "graph.db");
    const database = openDatabase(path);
    database.exec("pragma user_version = 99");
    database.close();
    const running = startRolegraph(["serve"], { STORE_URL: `embedded:${path}` });
    await expectRefusal(running, "has layout 99, this program knows up to 1; update the program");
  });

  it.each([
    ["a place that cannot be written", async () => "/proc/rolegraph/graph.db", "cannot be opened"],
    ["a file that is no database", makeTextFile, "is not a readable SQLite database"],
  ])("refuses %s", async (_place, makePath, words) => {
    const running = startRolegraph(["serve"], { STORE_URL: `embedded:${await makePath()}` });
    await expectRefusal(running, words);
  });

  it("refuses a wrong seed with file and line, and loads nothing of it", async () => {
    const seed = await makeFolderForTest();
    const path = join(seed, "wrong.yaml");
    await writeFile(
      path,
      "technologies:\n  redis:\n    label: Redis\n    broader: [databse]\ncategories:\n  database:\n    label: Database\n",
    );
    const environment = { STORE_URL: await storeUrl(), SEED_PATH: seed };
    const running = startRolegraph(["serve"], environment);
    await expectRefusal(
      running,
      'wrong.yaml:4: Unknown concept "databse". Did you mean "database"?',
    );
    const { running: empty, url } = await serve({ ...environment, SEED_ON_START: "false" });
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: "ready", version: 0 });
    await stop(empty);
  });
});

describe("rolegraph", () => {
  it("checks the seed that comes with it", async () => {
    const running = startRolegraph(["check", "seed"]);
    expect(await running.ended).toBe(0);
    expect(running.output.stdout).toMatch(
      /^Findings: 0 errors, 0 warnings, \d+ notes, \d+ accepted with a reason\.\nThe seed is right: ROLE \d+, SKILL \d+/u,
    );
  });

  it("finds the same mistakes against the schema as its source", async () => {
    const folder = await makeFolderForTest();
    await writeFile(join(folder, "seed.yaml"), WRONG_SEED);
    const running = startRolegraph(["check", "seed", folder]);
    expect(await running.ended).toBe(1);
    const expected = (await checkSeed(folder)).map(formatSeedProblem);
    expect(expected.length).toBeGreaterThan(8);
    expect(running.output.stdout.trim().split("\n")).toEqual(expected);
  });

  it("says what an import would change without writing it", async () => {
    const environment = { STORE_URL: await storeUrl() };
    const dry = startRolegraph(["import", "seed", "--dry-run"], environment);
    expect(await dry.ended).toBe(0);
    expect(dry.output.stdout).toMatch(/^Dry run, nothing is written\. .* \d+ added/u);
    const real = startRolegraph(["import", "seed"], environment);
    expect(await real.ended).toBe(0);
    expect(real.output.stdout).toMatch(/^The seed is loaded \(version \d+\)/u);
  });

  it("prints the schema that is committed", async () => {
    const running = startRolegraph(["schema", "--check"]);
    expect(await running.ended).toBe(0);
  });

  it("explains itself", async () => {
    const running = startRolegraph(["--help"]);
    expect(await running.ended).toBe(0);
    for (const command of ["serve", "check", "import", "schema"]) {
      expect(running.output.stdout).toContain(command);
    }
  });

  it("refuses an unknown command", async () => {
    const running = startRolegraph(["nothing"]);
    expect(await running.ended).toBe(1);
    expect(running.output.stderr).toContain("Usage:");
  });
});

async function makeTextFile(): Promise<string> {
  const path = join(await makeFolderForTest(), "graph.db");
  await writeFile(path, "This is a text and no database.\n".repeat(100));
  return path;
}
