/** The graph as the benchmark writes it for the peers, one JSON value. */
export interface GraphFile {
  /** By sort label, then key; the other lists name concepts by their place in this one. */
  readonly concepts: readonly FileConcept[];
  readonly requirements: readonly FileRequirement[];
  /** From a concept to a direct parent. */
  readonly parents: readonly (readonly [child: number, parent: number])[];
}

export interface FileConcept {
  /** What it is asked by. */
  readonly key: string;
  readonly slug: string;
  readonly scheme: string;
  readonly kind: ConceptKind;
  readonly label: string;
  readonly sortLabel: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly uri: string;
  readonly status: string;
}
export type ConceptKind = "ROLE" | "SKILL" | "TECHNOLOGY" | "CATEGORY";

export interface FileRequirement {
  readonly role: number;
  readonly target: number;
  /** The place among the requirements of a role, and among those of a target. */
  readonly rank: number;
  readonly importance: string | null;
  readonly level: string | null;
  readonly atLeast: number | null;
  readonly weight: number | null;
  readonly note: string | null;
}
