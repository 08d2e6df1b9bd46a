/** A concept as pages name it, with what has taken its place. */
export interface FoundConcept {
  readonly id: string;
  readonly slug: string;
  readonly scheme: string;
  readonly label: string;
  readonly kind: string;
  readonly replacedBy?: FoundConcept | null;
}

/** Successors that have been replaced themselves are followed this far. */
export const FOUND_CONCEPT = `
fragment Named on Concept { id slug scheme label kind }
fragment Found on Concept {
  ...Named
  replacedBy { ...Named replacedBy { ...Named replacedBy { ...Named } } }
}`;

/** What stands for the concept today: itself, or the last of its successors. */
export function findSuccessor(concept: FoundConcept): FoundConcept {
  return concept.replacedBy ? findSuccessor(concept.replacedBy) : concept;
}
