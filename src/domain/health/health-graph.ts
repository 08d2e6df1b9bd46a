import { groupBy } from "../../lib/group-by.js";
import { compareCodePoints } from "../../lib/text-order.js";
import type { Concept } from "../concept.js";
import { CORE_SCHEME, type ConceptKey } from "../concept-key.js";
import type { Edge, EdgeType } from "../edge.js";
import { findMembers } from "../graph-rules/find-members.js";

type Adjacency = ReadonlyMap<EdgeType, ReadonlyMap<ConceptKey, readonly Edge[]>>;

const NONE: readonly Edge[] = [];

/**
 * A whole graph as rules about it see it: whatever the order in which it is given, concepts come by key
 * and edges by the key of their other end.
 */
export class HealthGraph {
  /** All, retired ones included. */
  readonly concepts: readonly Concept[];
  /** Those in use. */
  readonly active: readonly Concept[];
  /** Those in use that curators write; of other vocabularies only their publisher decides. */
  readonly curated: readonly Concept[];
  readonly edges: readonly Edge[];
  readonly #byKey: ReadonlyMap<ConceptKey, Concept>;
  readonly #out: Adjacency;
  readonly #in: Adjacency;
  readonly #members = new Map<ConceptKey, readonly ConceptKey[]>();

  constructor(concepts: Iterable<Concept>, edges: Iterable<Edge>) {
    this.concepts = [...concepts].sort((a, b) => compareCodePoints(a.key, b.key));
    this.active = this.concepts.filter(({ status }) => status === "ACTIVE");
    this.curated = this.active.filter(({ scheme }) => scheme === CORE_SCHEME);
    this.edges = [...edges].sort(
      (a, b) => compareCodePoints(a.from, b.from) || compareCodePoints(a.to, b.to),
    );
    this.#byKey = new Map(this.concepts.map((concept) => [concept.key, concept]));
    this.#out = index(this.edges, ({ from }) => from);
    this.#in = index(this.edges, ({ to }) => to);
  }

  find(key: ConceptKey): Concept | undefined {
    return this.#byKey.get(key);
  }

  from(key: ConceptKey, type: EdgeType): readonly Edge[] {
    return this.#out.get(type)?.get(key) ?? NONE;
  }

  to(key: ConceptKey, type: EdgeType): readonly Edge[] {
    return this.#in.get(type)?.get(key) ?? NONE;
  }

  /** The skills and technologies in use below a category, at any depth; the concept itself for another. */
  listMembers(key: ConceptKey): readonly ConceptKey[] {
    if (this.find(key)?.kind !== "CATEGORY") return [key];
    const known = this.#members.get(key) ?? this.#findMembers(key);
    this.#members.set(key, known);
    return known;
  }

  /** A concept's label in quotation marks. */
  name(key: ConceptKey): string {
    return `“${this.find(key)?.label ?? key}”`;
  }

  /** Several labels as a list in a sentence, at most five of them. */
  nameAll(keys: readonly ConceptKey[]): string {
    const shown = keys.slice(0, SHOWN).map((key) => this.name(key));
    const rest = keys.length - shown.length;
    const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
    const last = parts.pop() ?? "nothing";
    return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
  }

  #findMembers(key: ConceptKey): ConceptKey[] {
    const children = { get: (of: ConceptKey) => this.to(of, "BROADER").map(({ from }) => from) };
    return findMembers(key, children).filter((member) => this.#isAbility(member));
  }

  #isAbility(key: ConceptKey): boolean {
    const concept = this.find(key);
    return concept?.status === "ACTIVE" && isAbility(concept);
  }
}

/** How many labels a sentence shows. */
const SHOWN = 5;

/** Tells whether it can be learned. */
export function isAbility({ kind }: Concept): boolean {
  return kind === "SKILL" || kind === "TECHNOLOGY";
}

function index(edges: readonly Edge[], toKey: (edge: Edge) => ConceptKey): Adjacency {
  const byType = groupBy(edges, ({ type }) => type);
  return new Map([...byType].map(([type, ofType]) => [type, groupBy(ofType, toKey)]));
}
