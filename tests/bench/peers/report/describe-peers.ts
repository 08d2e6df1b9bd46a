import { median } from "../../measure/statistics.js";
import { describeRun } from "../../report/describe-run.js";
import { toFigure, toMicroseconds } from "../../report/table.js";
import { PEER_VERSIONS } from "../install/install-packages.js";
import type { PeerFigures } from "../measure/measure-peers.js";
import type { PeersResult } from "./peers-result.js";

/** Says when, how, with what and over what a run measured. */
export function describePeersRun({ command, graph, stores }: PeersResult): string {
  const peers = Object.entries(PEER_VERSIONS).map((pair) => pair.join(" "));
  return describeRun(command, graph, [...stores.map(({ version }) => version), ...peers]);
}

/** Says who is measured. */
export function describeServers(): string {
  return [
    "All servers run on Node with `NODE_ENV=production`, each in a process of its own, and hold or ask the same graph:",
    [
      "- *embedded* and *neo4j* are Rolegraph reading from its store, *in memory* from its copy of the graph; their cache of answers is off (`ANSWER_CACHE_MB=0`), except in *cached*;",
      "- *@neo4j/graphql* asks the database of *neo4j* too, behind Apollo Server as its guide shows; it pages by `limit` and `offset`, because its own cursors run into the database's memory limit at page 100, and needs no APOC for reading;",
      "- *mercurius* (every document compiled by graphql-jit) and *yoga* have the part of Rolegraph's schema that is asked for, with resolvers by hand over objects in memory that return at once;",
      "- *by hand* is `node:http` and a function per question that loops over the same objects and calls `JSON.stringify`; *precomputed bytes* is `node:http` and a map from a request to its answer.",
    ].join("\n"),
  ].join("\n\n");
}

/** Says what is asked, and how long an answer is. */
export function listWorkloads(figures: readonly PeerFigures[]): string {
  const lines = takeFirst(figures).map(
    ({ workload, bytes }) =>
      `- *${workload.name}*: ${workload.description} (${toKilobytes(bytes)})`,
  );
  return ["What is asked, and how long the first answer is:", lines.join("\n")].join("\n\n");
}

/** Says how long the answers are, where what is asked is known. */
export function tellLengths(figures: readonly PeerFigures[]): string {
  const lengths = takeFirst(figures).map(
    ({ workload, bytes }) => `*${workload.name}* ${toKilobytes(bytes)}`,
  );
  return `The first answers are as long as this: ${lengths.join(", ")}.`;
}

/** Takes of each workload what its first server says. */
function takeFirst(figures: readonly PeerFigures[]): PeerFigures[] {
  const first = new Map(figures.toReversed().map((each) => [each.workload, each]));
  return [...first.values()].toReversed();
}

function toKilobytes(bytes: number): string {
  return `${toFigure(bytes / 1_000)} kB`;
}

/** Says in words what the tables say against us; to be read again whenever they change. */
export const LOSSES =
  "Where Rolegraph loses: what is read directly from a store stays decoded until the next write, and the questions here repeat, so the first answers after a write or a start cost more than these. On Neo4j they take a call of the store for each level and whole concepts with each call, where @neo4j/graphql sends one statement that returns only the fields that are asked for: a first *requirements* costs more than with @neo4j/graphql. From memory, small answers take up to 1.3 times the processor time of a function by hand, and kept answers up to 1.4 times that of bytes that were made ahead; what is kept takes memory, so that a server that reads from memory ends with up to 2.5 times as much as mercurius. Each answer has an id, a metric and security headers; large ones are cheap because the texts of concepts below the top are kept until the next write. The slowest of a hundred answers mostly takes two to four times the median, for to collect garbage takes a server a millisecond, and all 16 requests under way wait for it. The first answer to a document takes milliseconds longer than these, for Apollo Server parses, validates and executes it.";

/** Says how it is measured, and what the client itself costs. */
export function describeMeasurement({ figures, options }: PeersResult): string {
  const shares = figures.map(({ at }) => at[16].clientCpu);
  return `Answers are compared before the time is taken: all servers must tell the same facts, or the run fails; while it is taken, every answer must have the length of the one compared. ${describeRounds(options)} Questions differ from request to request in what they name, except in the pages and *again*. Processor time is that of the whole process by \`/proc\`, the kernel's part included. The threads that ask and those that answer share one processor, helper threads of Node run anywhere, the database has the others. The client is a reader of HTTP on bare sockets that took ${toMicroseconds(Math.min(...shares))} to ${toMicroseconds(Math.max(...shares))} µs of processor time per request (median ${toMicroseconds(median(shares))}), by the length of the answer.`;
}

/** Says what a figure is made of. */
export function describeRounds({ rounds, seconds }: PeersResult["options"]): string {
  return `Each figure is the median of ${rounds} ${rounds === 1 ? "round" : "rounds"}, in which servers and questions take turns for ${toFigure(seconds)} s each after a warm-up and half that time to get going, the others' processes stopped meanwhile; where fewer than 100 requests fit into that, p99 is the slowest.`;
}
