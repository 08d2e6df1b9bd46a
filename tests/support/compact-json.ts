/** As wide as the README is. */
const WIDTH = 100;

/** Writes JSON for people: what fits a line stands on one. */
export function toCompactJson(value: unknown, indent = ""): string {
  const short = toLine(value);
  if (indent.length + short.length <= WIDTH || typeof value !== "object" || value === null) {
    return short;
  }
  const deeper = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => toCompactJson(item, deeper))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}: ${toCompactJson(item, deeper)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.map((item) => deeper + item).join(",\n")}\n${indent}${close}`;
}

function toLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${toLine(item)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
