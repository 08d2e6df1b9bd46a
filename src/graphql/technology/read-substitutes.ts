import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { BadInputError } from "../../domain/errors.js";
import {
  type FacetMember,
  type FoundSubstitute,
  findSubstitutes,
} from "../../domain/profile/substitutes.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { DescendantQuery, EdgeQuery } from "../../store/store.js";
import type { GraphContext } from "../context.js";
import type { GraphAccess } from "../graph-access.js";
import { getByReference } from "../reference/reference.js";
import { getAlternative, listAlternatives } from "./alternatives.js";

/** The most members of a category that are compared, by label; a facet is hardly ever larger. */
const MOST_MEMBERS = 500;

const FACETS: EdgeQuery = { types: ["BROADER"], direction: "OUT", kinds: ["CATEGORY"] };
const USES: EdgeQuery = { types: ["USED_FOR"], direction: "OUT" };
const MEMBERS: DescendantQuery = { kinds: ["TECHNOLOGY"], page: { size: MOST_MEMBERS } };

/**
 * Finds what could take a technology's place, best first: in the given category, or over all of its
 * categories, where each substitute stands once, in the category where it fits best. Throws NOT_FOUND for
 * an unknown category and BAD_USER_INPUT for one that the technology is not in.
 */
export function readSubstitutes(
  context: GraphContext,
  technology: Concept,
  as: string | null,
): MaybePromise<readonly FoundSubstitute[]> {
  return whenReady(readWithinEach(context, technology, as), (facets) =>
    keepBest(facets.flatMap(({ found }) => found)),
  );
}

/** What could take a technology's place in one category, best first. */
export interface FacetSubstitutes {
  readonly as: ConceptKey;
  readonly found: readonly FoundSubstitute[];
}

/**
 * Finds what could take a technology's place in each of its categories where something could, by label, and
 * then in those in which somebody wrote down an alternative.
 */
export function readSubstitutesByFacet(
  context: GraphContext,
  technology: Concept,
): MaybePromise<readonly FacetSubstitutes[]> {
  return whenReady(readWithinEach(context, technology, null), (facets) =>
    facets.filter(({ found }) => found.length > 0),
  );
}

function readWithinEach(
  context: GraphContext,
  technology: Concept,
  as: string | null,
): MaybePromise<readonly FacetSubstitutes[]> {
  const { graph } = context;
  return whenReady(listAlternatives(graph, technology), (alternatives) =>
    whenReady(listFacets(context, technology, as, alternatives), (facets) => {
      const found = facets.map((facet) => compareWithin(graph, technology, facet, alternatives));
      return whenReady(whenAllReady(found), (lists) =>
        facets.map((facet, place) => ({ as: facet, found: lists[place] ?? [] })),
      );
    }),
  );
}

/** Its own categories, and those in which somebody wrote down an alternative. */
function listFacets(
  context: GraphContext,
  technology: Concept,
  as: string | null,
  alternatives: readonly Edge[],
): MaybePromise<readonly ConceptKey[]> {
  const { graph } = context;
  const own = graph.listEdges(technology.key, FACETS);
  if (as === null) {
    return whenReady(own, (edges) => [
      ...new Set([...edges.map(({ to }) => to), ...alternatives.flatMap((edge) => edge.as)]),
    ]);
  }
  return whenReady(getByReference(context, "as", as, "CATEGORY"), ({ key }) =>
    whenReady(graph.listDescendants(key, { kinds: ["TECHNOLOGY"] }), (members) => {
      if (members.includes(technology.key)) return [key];
      return whenReady(own, (edges) => rejectFacet(technology, as, edges));
    }),
  );
}

function rejectFacet(technology: Concept, as: string, own: readonly Edge[]): never {
  const facets = own.map(({ to }) => to);
  throw new BadInputError(
    `Argument "as": expected a category of "${technology.key}" (${facets.join(", ")}, or a wider one), got "${as}".`,
    { argument: "as", suggestions: facets },
  );
}

function compareWithin(
  graph: GraphAccess,
  technology: Concept,
  facet: ConceptKey,
  alternatives: readonly Edge[],
): MaybePromise<readonly FoundSubstitute[]> {
  const members = graph.listDescendants(facet, MEMBERS);
  const narrower = graph.listDescendants(facet, { kinds: ["CATEGORY"] });
  return whenReady(whenAllReady([members, narrower]), ([listed = [], below = []]) => {
    const facets = new Set([facet, ...below]);
    const authored = new Set(
      alternatives
        .filter(({ as }) => as.some((category) => facets.has(category)))
        .map((edge) => getAlternative(edge, technology)),
    );
    const keys = [...new Set([technology.key, ...authored, ...listed])];
    const concepts = whenAllReady(keys.map((key) => graph.getConcept(key)));
    const uses = whenAllReady(keys.map((key) => graph.listEdges(key, USES)));
    return whenReady(concepts, (found) =>
      whenReady(uses, (lists) => {
        const all = found.map((concept, place) => toMember(concept, lists[place] ?? [], authored));
        const [own, ...others] = all.filter(
          (_, place) => place === 0 || found[place]?.status === "ACTIVE",
        );
        return own ? findSubstitutes(facet, own, others) : [];
      }),
    );
  });
}

function toMember(
  { key, label }: Concept,
  uses: readonly Edge[],
  authored: ReadonlySet<ConceptKey>,
): FacetMember {
  return {
    key,
    sortLabel: toSortLabel(label),
    usedFor: new Set(uses.map(({ to }) => to)),
    isAuthored: authored.has(key),
  };
}

/** Facets come in order, and sorting keeps it, so equals stay as they were found. */
function keepBest(found: readonly FoundSubstitute[]): readonly FoundSubstitute[] {
  const best = new Map<ConceptKey, FoundSubstitute>();
  for (const substitute of [...found].sort((a, b) => b.score - a.score)) {
    if (!best.has(substitute.key)) best.set(substitute.key, substitute);
  }
  return [...best.values()];
}
