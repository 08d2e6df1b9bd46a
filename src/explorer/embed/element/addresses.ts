/** Said apart from the address below, or Vite would take that for a file to pack. */
const SCRIPT = import.meta.url;

/** The server that the script came from: the API and the pages are beside its folder. */
export const HOME = new URL("../", SCRIPT);

export const API = new URL("graphql", HOME);

/** The playground with a question in it, ready to be asked. */
export function toPlaygroundAddress(query: string, variables: object): string {
  const address = new URL("playground/", HOME);
  address.searchParams.set("query", query);
  address.searchParams.set("variables", JSON.stringify(variables, null, 2));
  return address.href;
}

/** What a reference is made of. */
export interface Named {
  readonly slug: string;
  readonly scheme: string;
}

/** How a concept is called in addresses and questions. */
function toReference({ slug, scheme }: Named): string {
  return scheme === "core" ? slug : `${scheme}:${slug}`;
}

/** The page of a concept. */
export function toConceptAddress(concept: Named): string {
  return new URL(`c/${encodeURIComponent(toReference(concept))}`, HOME).href;
}
