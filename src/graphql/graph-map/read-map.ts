import { setImmediate } from "node:timers/promises";
import type { Concept } from "../../domain/concept.js";
import { CORE_SCHEME, type ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge } from "../../domain/edge.js";
import {
  countWithinLinks,
  type Linked,
  rankForMap,
} from "../../domain/graph-map/choose-concepts.js";
import { MOST_MAP_LINKS, MOST_MAP_NODES } from "../../domain/graph-map/graph-map.js";
import { compareEdges } from "../../domain/neighbourhood/compare-edges.js";
import type { Neighbourhood } from "../../domain/neighbourhood/neighbourhood.js";
import { Breather } from "../../lib/breathe.js";
import { sortInSlices } from "../../lib/in-slices.js";
import { eachConceptPage } from "../../store/each-concept.js";
import type { ConceptFilter, GraphReader } from "../../store/store.js";
import { countLinks } from "../link/read-links.js";

const IN_USE = { statuses: ["ACTIVE"] } as const;
const OUTGOING = { types: EDGE_TYPES, direction: "OUT" } as const;

/** How many concepts' links are read at once: a fiftieth of a second's work where each has a hundred. */
const PAGE_SIZE = 200;

/**
 * Reads what a map of the graph shows: concepts in use, the curated ones first, then those with the most
 * links, within MOST_MAP_NODES and MOST_MAP_LINKS; all links among them. Looks at other vocabularies only
 * where the curated one leaves room.
 */
export async function readMap(reader: GraphReader): Promise<Neighbourhood> {
  const total = await reader.count(IN_USE);
  const curated = await readLinked(reader, { ...IN_USE, schemes: [CORE_SCHEME] });
  const isRoom = curated.length < Math.min(total, MOST_MAP_NODES);
  const candidates = isRoom ? await readLinked(reader, IN_USE) : curated;
  const keys = candidates.map(({ concept }) => concept.key);
  const among = await readLinksAmong(reader, keys);
  const shown = candidates.slice(0, countWithinLinks(keys, among, MOST_MAP_LINKS));
  const breather = new Breather();
  await breather.breathe();
  const links = await sortInSlices(listAmong(toKeys(shown), among), compareEdges, breather);
  return {
    nodes: shown.map((linked) => ({ ...linked, distance: Infinity, parent: null })),
    links,
    isComplete: shown.length === total,
  };
}

/** Gives the first concepts of a map with all links among them. */
export function cutMap(map: Neighbourhood, maxNodes: number): Neighbourhood {
  if (maxNodes >= map.nodes.length) return map;
  const nodes = map.nodes.slice(0, maxNodes);
  return { nodes, links: listAmong(toKeys(nodes), map.links), isComplete: false };
}

/**
 * Reads the concepts that a map takes first, ranked. Lets requests through between pages: a reader in memory answers at
 * once.
 */
async function readLinked(reader: GraphReader, filter: ConceptFilter): Promise<readonly Linked[]> {
  let found: Linked[] = [];
  for await (const page of eachConceptPage(reader, filter)) {
    found.push(...(await countPage(reader, page)));
    if (found.length >= 2 * MOST_MAP_NODES) found = takeFirst(found);
    await setImmediate();
  }
  return takeFirst(found);
}

function takeFirst(found: readonly Linked[]): Linked[] {
  return rankForMap(found).slice(0, MOST_MAP_NODES);
}

async function countPage(
  reader: GraphReader,
  concepts: readonly Concept[],
): Promise<readonly Linked[]> {
  const keys = concepts.map(({ key }) => key);
  const degrees = await countLinks(reader, keys);
  return concepts.map((concept, index) => ({ concept, degree: degrees[index] ?? 0 }));
}

/** In no order. */
async function readLinksAmong(
  reader: GraphReader,
  keys: readonly ConceptKey[],
): Promise<readonly Edge[]> {
  const among = new Set(keys);
  const found: Edge[] = [];
  for (let start = 0; start < keys.length; start += PAGE_SIZE) {
    const lists = await reader.edges(keys.slice(start, start + PAGE_SIZE), OUTGOING);
    found.push(...listAmong(among, lists.flat()));
    await setImmediate();
  }
  return found;
}

function toKeys(linked: readonly Linked[]): ReadonlySet<ConceptKey> {
  return new Set(linked.map(({ concept }) => concept.key));
}

function listAmong(keys: ReadonlySet<ConceptKey>, edges: readonly Edge[]): readonly Edge[] {
  return edges.filter(({ from, to }) => keys.has(from) && keys.has(to));
}
