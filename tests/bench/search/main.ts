import { createHash } from "node:crypto";
import type { Concept } from "../../../src/domain/concept.js";
import { SearchIndex } from "../../../src/search/search-index.js";
import { Random } from "../../support/random.js";
import { readEscoGraph } from "../graph/read-esco-graph.js";
import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { quantile } from "../measure/statistics.js";
import { toFigure, toMegabytes, toTable } from "../report/table.js";

const BEGINNINGS = 3_000;
const TEXTS = 400;
const NOTHING = {};

/** Bounds of a beginning, in characters, and of a text, in words. */
const LONGEST_BEGINNING = 8;
const MOST_WORDS = 3;

/** How like a text the best must be. */
const LIKE = 0.7;

/** A way to ask, the texts to ask for, and how much of an answer counts for the fingerprint. */
interface Way {
  readonly name: string;
  readonly texts: readonly string[];
  readonly ask: (index: SearchIndex, text: string) => unknown;
}

/**
 * Measures the search's index over a release of ESCO, or without one over a made-up graph: memory, and the times of
 * making it and of asking, in process. Prints a table and a fingerprint of all answers, which two working copies that
 * are measured side by side have in common when they find the same.
 */
async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  const { title, concepts } = folder ? await readEscoGraph(folder) : createSyntheticGraph(1);
  const before = readMemory();
  const start = performance.now();
  const index = makeIndex(concepts);
  const seconds = (performance.now() - start) / 1_000;
  const bytes = readMemory() - before;
  console.log(
    `${title}: ${index.size.toLocaleString("en")} labels, made in ${toFigure(seconds)} s,`,
  );
  console.log(`${toMegabytes(bytes)} MB without garbage, what is remembered of words included.\n`);
  const answers = createHash("sha256");
  const rows = listWays(concepts).map((way) => measure(index, way, answers));
  console.log(toTable(["milliseconds", "p50", "p95", "longest"], rows));
  console.log(`\nFingerprint of the answers: ${answers.digest("hex").slice(0, 16)}`);
}

function makeIndex(concepts: readonly Concept[]): SearchIndex {
  const index = new SearchIndex();
  for (const concept of concepts) index.put(concept);
  for (const _label of index.settle());
  return index;
}

/** Beginnings of labels, and the first words of others, mistyped. */
function listWays(concepts: readonly Concept[]): Way[] {
  const random = new Random(7);
  const labels = concepts.flatMap(({ label, aliases }) => [label, ...aliases.slice(0, 1)]);
  const beginnings = Array.from({ length: BEGINNINGS }, () =>
    random.pick(labels).slice(0, 1 + random.below(LONGEST_BEGINNING)),
  );
  const texts = Array.from({ length: TEXTS }, () => mistype(random.pick(labels)));
  return [
    {
      name: "suggestions",
      texts: beginnings,
      ask: (index, text) => index.complete(text, NOTHING, 10),
    },
    { name: "search", texts, ask: (index, text) => index.search(text, NOTHING).slice(0, 50) },
    { name: "the best", texts, ask: (index, text) => index.findBest(text, NOTHING, LIKE) ?? null },
  ];
}

function mistype(label: string): string {
  return label.split(" ").slice(0, MOST_WORDS).join(" ").replace("e", "a");
}

function measure(
  index: SearchIndex,
  { name, texts, ask }: Way,
  answers: ReturnType<typeof createHash>,
): string[] {
  const times = texts.map((text) => {
    const start = performance.now();
    const answer = ask(index, text);
    const milliseconds = performance.now() - start;
    answers.update(JSON.stringify(answer));
    return milliseconds;
  });
  return [name, ...[0.5, 0.95, 1].map((share) => toFigure(quantile(times, share)))];
}

/** Bytes in use, on the heap and in array buffers. */
function readMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

await main();
