import type { Named } from "../api/concept-reference.js";
import type { Question } from "../api/question.js";
import { type AskedAnswer, useAnswer } from "../api/use-answer.js";

/** Only the curated core says how long things take, so that there is something to plan. */
const QUESTION = {
  query: `query Roles { roles(where: { schemes: ["core"] }, first: 100) { nodes { slug scheme label } } }`,
  variables: {},
};

interface RolesData {
  readonly roles: { readonly nodes: readonly Named[] };
}

/** The curated roles by label, as soon as they are known. */
export function useRoles(home: URL): AskedAnswer<RolesData, Question> {
  return useAnswer<RolesData>(home, QUESTION);
}

/** Those roles, or none while they are unknown. */
export function useKnownRoles(home: URL): readonly Named[] {
  return useRoles(home).latest?.roles.nodes ?? [];
}
