import type { ConceptKey } from "../../../domain/concept-key.js";
import { findCycles } from "../../../domain/graph-rules/find-cycles.js";
import type { ConceptDraft, SeedDraft } from "../convert/convert-seed.js";
import { below } from "../files/place.js";
import type { ProblemList } from "../seed-problem.js";

/** Deeper hierarchies get lost in a browser and say little. */
const MAXIMUM_DEPTH = 5;

type Parents = ReadonlyMap<ConceptKey, readonly ConceptKey[]>;

/**
 * Checks that every skill and technology is in a category, and that categories go neither in a
 * circle nor too deep.
 */
export function checkHierarchy(draft: SeedDraft, problems: ProblemList): void {
  for (const concept of draft.concepts.values()) checkMembership(concept, problems);
  const parents = listParents(draft);
  const cycles = findCycles(parents);
  for (const cycle of cycles) {
    const circle = [...cycle, cycle[0]].join(" → ");
    add(draft, cycle[0], `Categories go in a circle: ${circle}.`, problems);
  }
  if (cycles.length === 0) checkDepths(draft, parents, problems);
}

function checkMembership({ declaration }: ConceptDraft, problems: ProblemList): void {
  const { key, kind, data, place } = declaration;
  if (kind !== "SKILL" && kind !== "TECHNOLOGY") return;
  if (data?.broader && data.broader.length > 0) return;
  problems.add(place, `${JSON.stringify(key)} needs at least one category under "broader".`);
}

/** Lists the categories directly above each category. */
function listParents({ concepts, edges }: SeedDraft): Parents {
  const parents = new Map<ConceptKey, ConceptKey[]>();
  for (const { concept } of concepts.values()) {
    if (concept.kind === "CATEGORY") parents.set(concept.key, []);
  }
  for (const { edge } of edges) {
    if (edge.type === "BROADER") parents.get(edge.from)?.push(edge.to);
  }
  return parents;
}

function checkDepths(draft: SeedDraft, parents: Parents, problems: ProblemList): void {
  const depths = new Map<ConceptKey, number>();
  for (const key of parents.keys()) {
    const depth = measureDepth(key, parents, depths);
    if (depth <= MAXIMUM_DEPTH) continue;
    const message = `${JSON.stringify(key)} is ${depth} categories deep, at most ${MAXIMUM_DEPTH} are allowed.`;
    add(draft, key, message, problems);
  }
}

/** Counts the categories on the longest way up, with the category itself. */
function measureDepth(key: ConceptKey, parents: Parents, depths: Map<ConceptKey, number>): number {
  const known = depths.get(key);
  if (known !== undefined) return known;
  const above = (parents.get(key) ?? []).map((parent) => measureDepth(parent, parents, depths));
  const depth = 1 + Math.max(0, ...above);
  depths.set(key, depth);
  return depth;
}

function add(
  { concepts }: SeedDraft,
  key: ConceptKey | undefined,
  message: string,
  problems: ProblemList,
): void {
  const place = key && concepts.get(key)?.declaration.place;
  if (place) problems.add(below(place, "broader"), message);
}
