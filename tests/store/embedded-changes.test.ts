import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/domain/concept.js";
import { openDatabase } from "../../src/store/embedded/sqlite.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { conceptOf, SOURCE, WRITER } from "../support/graph-items.js";
import { makeFolderForTest } from "../support/temporary-folder.js";

const COUNT = 2_000;

/** What could be taken for the end of an entry, many times; several megabytes in all. */
const DESCRIPTION = 'é",\n{"subject":"CONCEPT"}]\\n '.repeat(40);

const CONCEPTS = Array.from({ length: COUNT }, (_, index) =>
  conceptOf("SKILL", `skill-${index}`, { description: `${index} ${DESCRIPTION}` }),
);

async function withStore<Result>(
  path: string,
  use: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore({ url: `embedded:${path}` });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function writeLargeChange(): Promise<string> {
  const path = join(await makeFolderForTest(), "graph.db");
  await withStore(path, (store) => store.write({ sources: [SOURCE], concepts: CONCEPTS }, WRITER));
  return path;
}

/** Writes the entries of all changes as JSON.stringify does, as they were before they were read in parts. */
function joinEntries(path: string): void {
  const database = openDatabase(path);
  const [row] = database.prepare("select entries from change").all() as { entries: string }[];
  const entries: unknown = JSON.parse(row?.entries ?? "");
  database.prepare("update change set entries = ?").run(JSON.stringify(entries));
  database.close();
}

describe("a large change in the embedded store", () => {
  it("is read as it was written", async () => {
    const [change] = await withStore(await writeLargeChange(), (store) => store.changes(0, 1));
    const concepts = change?.entries.flatMap(({ subject, after }) =>
      subject === "CONCEPT" && after !== null ? (JSON.parse(after) as Concept) : [],
    );
    const wrong = concepts?.filter(
      ({ description }, index) => description !== CONCEPTS[index]?.description,
    );
    expect(wrong).toEqual([]);
    expect(change?.entries).toHaveLength(COUNT + 1);
  });

  it("is read the same from a file of an earlier release, where entries had no lines", async () => {
    const path = await writeLargeChange();
    const before = await withStore(path, (store) => store.changes(0, 1));
    joinEntries(path);
    const after = await withStore(path, (store) => store.changes(0, 1));
    expect(isDeepStrictEqual(after, before)).toBe(true);
  });

  it("lets other work through while it is read", async () => {
    const path = await writeLargeChange();
    const turns = await withStore(path, async (store) => {
      let count = 0;
      const reading = store.changes(0, 1).then(() => count);
      const isDone = reading.then(() => true);
      while (!(await Promise.race([isDone, nextTurn(false)]))) count += 1;
      return reading;
    });
    expect(turns).toBeGreaterThan(1);
  });
});
