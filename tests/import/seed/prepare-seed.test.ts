import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePreparedText } from "../../../src/import/seed/files/prepared-files.js";
import { prepareSeed } from "../../../src/import/seed/prepare-seed.js";
import { readSeed } from "../../../src/import/seed/read-seed.js";
import { createSeed } from "./seed-directory.js";

const NOTHING = new Map();

async function prepare(directory: string) {
  return parsePreparedText(await prepareSeed(directory));
}

describe("a seed that was read when the program was built", () => {
  it("is the same as one that is read now", async () => {
    const prepared = await prepare("seed");
    expect(prepared.size).toBeGreaterThan(50);
    const [now, before] = [await readSeed("seed", NOTHING), await readSeed("seed", prepared)];
    expect(JSON.stringify(before)).toBe(JSON.stringify(now));
  });

  it("takes what has changed since from the file", async () => {
    const directory = await createSeed({
      "one.yaml": "categories: {one: {label: One}}",
      "two.yaml": "categories: {two: {label: Two}}",
    });
    const prepared = await prepare(directory);
    await writeFile(join(directory, "two.yaml"), "categories: {two: {label: Second}}");
    const { concepts } = await readSeed(directory, prepared);
    expect(concepts.map(({ label }) => label)).toEqual(["One", "Second"]);
  });

  it("tells the lines of mistakes that its files make together", async () => {
    const directory = await createSeed({
      "one.yaml": "categories:\n  one:\n    label: One\n    broader: [two]",
      "two.yaml": "categories: {two: {label: Two}}",
    });
    const prepared = await prepare(directory);
    await writeFile(join(directory, "two.yaml"), "categories: {three: {label: Three}}");
    await expect(readSeed(directory, prepared)).rejects.toThrow(
      /one\.yaml:4: Unknown concept "two"/u,
    );
  });

  it("leaves files with mistakes to be read", async () => {
    const directory = await createSeed({ "wrong.yaml": "categories: {one: {name: One}}" });
    expect((await prepare(directory)).size).toBe(0);
  });

  it("counts for nothing once the schema is another one", async () => {
    const text = await prepareSeed("tests/fixtures/seed/small");
    expect(parsePreparedText(text).size).toBeGreaterThan(0);
    expect(parsePreparedText(text.replace(/"schema":"\w+"/u, '"schema":"other"')).size).toBe(0);
  });
});
