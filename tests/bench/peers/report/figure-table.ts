import { toTable } from "../../report/table.js";
import { type ContenderId, NAMES } from "../contenders/peer-contender.js";
import type { PeerFigures } from "../measure/measure-peers.js";

/** Ours first, then the others, as they are listed. */
const ORDER = Object.keys(NAMES) as ContenderId[];

/** Writes a table of servers by workloads; where a server does not take part is a dash. */
export function toFigureTable(
  figures: readonly PeerFigures[],
  toCell: (figures: PeerFigures) => string,
): string {
  const workloads = [...new Set(figures.map(({ workload }) => workload))];
  const rows = ORDER.flatMap((id) => {
    const own = figures.filter(({ contender }) => contender.id === id);
    if (own.length === 0) return [];
    const found = workloads.map((workload) => own.find((each) => each.workload === workload));
    return [[NAMES[id], ...found.map((each) => (each ? toCell(each) : "–"))]];
  });
  return toTable(["", ...workloads.map(({ name }) => name)], rows);
}
