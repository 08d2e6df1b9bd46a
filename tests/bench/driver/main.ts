import { CONCEPTS_BY_KEY } from "../../../src/store/neo4j/cypher/concepts.js";
import { edgesStatement } from "../../../src/store/neo4j/cypher/edges.js";
import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { measureLoad } from "../load/measure-load.js";
import { median } from "../measure/statistics.js";
import { toFigure, toTable } from "../report/table.js";
import { createNeo4jBenchStore } from "../stores/neo4j-bench-store.js";
import { openWays, type Way } from "./ways.js";

const ROUNDS = 25;
/** Reads of each round, one after the other. */
const READS = 5;
const WARM_UPS = 40;

interface Read {
  readonly name: string;
  readonly statement: string;
  readonly keys: readonly string[];
}

/** Measures reads of the store's own statements with other settings of the driver; prints a table. */
async function main(): Promise<void> {
  const graph = createSyntheticGraph(0.5, "esco");
  const store = await createNeo4jBenchStore();
  try {
    console.error("Loading the graph");
    await measureLoad(store, graph);
    const keys = graph.concepts.filter(({ kind }) => kind === "ROLE").map(({ key }) => key);
    const ways = await openWays(store);
    try {
      console.log(await describe(ways, toReads(keys)));
    } finally {
      for (const way of ways) await way.close();
    }
  } finally {
    await store.stop();
    await store.remove();
  }
}

function toReads(keys: readonly string[]): Read[] {
  const shape = { types: ["REQUIRES"], direction: "OUT", hasKinds: false } as const;
  const range = { hasSize: false, hasAfter: false, hasBefore: false, isReversed: false };
  const edges = edgesStatement({ ...shape, hasImportances: false, hasEnds: false }, range);
  return [
    { name: "a concept", statement: CONCEPTS_BY_KEY, keys: keys.slice(0, 1) },
    { name: "20 concepts", statement: CONCEPTS_BY_KEY, keys: keys.slice(0, 20) },
    { name: "edges of 20", statement: edges, keys: keys.slice(0, 20) },
    { name: "edges of 1,000", statement: edges, keys: keys.slice(0, 1_000) },
  ];
}

async function describe(ways: readonly Way[], reads: readonly Read[]): Promise<string> {
  const columns: (readonly number[])[] = [];
  for (const read of reads) columns.push(await measure(ways, read));
  const rows = ways.map(({ name }, place) => [
    name,
    ...columns.map((column) => toFigure(column[place] ?? Number.NaN)),
  ]);
  return toTable(["milliseconds, medians", ...reads.map(({ name }) => name)], rows);
}

/** The ways take turns, in the opposite order in every other round. */
async function measure(ways: readonly Way[], read: Read): Promise<number[]> {
  const times = new Map(ways.map((way) => [way, [] as number[]]));
  for (const way of ways) for (let time = 0; time < WARM_UPS; time += 1) await ask(way, read);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
      for (let time = 0; time < READS; time += 1) times.get(way)?.push(await ask(way, read));
    }
  }
  return ways.map((way) => median(times.get(way) ?? []));
}

/** Milliseconds from opening the session until all rows are there. */
async function ask(way: Way, { statement, keys }: Read): Promise<number> {
  const start = performance.now();
  const session = way.openSession();
  await session.run(statement, { keys });
  await session.close();
  return performance.now() - start;
}

await main();
