import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "../src/config.js";
import { loadSeed } from "../src/import/seed/load/load-seed.js";
import { openStore } from "../src/store/open-store.js";
import { README, readmeBlocks } from "./support/readme.js";
import { startTestServer } from "./support/test-server.js";

describe("README", () => {
  it("shows queries, each with its answer", async () => {
    const queries = readmeBlocks("graphql");
    const answers = readmeBlocks("json").map((text) => JSON.parse(text) as unknown);
    const store = await openStore({ url: "embedded::memory:" });
    await loadSeed(store, "seed");
    const server = await startTestServer(store);
    const bodies: unknown[] = [];
    for (const query of queries) bodies.push((await server.query(query)).body);
    await server.close();
    await store.close();
    expect(bodies).toEqual(answers);
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
