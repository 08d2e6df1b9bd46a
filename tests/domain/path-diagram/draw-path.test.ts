import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { drawPath } from "../../../src/domain/path-diagram/draw-path.js";
import { fitText } from "../../../src/domain/path-diagram/fit-text.js";
import { DIAGRAM_FORMATS } from "../../../src/domain/path-diagram/path-picture.js";
import { toOneLine } from "../../../src/lib/drawn-text/to-one-line.js";
import { HOSTILE_LABELS, HOSTILE_PICTURE } from "../../support/hostile-picture.js";

const EMPTY = { goal: null, totalHours: 0, weeks: null, stages: [], links: [] };

/** Every line that a flowchart of ours may have; a label holds nothing that Mermaid would read as more. */
const LABEL = '"(?:[^"#&<>`\\\\*_~|[\\]{}$;]|#\\d+;|<br/>)*"';
const MERMAID_LINES = [
  "flowchart LR",
  `  subgraph stage\\d+\\[${LABEL}\\]`,
  `    step\\d+\\[${LABEL}\\]`,
  "  end",
  `  goal\\(\\[${LABEL}\\]\\)`,
  "  step\\d+ --> (?:step\\d+|goal)",
  "  classDef asked stroke:#2f8f4e,stroke-width:3px",
  "  class step\\d+(?:,step\\d+)* asked",
  "",
].map((line) => new RegExp(`^${line}$`, "u"));

describe.each(DIAGRAM_FORMATS)("a plan as %s", (format) => {
  it("is the same text each time", () => {
    expect(drawPath(HOSTILE_PICTURE, format)).toBe(
      drawPath(structuredClone(HOSTILE_PICTURE), format),
    );
  });

  it("holds no character that its readers refuse", () => {
    const text = drawPath(HOSTILE_PICTURE, format);
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("a plan in Mermaid", () => {
  it.each([HOSTILE_PICTURE, EMPTY])("has lines of the flowchart's grammar only", (picture) => {
    const lines = drawPath(picture, "MERMAID").split("\n");
    const strange = lines.filter((line) => !MERMAID_LINES.some((form) => form.test(line)));
    expect(strange).toEqual([]);
    const opened = lines.filter((line) => line.startsWith("  subgraph"));
    expect(lines.filter((line) => line === "  end")).toHaveLength(opened.length);
  });

  it("links the last steps to the goal, and marks what the goal asks for", () => {
    const text = drawPath(HOSTILE_PICTURE, "MERMAID");
    expect(text).toContain("  step1 --> step8\n");
    expect(text).toContain("  step14 --> goal\n");
    expect(text).not.toContain("  step1 --> goal\n");
    expect(text).toMatch(/^ {2}class step1,step3,/mu);
  });
});

describe.skipIf(isMissing("dot", "-V"))("a plan in DOT", () => {
  it("is read by Graphviz with every label as it is", () => {
    const { nodes, edges } = readDot(drawPath(HOSTILE_PICTURE, "DOT"));
    const shown = HOSTILE_LABELS.map((label) => toOneLine(label));
    expect(nodes.slice(0, shown.length)).toEqual(shown);
    expect(edges).toBeGreaterThan(HOSTILE_PICTURE.links.length);
  });

  it("is read when there is nothing to learn", () => {
    expect(readDot(drawPath(EMPTY, "DOT")).nodes).toEqual(["Learning path, 0 h"]);
  });
});

describe.skipIf(isMissing("xmllint", "--version"))("a plan in SVG", () => {
  it.each([HOSTILE_PICTURE, EMPTY])("is well-formed XML", (picture) => {
    const { status, stderr } = run("xmllint", ["--noout", "-"], drawPath(picture, "SVG"));
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("has a title and tells the plan to those who do not see it", () => {
    const svg = drawPath(HOSTILE_PICTURE, "SVG");
    const read = (element: string) =>
      run("xmllint", ["--xpath", `string(/*/*[local-name()="${element}"])`, "-"], svg).stdout;
    expect(read("title")).toContain('Learning path: C# "quoted"');
    const description = read("desc");
    for (const label of HOSTILE_LABELS) expect(description).toContain(toOneLine(label));
  });
});

describe("the picture of a plan", () => {
  const svg = drawPath(HOSTILE_PICTURE, "SVG");

  it("has no boxes that overlap, and no link behind a box that it passes", () => {
    const boxes = [
      ...svg.matchAll(/class="step" x="([\d.]+)" y="([\d.]+)" width="(\d+)" height="(\d+)"/gu),
    ].map((match) => match.slice(1).map(Number) as [number, number, number, number]);
    expect(boxes).toHaveLength(HOSTILE_LABELS.length);
    for (const [place, [x, y, width, height]] of boxes.entries()) {
      for (const [otherX, otherY] of boxes.slice(place + 1)) {
        const isApart = Math.abs(x - otherX) >= width || Math.abs(y - otherY) >= height;
        expect(isApart).toBe(true);
      }
    }
    const lanes = [...svg.matchAll(/ L[\d.]+ (?<y>[\d.]+)/gu)].map((match) => Number(match[1]));
    expect(lanes.length).toBeGreaterThan(0);
    const isCrossed = lanes.some((lane) =>
      boxes.some(([, y, , height]) => lane >= y && lane <= y + height),
    );
    expect(isCrossed).toBe(false);
  });

  it("is light or dark as the viewer is, and loads nothing", () => {
    expect(svg).toContain("@media (prefers-color-scheme: dark)");
    expect(svg).not.toMatch(/<script|<foreignObject| on\w+=/u);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|url\(|href/u,
    );
  });

  it("is as wide as its title, which ends somewhere", () => {
    const widthFor = (goal: string) =>
      Number(/width="(\d+)"/u.exec(drawPath({ ...EMPTY, goal }, "SVG"))?.[1]);
    expect(widthFor("Nurse")).toBe(520);
    expect(widthFor("Natural-language processing engineer and more")).toBeGreaterThan(520);
    expect(widthFor("Engineer ".repeat(1_000))).toBeLessThan(960);
  });

  it("keeps labels within their boxes", () => {
    expect(fitText("Distributed session management", 176, 14)).toEqual([
      "Distributed session",
      "management",
    ]);
    for (const label of HOSTILE_LABELS) {
      const lines = fitText(toOneLine(label), 176, 14);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThan(26);
    }
  });
});

function isMissing(command: string, argument: string): boolean {
  return spawnSync(command, [argument]).error !== undefined;
}

function run(command: string, parameters: readonly string[], input: string) {
  return spawnSync(command, parameters, { input, encoding: "utf8" });
}

/** Labels, without what stands under them, in the order in which nodes are declared. */
function readDot(text: string): { readonly nodes: string[]; readonly edges: number } {
  const { stdout, stderr } = run("dot", ["-Tjson0"], text);
  expect(stderr).toBe("");
  const graph = JSON.parse(stdout) as {
    readonly objects: readonly { readonly name: string; readonly label?: string }[];
    readonly edges?: readonly unknown[];
  };
  const numbered = graph.objects.filter(({ name }) => name.startsWith("step"));
  numbered.sort((a, b) => Number(a.name.slice(4)) - Number(b.name.slice(4)));
  const goal = graph.objects.filter(({ name }) => name === "goal");
  const nodes = [...numbered, ...goal].map(({ label = "" }) =>
    label
      .replace(/\\n[a-z]+, [\d.]+ h$/u, "")
      .replaceAll("&amp;", "&")
      .replaceAll(/\\(.)/gu, "$1"),
  );
  return { nodes, edges: graph.edges?.length ?? 0 };
}
