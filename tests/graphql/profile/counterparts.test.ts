import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WriteBatch } from "../../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../../support/graph-items.js";
import { type OpenedStore, STORES } from "../../support/stores.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

const EFFORT = { basicHours: 5, workingHours: 20, advancedHours: 80, source: null };

/** A curated role and one of another vocabulary that ask for the same, each in its own terms. */
const GRAPH: WriteBatch = {
  sources: [SOURCE],
  concepts: [
    conceptOf("ROLE", "web-developer"),
    conceptOf("SKILL", "react", { effort: EFFORT }),
    conceptOf("SKILL", "css", { effort: EFFORT }),
    conceptOf("SKILL", "design", { effort: EFFORT }),
    conceptOf("ROLE", "esco:web-developer"),
    conceptOf("SKILL", "esco:css"),
    conceptOf("SKILL", "esco:design"),
    conceptOf("TECHNOLOGY", "onet:css"),
    conceptOf("ROLE", "onet:web-developer"),
  ],
  edges: [
    edgeOf("web-developer", "REQUIRES", "css"),
    edgeOf("react", "HAS_PREREQUISITE", "css"),
    edgeOf("esco:web-developer", "REQUIRES", "esco:css"),
    edgeOf("esco:web-developer", "REQUIRES", "esco:design"),
    edgeOf("onet:web-developer", "REQUIRES", "onet:css"),
    edgeOf("esco:css", "MATCHES", "css", { match: "EXACT" }),
    edgeOf("onet:css", "MATCHES", "css", { match: "CLOSE" }),
    edgeOf("esco:design", "MATCHES", "design", { match: "BROAD" }),
  ],
};

describe.each(STORES)("answers across vocabularies over the $name store", ({ open }) => {
  let opened: OpenedStore;
  let server: TestServer;
  beforeAll(async () => {
    opened = await open();
    await opened.store.write(GRAPH, WRITER);
    server = await startTestServer(opened.store);
  });
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  async function ask(document: string) {
    const { body } = await server.query(document);
    expect(body.errors).toBeUndefined();
    return body.data;
  }

  async function match(concept: string, scheme: string) {
    const { matchRoles } = await ask(
      `{ matchRoles(knows: [{concept: "${concept}"}], schemes: ["${scheme}"]) { readiness role { slug } } }`,
    );
    return matchRoles[0];
  }

  it("matches a curated profile with the roles of other vocabularies", async () => {
    expect(await match("css", "esco")).toEqual({ readiness: 0.5, role: { slug: "web-developer" } });
    expect(await match("css", "onet")).toMatchObject({ readiness: 1 });
  });

  it("matches a profile of another vocabulary with curated roles, and with those of a third", async () => {
    expect(await match("esco:css", "core")).toMatchObject({ readiness: 1 });
    expect(await match("esco:css", "onet")).toMatchObject({ readiness: 1 });
  });

  it("counts what a known concept implies in other vocabularies too", async () => {
    expect(await match("react", "esco")).toMatchObject({ readiness: 0.5 });
  });

  it("takes broader and narrower concepts for others", async () => {
    expect(await match("design", "esco")).toMatchObject({ readiness: 0 });
  });

  it("tells the same of a gap", async () => {
    const gap = "readiness met { target { slug } } missing { target { slug } }";
    const { curated, implied } = await ask(
      `{ curated: skillGap(role: "web-developer", knows: [{concept: "onet:css"}]) { ${gap} }
         implied: skillGap(role: "esco:web-developer", knows: [{concept: "react"}]) { ${gap} } }`,
    );
    expect(curated).toEqual({ readiness: 1, met: [{ target: { slug: "css" } }], missing: [] });
    expect(implied).toEqual({
      readiness: 0.5,
      met: [{ target: { slug: "css" } }],
      missing: [{ target: { slug: "design" } }],
    });
  });

  it("plans in curated terms for the role of another vocabulary", async () => {
    const path = "totalHours stages { steps { hours concept { slug scheme } } }";
    const { fresh, knowing } = await ask(
      `{ fresh: learningPath(input: {role: "onet:web-developer"}) { ${path} }
         knowing: learningPath(input: {role: "onet:web-developer", knows: [{concept: "react"}]}) { ${path} } }`,
    );
    expect(fresh).toEqual({
      totalHours: 20,
      stages: [{ steps: [{ hours: 20, concept: { slug: "css", scheme: "core" } }] }],
    });
    expect(knowing).toEqual({ totalHours: 0, stages: [] });
  });
});
