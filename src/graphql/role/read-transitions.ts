import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { weighRequirement } from "../../domain/profile/readiness.js";
import {
  measureSimilarity,
  measureTelling,
  type Telling,
} from "../../domain/profile/role-similarity.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { compareCodePoints, toSortLabel } from "../../lib/text-order.js";
import type { EdgeQuery } from "../../store/store.js";
import type { GraphAccess } from "../graph-access.js";
import { REQUIRED_BY, REQUIRES } from "./requirement-queries.js";
import type { RoleTransitionType } from "./transition.type.js";

/** Links from targets back to roles that are followed, as many for each target. */
const MOST_LINKS = 5_000;

/** Roles with the most in common, whose similarity is worked out. */
const MOST_COMPARED = 100;

/** Computed transitions that are told, and the least similarity of one. */
const MOST_COMPUTED = 50;
const LEAST_SIMILARITY = 0.05;

const LEADS_TO: EdgeQuery = { types: ["LEADS_TO"], direction: "OUT" };

/**
 * Lists where a role leads: what somebody wrote down first, by label, then roles of like requirements,
 * most alike first, then by label and key. Bounded: of what very many roles require not all are followed,
 * and at most 50 transitions are computed.
 */
export function readTransitions(
  graph: GraphAccess,
  from: Concept,
): MaybePromise<readonly RoleTransitionType[]> {
  const authored = graph.listEdges(from.key, LEADS_TO);
  const requirements = graph.listEdges(from.key, REQUIRES);
  return whenReady(authored, (edges) =>
    whenReady(requirements, (own) => {
      const written = new Map(edges.map(({ to, evidence }) => [to, evidence]));
      return whenReady(findAlike(graph, from, own), (alike) => {
        const computed = alike.filter((key) => !written.has(key));
        const compared = compareRoles(graph, { from, own }, [...written.keys(), ...computed]);
        return whenReady(compared, (all) => {
          const authored = all.flatMap(({ role, similarity }) => {
            const evidence = written.get(role.key);
            return evidence ? [{ from, role, similarity, isAuthored: true, evidence }] : [];
          });
          return [...authored, ...orderComputed(all.filter(({ role }) => !written.has(role.key)))];
        });
      });
    }),
  );
}

/** How telling each target is. One call for all of them, and a count of roles. */
function readTelling(graph: GraphAccess, targets: readonly ConceptKey[]): MaybePromise<Telling> {
  const counts = whenAllReady(targets.map((key) => graph.countEdges(key, REQUIRED_BY)));
  const all = graph.count({ kinds: ["ROLE"], statuses: ["ACTIVE"] });
  return whenReady(counts, (requiring) =>
    whenReady(all, (roles) => {
      const byTarget = new Map(targets.map((key, place) => [key, requiring[place] ?? 0]));
      return (target) => measureTelling(byTarget.get(target) ?? 0, roles);
    }),
  );
}

/** Lists the roles that have most in common with one, at first by what they share alone. */
function findAlike(
  graph: GraphAccess,
  { key }: Concept,
  own: readonly Edge[],
): MaybePromise<readonly ConceptKey[]> {
  const targets = own.map(({ to }) => to);
  return whenReady(readTelling(graph, targets), (telling) => {
    const page = { size: Math.ceil(MOST_LINKS / Math.max(1, targets.length)) };
    const lists = targets.map((target) => graph.listEdges(target, { ...REQUIRED_BY, page }));
    return whenReady(whenAllReady(lists), (edges) => {
      const common = new Map<ConceptKey, number>();
      for (const edge of edges.flat().filter(({ from }) => from !== key)) {
        const weight = telling(edge.to) * weighRequirement(edge);
        common.set(edge.from, (common.get(edge.from) ?? 0) + weight);
      }
      return [...common]
        .sort(([a, left], [b, right]) => right - left || compareCodePoints(a, b))
        .slice(0, MOST_COMPARED)
        .map(([role]) => role);
    });
  });
}

/** Compares roles in use with the one that is left, in the order of the keys. */
function compareRoles(
  graph: GraphAccess,
  { from, own }: { readonly from: Concept; readonly own: readonly Edge[] },
  keys: readonly ConceptKey[],
): MaybePromise<readonly RoleTransitionType[]> {
  const roles = whenAllReady(keys.map((key) => graph.getConcept(key)));
  const lists = whenAllReady(keys.map((key) => graph.listEdges(key, REQUIRES)));
  return whenReady(roles, (concepts) =>
    whenReady(lists, (requirements) => {
      const targets = new Set([own, ...requirements].flat().map(({ to }) => to));
      return whenReady(readTelling(graph, [...targets]), (telling) =>
        concepts
          .map((role, place) => {
            const similarity = measureSimilarity(own, requirements[place] ?? [], telling);
            return { from, role, similarity, isAuthored: false, evidence: [] };
          })
          .filter(({ role }) => role.status === "ACTIVE"),
      );
    }),
  );
}

function orderComputed(transitions: readonly RoleTransitionType[]): RoleTransitionType[] {
  return transitions
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort(
      (a, b) =>
        b.similarity - a.similarity ||
        compareCodePoints(toSortLabel(a.role.label), toSortLabel(b.role.label)) ||
        compareCodePoints(a.role.key, b.role.key),
    )
    .slice(0, MOST_COMPUTED);
}
