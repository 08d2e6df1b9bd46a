import { cpus, totalmem } from "node:os";
import type { BenchGraph } from "../graph/bench-graph.js";

/** Says when, how, with what, on what and over what a run measured. */
export function describeRun(
  command: string,
  { title, concepts, edges }: BenchGraph,
  versions: readonly string[],
): string {
  const [processor] = cpus();
  const roles = concepts.filter(({ kind }) => kind === "ROLE").length;
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Command: \`${command}\``,
    `- Versions: ${[`Node ${process.versions.node}`, ...versions].join(", ")}`,
    `- Machine: ${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 1e9)} GB`,
    `- Graph: ${title}, ${concepts.length.toLocaleString("en")} concepts, of them ${roles.toLocaleString("en")} roles, and ${edges.length.toLocaleString("en")} edges`,
  ].join("\n");
}
