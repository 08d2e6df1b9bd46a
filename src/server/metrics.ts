import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { MaybePromise } from "../lib/maybe-promise.js";
import type { FollowStatus } from "../store/memory/follower.js";
import type { MeterCall } from "../store/meter.js";

/** What the server counts about itself, in Prometheus' terms. */
export interface Metrics {
  readonly registry: Registry;
  readonly countRequest: (method: string, route: string, status: number, seconds: number) => void;
  readonly countStoreCall: MeterCall;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Makes metrics with a registry of their own. What stands for a state is asked for when they are read. */
export function createMetrics(
  readVersion: () => MaybePromise<number>,
  readStatus: () => FollowStatus,
): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "rolegraph_http_request_seconds",
    help: "Time to answer HTTP requests.",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers: [registry],
  });
  const storeCalls = new Histogram({
    name: "rolegraph_store_call_seconds",
    help: "Time of calls to the store.",
    labelNames: ["method"],
    buckets: SECONDS,
    registers: [registry],
  });
  const storeFailures = new Counter({
    name: "rolegraph_store_failures_total",
    help: "Calls to the store that failed.",
    labelNames: ["method"],
    registers: [registry],
  });
  registry.registerMetric(createVersionGauge(readVersion));
  for (const gauge of createMemoryGauges(readStatus)) registry.registerMetric(gauge);
  return {
    registry,
    countRequest: (method, route, status, seconds) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    countStoreCall: (method, milliseconds, isFailed) => {
      storeCalls.observe({ method }, milliseconds / 1_000);
      if (isFailed) storeFailures.inc({ method });
    },
  };
}

function createVersionGauge(readVersion: () => MaybePromise<number>): Gauge {
  return new Gauge({
    name: "rolegraph_graph_version",
    help: "Version of the graph; -1 while the store is away.",
    registers: [],
    async collect() {
      this.set(await readOr(-1, readVersion));
    },
  });
}

async function readOr(fallback: number, read: () => MaybePromise<number>): Promise<number> {
  try {
    return await read();
  } catch {
    return fallback;
  }
}

/** The graph in memory: its version, age and size. */
function createMemoryGauges(readStatus: () => FollowStatus): Gauge[] {
  const create = (name: string, help: string, read: (status: FollowStatus) => number) =>
    new Gauge({
      name: `rolegraph_memory_${name}`,
      help,
      registers: [],
      collect() {
        this.set(read(readStatus()));
      },
    });
  return [
    create(
      "version",
      "Version held in memory; -1 while reads go to the store.",
      (status) => status.version ?? -1,
    ),
    create(
      "age_seconds",
      "How old the version in memory may be.",
      (status) => status.ageMilliseconds / 1_000,
    ),
    create("links", "Links held in memory.", (status) => status.edges),
    create("bytes", "About how much memory the graph takes.", (status) => status.bytes),
  ];
}
