import type { Expectation } from "../report/expectation-table.js";
import { toFigure, toMegabytes } from "../report/table.js";
import { CLIENTS } from "./measure-requests.js";
import type { MemoryReport } from "./report.js";

const MOST_SECONDS = 5;
const MOST_BYTES = 400_000_000;
const LONGEST_BLOCK = 50;
/** How many times as long as the one in the middle the slowest but one in a hundred may take. */
const GREATEST_SPREAD = 5;
/** What counts as flat. */
const MOST_GROWTH = 1.1;

/** Lists what is promised of a million links in memory, and how it was kept. */
export function listPromises(report: MemoryReport): Expectation[] {
  const { loadings, samples, own, others } = report;
  const loads = [...report.loads, others.load, own.load];
  const [undisturbed] = loadings;
  const seconds = undisturbed
    ? undisturbed.secondsToLoaded - undisturbed.secondsToReady
    : Number.NaN;
  const bytes = Math.max(...loads.map(({ figures }) => figures.resident));
  const blocks = [
    ...loadings.map(({ atEnd }) => atEnd),
    ...loads.map(({ figures }) => figures),
    ...others.following.map(({ figures }) => figures),
    ...samples.map(({ figures }) => figures),
  ].map(({ ownBlock }) => ownBlock);
  const longest = Math.max(...blocks);
  const spread = Math.max(...report.spread.map(({ typical, slowest }) => slowest / typical));
  const growth =
    (samples.at(-1)?.figures.live ?? Number.NaN) / (samples[0]?.figures.live ?? Number.NaN);
  return [
    {
      promise: `loaded from the embedded store in less than ${MOST_SECONDS} s`,
      measured: `${toFigure(seconds)} s`,
      isMet: seconds < MOST_SECONDS,
    },
    {
      promise:
        "with the graph in memory, and nothing else that a server makes ready, a process takes less than 400 MB",
      measured: `${toMegabytes(bytes)} MB`,
      isMet: bytes < MOST_BYTES,
    },
    {
      promise: `no block of the event loop above ${LONGEST_BLOCK} ms while it loads, follows another process and answers`,
      measured: `${toFigure(longest)} ms`,
      isMet: longest <= LONGEST_BLOCK,
    },
    {
      promise: `p99 at most ${GREATEST_SPREAD} × p50 (${CLIENTS} at a time, of each kind of request)`,
      measured: `${toFigure(spread)} ×`,
      isMet: spread <= GREATEST_SPREAD,
    },
    {
      promise: "memory flat over all mixed requests (at most a tenth more)",
      measured: `× ${growth.toFixed(2)}`,
      isMet: growth <= MOST_GROWTH,
    },
  ];
}
