import { groupBy } from "../../../lib/group-by.js";
import type { Concept, ExternalMatch } from "../../concept.js";
import type { HealthGraph } from "../health-graph.js";
import type { HealthRule } from "../rule.js";

interface Claim {
  readonly of: Concept;
  readonly match: ExternalMatch;
}

export const BROKEN_MATCH: HealthRule = {
  id: "broken-match",
  description:
    "Matches name concepts that exist, and what is exactly the same has one exact match at most.",
  *find(graph) {
    const claims = graph.active.flatMap((of) => of.matches.map((match): Claim => ({ of, match })));
    yield* findMissing(graph, claims);
    const exact = claims.filter(({ match }) => match.kind === "EXACT");
    yield* findShared(graph, exact);
    yield* findDoubled(graph, exact);
  },
};

/** Matches with a vocabulary that is here, but has no such concept. */
function* findMissing(graph: HealthGraph, claims: readonly Claim[]) {
  const present = new Set(graph.concepts.map(({ scheme }) => scheme));
  const uris = new Set(graph.concepts.map(({ uri }) => uri));
  for (const { of, match } of claims) {
    if (!present.has(match.scheme) || uris.has(match.uri)) continue;
    yield {
      severity: "WARNING",
      concepts: [of.key],
      text: `${graph.name(of.key)} is matched with ${match.uri}, which ${match.scheme} as it is here does not have.`,
      fix: "Correct the address, or import the release that has it.",
    } as const;
  }
}

function* findShared(graph: HealthGraph, exact: readonly Claim[]) {
  for (const [uri, sharing] of groupBy(exact, ({ of, match }) => `${of.scheme} ${match.uri}`)) {
    if (sharing.length < 2) continue;
    const keys = sharing.map(({ of }) => of.key);
    yield {
      severity: "WARNING",
      concepts: keys,
      text: `${graph.nameAll(keys)} are all matched as exactly the same as ${uri.slice(uri.indexOf(" ") + 1)}, so they would be the same.`,
      fix: "Keep one exact match and call the others broad, narrow or close.",
    } as const;
  }
}

function* findDoubled(graph: HealthGraph, exact: readonly Claim[]) {
  for (const doubled of groupBy(exact, ({ of, match }) => `${of.key} ${match.scheme}`).values()) {
    const [first, second] = doubled;
    if (!first || !second || first.match.uri === second.match.uri) continue;
    yield {
      severity: "WARNING",
      concepts: [first.of.key],
      text: `${graph.name(first.of.key)} is matched as exactly the same as two concepts of ${first.match.scheme}: ${first.match.uri} and ${second.match.uri}.`,
      fix: "Keep the nearer one as exact and call the other close.",
    } as const;
  }
}
