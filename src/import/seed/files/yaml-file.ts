import { type Document, isCollection, isMap, isSeq, type LineCounter, type Node } from "yaml";
import type { Path } from "./place.js";

/** A file that was read as YAML, with the lines of its values. */
export class YamlFile {
  /** The path as shown in problems. */
  readonly name: string;
  /** The content as plain values; keys of maps are always text. */
  readonly data: unknown;
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(name: string, document: Document, lines: LineCounter) {
    this.name = name;
    this.data = document.toJS() ?? {};
    this.#document = document;
    this.#lines = lines;
  }

  /** Finds the line of a key or list item, or of the nearest one around it that exists. */
  lineOf(path: Path): number {
    let node: unknown = this.#document.contents;
    let line = 1;
    for (const step of path) {
      const found = findChild(node, step);
      if (!found) break;
      const start = (found.key as Node | undefined)?.range?.[0];
      if (start !== undefined) line = this.#lines.linePos(start).line;
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
