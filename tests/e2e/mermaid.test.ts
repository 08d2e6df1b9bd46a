import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeGraph } from "../../src/domain/graph-export/write-graph.js";
import { drawPath } from "../../src/domain/path-diagram/draw-path.js";
import { describeInBrowser } from "../support/browser.js";
import { HOSTILE_GRAPH } from "../support/hostile-graph.js";
import { HOSTILE_PICTURE } from "../support/hostile-picture.js";
import { findMermaid } from "../support/mermaid.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const DIAGRAMS = `query ($slug: String!) {
  learningPath(input: { role: $slug }) { diagram(format: MERMAID) }
  neighbourhood(of: [$slug]) { export(format: MERMAID) }
}`;

const ROLES = ["backend-developer", "data-scientist", "frontend-developer", "penetration-tester"];

describeInBrowser("Mermaid itself", (browser) => {
  let server: ServerWithStore;
  let script: string;
  beforeAll(async () => {
    script = await findMermaid();
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  async function openMermaid(): Promise<Page> {
    const { page } = await browser.open("about:blank");
    await page.addScriptTag({ path: script });
    return page;
  }

  it.each(ROLES)("renders the plan and the neighbourhood of %s", async (slug) => {
    const { body } = await server.query(DIAGRAMS, { slug });
    expect(body.errors).toBeUndefined();
    const page = await openMermaid();
    for (const text of [body.data.learningPath.diagram, body.data.neighbourhood.export]) {
      expect(await render(page, text)).toContain("<svg");
    }
  });

  it("renders labels that would break it, and runs nothing of them", async () => {
    const page = await openMermaid();
    const texts = [drawPath(HOSTILE_PICTURE, "MERMAID"), writeGraph(HOSTILE_GRAPH, "MERMAID")];
    for (const text of texts) {
      const drawing = await render(page, text);
      expect(drawing).toContain("<svg");
      expect(drawing).not.toContain("<script");
    }
  });
});

/** Rejects with Mermaid's own words where it cannot read the text. */
function render(page: Page, text: string): Promise<string> {
  const drawing = `mermaid.render("drawing", ${JSON.stringify(text)}).then(({ svg }) => svg)`;
  return page.evaluate<string>(drawing);
}
