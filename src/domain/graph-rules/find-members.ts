import type { ConceptKey } from "../concept-key.js";

/**
 * Lists what is below a category at any depth, without itself, each concept once.
 *
 * @param children the concepts directly below each category
 */
export function findMembers(
  category: ConceptKey,
  children: Pick<ReadonlyMap<ConceptKey, readonly ConceptKey[]>, "get">,
): ConceptKey[] {
  const found = new Set<ConceptKey>([category]);
  for (const key of found) for (const child of children.get(key) ?? []) found.add(child);
  found.delete(category);
  return [...found];
}
