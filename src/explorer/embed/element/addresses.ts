/** Said apart from the address below, or Vite would take that for a file to pack. */
const SCRIPT = import.meta.url;

/** The server that the script came from: the API and the pages are beside its folder. */
export const HOME = new URL("../", SCRIPT);

export const API = new URL("graphql", HOME);

/** What a reference is made of. */
export interface Named {
  readonly slug: string;
  readonly scheme: string;
}

/** How a concept is called in addresses and questions. */
export function toReference({ slug, scheme }: Named): string {
  return scheme === "core" ? slug : `${scheme}:${slug}`;
}

/** The page of a concept. */
export function toConceptAddress(concept: Named): string {
  return new URL(`c/${encodeURIComponent(toReference(concept))}`, HOME).href;
}
