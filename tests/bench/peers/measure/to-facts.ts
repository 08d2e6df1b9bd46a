/** What a server may say in its own way. */
const OPAQUE = new Set(["id", "endCursor"]);

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Takes the facts out of an answer, so that answers of different schemas can be compared: opaque
 * values go, members stand in the order of their names, a page of nothing but its items is a list,
 * an edge of a connection is what it says of itself together with what is at its end, and a category
 * has no categories (`@neo4j/graphql` has one type for whatever a role requires).
 */
export function toFacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toFacts);
  if (typeof value !== "object" || value === null) return value;
  const { edges, ...rest } = value as JsonObject;
  const members = Object.entries(Array.isArray(edges) ? { ...rest, nodes: edges.map(join) } : value)
    .filter(([name]) => !OPAQUE.has(name) && !(name === "categories" && isCategory(rest)))
    .map(([name, member]): [string, unknown] => [name, toFacts(member)])
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  const [first] = members;
  return first?.[0] === "nodes" && members.length === 1 ? first[1] : Object.fromEntries(members);
}

/** Joins the two halves of an edge with properties; one without them is its node. */
function join({ properties, node, ...ends }: JsonObject): unknown {
  return properties === undefined ? node : { ...(properties as JsonObject), ...ends };
}

function isCategory({ kind }: JsonObject): boolean {
  return kind === "CATEGORY";
}
