import { cpus } from "node:os";
import { toExpectationTable } from "../report/expectation-table.js";
import { toFigure, toTable } from "../report/table.js";
import type { AnswerTimes } from "./measure-answers.js";

/** Writes the report about answers other than plans. */
export function answersToMarkdown(times: readonly AnswerTimes[], command: string): string {
  const [processor] = cpus();
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}; command: \`${command}\``,
    `- Node ${process.versions.node}, ${cpus().length} cores (${processor?.model.trim()})`,
    "",
    "Milliseconds from the request to the whole answer over HTTP, from memory, nothing kept, 100 questions",
    "each. Profiles know thirty concepts, half of them hubs that a third of all roles require. `explain` and",
    "`neighbourhood` ask the graph of 300,000 links, the others one of the size of ESCO with 3,000 roles.",
    "",
    toTable(
      ["question", "p50", "p95", "longest"],
      times.map(({ title, p50, p95, longest }) => [title, ...[p50, p95, longest].map(toFigure)]),
    ),
    "",
    toExpectationTable(
      times.flatMap(({ title, p95, most }) =>
        most === null
          ? []
          : [
              {
                promise: `${title}: p95 ≤ ${most} ms`,
                measured: toFigure(p95),
                isMet: p95 <= most,
              },
            ],
      ),
    ),
  ].join("\n");
}
