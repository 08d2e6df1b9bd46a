/** What happened to an item. Only links and sources are ever removed; concepts are retired. */
export const CHANGE_ACTIONS = ["ADDED", "CHANGED", "RETIRED", "REMOVED"] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** One item of a change; `before` and `after` are the item's canonical JSON. */
export interface ChangeEntry {
  readonly subject: "CONCEPT" | "EDGE" | "SOURCE";
  readonly action: ChangeAction;
  /** The concept's key, an edge's `from` key, or the source's key. */
  readonly ref: string;
  /** For an edge its type and target, e.g. `REQUIRES redis`. */
  readonly link: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** Everything that one write changed, at once. */
export interface Change {
  /** The version of the graph that the write made; versions have no gaps. */
  readonly version: number;
  /** ISO 8601 time in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly entries: readonly ChangeEntry[];
}
