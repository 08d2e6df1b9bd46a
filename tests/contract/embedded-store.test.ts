import { join } from "node:path";
import { openEmbeddedStore } from "../../src/store/embedded/embedded-store.js";
import { WRITER } from "../support/graph-items.js";
import { makeFolderForTest, makeTemporaryFolder } from "../support/temporary-folder.js";
import { describeGraphReaderContract } from "./graph-reader.contract.js";
import { describeGraphStoreContract } from "./graph-store.contract.js";

describeGraphReaderContract("embedded", async (batch) => {
  const folder = await makeTemporaryFolder();
  const store = await openEmbeddedStore({ path: join(folder.path, "graph.db") });
  await store.write(batch, WRITER);
  const close = async () => {
    await store.close();
    await folder.remove();
  };
  return { reader: store, close };
});

describeGraphStoreContract("embedded", async (clock) =>
  openEmbeddedStore({ path: join(await makeFolderForTest(), "graph.db"), clock }),
);
