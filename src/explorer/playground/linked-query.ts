/** A query that the page's address carries, e.g. `?query={graph{version}}&variables={}`. */
export interface LinkedQuery {
  readonly query: string;
  /** JSON, empty where the address has none. */
  readonly variables: string;
}

/** Finds the query in an address; undefined where there is none. */
export function findLinkedQuery(address: URL): LinkedQuery | undefined {
  const query = address.searchParams.get("query");
  if (!query) return undefined;
  return { query, variables: address.searchParams.get("variables") ?? "" };
}
