import type { ConceptKey } from "../../../domain/concept-key.js";
import { findMembers } from "../../../domain/graph-rules/find-members.js";
import type { SeedDraft } from "../convert/convert-seed.js";

/** Lists the skills and technologies in a category, at any depth. */
export type ListMembers = (category: ConceptKey) => readonly ConceptKey[];

/** Prepares the members of a seed's categories; each category is walked once, when asked for. */
export function createMemberList({ concepts, edges }: SeedDraft): ListMembers {
  const children = new Map<ConceptKey, ConceptKey[]>();
  for (const { edge } of edges) {
    if (edge.type !== "BROADER") continue;
    const siblings = children.get(edge.to);
    if (siblings) siblings.push(edge.from);
    else children.set(edge.to, [edge.from]);
  }
  const isAbility = (key: ConceptKey) => {
    const kind = concepts.get(key)?.concept.kind;
    return kind === "SKILL" || kind === "TECHNOLOGY";
  };
  const known = new Map<ConceptKey, readonly ConceptKey[]>();
  return (category) => {
    const members = known.get(category) ?? findMembers(category, children).filter(isAbility);
    known.set(category, members);
    return members;
  };
}
