import { describe, expect, it } from "vitest";
import { createErrorFormatter } from "../../src/graphql/errors.js";
import type { GraphStore } from "../../src/store/store.js";
import { serveSmallGraph } from "../support/small-server.js";
import { startTestServer } from "../support/test-server.js";

const small = serveSmallGraph();

describe("errors", () => {
  it("carry the codes of the request's mistakes", async () => {
    const codeOf = async (document: string) => {
      const { body, status } = await small.server.query(document);
      return [status, body.errors?.[0]?.extensions.code];
    };
    expect(await codeOf("{ ")).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
    expect(await codeOf("{ nothing }")).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect(await codeOf("query A { graph { version } } query B { graph { version } }")).toEqual([
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ]);
  });

  it("name a wrong reference even when nothing of its list is asked for", async () => {
    const { body } = await small.server.query('{ roles(where: {within: "nope"}) { __typename } }');
    expect(body.errors).toMatchObject([{ path: ["roles"], extensions: { code: "NOT_FOUND" } }]);
  });

  it("say that the store is away, without the driver's words", async () => {
    const folderStore = await openClosedStore();
    const server = await startTestServer(folderStore);
    const { body, text } = await server.query("{ graph { version } }");
    await server.close();
    expect(body.errors).toMatchObject([{ extensions: { code: "UNAVAILABLE" } }]);
    expect(text).not.toMatch(/stack|node_modules|sqlite_|at /iu);
  });
});

describe("createErrorFormatter", () => {
  it("masks what is ours and reports it under the id that the caller gets", () => {
    const reports: unknown[] = [];
    const format = createErrorFormatter((error, id) => reports.push([error, id]));
    const bug = new TypeError("secret of line 7");
    const shown = format(
      {
        message: bug.message,
        path: ["a"],
        extensions: { code: "INTERNAL_SERVER_ERROR", stacktrace: ["secret"] },
      },
      bug,
    );
    expect(shown).toEqual({
      message: `Something failed on the server; its log has the details under ${String(shown.extensions?.id)}.`,
      path: ["a"],
      extensions: { code: "INTERNAL", id: expect.stringMatching(/^[0-9a-f-]{36}$/u) },
    });
    expect(reports).toEqual([[bug, shown.extensions?.id]]);
    expect(JSON.stringify(shown)).not.toContain("secret");
  });
});

/** A store that has been closed under the server's feet. */
async function openClosedStore(): Promise<GraphStore> {
  const { openStore } = await import("../../src/store/open-store.js");
  const store = await openStore({ url: "embedded::memory:" });
  await store.close();
  return store;
}
