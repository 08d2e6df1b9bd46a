const INVISIBLE = /\p{Cf}/gu;
const BLANKS = /[\t\u00a0\u2000-\u200a\u202f\u3000]+/gu;
const LINES = /\r?\n/u;

/** The entities that stand in releases by mistake. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

/** Takes out what nobody sees: zero-width characters, soft hyphens, odd blanks, HTML entities. */
export function cleanText(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(INVISIBLE, "")
    .replace(BLANKS, " ")
    .trim();
}

/** Cleans a text and writes it on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ");
}

/**
 * Lists the labels of a field that has one a line, without repetitions and without the preferred one;
 * commas are part of labels.
 */
export function listLabels(field: string, preferred: string): string[] {
  const seen = new Set([preferred.toLowerCase()]);
  return field
    .split(LINES)
    .map(cleanLine)
    .filter((label) => {
      const folded = label.toLowerCase();
      if (label === "" || seen.has(folded)) return false;
      seen.add(folded);
      return true;
    });
}
