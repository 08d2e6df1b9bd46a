import type { Concept, ConceptKind } from "../domain/concept.js";
import { type ConceptKey, toConceptKey } from "../domain/concept-key.js";
import { describeEndpointMistake, type Edge } from "../domain/edge.js";
import { BadInputError } from "../domain/errors.js";
import type { SourceKey } from "../domain/source.js";
import type { CurrentItems, NormalizedBatch } from "./plan-write.js";

/** Throws BAD_USER_INPUT when, after the batch, an item of it would break the model. */
export function checkBatch(batch: NormalizedBatch, current: CurrentItems): void {
  const findKind = (key: ConceptKey) =>
    (batch.concepts.get(key) ?? current.concepts.get(key))?.kind ?? current.kinds.get(key);
  const hasSource = (key: SourceKey) => batch.sources.has(key) || current.sources.has(key);
  for (const [key, replacedBy] of batch.retired) {
    expectConcept(findKind, key, "a retirement");
    if (replacedBy) expectConcept(findKind, replacedBy, key);
  }
  for (const concept of batch.concepts.values()) {
    checkConcept(concept, findKind);
    checkSources(concept.key, sourcesOfConcept(concept), hasSource);
  }
  checkUris(batch, current);
  for (const edge of batch.edges.values()) {
    checkEdge(edge, findKind);
    checkSources(describe(edge), sourcesOf(edge), hasSource);
  }
}

type FindKind = (key: ConceptKey) => ConceptKind | undefined;

function checkConcept(concept: Concept, findKind: FindKind): void {
  if (toConceptKey(concept.scheme, concept.slug) !== concept.key) {
    throw new BadInputError(
      `Expected the key of ${concept.scheme} and ${concept.slug}, got ${concept.key}.`,
    );
  }
  if (concept.label.trim() === "") {
    throw new BadInputError(`Expected a label for ${concept.key}, got an empty one.`);
  }
  if (concept.replacedBy) expectConcept(findKind, concept.replacedBy, concept.key);
  for (const key of concept.aspects.flatMap((aspect) => aspect.concepts)) {
    expectConcept(findKind, key, `an aspect of ${concept.key}`);
  }
}

/** A URI names one concept, or references by URI would be ambiguous. */
function checkUris(batch: NormalizedBatch, current: CurrentItems): void {
  const owners = new Map<string, ConceptKey>();
  for (const { uri, key } of batch.concepts.values()) {
    const stored = current.keysByUri.get(uri);
    const isStoredKept = stored !== undefined && !batch.concepts.has(stored);
    const owner = owners.get(uri) ?? (isStoredKept ? stored : undefined);
    if (owner !== undefined && owner !== key) {
      throw new BadInputError(`Expected one concept with the URI ${uri}, got ${owner} and ${key}.`);
    }
    owners.set(uri, key);
  }
}

function checkEdge(edge: Edge, findKind: FindKind): void {
  const from = expectConcept(findKind, edge.from, describe(edge));
  const to = expectConcept(findKind, edge.to, describe(edge));
  for (const category of edge.as) expectConcept(findKind, category, describe(edge));
  const mistake = describeEndpointMistake(edge.type, from, to) ?? describeMistake(edge);
  if (mistake) throw new BadInputError(`${describe(edge)}: ${mistake}.`);
}

/** Says what an edge of its type lacks or has too much, or undefined when it is right. */
function describeMistake(edge: Edge): string | undefined {
  if (edge.from === edge.to) return "an edge joins two concepts, got one twice";
  if (edge.type === "REQUIRES" && edge.importance === null) return "expected an importance";
  if (edge.type === "MATCHES" && edge.match === null) return "expected a kind of match";
  if (edge.type === "HAS_PREREQUISITE" && (edge.groups.length === 0 || edge.strength === null)) {
    return "expected at least one group and a strength";
  }
  if (edge.atLeast !== null && !(Number.isInteger(edge.atLeast) && edge.atLeast > 0)) {
    return `expected atLeast to be a whole number above 0, got ${edge.atLeast}`;
  }
  return undefined;
}

function expectConcept(findKind: FindKind, key: ConceptKey, where: string): ConceptKind {
  const kind = findKind(key);
  if (kind) return kind;
  throw new BadInputError(`Unknown concept ${JSON.stringify(key)} in ${where}.`, { ref: key });
}

function checkSources(
  where: string,
  keys: readonly SourceKey[],
  hasSource: (key: SourceKey) => boolean,
): void {
  const unknown = keys.find((key) => !hasSource(key));
  if (unknown === undefined) return;
  throw new BadInputError(`Unknown source ${JSON.stringify(unknown)} in ${where}.`, {
    source: unknown,
  });
}

function sourcesOf({ evidence }: Pick<Edge, "evidence">): SourceKey[] {
  return evidence.map(({ source }) => source);
}

function sourcesOfConcept(concept: Concept): SourceKey[] {
  const dated = [...concept.marks, ...concept.salaries, ...concept.aspects];
  const effort = concept.effort?.source;
  return [...sourcesOf(concept), ...dated.map(({ source }) => source), ...(effort ? [effort] : [])];
}

function describe({ from, type, to }: Edge): string {
  return `${from} ${type} ${to}`;
}
