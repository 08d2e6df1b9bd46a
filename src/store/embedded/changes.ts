import type { Change, ChangeEntry } from "../../domain/change.js";
import { Breather } from "../../lib/breathe.js";
import type { Row, Statements } from "./statements.js";

/** Stands between entries. Within one there is no such line break, so that a text can be read in parts. */
const SEPARATOR = ",\n";

/** How much of a text is read without a pause, in bytes: about a millisecond's worth. */
const PART = 250_000;

/** Tells the version of the graph and its time, from the last row of an index. */
export function readLatest(statements: Statements): { version: number; updatedAt: string | null } {
  const row = statements.first("select version, at from change order by version desc limit 1");
  return row
    ? { version: Number(row[0]), updatedAt: String(row[1]) }
    : { version: 0, updatedAt: null };
}

/** Records a change. */
export function insertChange(
  statements: Statements,
  { version, at, actor, reason, entries }: Change,
): void {
  statements.run(
    "insert into change (version, at, actor, reason, entries) values (?, ?, ?, ?, ?)",
    version,
    at,
    actor,
    reason,
    `[${entries.map((entry) => JSON.stringify(entry)).join(SEPARATOR)}]`,
  );
}

/** Selects the changes behind a version, oldest first, for `decodeChanges`. */
export function selectChanges(statements: Statements, since: number, limit: number): Row[] {
  return statements.all(
    "select version, at, actor, reason, cast(entries as blob) from change where version > ? order by version limit ?",
    since,
    limit,
  );
}

/** Reads rows of changes. A large one has megabytes, so that other work is let through meanwhile. */
export async function decodeChanges(rows: readonly Row[]): Promise<Change[]> {
  const breather = new Breather();
  const changes: Change[] = [];
  for (const [version, at, actor, reason, bytes] of rows) {
    const entries: ChangeEntry[] = [];
    for (const part of cut(Buffer.from(bytes as Uint8Array))) {
      for (const entry of JSON.parse(`[${part}]`) as ChangeEntry[]) entries.push(entry);
      await breather.pause();
    }
    changes.push({
      version: Number(version),
      at: String(at),
      actor: String(actor),
      reason: String(reason),
      entries,
    });
  }
  return changes;
}

/** Cuts a list, as JSON, behind separators, which it had not always; brackets and cuts are left out. */
function* cut(list: Buffer): Generator<string> {
  let start = "[".length;
  while (start < list.length) {
    const lineBreak = list.indexOf("\n", start + PART);
    const end = lineBreak < 0 ? list.length : lineBreak;
    yield list.toString("utf8", start, end - 1);
    start = end + 1;
  }
}
