/** What names a concept. */
export interface Named {
  readonly slug: string;
  readonly scheme: string;
  readonly label: string;
}

/** The shortest reference that the API finds a concept by: its slug, with its scheme outside of the core. */
export function toReference({ scheme, slug }: Pick<Named, "scheme" | "slug">): string {
  return scheme === "core" ? slug : `${scheme}:${slug}`;
}

/** Writes references into an address so that people can read them; each stands for itself in a query. */
export function writeReferences(references: readonly string[]): string {
  return references
    .map((reference) => encodeURIComponent(reference).replaceAll("%3A", ":"))
    .join(",");
}

/** Reads references out of a parameter: each once, empty ones left out, no more than may be. */
export function readReferences(text: string | null, most: number): readonly string[] {
  const references = (text ?? "").split(",").map((reference) => reference.trim());
  return [...new Set(references)].filter((reference) => reference !== "").slice(0, most);
}
