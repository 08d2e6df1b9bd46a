import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MemoryStore, openMemoryStore } from "../support/memory-server.js";
import { makeTemporaryFolder } from "../support/temporary-folder.js";
import type { Answer, TestServer } from "../support/test-server.js";

const LABEL = "query Label($slug: String!) { role(slug: $slug) { label } }";
const MOMENT = "{ graph { reads { ageSeconds } } }";
const OTHER = "{ __typename }";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

let memory: MemoryStore;
let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  memory = await openMemoryStore("seed");
  folder = await makeTemporaryFolder();
});
afterAll(async () => {
  await memory.close();
  await folder.remove();
});

async function writeManifest(manifest: object): Promise<string> {
  const path = join(folder.path, "documents.json");
  await writeFile(path, JSON.stringify(manifest));
  return path;
}

async function getById(server: TestServer, id: string, variables: object = {}) {
  const search = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
  const response = await fetch(`${server.url}/graphql?${search.toString()}`);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer["body"],
  };
}

async function postById(server: TestServer, documentId: string, variables: object) {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ documentId, variables }),
  });
  return response.json();
}

describe("a persisted document", () => {
  let server: TestServer;

  beforeAll(async () => {
    const manifest = { [`sha256:${hashOf(LABEL)}`]: LABEL, [hashOf(MOMENT)]: MOMENT };
    server = await memory.serve({
      persistedPath: await writeManifest(manifest),
      isPersistedRequired: true,
      persistedMaximumAge: 120,
    });
  });
  afterAll(() => server.close());

  it("is answered by its id, over a plain GET that caches may keep, and over POST", async () => {
    const id = `sha256:${hashOf(LABEL)}`;
    const data = { role: { label: "Back-end developer" } };
    for (let time = 0; time < 4; time += 1) {
      const answer = await getById(server, id, { slug: "backend-developer" });
      expect(answer).toMatchObject({ status: 200, body: { data } });
      expect(answer.headers.get("cache-control")).toBe("public, max-age=120");
      expect(answer.headers.get("etag")).not.toBeNull();
      expect(await postById(server, id, { slug: "backend-developer" })).toEqual({ data });
    }
  });

  it("is for no cache where it differs by the moment", async () => {
    const { headers } = await getById(server, `sha256:${hashOf(MOMENT)}`);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("gets clear errors that no cache keeps", async () => {
    const unknown = await getById(server, "sha256:0123");
    expect(unknown).toMatchObject({
      status: 404,
      body: { errors: [{ extensions: { code: "NOT_FOUND", argument: "documentId" } }] },
    });
    const wrong = await getById(server, `sha256:${hashOf(LABEL)}`, { slug: "no slug" });
    expect(wrong.body.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    const missing = await getById(server, `sha256:${hashOf(LABEL)}`);
    expect(missing.body.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    for (const { headers } of [unknown, wrong, missing]) {
      expect(headers.get("cache-control")).toBeNull();
    }
  });

  it("may be sent in full; every other document is refused where only persisted ones are answered", async () => {
    const persisted = await server.query(LABEL, { slug: "backend-developer" });
    expect(persisted.body.data.role.label).toBe("Back-end developer");
    const other = await server.query(OTHER);
    expect(other.status).toBe(400);
    expect(other.body.errors).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT", argument: "documentId" } },
    ]);
  });
});

describe("a manifest", () => {
  it.each([
    ["a hash of another document", { [hashOf(LABEL)]: OTHER }, /is not the hash of its document/u],
    ["an invalid document", { [hashOf("{ nothing }")]: "{ nothing }" }, /Cannot query field/u],
    ["no text", { [hashOf(LABEL)]: 7 }, /expected the text of a document/u],
    ["a list", [LABEL], /expected a JSON object/u],
  ])("with %s keeps the server from starting", async (_mistake, manifest, words) => {
    const persistedPath = await writeManifest(manifest);
    await expect(memory.serve({ persistedPath })).rejects.toThrow(words);
  });
});
