import { bool, cleanEnv, makeValidator, str } from "envalid";
import { BadInputError } from "./domain/errors.js";
import { READ_MODES } from "./store/memory/followed-store.js";
import { isStoreUrl } from "./store/open-store.js";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const storeUrl = makeValidator((text) => {
  if (isStoreUrl(text)) return text;
  throw new TypeError(`expected embedded:<file>, neo4j://… or bolt://…, got "${text}"`);
});

const port = makeValidator((text) => {
  const value = Number(text);
  if (text !== "" && Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new TypeError(`expected a port from 0 to 65535, got "${text}"`);
});

const positive = makeValidator((text) => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError(`expected a whole number above 0, got "${text}"`);
});

const wholeNumber = makeValidator((text) => {
  const value = Number(text);
  if (text !== "" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new TypeError(`expected a whole number from 0, got "${text}"`);
});

const list = makeValidator((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);

/** Every setting, its default and what it is for; the README's table says the same, by a test. */
export const SETTINGS = {
  PORT: port({ default: 4000, desc: "Port to listen on; 0 for any free one" }),
  HOST: str({ default: "127.0.0.1", desc: "Address to listen on" }),
  STORE_URL: storeUrl({
    default: "embedded:data/rolegraph.db",
    desc: "Where the graph is kept: `embedded:<file>`, `neo4j://…` or `bolt://…`",
  }),
  STORE_USER: str({ default: "neo4j", desc: "Neo4j user" }),
  STORE_PASSWORD: str({ default: "", desc: "Neo4j password" }),
  SEED_PATH: str({ default: "", desc: "Folder of the seed; the project's own when empty" }),
  SEED_ON_START: bool({ default: true, desc: "Whether starting applies what changed in the seed" }),
  READ_MODE: str({
    default: "auto",
    choices: READ_MODES,
    desc: "Where reads go: `auto` to memory up to MEMORY_MAX_LINKS, `memory` always, `direct` to the store",
  }),
  MEMORY_MAX_LINKS: positive({
    default: 1_500_000,
    desc: "Most links of a graph that `auto` holds in memory",
  }),
  POLL_INTERVAL_MS: positive({
    default: 500,
    desc: "How often memory asks a shared store for changes, in milliseconds",
  }),
  MAX_STALENESS_MS: positive({
    default: 5_000,
    desc: "Age from which memory is not read while the store cannot be asked, in milliseconds",
  }),
  ANSWER_CACHE_MB: wholeNumber({
    default: 64,
    desc: "Memory for whole answers of the present version, in megabytes; 0 keeps none",
  }),
  COMPILE_DOCUMENTS: bool({
    default: true,
    desc: "Whether queries that come again are compiled",
  }),
  PERSISTED_DOCUMENTS: str({
    default: "",
    desc: "Manifest of documents that clients name by `sha256:` id: a JSON object from hash to text",
  }),
  PERSISTED_ONLY: bool({ default: false, desc: "Whether only persisted documents are answered" }),
  PERSISTED_MAX_AGE_S: wholeNumber({
    default: 60,
    desc: "For how long caches may keep the answer of a persisted document to GET, in seconds",
  }),
  LOG_LEVEL: str({
    default: "info",
    choices: LOG_LEVELS,
    desc: "Least level that is logged: fatal, error, warn, info, debug, trace or silent",
  }),
  CORS_ORIGINS: list({
    default: [] as string[],
    desc: "Origins whose pages may call the API, with commas between; `*` for all",
  }),
  MAX_BODY_BYTES: positive({ default: 262_144, desc: "Largest request body, in bytes" }),
  MAX_TOKENS: positive({ default: 5_000, desc: "Most tokens of a GraphQL document" }),
  MAX_DEPTH: positive({ default: 25, desc: "Deepest nesting of fields" }),
  MAX_COST: positive({ default: 100_000, desc: "Most objects that an answer could hold" }),
  PLAN_TIME_LIMIT_MS: positive({
    default: 2_000,
    desc: "Longest time that a request may plan, in milliseconds; then the best plan so far stands",
  }),
  PLAN_QUEUE_LIMIT: positive({
    default: 32,
    desc: "Most plans that wait for the solver; beyond that LIMIT_EXCEEDED",
  }),
  REQUEST_TIMEOUT_MS: positive({
    default: 30_000,
    desc: "Longest time to receive a request, in milliseconds",
  }),
  SHUTDOWN_TIMEOUT_MS: positive({
    default: 10_000,
    desc: "Longest time to finish requests when stopped, in milliseconds",
  }),
  REPORT_STORE_CALLS: bool({
    default: false,
    desc: "Whether answers tell their store calls in `extensions.store`",
  }),
};

/** Everything that can be set from outside, checked. */
export type Config = Readonly<ReturnType<typeof readEnvironment>>;

/** Reads the environment. Throws BAD_USER_INPUT that names every bad value. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return Object.freeze(readEnvironment(environment));
}

function readEnvironment(environment: NodeJS.ProcessEnv) {
  const reporter = ({ errors }: { errors: Readonly<Record<string, Error | undefined>> }) =>
    rejectBadValues(errors);
  return { ...cleanEnv(environment, SETTINGS, { reporter }) };
}

function rejectBadValues(errors: Readonly<Record<string, Error | undefined>>): void {
  const mistakes = Object.entries(errors).map(([name, error]) => `${name}: ${error?.message}`);
  if (mistakes.length === 0) return;
  throw new BadInputError(`The configuration is wrong: ${mistakes.join("; ")}.`);
}
