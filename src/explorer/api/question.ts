/** A question to the graph. */
export interface Question {
  readonly query: string;
  readonly variables: object;
}

/** The address of the playground with a question in it, ready to be asked. */
export function toPlaygroundAddress(home: URL, { query, variables }: Question): string {
  const address = new URL("playground/", home);
  address.searchParams.set("query", query.trim());
  address.searchParams.set("variables", JSON.stringify(variables, null, 2));
  return address.href;
}
