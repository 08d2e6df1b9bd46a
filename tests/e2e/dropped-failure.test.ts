import { expect, it } from "vitest";
import { startRolegraph } from "../support/running-process.js";

/** Nothing listens there. */
const NOWHERE = "bolt://127.0.0.1:9";

/** The second reference is refused at once; the first one fails when the store cannot be reached. */
const HALF_WRONG = '{ concepts(refs: ["redis", "not a reference"]) { label } }';

it("a part of a request that fails when nobody waits for it ends no process", async () => {
  const running = startRolegraph(["serve"], {
    PORT: "0",
    STORE_URL: NOWHERE,
    READ_MODE: "direct",
    SEED_ON_START: "false",
  });
  const [, url = ""] = await running.waitFor(/Rolegraph is ready: (http:[^\s]+)\/ /u);
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: HALF_WRONG }),
  });
  expect(await response.text()).toContain("BAD_USER_INPUT");
  await expect
    .poll(() => running.output.stderr, { timeout: 20_000 })
    .toContain("failure that nobody waited for");
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  running.child.kill("SIGTERM");
  expect(await running.ended).toBe(0);
});
