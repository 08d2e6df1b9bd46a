import { cpus, totalmem } from "node:os";
import type { GraphOutline } from "../graph/graph-outline.js";

/** Says when, how, with what, on what and over what a run measured. */
export function describeRun(
  command: string,
  { title, conceptCount, roleCount, edgeCount }: GraphOutline,
  versions: readonly string[],
): string {
  const [processor] = cpus();
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Command: \`${command}\``,
    `- Versions: ${[`Node ${process.versions.node}`, ...versions].join(", ")}`,
    `- Machine: ${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 1e9)} GB`,
    `- Graph: ${title}, ${conceptCount.toLocaleString("en")} concepts, of them ${roleCount.toLocaleString("en")} roles, and ${edgeCount.toLocaleString("en")} edges`,
  ].join("\n");
}
