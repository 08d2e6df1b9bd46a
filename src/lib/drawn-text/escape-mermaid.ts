import { toOneLine } from "./to-one-line.js";

/** What ends a quoted label, is an entity, HTML or Markdown in one. */
const SPECIAL = /["#&<>`\\*_~|[\]{}$;]/gu;

/** What would begin a list in Markdown. */
const LIST = /^(?:(?<digits>\d+)(?<end>[.)])|(?<bullet>[-+]))/u;

/** Writes a label for Mermaid between quotes, which reads `#35;` as the character of that number. */
export function escapeMermaid(text: string): string {
  const escaped = toOneLine(text).replaceAll(SPECIAL, toEntity);
  return escaped.replace(LIST, (found) => `${found.slice(0, -1)}${toEntity(found.slice(-1))}`);
}

function toEntity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
