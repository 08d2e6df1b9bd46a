import { expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.js";
import { startTestServer } from "../support/test-server.js";

it("says on /readyz why the store is away, stays alive, and counts -1 as the version", async () => {
  const store = await openStore({ url: "embedded::memory:" });
  const server = await startTestServer(store);
  await store.close();
  const ready = await fetch(`${server.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({
    status: "unavailable",
    reason: "The embedded store :memory: is closed.",
  });
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  const { body } = await server.query("{ graph { version } }");
  expect(body.errors).toMatchObject([{ extensions: { code: "UNAVAILABLE" } }]);
  expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(
    "rolegraph_graph_version -1",
  );
  await server.close();
});

// Vitest fails on rejections that nobody handles, as a promise left behind would be.
it("refuses a question that names several concepts once", async () => {
  const store = await openStore({ url: "embedded::memory:" });
  const server = await startTestServer(store);
  await store.close();
  const { body } = await server.query(
    '{ learningPath(input: { role: "some-role", knows: [{ concept: "git" }], avoid: ["php"] }) { totalHours } }',
  );
  expect(body.errors).toMatchObject([{ extensions: { code: "UNAVAILABLE" } }]);
  await server.close();
});
