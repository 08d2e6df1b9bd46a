import { readFileSync } from "node:fs";

/** The README's text. */
export const README = readFileSync("README.md", "utf8");

/** The README's code blocks of a language, in order. */
export function readmeBlocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gmsu"))].map(
    ([, text]) => text ?? "",
  );
}
