import { BadInputError } from "../domain/errors.js";
import type { GraphStore } from "./store.js";

/** Which store is opened, and how. */
export interface StoreOptions {
  /** `embedded:<file>`, `neo4j://…`, `neo4j+s://…`, `bolt://…` or `bolt+s://…`. */
  readonly url: string;
  /** Neo4j only. */
  readonly user?: string;
  readonly password?: string;
  /** Dates the changes; the system's clock by default. */
  readonly clock?: () => Date;
}

const EMBEDDED = /^embedded:(?<path>.+)$/u;
const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/u;

/** Tells whether a text is a store URL that `openStore` understands. */
export function isStoreUrl(url: string): boolean {
  return EMBEDDED.test(url) || NEO4J.test(url);
}

/**
 * Opens the store that a URL names; the only function that knows all adapters. The embedded store
 * rejects when its file cannot be used; Neo4j is only reached when it is first asked something. An
 * adapter that is not used is not loaded.
 */
export async function openStore({
  url,
  user,
  password,
  ...options
}: StoreOptions): Promise<GraphStore> {
  const path = EMBEDDED.exec(url)?.groups?.path;
  if (path !== undefined) {
    const { openEmbeddedStore } = await import("./embedded/embedded-store.js");
    return openEmbeddedStore({ path, ...options });
  }
  if (!NEO4J.test(url)) {
    throw new BadInputError(
      `Expected a store URL such as embedded:data/rolegraph.db or neo4j://localhost:7687, got ${JSON.stringify(url)}.`,
    );
  }
  const { openNeo4jStore } = await import("./neo4j/neo4j-store.js");
  return openNeo4jStore({ url, user: user ?? "neo4j", password: password ?? "", ...options });
}
