import type { Expectation } from "../../report/expectation-table.js";
import { toFigure } from "../../report/table.js";
import { type ContenderId, NAMES } from "../contenders/peer-contender.js";
import type { PeerFigures } from "../measure/measure-peers.js";
import {
  COMPARISONS,
  type Comparison,
  GREATEST_SPREAD,
  type Measure,
  OURS,
} from "./peer-promises.js";

/** How one workload stands to what is promised. */
interface Standing {
  readonly workload: string;
  readonly ratio: number;
}

const MEASURES: Readonly<Record<Measure, string>> = {
  typical: "p50 (one at a time)",
  cpu: "processor time (16 at a time, database included)",
};

/** Holds the figures against what the project promises; what was not measured is left out. */
export function checkPeerExpectations(figures: readonly PeerFigures[]): Expectation[] {
  const comparisons = COMPARISONS.flatMap((comparison) =>
    comparison.measures.map((measure) => compare(figures, comparison, measure)),
  );
  const spreads = OURS.map((id) => checkSpread(figures, id));
  return [...comparisons, ...spreads].filter((each) => each !== undefined);
}

function compare(
  figures: readonly PeerFigures[],
  { ours, theirs, share, workloads }: Comparison,
  measure: Measure,
): Expectation | undefined {
  const standings = figuresOf(figures, ours).flatMap((own): Standing[] => {
    const other = figuresOf(figures, theirs).find(({ workload }) => workload === own.workload);
    if (!other || (workloads && !workloads.includes(own.workload.id))) return [];
    return [{ workload: own.workload.name, ratio: read(own, measure) / read(other, measure) }];
  });
  const names = `${NAMES[ours]}: ${MEASURES[measure]}`;
  const promise = `${names} at most ${toShare(share)} that of ${NAMES[theirs]}`;
  return judge(workloads ? `${promise} (${toList(standings)})` : promise, standings, share);
}

function checkSpread(figures: readonly PeerFigures[], id: ContenderId): Expectation | undefined {
  const standings = figuresOf(figures, id).map(({ workload, at }) => ({
    workload: workload.name,
    ratio: at[16].slowest / at[16].typical,
  }));
  return judge(
    `${NAMES[id]}: p99 at most ${GREATEST_SPREAD} × p50 (16 at a time)`,
    standings,
    GREATEST_SPREAD,
  );
}

/** Names the workloads that break a promise, else the one that is nearest to it. */
function judge(
  promise: string,
  standings: readonly Standing[],
  limit: number,
): Expectation | undefined {
  const sorted = standings.toSorted((left, right) => right.ratio - left.ratio);
  const broken = sorted.filter(({ ratio }) => ratio > limit);
  const told = broken.length > 0 ? broken : sorted.slice(0, 1);
  if (told.length === 0) return undefined;
  return {
    promise,
    measured: told.map(({ workload, ratio }) => `${workload} ${toShare(ratio)}`).join(", "),
    isMet: broken.length === 0,
  };
}

function figuresOf(figures: readonly PeerFigures[], id: ContenderId): PeerFigures[] {
  return figures.filter(({ contender }) => contender.id === id);
}

function read({ at }: PeerFigures, measure: Measure): number {
  if (measure === "typical") return at[1].typical;
  return at[16].serverCpu + (at[16].databaseCpu ?? 0);
}

/** Small shares as fractions, which say how many times faster. */
function toShare(ratio: number): string {
  return ratio < 0.6 ? `1/${toFigure(1 / ratio)}` : `${toFigure(ratio)} ×`;
}

function toList(standings: readonly Standing[]): string {
  return standings.map(({ workload }) => workload).join(", ");
}
