import type { Change, ChangeEntry } from "../../domain/change.js";
import type { Statements } from "./statements.js";

/** Tells the version of the graph and its time, from the last row of an index. */
export function readLatest(statements: Statements): { version: number; updatedAt: string | null } {
  const row = statements.first("select version, at from change order by version desc limit 1");
  return row
    ? { version: Number(row[0]), updatedAt: String(row[1]) }
    : { version: 0, updatedAt: null };
}

/** Lists the changes behind a version, oldest first. */
export function listChanges(statements: Statements, since: number, limit: number): Change[] {
  const rows = statements.all(
    "select version, at, actor, reason, entries from change where version > ? order by version limit ?",
    since,
    limit,
  );
  return rows.map(([version, at, actor, reason, entries]) => ({
    version: Number(version),
    at: String(at),
    actor: String(actor),
    reason: String(reason),
    entries: JSON.parse(String(entries)) as ChangeEntry[],
  }));
}
