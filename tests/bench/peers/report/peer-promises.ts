import type { ContenderId } from "../contenders/peer-contender.js";
import type { WorkloadId } from "../workloads/peer-workload.js";

/** What is compared of two servers. */
export type Measure = "typical" | "cpu";

/** One of our servers against another one, on every workload of both or on some. */
export interface Comparison {
  readonly ours: ContenderId;
  readonly theirs: ContenderId;
  /** The most that ours may take, as a share of what theirs takes. */
  readonly share: number;
  readonly measures: readonly Measure[];
  readonly workloads?: readonly WorkloadId[];
}

const SMALL: readonly WorkloadId[] = ["role", "counts", "firstPage", "farPage"];
const LARGE: readonly WorkloadId[] = ["requirements", "everything", "hub"];
const REVERSE_AND_PAGES: readonly WorkloadId[] = ["hub", "firstPage", "farPage"];
const BOTH: readonly Measure[] = ["typical", "cpu"];

/** How our servers are to stand beside others. */
export const COMPARISONS: readonly Comparison[] = [
  { ours: "memory", theirs: "floor", share: 1.3, measures: BOTH, workloads: LARGE },
  { ours: "memory", theirs: "floor", share: 2, measures: BOTH, workloads: SMALL },
  { ours: "memory", theirs: "mercurius", share: 1, measures: BOTH },
  { ours: "memory", theirs: "neo4jGraphql", share: 1 / 10, measures: ["typical"] },
  { ours: "memory", theirs: "neo4jGraphql", share: 1 / 15, measures: ["cpu"] },
  { ours: "cached", theirs: "replay", share: 1.5, measures: BOTH },
  { ours: "embedded", theirs: "neo4jGraphql", share: 1 / 4, measures: ["typical"] },
  { ours: "neo4j", theirs: "neo4jGraphql", share: 1, measures: BOTH },
  {
    ours: "neo4j",
    theirs: "neo4jGraphql",
    share: 1 / 2,
    measures: BOTH,
    workloads: REVERSE_AND_PAGES,
  },
];

/** The most that 99 of 100 requests may take with 16 under way, in times of what half of them take. */
export const GREATEST_SPREAD = 5;
/** Our servers, which are to keep that. */
export const OURS: readonly ContenderId[] = [
  "memory",
  "cached",
  "embedded",
  "neo4jMemory",
  "neo4j",
];
