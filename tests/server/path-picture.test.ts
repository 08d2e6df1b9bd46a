import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MemoryStore, openMemoryStore } from "../support/memory-server.js";
import type { TestServer } from "../support/test-server.js";

const QUERY = `query ($input: LearningPathInput!, $theme: DiagramTheme) {
  learningPath(input: $input) { diagram(format: SVG, theme: $theme) }
}`;

let memory: MemoryStore;
let server: TestServer;

beforeAll(async () => {
  memory = await openMemoryStore("seed");
  server = await memory.serve();
});
afterAll(async () => {
  await server.close();
  await memory.close();
});

async function get(address: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${server.url}/embed/path/${address}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe("the picture of a learning path", () => {
  it.each([
    ["backend-developer.svg", { role: "backend-developer" }, "SYSTEM"],
    [
      "backend-developer.svg?knows=python@advanced,sql&hours=8&theme=dark",
      {
        role: "backend-developer",
        knows: [{ concept: "python", level: "ADVANCED" }, { concept: "sql" }],
        hoursPerWeek: 8,
      },
      "DARK",
    ],
    [
      "backend-developer.svg?knows=python&knows=sql&avoid=java&prefer=nginx,postgresql&theme=light",
      {
        role: "backend-developer",
        knows: [{ concept: "python" }, { concept: "sql" }],
        avoid: ["java"],
        prefer: ["nginx", "postgresql"],
      },
      "LIGHT",
    ],
    ["core%3Abackend-developer.svg", { role: "core:backend-developer" }, "SYSTEM"],
  ])("at %s is the diagram that the API gives", async (address, input, theme) => {
    const { status, headers, text } = await get(address);
    const { body } = await server.query(QUERY, { input, theme });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(text).toBe(body.data.learningPath.diagram);
  });

  it("has the colours of the viewer's system, or those that the address asks for", async () => {
    const read = async (search: string) => (await get(`backend-developer.svg${search}`)).text;
    const [system, light, dark] = [
      await read(""),
      await read("?theme=light"),
      await read("?theme=dark"),
    ];
    expect(system).toContain("prefers-color-scheme: dark");
    expect(light).not.toContain("prefers-color-scheme");
    expect(dark).not.toContain("prefers-color-scheme");
    expect(light).toContain(".page { fill: #ffffff; }");
    expect(dark).toContain(".page { fill: #0d1117; }");
  });

  it("is told in weeks where the address says how many hours there are", async () => {
    const { text } = await get("backend-developer.svg?hours=10");
    expect(text).toMatch(/<title [^>]*>Learning path: Back-end developer, \d+ h, [\d.]+ weeks</u);
  });

  it("may be kept for minutes, then is asked for by its tag", async () => {
    const first = await get("backend-developer.svg");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe(
      "public, max-age=300, stale-while-revalidate=86400",
    );
    expect(tag).toMatch(/^"[\w-]+"$/u);
    const again = await get("backend-developer.svg", { "if-none-match": tag });
    expect(again).toMatchObject({ status: 304, text: "" });
    const other = await get("backend-developer.svg?theme=dark", { "if-none-match": tag });
    expect(other.status).toBe(200);
  });

  it("may be shown by every page, and styles itself only", async () => {
    const { headers } = await get("backend-developer.svg");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
  });
});

describe("what is wrong with a picture's address", () => {
  it.each([
    ["backend-develper.svg", 404, "NOT_FOUND", "backend-developer"],
    ["redis.svg", 400, "BAD_USER_INPUT", "TECHNOLOGY"],
    ["backend-developer.svg?knows=python@expert", 400, "BAD_USER_INPUT", "EXPERT"],
    ["backend-developer.svg?hours=many", 400, "BAD_USER_INPUT", "many"],
    ["backend-developer.svg?hours=0", 400, "BAD_USER_INPUT", "168"],
    ["backend-developer.svg?theme=blue", 400, "BAD_USER_INPUT", "light, dark"],
    ["backend-developer.svg?know=python", 400, "BAD_USER_INPUT", "knows, hours"],
    ["backend-developer.svg?avoid=web-security", 422, "UNREACHABLE", "to be avoided"],
    ["%3Cscript%3E.svg", 400, "BAD_USER_INPUT", "&lt;script&gt;"],
  ])("is drawn, with its status: %s", async (address, status, code, words) => {
    const answer = await get(address);
    expect({ status: answer.status, text: answer.text }).toMatchObject({ status });
    expect(answer.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.text).toContain(`No learning path: ${code}`);
    expect(answer.text).toContain(words);
    expect(answer.text).not.toContain("<script>");
  });
});
