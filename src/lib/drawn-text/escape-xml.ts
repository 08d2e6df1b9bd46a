import { toOneLine } from "./to-one-line.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Writes a text, on one line, as the content of an XML element or of an attribute between double quotes. */
export function escapeXml(text: string): string {
  return toOneLine(text).replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? "");
}
