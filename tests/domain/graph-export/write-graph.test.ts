import { Graphviz } from "@hpcc-js/wasm-graphviz";
import cytoscape from "cytoscape";
import { DirectedGraph } from "graphology";
import { parse as parseGraphml } from "graphology-graphml";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { GRAPH_FORMATS } from "../../../src/domain/graph-export/graph-picture.js";
import { writeGraph } from "../../../src/domain/graph-export/write-graph.js";
import { toOneLine } from "../../../src/lib/drawn-text/to-one-line.js";
import { HOSTILE_GRAPH } from "../../support/hostile-graph.js";
import { parseXml } from "../../support/parse-xml.js";

const LABELS = HOSTILE_GRAPH.nodes.map(({ concept }) => toOneLine(concept.label));
const LINKS = HOSTILE_GRAPH.links.length;
const LAYERED = { ...HOSTILE_GRAPH, arrangement: "LAYERS" } as const;
const SKOS = "http://www.w3.org/2004/02/skos/core#";
/** Throws where anything would be dropped; the published types do not know it yet. */
const SAFE: object = { safe: true };
const OWN = "urn:rolegraph:vocabulary:";

describe.each(GRAPH_FORMATS)("a piece of the graph as %s", (format) => {
  it("is the same text each time", () => {
    const text = writeGraph(HOSTILE_GRAPH, format);
    expect(writeGraph(structuredClone(HOSTILE_GRAPH), format)).toBe(text);
    expect(text.endsWith("\n")).toBe(true);
  });
});

describe("GraphML", () => {
  it("is read by graphology with every label, place and link", () => {
    const text = writeGraph(HOSTILE_GRAPH, "GRAPHML");
    parseXml(text);
    const graph = parseGraphml(DirectedGraph, text, { addMissingNodes: false });
    expect(graph.mapNodes((_key, { label }) => label ?? "")).toEqual(LABELS);
    expect(graph.getNodeAttributes("c-1")).toMatchObject({ x: -160.5, y: 0, degree: 1 });
    expect(graph.size).toBe(LINKS);
    expect(graph.getEdgeAttributes("c-0", "c-1")).toMatchObject({
      type: "REQUIRES",
      importance: "ESSENTIAL",
      level: "ADVANCED",
    });
  });
});

describe("DOT", () => {
  it("is read by Graphviz with every label and link", async () => {
    const graphviz = await Graphviz.load();
    const read = JSON.parse(graphviz.layout(writeGraph(HOSTILE_GRAPH, "DOT"), "dot_json", "dot"));
    const labels = read.objects.map(({ label }: { readonly label: string }) =>
      label.replaceAll("&amp;", "&").replaceAll(/\\(?<escaped>["\\])/gu, "$<escaped>"),
    );
    expect(labels).toEqual(LABELS);
    expect(read.edges).toHaveLength(LINKS);
  });
});

describe("Cytoscape's JSON", () => {
  it("is read by Cytoscape with every label, place and link", () => {
    const read = JSON.parse(writeGraph(HOSTILE_GRAPH, "CYTOSCAPE"));
    const drawing = cytoscape({ headless: true, layout: { name: "preset" }, ...read });
    expect(drawing.nodes().map((node) => toOneLine(node.data("label")))).toEqual(LABELS);
    expect(drawing.edges()).toHaveLength(LINKS);
    expect(drawing.getElementById("c-1").position()).toEqual({ x: -160.5, y: 0 });
  });
});

describe("JSON-LD", () => {
  it("is expanded without a dropped term, in SKOS where it has one", async () => {
    const text = JSON.parse(writeGraph(HOSTILE_GRAPH, "JSON_LD"));
    const expanded = await jsonld.expand(text, SAFE);
    expect(expanded).toHaveLength(HOSTILE_GRAPH.nodes.length);
    const terms = new Set(expanded.flatMap((node) => Object.keys(node)));
    for (const term of ["prefLabel", "altLabel", "definition", "broader", "narrower", "related"]) {
      expect(terms).toContain(`${SKOS}${term}`);
    }
    expect(terms).toContain(`${SKOS}closeMatch`);
    expect(terms).toContain(`${SKOS}exactMatch`);
    expect(terms).toContain(`${OWN}hasPrerequisite`);
    expect(expanded[0]).toMatchObject({
      "@id": "urn:test:c-0",
      "@type": [`${SKOS}Concept`, `${OWN}Role`],
      [`${OWN}requires`]: [{ "@id": "urn:test:c-1" }],
      [`${OWN}requirement`]: [
        {
          [`${OWN}target`]: [{ "@id": "urn:test:c-1" }],
          [`${OWN}importance`]: [{ "@value": "ESSENTIAL" }],
          [`${OWN}level`]: [{ "@value": "ADVANCED" }],
        },
      ],
    });
  });

  it("becomes as many statements as it says", async () => {
    const text = JSON.parse(writeGraph(HOSTILE_GRAPH, "JSON_LD"));
    const statements = await jsonld.toRDF(text, SAFE);
    expect(statements).toBeInstanceOf(Array);
    expect(statements).toSatisfy((list: readonly unknown[]) => list.length > 100);
  });
});

describe("Mermaid", () => {
  /** A label holds nothing that Mermaid would read as more. */
  const label = '"(?:[^"#&<>`\\\\*_~|[\\]{}$;]|#\\d+;)+"';
  const lines = [
    "flowchart (?:LR|BT)",
    `  n\\d+\\[${label}\\]`,
    "  n\\d+ -->\\|[a-z ]+\\| n\\d+",
    "  classDef centre stroke:#2f8f4e,stroke-width:3px",
    "  class n\\d+(?:,n\\d+)* centre",
    "",
  ].map((line) => new RegExp(`^${line}$`, "u"));

  it.each([HOSTILE_GRAPH, LAYERED])("has lines of the flowchart's grammar only", (picture) => {
    const written = writeGraph(picture, "MERMAID").split("\n");
    expect(written.filter((line) => !lines.some((form) => form.test(line)))).toEqual([]);
    expect(written.filter((line) => line.includes("-->"))).toHaveLength(LINKS);
  });
});

describe("SVG", () => {
  it.each([HOSTILE_GRAPH, LAYERED])("is XML with titles, text and no script", (picture) => {
    const text = writeGraph(picture, "SVG");
    const document = parseXml(text);
    expect(document.getElementsByTagName("script")).toHaveLength(0);
    const groups = [...document.getElementsByTagName("g")];
    const titles = groups.map((group) => group.getElementsByTagName("title")[0]?.textContent);
    expect(titles).toEqual(
      HOSTILE_GRAPH.nodes.map(
        ({ concept }, index) => `${LABELS[index]}, ${concept.kind.toLowerCase()}`,
      ),
    );
    expect(document.getElementsByTagName("line")).toHaveLength(LINKS);
    expect(text).toContain("prefers-color-scheme: dark");
  });
});
