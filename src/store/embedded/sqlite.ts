import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { RolegraphError, UnavailableError } from "../../domain/errors.js";

/** A value that SQLite binds or returns here. */
export type SqlValue = string | number | null;

/** The part of `DatabaseSync` that the embedded store uses; both drivers have it. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** Rows come as arrays: objects for wide reads cost several times as much. */
export interface Statement {
  all(...values: SqlValue[]): unknown[];
  run(...values: SqlValue[]): unknown;
  setReturnArrays(isEnabled: boolean): void;
}

type DatabaseConstructor = new (path: string) => Database;

/** What stands for a database that lives in this process alone. */
export const IN_MEMORY = ":memory:";

/** Opens a database file, making it and its folder (not the folders above) when they are absent. */
export function openDatabase(path: string): Database {
  const DatabaseSync = loadDriver();
  return guard(path, () => {
    const folder = dirname(path);
    if (path !== IN_MEMORY && !existsSync(folder)) mkdirSync(folder);
    return new DatabaseSync(path);
  });
}

/** Runs an action on the database at `path`; whatever fails in the driver becomes UNAVAILABLE. */
export function guard<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof RolegraphError) throw error;
    throw new UnavailableError(
      `The embedded store ${path} ${explain(error)}`,
      {},
      { cause: error },
    );
  }
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /locked|busy/iu,
    "is in use by another process; stop that one or name another file in STORE_URL.",
  ],
  [/readonly|EROFS|read-only/iu, "cannot be written; it is on a read-only disk or file."],
  [
    /EACCES|EPERM|ENOENT|ENOTDIR|EEXIST|unable to open/iu,
    "cannot be opened; check the path and its permissions.",
  ],
  [
    /not a database|malformed/iu,
    "is not a readable SQLite database; restore it or name another file in STORE_URL.",
  ],
  [/full|ENOSPC/iu, "cannot be written; the disk is full."],
  [/not open|closed/iu, "is closed."],
];

function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const reason = REASONS.find(([pattern]) => pattern.test(text));
  return reason ? reason[1] : `failed: ${text}`;
}

/**
 * Node's own driver where it returns rows as arrays (Node 22.16 and later), else the package with
 * the same interface.
 */
function loadDriver(): DatabaseConstructor {
  const require = createRequire(import.meta.url);
  for (const name of ["node:sqlite", "@photostructure/sqlite"]) {
    const driver = tryRequire(require, name);
    if (driver && "setReturnArrays" in driver.StatementSync.prototype) return driver.DatabaseSync;
  }
  throw new UnavailableError(
    "The embedded store needs Node 22.16 or later, or the package @photostructure/sqlite; run npm ci.",
  );
}

function tryRequire(require: NodeJS.Require, name: string) {
  try {
    return require(name) as {
      DatabaseSync: DatabaseConstructor;
      StatementSync: { prototype: object };
    };
  } catch {
    return undefined;
  }
}
