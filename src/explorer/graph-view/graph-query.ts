import { KIND_NAMES, type KindName, type LinkName } from "../../texts.js";
import type { Named } from "../api/concept-reference.js";
import type { Question } from "../api/question.js";
import type { View } from "./view.js";

const AROUND = `query Around($of: [String!]!, $kinds: [ConceptKind!], $maxNodes: Int!) {
  neighbourhood(of: $of, depth: 1, kinds: $kinds, maxNodes: $maxNodes) {
    nodes { x y degree concept { id slug scheme label kind } }
    links { type from { id } to { id } }
  }
}`;

/** Concepts in sight at first, how many each expanded one may add, and the most. */
const SHOWN = { first: 40, more: 20, most: 150 };

export interface GraphConcept extends Named {
  readonly id: string;
  readonly kind: KindName;
}

export interface Neighbourhood {
  /** Those asked for first. */
  readonly nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly degree: number;
    readonly concept: GraphConcept;
  }[];
  readonly links: readonly {
    readonly type: LinkName;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
}

export interface AroundData {
  readonly neighbourhood: Neighbourhood;
}

/** A question about what is around some concepts. */
export interface AroundQuestion extends Question {
  readonly variables: { readonly of: readonly string[]; readonly maxNodes: number };
}

/** Asks for what is around a concept; nothing for the whole map. */
export function askForView({ around, open, withoutKinds }: View): AroundQuestion | undefined {
  if (around === undefined) return undefined;
  const all = Object.keys(KIND_NAMES) as KindName[];
  const kinds = all.filter((kind) => !withoutKinds.includes(kind));
  const maxNodes = Math.min(SHOWN.most, SHOWN.first + SHOWN.more * open.length);
  const chosen = withoutKinds.length === 0 ? {} : { kinds };
  return { query: AROUND, variables: { of: [around, ...open], maxNodes, ...chosen } };
}
