import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SETTINGS } from "../src/config.js";
import { askDiagram, README, readmeExamples } from "./support/readme.js";
import { type ServerWithStore, startSeededServer } from "./support/seeded-server.js";

describe("README", () => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  it.each(readmeExamples())("shows a query with its answer: $query", async (example) => {
    const { query, answer, diagram } = example;
    const { body } = await server.query(query);
    expect(body).toEqual(JSON.parse(answer));
    if (diagram !== undefined) expect(await askDiagram(server, query)).toBe(diagram);
  });

  it("lists every setting with its default and meaning", () => {
    const table = README.replaceAll(/ +\|/gu, " |");
    const rows = [...table.matchAll(/^\| `[A-Z_]+` \|.*\|$/gmu)];
    expect(rows.map(([row]) => row)).toEqual(
      Object.entries(SETTINGS).map(([name, spec]) => {
        const standard = String(spec.default ?? "");
        const shown = standard === "" ? "" : ` \`${standard}\``;
        return `| \`${name}\` |${shown} | ${spec.desc} |`;
      }),
    );
  });

  it("names only scripts that exist", async () => {
    const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
    const named = [...README.matchAll(/npm run (?<script>[\w:]+)/gu)].map((match) => match[1]);
    expect(named.filter((script) => !(String(script) in scripts))).toEqual([]);
  });
});
