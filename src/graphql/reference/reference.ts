import type { Concept, ConceptKind } from "../../domain/concept.js";
import { type ConceptReference, parseReference } from "../../domain/concept-key.js";
import { BadInputError, NotFoundError } from "../../domain/errors.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { didYouMean } from "../../lib/nearest.js";
import type { GraphContext } from "../context.js";
import type { GraphAccess } from "../graph-access.js";

/**
 * Finds the concept that a reference names; undefined when there is none or when it is not of the
 * kind. Throws BAD_USER_INPUT for a malformed reference.
 */
export function findByReference(
  graph: GraphAccess,
  text: string,
  kind?: ConceptKind,
): MaybePromise<Concept | undefined> {
  return findParsed(graph, parseReference(text), kind);
}

function findParsed(
  graph: GraphAccess,
  reference: ConceptReference,
  kind?: ConceptKind,
): MaybePromise<Concept | undefined> {
  const key = reference.by === "key" ? reference.key : graph.findKeyByUri(reference.uri);
  return whenReady(key, (found) => {
    if (found === undefined) return undefined;
    return whenReady(graph.findConcept(found), (concept) =>
      kind === undefined || concept?.kind === kind ? concept : undefined,
    );
  });
}

/**
 * Gets the concept that an argument names. Throws NOT_FOUND, with the nearest references, when there
 * is none, and BAD_USER_INPUT when it is of another kind.
 */
export function getByReference(
  context: GraphContext,
  argument: string,
  text: string,
  kind?: ConceptKind,
): MaybePromise<Concept> {
  return whenReady(findByReference(context.graph, text), (concept) => {
    if (concept === undefined) return rejectUnknown(context, argument, text);
    checkKind(concept, argument, text, kind);
    return concept;
  });
}

/**
 * Gets the concepts that an argument names, in its order; fails as `getByReference` does. Suggestions are
 * made for the first unknown one only: they take as long as there are names in the graph.
 */
export function getAllByReference(
  context: GraphContext,
  argument: string,
  texts: readonly string[],
  kind?: ConceptKind,
): MaybePromise<readonly Concept[]> {
  // All are parsed before the first is looked up: whatever throws later would leave promises to nobody.
  const references = texts.map(parseReference);
  const found = references.map((reference) => findParsed(context.graph, reference));
  return whenReady(whenAllReady(found), (concepts) => {
    const missing = concepts.indexOf(undefined);
    if (missing >= 0) return rejectUnknown(context, argument, texts[missing] ?? "");
    return concepts.flatMap((concept, index) => {
      if (concept === undefined) return [];
      checkKind(concept, argument, texts[index] ?? "", kind);
      return concept;
    });
  });
}

function checkKind(concept: Concept, argument: string, text: string, kind?: ConceptKind): void {
  if (kind === undefined || concept.kind === kind) return;
  throw new BadInputError(
    `Argument "${argument}": expected a ${kind}, but "${text}" is a ${concept.kind}.`,
    { argument },
  );
}

async function rejectUnknown(
  { suggestions }: GraphContext,
  argument: string,
  text: string,
): Promise<never> {
  const nearest = await suggestions.suggest(text);
  throw new NotFoundError(
    `Argument "${argument}": unknown concept ${JSON.stringify(text)}.${didYouMean(nearest)}`,
    { argument, suggestions: nearest },
  );
}
