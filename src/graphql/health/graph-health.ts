import { setImmediate } from "node:timers/promises";
import { findByRule, sortFindings } from "../../domain/health/find-health-findings.js";
import type { HealthFinding } from "../../domain/health/finding.js";
import { readHealthGraph } from "../../store/read-health-graph.js";
import type { GraphReader } from "../../store/store.js";

interface Known {
  readonly version: number;
  readonly findings: Promise<readonly HealthFinding[]>;
}

/**
 * What the health rules find in the graph, worked out once for each version that somebody asks about;
 * the last one is remembered. Reads the whole graph.
 */
export class GraphHealth {
  #last: Known | undefined;

  /** Finds the findings in the order of reports. Rejects with UNAVAILABLE when the store is away. */
  async find(reader: GraphReader): Promise<readonly HealthFinding[]> {
    const { version } = await reader.info();
    if (this.#last?.version === version) return this.#last.findings;
    const known = { version, findings: findFindings(reader) };
    this.#last = known;
    known.findings.catch(() => {
      if (this.#last === known) this.#last = undefined;
    });
    return known.findings;
  }
}

/** Lets requests through between rules. */
async function findFindings(reader: GraphReader): Promise<readonly HealthFinding[]> {
  const graph = await readHealthGraph(reader);
  const all: HealthFinding[] = [];
  for (const findings of findByRule(graph)) {
    all.push(...findings);
    await setImmediate();
  }
  return sortFindings(all);
}
