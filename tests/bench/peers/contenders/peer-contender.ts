/** The servers that can be measured, as the report calls them. */
export const NAMES = {
  memory: "embedded, in memory",
  cached: "embedded, in memory, cached",
  embedded: "embedded",
  neo4jMemory: "neo4j, in memory",
  neo4j: "neo4j",
  neo4jGraphql: "@neo4j/graphql",
  mercurius: "mercurius",
  yoga: "yoga",
  floor: "by hand",
  replay: "precomputed bytes",
} as const;
export type ContenderId = keyof typeof NAMES;

/** A server that is measured beside others, in a process of its own. */
export interface PeerContender {
  readonly id: ContenderId;
  readonly url: string;
  readonly pid: number;
  /** The process of the database that it asks, where it asks one that can be seen. */
  readonly databasePid: number | undefined;
  /** Bytes of its memory before the requests that are measured. */
  readonly freshMemory: number;
  /** Bytes of its memory now. */
  readMemory(): Promise<number>;
  /** Idempotent. */
  stop(): Promise<void>;
}
