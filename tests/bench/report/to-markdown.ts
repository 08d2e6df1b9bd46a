import { cpus, totalmem } from "node:os";
import { groupBy } from "../../../src/lib/group-by.js";
import { REQUESTS_PER_ROUND } from "../measure/measure-workloads.js";
import type { BenchResult } from "./bench-result.js";
import { checkExpectations } from "./expectations.js";
import { toFigure, toMegabytes, toTable } from "./table.js";

/** Writes the whole report. */
export function toMarkdown(result: BenchResult): string {
  return [
    describeRun(result),
    "## Requests",
    describeRequests(result),
    toRequestTable(result),
    "## Loading and memory",
    toLoadTable(result),
    "## Expectations",
    toExpectationTable(result),
  ].join("\n\n");
}

function describeRun({ command, loads, graph }: BenchResult): string {
  const [processor] = cpus();
  const versions = [`Node ${process.versions.node}`, ...loads.map(({ version }) => version)];
  const roles = graph.concepts.filter(({ kind }) => kind === "ROLE").length;
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Command: \`${command}\``,
    `- Versions: ${versions.join(", ")}`,
    `- Machine: ${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 1e9)} GB`,
    `- Graph: ${graph.concepts.length.toLocaleString("en")} concepts, of them ${roles.toLocaleString("en")} roles, and ${graph.edges.length.toLocaleString("en")} edges`,
  ].join("\n");
}

function describeRequests({ rounds }: BenchResult): string {
  return `Milliseconds, seen by a client of the same machine that asks one request at a time. p50 and p99 are of ${REQUESTS_PER_ROUND} requests, each the median over the run's ${rounds} rounds, in which workloads and stores take turns. "Store" is the sum of the times of the store's own calls (more than the request's where calls overlap), "×" the request's p50 in terms of it.`;
}

function toRequestTable({ figures, loads }: BenchResult): string {
  const head = loads.flatMap(({ store }) => [`${store} p50`, "p99", "store", "×"]);
  const rows = [...groupBy(figures, ({ workload }) => workload.name)].map(
    ([workload, perStore]) => {
      const [first] = perStore;
      return [
        workload,
        toFigure(first?.objects ?? 0),
        toFigure((first?.bytes ?? 0) / 1_000),
        [...new Set(perStore.map(({ storeCalls }) => storeCalls))].join(" / "),
        ...perStore.flatMap(({ typical, slowest, storeTime }) =>
          [typical, slowest, storeTime, typical / storeTime].map(toFigure),
        ),
      ];
    },
  );
  return toTable(["request", "objects", "kB", "store calls", ...head], rows);
}

function toLoadTable({ loads, footprints }: BenchResult): string {
  const rows = loads.map(({ store, seconds, itemsPerSecond }) => {
    const own = footprints.find((each) => each.store === store);
    const bytes = [own?.disk, own?.freshMemory, own?.usedMemory, own?.databaseMemory];
    return [store, toFigure(seconds), toFigure(itemsPerSecond), ...bytes.map(toMegabytes)];
  });
  const head = ["load (s)", "items/s", "disk (MB)", "server at start (MB)", "server after (MB)"];
  return toTable(["store", ...head, "database process (MB)"], rows);
}

function toExpectationTable(result: BenchResult): string {
  const rows = checkExpectations(result).map(({ promise, measured, isMet }) => [
    promise,
    measured,
    isMet ? "met" : "**not met**",
  ]);
  return toTable(["expected", "measured", ""], rows);
}
