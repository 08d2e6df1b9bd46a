import { CONCEPT_KINDS, CONCEPT_STATUSES, type Concept } from "../../src/domain/concept.js";
import { EDGE_TYPES, isSymmetric } from "../../src/domain/edge.js";
import { IMPORTANCES } from "../../src/domain/level.js";
import { toSortLabel } from "../../src/lib/text-order.js";
import type { PageRequest } from "../../src/store/page.js";
import {
  CONCEPT_ORDERS,
  type EdgeQuery,
  FACET_KINDS,
  type GraphReader,
} from "../../src/store/store.js";
import type { Random } from "./random.js";

/** Asks a reader something; two readers of the same graph answer with the same JSON. */
export type Question = (reader: GraphReader) => unknown;

/** Makes random questions of every kind about the given concepts. */
export function makeQuestion(random: Random, concepts: readonly Concept[]): Question {
  const keys = random.times(5, () => random.pick(concepts).key);
  const page = makePage(random, concepts);
  const query = makeEdgeQuery(random, page);
  const kinds = random.times(2, () => random.pick(CONCEPT_KINDS));
  const filter = {
    ...(random.chance(0.5) && { kinds }),
    ...(random.chance(0.3) && { schemes: ["esco"] }),
    ...(random.chance(0.3) && { statuses: [random.pick(CONCEPT_STATUSES)] }),
    ...(random.chance(0.2) && { labelStartsWith: random.pick(["a", "Z", "c#", "🚀"]) }),
    ...(random.chance(0.2) && { within: random.pick(concepts).key }),
  };
  const order = random.pick(CONCEPT_ORDERS);
  const descendants = random.chance(0.5) ? { kinds, page } : { page };
  return random.pick<Question>([
    (reader) => reader.conceptsByKey(keys),
    (reader) => reader.keysByUri(concepts.map(({ uri }) => uri)),
    (reader) => reader.edges(keys, query),
    (reader) => reader.countEdges(keys, query),
    (reader) => reader.descendants(keys, descendants),
    (reader) => reader.countDescendants(keys, { kinds }),
    (reader) => reader.page(filter, order, page),
    (reader) => reader.count(filter),
    (reader) => reader.facets(filter, FACET_KINDS, 5),
    (reader) => reader.info(),
    (reader) => reader.sources(),
  ]);
}

function makeEdgeQuery(random: Random, page: PageRequest): EdgeQuery {
  const type = random.pick(EDGE_TYPES);
  const direction = isSymmetric(type) ? "BOTH" : random.pick(["OUT", "IN"] as const);
  return {
    types: [type],
    direction,
    ...(random.chance(0.3) && { kinds: [random.pick(CONCEPT_KINDS)] }),
    ...(random.chance(0.3) && { importances: [random.pick(IMPORTANCES)] }),
    ...(random.chance(0.7) && { page }),
  };
}

function makePage(random: Random, concepts: readonly Concept[]): PageRequest {
  const makePosition = () => {
    const concept = random.pick(concepts);
    // A cursor may be older than the label that its concept has by now.
    const { label } = random.chance(0.2) ? random.pick(concepts) : concept;
    return { rank: random.below(9), label: toSortLabel(label), key: concept.key };
  };
  return {
    size: 1 + random.below(6),
    ...(random.chance(0.5) && { after: makePosition() }),
    ...(random.chance(0.3) && { before: makePosition() }),
    ...(random.chance(0.5) && { fromEnd: true }),
  };
}
