import { CORE_SCHEMA, load } from "js-yaml";
import {
  type Document,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { ProblemList } from "../seed-problem.js";
import { type ParsedYaml, YamlFile } from "./yaml-file.js";

/** What to do about mistakes whose name alone does not help. */
const HINTS: Partial<Record<YAMLError["code"], string>> = {
  BAD_INDENT: "Check the indentation and that every bracket is closed.",
  BLOCK_AS_IMPLICIT_KEY: 'Text that holds ": " must stand in quotes.',
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_SCALAR_START: "Text that begins with this character must stand in quotes.",
  MULTIPLE_DOCS: 'Remove the line "---" or make two files.',
};

/** What only the careful parser may judge: anchors, aliases and tags. */
const UNUSUAL = /(?:^|[\s[{,])[&*!]\w/mu;

/**
 * Reads the text of one file; undefined, with its problems added, when it is not valid YAML. Files
 * without a mistake are read by js-yaml, which takes a tenth of the time; `yaml` tells all mistakes of a
 * file, and the lines of its values.
 */
export function parseYaml(name: string, text: string, problems: ProblemList): YamlFile | undefined {
  const data = UNUSUAL.test(text) ? null : tryLoad(text);
  if (data !== null) return toYamlFile(name, text, data);
  const { document, lines } = parseCarefully(text);
  const isFaulty = reportMistakes(name, text, { document, lines }, problems);
  if (isFaulty) return undefined;
  return new YamlFile(name, document.toJS() ?? {}, () => ({ document, lines }));
}

/** Makes a file of its text and of what that says, which is known to be without a mistake. */
export function toYamlFile(name: string, text: string, data: unknown): YamlFile {
  return new YamlFile(name, data, () => parseCarefully(text));
}

/** Null for an empty file, too. */
function tryLoad(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, onWarning: refuse }) ?? null;
  } catch {
    return null;
  }
}

function refuse(warning: Error): never {
  throw warning;
}

function parseCarefully(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  return { document, lines };
}

/** Tells whether there were any. */
function reportMistakes(
  name: string,
  text: string,
  { document, lines }: ParsedYaml,
  problems: ProblemList,
): boolean {
  const end = text.trimEnd().length;
  const add = (offset: number, message: string) =>
    problems.addAt(name, lines.linePos(Math.min(offset, end)).line, message);
  const mistakes = [...document.errors, ...document.warnings];
  for (const { pos, code, message } of mistakes) add(pos[0], describeMistake(code, message));
  return checkNodes(document, lines, add) + mistakes.length > 0;
}

function describeMistake(code: YAMLError["code"], message: string): string {
  const hint = HINTS[code];
  return `Not valid YAML: ${message}.${hint ? ` ${hint}` : ""}`;
}

type Report = (offset: number, message: string) => void;

/**
 * Reports keys that are given twice, and aliases, which it counts: an alias could make a file
 * endless, and a problem in it would have two places.
 */
function checkNodes(document: Document, lines: LineCounter, add: Report): number {
  let aliases = 0;
  visit(document, {
    Map: (_key, map) => reportRepeatedKeys(map, lines, add),
    Alias: (_key, { range }) => {
      aliases += 1;
      add(range?.[0] ?? 0, "Write the value out; aliases are not read here.");
    },
  });
  return aliases;
}

function reportRepeatedKeys(map: YAMLMap, lines: LineCounter, add: Report): void {
  const firstOffsets = new Map<string, number>();
  for (const { key } of map.items) {
    if (!isScalar<string>(key)) continue;
    const offset = key.range?.[0] ?? 0;
    const first = firstOffsets.get(key.value);
    if (first === undefined) firstOffsets.set(key.value, offset);
    else add(offset, describeRepeatedKey(key.value, lines.linePos(first).line));
  }
}

function describeRepeatedKey(key: string, line: number): string {
  return `The key ${JSON.stringify(key)} is given twice here, first in line ${line}.`;
}
