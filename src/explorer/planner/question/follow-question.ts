import { toReference } from "../../api/concept-reference.js";
import { type FoundConcept, findSuccessor } from "../plan/found-concept.js";
import type { PlanQuestion } from "./plan-question.js";

/** What the references of a question name, by reference; null for what there is not. */
export type Names = ReadonlyMap<string, FoundConcept | null>;

/** References of a question besides its role. */
export function listReferences({ knows, take, avoid, prefer }: PlanQuestion): string[] {
  return [...new Set([...[...knows, ...take].map(({ concept }) => concept), ...avoid, ...prefer])];
}

/** Puts successors in the place of retired concepts; the same question where there are none. */
export function followQuestion(question: PlanQuestion, names: Names): PlanQuestion {
  const follow = (reference: string) => {
    const found = names.get(reference);
    return found?.replacedBy ? toReference(findSuccessor(found)) : reference;
  };
  if (listReferences(question).every((reference) => follow(reference) === reference)) {
    return question;
  }
  return {
    ...question,
    knows: question.knows.map((known) => ({ ...known, concept: follow(known.concept) })),
    take: question.take.map((chosen) => ({ ...chosen, concept: follow(chosen.concept) })),
    avoid: [...new Set(question.avoid.map(follow))],
    prefer: [...new Set(question.prefer.map(follow))],
  };
}
