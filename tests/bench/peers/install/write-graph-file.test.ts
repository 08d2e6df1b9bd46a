import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { conceptOf, edgeOf } from "../../../support/graph-items.js";
import { makeFolderForTest } from "../../../support/temporary-folder.js";
import { readGraph } from "../programs/graph.js";
import { writeGraphFile } from "./write-graph-file.js";

const GRAPH = {
  concepts: [
    conceptOf("ROLE", "esco:developer"),
    conceptOf("SKILL", "esco:css", { label: "CSS", description: "Styles\npages." }),
    conceptOf("SKILL", "esco:css-2", { label: "css" }),
    conceptOf("SKILL", "esco:design"),
    conceptOf("CATEGORY", "esco:web"),
    conceptOf("CATEGORY", "esco:arts"),
  ],
  edges: [
    edgeOf("esco:developer", "REQUIRES", "esco:css-2", { importance: "OPTIONAL" }),
    edgeOf("esco:developer", "REQUIRES", "esco:design"),
    edgeOf("esco:developer", "REQUIRES", "esco:css"),
    edgeOf("esco:css", "BROADER", "esco:web"),
    edgeOf("esco:css", "BROADER", "esco:design"),
    edgeOf("esco:css", "BROADER", "esco:arts"),
  ],
};

describe("the graph that peers keep in memory", () => {
  async function writeAndRead() {
    const path = join(await makeFolderForTest(), "graph.json");
    await writeGraphFile(GRAPH, path);
    return readGraph(path);
  }

  it("knows concepts by key and lists equal labels by key", async () => {
    const { byKey, byKind } = await writeAndRead();
    expect(byKey.get("esco:css")).toMatchObject({ slug: "css", description: "Styles\npages." });
    expect(byKind.SKILL.map(({ key }) => key)).toEqual(["esco:css", "esco:css-2", "esco:design"]);
  });

  it("has wider concepts as categories only where they are categories, by label", async () => {
    const { byKey } = await writeAndRead();
    const categories = byKey.get("esco:css")?.categories;
    expect(categories?.map(({ key }) => key)).toEqual(["esco:arts", "esco:web"]);
  });

  it("lists requirements by rank, then by label", async () => {
    const { byKey } = await writeAndRead();
    const targets = byKey.get("esco:developer")?.requirements.map(({ target }) => target.key);
    expect(targets).toEqual(["esco:css", "esco:design", "esco:css-2"]);
  });
});
