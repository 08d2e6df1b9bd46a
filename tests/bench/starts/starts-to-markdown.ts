import { cpus } from "node:os";
import { toExpectationTable } from "../report/expectation-table.js";
import { toFigure } from "../report/table.js";
import type { StartTimes } from "./measure-starts.js";

/** Writes the report about starts. */
export function startsToMarkdown(times: StartTimes, command: string): string {
  const [processor] = cpus();
  const { again, changed } = times;
  const graph = `a graph of ${times.graphEdges.toLocaleString("en")} links`;
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}; command: \`${command}\``,
    `- Node ${process.versions.node}, ${cpus().length} cores (${processor?.model.trim()})`,
    "",
    "From starting the built server on the embedded store to its first answer over HTTP; medians.",
    "",
    toExpectationTable([
      expect("the first start of all, which loads the whole seed", times.fresh, 3_000),
      expect("a start on a store that holds the seed", again, 500),
      expect("a start after a file of the seed has changed", changed, 1_500),
      expect("loading that file: such a start beside the one before", changed - again, 1_000),
      expect("the command `import seed` with a changed file, start to end", times.command, 1_000),
      expect(`a start on ${graph}`, times.graph, 1_500),
    ]),
  ].join("\n");
}

function expect(what: string, milliseconds: number, most: number) {
  return {
    promise: `${what}: less than ${most} ms`,
    measured: `${toFigure(milliseconds)} ms`,
    isMet: milliseconds < most,
  };
}
