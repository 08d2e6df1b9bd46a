import { writeFile } from "node:fs/promises";
import type { ConceptKey } from "../../../../src/domain/concept-key.js";
import { edgeRank } from "../../../../src/domain/edge.js";
import { compareCodePoints, toSortLabel } from "../../../../src/lib/text-order.js";
import type { BenchGraph } from "../../graph/bench-graph.js";
import type { ConceptKind, GraphFile } from "../programs/graph-file.js";

type Items = Pick<BenchGraph, "concepts" | "edges">;

/** Writes the graph for the peers that keep it in memory. */
export async function writeGraphFile(graph: Items, path: string): Promise<void> {
  await writeFile(path, JSON.stringify(toGraphFile(graph)));
}

function toGraphFile({ concepts, edges }: Items): GraphFile {
  const sorted = concepts
    .map((concept) => ({ ...concept, sortLabel: toSortLabel(concept.label) }))
    .sort(
      (left, right) =>
        compareCodePoints(left.sortLabel, right.sortLabel) ||
        compareCodePoints(left.key, right.key),
    );
  const places = new Map(sorted.map(({ key }, place) => [key, place]));
  const placeOf = (key: ConceptKey) => places.get(key) ?? Number.NaN;
  const requires = edges.filter(({ type }) => type === "REQUIRES");
  const broader = edges.filter(({ type }) => type === "BROADER");
  return {
    concepts: sorted.map((concept) => ({
      key: concept.key,
      slug: concept.slug,
      scheme: concept.scheme,
      kind: concept.kind as ConceptKind,
      label: concept.label,
      sortLabel: concept.sortLabel,
      aliases: concept.aliases,
      description: concept.description,
      uri: concept.uri,
      status: concept.status,
    })),
    requirements: requires.map((edge) => ({
      role: placeOf(edge.from),
      target: placeOf(edge.to),
      rank: edgeRank(edge),
      importance: edge.importance,
      level: edge.level,
      atLeast: edge.atLeast,
      weight: edge.weight,
      note: edge.note,
    })),
    parents: broader.map(({ from, to }) => [placeOf(from), placeOf(to)]),
  };
}
