import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { startNode } from "../../support/running-process.js";

const PROGRAM = fileURLToPath(new URL("load-module.ts", import.meta.url));

/** Of one length, since V8 tells code of an older text from that of a newer one by that alone. */
const FIRST = `module.exports = () => ({ value: 1, name: __filename, line: new Error().stack.split("\\n")[1] });`;
const SECOND = FIRST.replace("value: 1", "value: 2");

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "rolegraph-code-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, "module.cjs");
  writeFileSync(file, FIRST);
});

interface Loaded {
  readonly value: number;
  readonly name: string;
  readonly line: string;
}

async function load(isKept: boolean, flags: readonly string[] = []): Promise<Loaded> {
  const parameters = [...flags, "--import", "tsx", PROGRAM, file, String(isKept)];
  const { ended, output } = startNode(parameters);
  expect(await ended, output.stderr).toBe(0);
  return JSON.parse(output.stdout) as Loaded;
}

describe("compiled code beside a module", () => {
  it("is written at the end of a run that keeps it, and by no other", async () => {
    await load(false);
    expect(existsSync(`${file}.cache`)).toBe(false);
    await load(true);
    expect(existsSync(`${file}.cache`)).toBe(true);
  });

  it("is what runs from then on", async () => {
    await load(true);
    writeFileSync(file, SECOND);
    // The text is not read for what it says; that is why a build removes what was compiled before.
    expect(await load(false)).toMatchObject({ value: 1 });
  });

  it("is left as it is by a run that could use it", async () => {
    await load(true);
    const written = readFileSync(`${file}.cache`);
    await load(true);
    expect(readFileSync(`${file}.cache`).equals(written)).toBe(true);
  });

  it.each([
    ["is damaged", () => writeFileSync(`${file}.cache`, "no code")],
    ["is of another text", () => writeFileSync(file, `${SECOND}\n`)],
  ])("is not used where it %s", async (_what, change) => {
    await load(true);
    change();
    const { value } = await load(false);
    expect(value).toBe(readFileSync(file, "utf8").startsWith(FIRST) ? 1 : 2);
  });

  it("is not used by a V8 that was told to work in another way", async () => {
    await load(true);
    writeFileSync(file, SECOND);
    expect(await load(false, ["--no-opt"])).toMatchObject({ value: 2 });
  });

  it("is not used where Node is to name the sources in stack traces", async () => {
    await load(true);
    writeFileSync(file, SECOND);
    expect(await load(false, ["--enable-source-maps"])).toMatchObject({ value: 2 });
  });

  it("knows its file, and the line and column of what it does", async () => {
    const place = `${file}:1:${FIRST.indexOf("new Error") + 1}`;
    await load(true);
    const loaded = await load(false);
    expect(loaded.name).toBe(file);
    expect(loaded.line).toContain(place);
  });
});
