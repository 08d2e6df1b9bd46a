import { toSortLabel } from "./text-order.js";

/** Longer slugs are cut off; a key has room for what tells them apart. */
const LONGEST = 120;

/** Makes a slug of a label: lower-case letters and digits with hyphens between; empty for none. */
export function toSlug(label: string): string {
  return toSortLabel(label)
    .replaceAll("+", " plus ")
    .replaceAll("#", " sharp ")
    .replace(/['’]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, LONGEST)
    .replace(/-+$/u, "");
}
