import { toOneLine } from "./to-one-line.js";

/** Writes a label for DOT between quotes: a backslash begins an escape, an ampersand an entity of HTML. */
export function escapeDot(text: string): string {
  return toOneLine(text).replaceAll("&", "&amp;").replaceAll(/["\\]/gu, "\\$&");
}
