/*
 * A program for crash tests: writes batch after batch to the store named by STORE_URL and prints each
 * version once it is acknowledged, until it is killed. Each batch makes a category and members of it.
 */
import { openStore } from "../../src/store/open-store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "./graph-items.js";

/** How many members each batch has. */
export const MEMBERS = 50;

const store = await openStore({
  url: process.env.STORE_URL ?? "",
  user: process.env.STORE_USER ?? "",
  password: process.env.STORE_PASSWORD ?? "",
});

for (let batch = (await store.version()) + 1; ; batch += 1) {
  const category = `batch-${batch}`;
  const members = Array.from({ length: MEMBERS }, (_, index) => `${category}-${index}`);
  const version = await store.write(
    {
      sources: [SOURCE],
      concepts: [
        conceptOf("CATEGORY", category),
        ...members.map((slug) => conceptOf("TECHNOLOGY", slug)),
      ],
      edges: members.map((slug) => edgeOf(slug, "BROADER", category)),
    },
    WRITER,
  );
  process.stdout.write(`acknowledged ${version}\n`);
}
