import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findLiterals, findLiteralsOfMarkup } from "./find-literals.js";

const COMPONENTS = [...listFiles("src/explorer", /\.tsx?$/u), ...listFiles("src/server", /\.ts$/u)];
const MARKUP = listFiles("src/explorer", /\.html$/u);

describe("texts", () => {
  it("are all in src/texts.ts, and none in a component", () => {
    const found = COMPONENTS.flatMap((file) =>
      findLiterals(file, readFileSync(file, "utf8")).map((text) => `${file}: ${text}`),
    );

    expect(COMPONENTS.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it("are in no page's HTML", () => {
    const found = MARKUP.flatMap((file) =>
      findLiteralsOfMarkup(readFileSync(file, "utf8")).map((text) => `${file}: ${text}`),
    );

    expect(MARKUP.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });

  it.each([
    ["between tags", "const a = <p>Try again</p>;"],
    ["in a choice", 'const a = <p>{isOpen ? "Close it" : label}</p>;'],
    ["in a template", "const a = <p>{`Some more`}</p>;"],
    ["in an attribute that is read out", 'const a = <img alt="A plan" />;'],
    ["in a template of markup", "const a = html`<p>And more</p>`;"],
    ["in an attribute of a template", 'const a = html`<p title="As found"></p>`;'],
    ["in an element made by hand", 'createElement("p", {}, "Nothing here");'],
  ])("are found %s", (_place, code) => {
    expect(findLiterals("component.tsx", code)).toHaveLength(1);
  });
});

function listFiles(folder: string, name: RegExp): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => name.test(file)).map((file) => `${folder}/${file}`);
}
