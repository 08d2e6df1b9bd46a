import { type Document, isCollection, isMap, isSeq, type LineCounter, type Node } from "yaml";
import type { Path } from "./place.js";

/** A file as the careful parser has it. */
export interface ParsedYaml {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A file that was read as YAML, with the lines of its values. */
export class YamlFile {
  /** The path as shown in problems. */
  readonly name: string;
  /** The content as plain values; keys of maps are always text. */
  readonly data: unknown;
  readonly #parse: () => ParsedYaml;
  #parsed: ParsedYaml | undefined;

  /** @param parse is called when the first line is asked for */
  constructor(name: string, data: unknown, parse: () => ParsedYaml) {
    this.name = name;
    this.data = data;
    this.#parse = parse;
  }

  /** Finds the line of a key or list item, or of the nearest one around it that exists. */
  lineOf(path: Path): number {
    this.#parsed ??= this.#parse();
    const { document, lines } = this.#parsed;
    let node: unknown = document.contents;
    let line = 1;
    for (const step of path) {
      const found = findChild(node, step);
      if (!found) break;
      const start = (found.key as Node | undefined)?.range?.[0];
      if (start !== undefined) line = lines.linePos(start).line;
      node = found.value;
    }
    return line;
  }
}

/** Finds what stands behind a key (with the key itself) or at a list position. */
function findChild(node: unknown, step: string | number) {
  if (!isCollection(node)) return undefined;
  if (isMap<Node, Node>(node)) return node.items.find(({ key }) => String(key) === step);
  if (!isSeq<Node>(node)) return undefined;
  const item = node.items[Number(step)];
  return item && { key: item, value: item };
}
