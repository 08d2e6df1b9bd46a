import { describe } from "vitest";
import { WRITER } from "../support/graph-items.js";
import { isWithoutNeo4j, openEmptyNeo4jStore } from "../support/neo4j-store.js";
import { describeGraphReaderContract } from "./graph-reader.contract.js";
import { describeGraphStoreContract } from "./graph-store.contract.js";

describe.skipIf(isWithoutNeo4j)("on a real Neo4j", () => {
  describeGraphReaderContract("neo4j", async (batch) => {
    const store = await openEmptyNeo4jStore();
    await store.write(batch, WRITER);
    return { reader: store, close: () => store.close() };
  });

  describeGraphStoreContract("neo4j", (clock) => openEmptyNeo4jStore({ clock }));
});
