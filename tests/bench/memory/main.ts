import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { prepareGraphFile } from "./graph-file.js";
import { measureOthersWrites, measureOwnWrites } from "./measure-following.js";
import { measureLoading } from "./measure-loading.js";
import { measureRequests } from "./measure-requests.js";
import { parseOptions } from "./options.js";
import { toMarkdown } from "./report.js";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Measures the graph in memory at a million links: loading it, following writes, and many requests.
 * Prints a report in Markdown; progress goes to standard error. Takes some ten minutes.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const options = parseOptions(words);
  execFileSync("npm", ["run", "--silent", "build:server"], { cwd: PROJECT, stdio: "inherit" });
  console.error("Making the graph");
  const graph = createSyntheticGraph(options.scale);
  const file = await prepareGraphFile(graph, options.file);
  try {
    console.error("Loading");
    const asked = await measureLoading(file.path, graph, true);
    await asked.process.stop();
    const server = await measureLoading(file.path, graph, false);
    console.error("Asking mixed requests");
    const samples = await measureRequests(server, graph, options.requests);
    await server.process.stop();
    console.error("Following another process");
    const others = await measureOthersWrites(file, graph);
    console.error("Following its own writes");
    const own = await measureOwnWrites(file, graph);
    const command = ["npx tsx tests/bench/memory/main.ts", ...words].join(" ");
    const loadings = [server.loading, asked.loading];
    const [concepts, edges] = [graph.concepts.length, graph.edges.length];
    console.log(toMarkdown({ command, concepts, edges, loadings, samples, own, others }));
  } finally {
    await file.remove();
  }
}

await main();
