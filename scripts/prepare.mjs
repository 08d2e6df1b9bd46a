import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest Node that everything here runs on. */
const OLDEST_NODE = [20, 19];

/** What is made from what; a step is repeated only when its inputs or its output are not the same. */
const STEPS = [
  {
    name: "dependencies",
    inputs: ["package.json", "package-lock.json"],
    output: "node_modules",
    stamp: "node_modules/.rolegraph-stamp",
    command: ["npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]],
  },
  {
    name: "server",
    inputs: [
      "package-lock.json",
      "tsconfig.json",
      "vite.server.config.ts",
      "scripts/write-code-cache.mjs",
      "src",
    ],
    leftOut: "src/explorer",
    output: "dist/main.js",
    stamp: "dist/.server-stamp",
    command: ["npm", ["run", "--silent", "build:server"]],
  },
  {
    name: "pages",
    inputs: [
      "package-lock.json",
      "vite.config.ts",
      "vite.embed.config.ts",
      "scripts/vite",
      "src/explorer",
      "src/lib",
    ],
    output: "dist/explorer/index.html",
    stamp: "dist/.pages-stamp",
    command: ["npm", ["run", "--silent", "build:pages"]],
  },
];

/** Checks Node, installs and builds what is missing or out of date; ends the process on a failure. */
export function prepare() {
  checkNode();
  for (const step of STEPS) {
    const digest = digestOf(step);
    if (isUpToDate(step, digest)) continue;
    process.stderr.write(`Preparing ${step.name} …\n`);
    run(...step.command);
    mkdirSync(dirname(join(PROJECT, step.stamp)), { recursive: true });
    writeFileSync(join(PROJECT, step.stamp), digest);
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Rolegraph needs Node ${OLDEST_NODE.join(".")} or later, this is ${process.versions.node}.`);
}

function isUpToDate({ output, stamp }, digest) {
  const stampPath = join(PROJECT, stamp);
  if (!existsSync(join(PROJECT, output)) || !existsSync(stampPath)) return false;
  return readFileSync(stampPath, "utf8") === digest;
}

function digestOf({ inputs, leftOut }) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const input of inputs) {
    for (const path of filesOf(input, leftOut)) {
      hash.update(path).update(readFileSync(join(PROJECT, path)));
    }
  }
  return hash.digest("hex");
}

function filesOf(path, leftOut) {
  if (path === leftOut || !existsSync(join(PROJECT, path))) return [];
  if (statSync(join(PROJECT, path)).isFile()) return [path];
  const names = readdirSync(join(PROJECT, path)).sort();
  return names.flatMap((name) => filesOf(`${path}/${name}`, leftOut));
}

function run(command, parameters) {
  // What a step prints belongs beside the answer, which alone goes to standard output.
  const stdio = ["ignore", process.stderr, process.stderr];
  const { status, error } = spawnSync(command, parameters, { cwd: PROJECT, stdio });
  if (status === 0) return;
  fail(`${command} ${parameters.join(" ")} failed${error ? `: ${error.message}` : ""}.`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
