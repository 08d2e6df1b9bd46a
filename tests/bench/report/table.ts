/** Writes a Markdown table; every column but the first is a figure and stands to the right. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_name, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Writes a figure with as many digits as mean something: 0, 0.42, 4.2, 42. */
export function toFigure(value: number): string {
  if (value >= 10 || Number.isInteger(value)) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 1 ? 1 : 2);
}

/** Writes bytes in millions. */
export function toMegabytes(bytes: number | undefined): string {
  return bytes === undefined ? "–" : toFigure(bytes / 1_000_000);
}

/** Writes milliseconds in millionths of a second. */
export function toMicroseconds(milliseconds: number): string {
  return Math.round(milliseconds * 1_000).toLocaleString("en");
}
