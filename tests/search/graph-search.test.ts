import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GraphSearch } from "../../src/search/graph-search.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { type MemoryStore, openMemoryStore } from "../support/memory-server.js";

describe("GraphSearch", () => {
  let memory: MemoryStore;
  beforeAll(async () => {
    memory = await openMemoryStore("seed");
  });
  afterAll(() => memory.close());

  const firstFor = (index: SearchIndex, text: string) => index.complete(text, {}, 1)[0]?.key;

  it("lets nobody wait for an index that was prepared", async () => {
    const search = new GraphSearch(memory);
    expect(search.indexFor(memory.snapshot())).toBeInstanceOf(Promise);
    const prepared = new GraphSearch(memory);
    await prepared.prepare(new AbortController().signal);
    const index = prepared.indexFor(memory.snapshot());
    expect(index).toBeInstanceOf(SearchIndex);
    expect(firstFor(index as SearchIndex, "redi")).toBe("redis");
  });

  it("stops preparing when told, and builds the index when it is asked for", async () => {
    const search = new GraphSearch(memory);
    const stop = new AbortController();
    const prepared = search.prepare(stop.signal);
    stop.abort(new Error("stopped"));
    await expect(prepared).rejects.toThrow("stopped");
    expect(firstFor(await search.indexFor(memory.snapshot()), "redi")).toBe("redis");
  });
});
