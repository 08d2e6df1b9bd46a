import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What an annotator says of a place in a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly slug: string;
  /** `optional` for what may be seen either way. */
  readonly verdict: "meant" | "denied" | "optional";
}

/** A text without its marks, and the marks by their places in it, in UTF-16 units. */
export interface AnnotatedText {
  readonly title: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /\[(?<name>[^[\]]+)\]\((?<verdict>not |\? )?(?<slug>[a-z0-9-]+)\)/gu;

const VERDICTS = { "not ": "denied", "? ": "optional" } as const;

/** Reads every text of a folder's Markdown files; `texts/README.md` says how they are marked. */
export async function readAnnotatedTexts(folder: string): Promise<readonly AnnotatedText[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return files.flatMap(readFileTexts);
}

function readFileTexts(content: string): AnnotatedText[] {
  const [, ...sections] = content.split(/^## /mu);
  return sections.map((section) => {
    const [title = "", ...lines] = section.split("\n");
    return readMarks(title, toPlainText(lines.join("\n")));
  });
}

/** Takes the fence off JSON, and joins the lines of each paragraph of prose. */
function toPlainText(markdown: string): string {
  const [, json] = /^```json\n(?<json>.*)^```/msu.exec(markdown) ?? [];
  if (json !== undefined) return json.trim();
  return markdown.trim().replaceAll(/(?<!\n)\n(?!\n|- )/gu, " ");
}

/** Takes a text apart into its words and its marks. */
export function readMarks(title: string, marked: string): AnnotatedText {
  const marks: Mark[] = [];
  let text = "";
  let behind = 0;
  for (const { 0: whole, index, groups } of marked.matchAll(MARK)) {
    text += marked.slice(behind, index);
    const { name = "", slug = "", verdict } = groups ?? {};
    const start = text.length;
    text += name;
    marks.push({
      start,
      end: text.length,
      slug,
      verdict: verdict === undefined ? "meant" : VERDICTS[verdict as keyof typeof VERDICTS],
    });
    behind = index + whole.length;
  }
  return { title, text: text + marked.slice(behind), marks };
}
