import type { Figures } from "../measure/measure-workloads.js";
import type { Workload } from "../workloads.js";
import type { BenchResult } from "./bench-result.js";
import type { Expectation } from "./expectation-table.js";
import { toFigure } from "./table.js";

const FARTHEST_PAGE_RATIO = 1.2;
const GREATEST_STORE_RATIO = 2;

/** Holds the figures against what the project promises, server by server. */
export function checkExpectations({ servers, figures }: BenchResult): Expectation[] {
  return servers.flatMap(({ contender }) => {
    const own = figures.filter((each) => each.contender === contender);
    const pages = expectFlatPages(contender.name, own);
    return contender.isInMemory ? [pages] : [pages, expectLeanRequests(contender.name, own)];
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
