/** The kinds of concepts that the page counts, in its order. */
export const KINDS = ["ROLE", "SKILL", "TECHNOLOGY", "CATEGORY"] as const;
export type Kind = (typeof KINDS)[number];

export interface Source {
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
}

/** What `GRAPH_QUERY` answers. */
export interface GraphData {
  readonly graph: {
    readonly version: number;
    readonly updatedAt: string;
    readonly counts: readonly { readonly kind: string; readonly count: number }[];
    readonly sources: readonly Source[];
  };
}

/** What the page shows of the graph. */
export interface GraphSummary {
  readonly version: number;
  readonly updatedAt: Date;
  /** One for each of KINDS, over all schemes. */
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[];
  readonly sources: readonly Source[];
}

export const GRAPH_QUERY = `{
  graph {
    version
    updatedAt
    counts { kind count }
    sources { key title url licence }
  }
}`;

/** Sums the counts of a kind over the schemes; kinds that the page does not know are left out. */
export function toGraphSummary({ graph }: GraphData): GraphSummary {
  const { version, updatedAt, counts, sources } = graph;
  const sumOf = (kind: Kind) =>
    counts.filter((item) => item.kind === kind).reduce((sum, { count }) => sum + count, 0);
  return {
    version,
    updatedAt: new Date(updatedAt),
    counts: KINDS.map((kind) => ({ kind, count: sumOf(kind) })),
    sources,
  };
}
