import type { BenchGraph } from "../../graph/bench-graph.js";
import { createRandom, type Random } from "../../graph/random.js";
import { takeOnly } from "./adapt.js";
import { findPrefixes } from "./find-prefixes.js";
import { MIX_KINDS, type MixItem, type MixKind } from "./mix-item.js";
import type { PeerQuestion } from "./peer-workload.js";
import { writeNeo4jGraphql, writeRolegraph } from "./write-mix.js";

const SEED = 50;
const DOCUMENTS = 50;
const FIELDS = ["slug", "label", "scheme", "kind", "uri", "status", "description", "aliases"];

/**
 * Makes up 50 documents, all different: what the other workloads ask, with other fields, sizes and
 * names. The same for the same graph.
 */
export function createMix(graph: BenchGraph): PeerQuestion[] {
  const random = createRandom(SEED);
  const subjects = { ...graph, prefixes: findPrefixes(graph) };
  return Array.from({ length: DOCUMENTS }, (_none, index) => {
    const kind = MIX_KINDS[index % MIX_KINDS.length] as MixKind;
    return toQuestion({
      kind,
      place: index + 1,
      fields: pickFields(random),
      size: 5 + random.below(40),
      variables: pickVariables(kind, subjects, random),
    });
  });
}

/** From two fields to all, in the usual order. */
function pickFields(random: Random): string[] {
  const picked = new Set([random.pick(FIELDS), random.pick(FIELDS), random.pick(FIELDS)]);
  return FIELDS.filter((field) => picked.has(field) || random.next() < 0.2);
}

function pickVariables(
  kind: MixKind,
  { typicalRoles, hubs, prefixes }: BenchGraph & { readonly prefixes: readonly string[] },
  random: Random,
): MixItem["variables"] {
  if (kind === "hub") return { skill: random.pick(hubs) };
  if (kind === "skills" || kind === "roles") return { prefix: random.pick(prefixes) };
  return { role: random.pick(typicalRoles) };
}

function toQuestion(item: MixItem): PeerQuestion {
  const { variables } = item;
  return {
    rolegraph: { document: writeRolegraph(item), variables },
    neo4jGraphql: { document: writeNeo4jGraphql(item), variables, adapt: takeOnly },
  };
}
