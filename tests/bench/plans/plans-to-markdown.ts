import { cpus, loadavg } from "node:os";
import { quantile } from "../measure/statistics.js";
import { type Expectation, toExpectationTable } from "../report/expectation-table.js";
import { toFigure, toMegabytes, toTable } from "../report/table.js";
import type { PlansResult } from "./run-plans.js";

/** Writes the report about plans. */
export function plansToMarkdown(result: PlansResult): string {
  const { command, roles, memory, plans } = result;
  const [processor] = cpus();
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}; command: \`${command}\``,
    `- Node ${process.versions.node}, ${cpus().length} cores (${processor?.model.trim()}); load of the machine at the end: ${loadavg().map(toFigure).join(", ")}`,
    "",
    `### To the ${roles.roles} roles of the seed, 20 made-up profiles each`,
    "",
    "Milliseconds from the request to the whole answer over HTTP, nothing kept, no question twice. A profile",
    "knows up to twelve things at any level and asks for any part of the role's requirements.",
    "",
    toTable(["asked for", "p50", "p95", "p99", "longest"], toRoleRows(result)),
    "",
    `Plans that needed the solver: ${roles.solved}; not proven or with a broken rule: ${roles.faulty}.`,
    "",
    `Resident memory in each fifth of ${plans.toLocaleString("en")} plans, medians: ${memory.map(toMegabytes).join(", ")} MB.`,
    "",
    "### Over random graphs",
    "",
    "Plans to 40 goals where most steps leave a choice, which is harder than what curated graphs hold.",
    "Milliseconds until the least hours were proven, and until the certified plan, ties broken; – where twenty",
    "seconds were not enough.",
    "Own part: what of it ran outside of the solver's thread. Gap: of the plan that was answered.",
    "",
    toTable(
      ["steps", "left to choose", "least hours proven", "plan", "own part", "gap (%)"],
      toRandomRows(result),
    ),
    "",
    "### What is promised of plans",
    "",
    toExpectationTable(listExpectations(result)),
  ].join("\n");
}

function toRoleRows({ roles }: PlansResult): string[][] {
  return [...roles.times].map(([question, times]) => [
    question,
    ...[0.5, 0.95, 0.99, 1].map((share) => toFigure(quantile(times, share))),
  ]);
}

function toRandomRows({ random }: PlansResult): string[][] {
  return random.map((figures) => {
    const { size, choosable, certificate, hoursMilliseconds, planMilliseconds, blocked } = figures;
    return [
      toFigure(size),
      toFigure(choosable),
      hoursMilliseconds === null ? "–" : toFigure(hoursMilliseconds),
      certificate.isSettled ? toFigure(planMilliseconds) : "–",
      toFigure(blocked),
      toFigure(certificate.gap * 100),
    ];
  });
}

function listExpectations({ roles, memory }: PlansResult): Expectation[] {
  const times = roles.times.get("the plan") ?? [];
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const growth = (memory.at(-1) ?? Number.NaN) / (memory[0] ?? Number.NaN);
  return [
    { promise: "a plan, p50 ≤ 10 ms", measured: toFigure(p50), isMet: p50 <= 10 },
    { promise: "a plan, p95 ≤ 60 ms", measured: toFigure(p95), isMet: p95 <= 60 },
    {
      promise: "every plan proven, no rule broken",
      measured: `${roles.faulty} not`,
      isMet: roles.faulty === 0,
    },
    {
      promise: "memory flat over 10,000 plans (at most a tenth more)",
      measured: `× ${growth.toFixed(2)}`,
      isMet: growth <= 1.1,
    },
  ];
}
