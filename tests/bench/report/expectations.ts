import type { Figures } from "../measure/measure-workloads.js";
import type { Workload } from "../workloads.js";
import type { BenchResult } from "./bench-result.js";
import type { Expectation } from "./expectation-table.js";
import { toFigure } from "./table.js";

const FARTHEST_PAGE_RATIO = 1.2;
const GREATEST_STORE_RATIO = 2;

/**
 * Holds the figures against what the project promises, server by server. Requests are held against the time
 * of a store that reads: the embedded one remembers what it has read.
 */
export function checkExpectations({ servers, figures }: BenchResult): Expectation[] {
  return servers.flatMap(({ contender: { name, store, isInMemory } }) => {
    const own = figures.filter(({ contender }) => contender.name === name);
    const isReading = store === "neo4j" && !isInMemory;
    const pages = expectFlatPages(name, own);
    return isReading ? [pages, expectLeanRequests(name, own)] : [pages];
  });
}

function expectFlatPages(server: string, figures: readonly Figures[]): Expectation {
  const far = find(figures, "farPage");
  const first = find(figures, "firstPage");
  const ratio = far.typical / first.typical;
  return {
    promise: `${server}: ${far.workload.name} takes at most 20 % longer than page 1`,
    measured: `${toFigure(ratio)} ×`,
    isMet: ratio <= FARTHEST_PAGE_RATIO,
  };
}

function expectLeanRequests(server: string, figures: readonly Figures[]): Expectation {
  const medium = find(figures, "medium");
  const ratio = medium.typical / medium.storeTime;
  return {
    promise: `${server}: the medium request takes at most twice the store's own time`,
    measured: `${toFigure(ratio)} ×`,
    isMet: ratio <= GREATEST_STORE_RATIO,
  };
}

function find(figures: readonly Figures[], id: Workload["id"]): Figures {
  const found = figures.find(({ workload }) => workload.id === id);
  if (!found) throw new Error(`The workload ${id} was not measured.`);
  return found;
}
