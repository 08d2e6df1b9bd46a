import { parseArgs } from "node:util";
import { WORKLOAD_IDS, type WorkloadId } from "./peers/workloads/peer-workload.js";
import type { Subject } from "./report/document.js";
import { STORE_NAMES, type StoreName } from "./stores/bench-store.js";

/** What the command line asks of the benchmark. */
export interface BenchOptions {
  readonly subject: Subject;
  readonly stores: readonly StoreName[];
  /** The size of the graph; 1 for 300,000 edges, beside peers for 187,000, in memory for a million. */
  readonly scale: number;
  /** A release of ESCO, a folder or a zip, that is measured over instead of a made-up graph. */
  readonly esco: string | undefined;
  readonly rounds: number;
  /** How long each measurement beside peers takes. */
  readonly seconds: number;
  /** What is measured beside peers. */
  readonly workloads: readonly WorkloadId[];
  /** Whether the report goes to `docs/performance.md` too. */
  readonly isWritten: boolean;
}

/** The command line is wrong; the message says how it should be. */
export class OptionError extends Error {}

/** Each names what is measured. */
const FLAGS = ["starts", "plans", "answers", "memory", "peers"] as const satisfies Subject[];

const OPTIONS = {
  starts: { type: "boolean", default: false },
  plans: { type: "boolean", default: false },
  answers: { type: "boolean", default: false },
  memory: { type: "boolean", default: false },
  peers: { type: "boolean", default: false },
  store: { type: "string" },
  esco: { type: "string" },
  scale: { type: "string" },
  rounds: { type: "string", default: "7" },
  seconds: { type: "string", default: "0.2" },
  only: { type: "string" },
  write: { type: "boolean", default: false },
} as const;

/** Reads the command line. Throws an OptionError when it is wrong. */
export function parseOptions(words: readonly string[]): BenchOptions {
  const values = readWords([...words]);
  return {
    subject: findSubject(values),
    stores: parseStore(values.store),
    scale: parseNumber("scale", values.scale ?? "1"),
    esco: parseEsco(values),
    rounds: Math.ceil(parseNumber("rounds", values.rounds)),
    seconds: parseNumber("seconds", values.seconds),
    workloads: parseWorkloads(values.only),
    isWritten: values.write,
  };
}

type Values = ReturnType<typeof readWords>;

function readWords(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    const mistake = error instanceof Error ? error.message : String(error);
    throw new OptionError(`${mistake} Known are ${Object.keys(OPTIONS).join(", ")}.`);
  }
}

function findSubject(values: Values): Subject {
  if (values.esco !== undefined) return "peersOnEsco";
  return FLAGS.find((flag) => values[flag]) ?? "servers";
}

function parseEsco({ esco, peers, scale }: Values): string | undefined {
  if (esco === undefined) return undefined;
  if (!peers) throw new OptionError("Expected --peers beside --esco, which is for that alone.");
  if (scale === undefined) return esco;
  throw new OptionError(
    "Expected --esco or --scale, got both; leave out --scale: ESCO has its size.",
  );
}

function parseStore(text: string | undefined): readonly StoreName[] {
  if (text === undefined) return STORE_NAMES;
  const name = STORE_NAMES.find((known) => known === text);
  if (name) return [name];
  throw new OptionError(`Expected --store ${STORE_NAMES.join(" or ")}, got "${text}".`);
}

function parseWorkloads(text: string | undefined): readonly WorkloadId[] {
  if (text === undefined) return WORKLOAD_IDS;
  const words = text.split(",");
  const unknown = words.find((word) => !WORKLOAD_IDS.some((id) => id === word));
  if (unknown === undefined) return WORKLOAD_IDS.filter((id) => words.includes(id));
  throw new OptionError(`Expected --only of ${WORKLOAD_IDS.join(",")}, got "${unknown}".`);
}

function parseNumber(name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new OptionError(`Expected --${name} to be a number above 0, got "${text}".`);
}
