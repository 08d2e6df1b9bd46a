import { fileURLToPath } from "node:url";
import type { GraphFile } from "./graph-file.js";
import { type ProcessFigures, startWatched, type WatchedProcess } from "./watched-process.js";

/** How a process loaded the graph, of the whole load and of nothing else. */
export interface LoadFigures {
  readonly seconds: number;
  readonly figures: ProcessFigures;
}

const HOST = fileURLToPath(new URL("follow-host.ts", import.meta.url));

/** How a TypeScript program is started that is told to collect garbage. */
export const TYPESCRIPT = ["--expose-gc", "--import", "tsx"];

/** Starts a process that loads the graph when it is told to. */
export function startHost(settings: Readonly<Record<string, string>>): WatchedProcess {
  return startWatched(HOST, settings, TYPESCRIPT);
}

/** Waits until a host is ready and lets it load. Resolves with the URL that it serves too. */
export async function measureLoad(
  host: WatchedProcess,
): Promise<{ readonly url: string; readonly load: LoadFigures }> {
  const [, url = ""] = await host.waitFor(/Ready: (http:[^\s]+)\//u);
  await host.readFigures();
  const { seconds } = await host.ask<{ seconds: number }>({ ask: "load" });
  return { url, load: { seconds, figures: await host.readFigures() } };
}

/**
 * Loads in so many processes, one after the other: how much garbage is left when a load ends is decided
 * anew in each.
 */
export async function measureLoads({ path }: GraphFile, count: number): Promise<LoadFigures[]> {
  const loads: LoadFigures[] = [];
  while (loads.length < count) {
    const host = startHost({ GRAPH_FILE: path });
    loads.push((await measureLoad(host)).load);
    await host.stop();
  }
  return loads;
}
