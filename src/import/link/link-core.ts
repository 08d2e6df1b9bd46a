import { CORE_SCHEME } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { createEdge } from "../../domain/new-items.js";
import type { Source, SourceKey } from "../../domain/source.js";
import { eachConceptPage } from "../../store/each-concept.js";
import type { GraphReader, GraphStore } from "../../store/store.js";
import { ImportReport } from "../write/import-report.js";
import { ImportWriter } from "../write/import-writer.js";
import { type LinkProposal, toPairName } from "./proposal.js";
import { type LinkProposals, proposeLinks } from "./propose-links.js";
import type { ReviewRow } from "./review-file.js";

/** The source of links that were accepted because they are sure enough, and of those a curator accepted. */
const PROPOSED: Source = {
  key: "rolegraph-links" as SourceKey,
  title: "Matches by names, codes and crosswalks, sure enough to be taken",
  url: null,
  licence: "CC0-1.0",
  version: null,
  retrieved: null,
};
const REVIEWED: Source = {
  ...PROPOSED,
  key: "rolegraph-reviewed-links" as SourceKey,
  title: "Matches by names, codes and crosswalks that a curator accepted",
};

/** Proposals less sure than this are not worth a curator's time. */
const LEAST_CONFIDENCE = 0.45;

/** How linking is done. */
export interface LinkOptions {
  /** The vocabularies to link; all but the core when left out. */
  readonly schemes?: readonly string[] | undefined;
  /** Proposals at least so sure are accepted without a curator. */
  readonly acceptAbove: number;
  /** What a curator was shown before, with decisions. */
  readonly reviewed: readonly ReviewRow[];
  readonly isDryRun: boolean;
  readonly onProgress?: ((items: number) => void) | undefined;
}

/** What linking did, and what is left to a curator. */
export interface LinkOutcome {
  readonly report: ImportReport;
  readonly accepted: number;
  /** Decided rows, then what is open, each surest first. */
  readonly review: readonly ReviewRow[];
}

/**
 * Links imported concepts to curated ones by MATCHES. What a curator decided comes first; of the rest the
 * sure proposals are written, and the others are left for review. Links that were once sure enough and are
 * no more are removed. A second run writes nothing.
 */
export async function linkToCore(
  store: GraphStore,
  { schemes, acceptAbove, reviewed, isDryRun, onProgress }: LinkOptions,
): Promise<LinkOutcome> {
  const chosen = schemes ?? (await listSchemes(store));
  const found = await proposeLinks(store, chosen);
  const decisions = new Map(
    reviewed.filter(({ decision }) => decision !== null).map((row) => [toPairName(row), row]),
  );
  const open = found.proposals.filter((proposal) => !decisions.has(toPairName(proposal)));
  const sure = open.filter(({ confidence }) => confidence >= acceptAbove);
  const agreed = [...decisions.values()].filter(
    ({ decision, from, to }) =>
      decision === "accept" && found.labels.has(from) && found.labels.has(to),
  );
  const edges = [
    ...sure.map((proposal) => toEdge(proposal, PROPOSED)),
    ...agreed.map((proposal) => toEdge(proposal, REVIEWED)),
  ];
  const report = new ImportReport();
  const writer = new ImportWriter({
    store,
    actor: "link",
    reason: `Link ${chosen.join(", ")} to the curated graph`,
    isDryRun,
    report,
    onProgress,
  });
  await writer.addSources([PROPOSED, REVIEWED]);
  for (const edge of edges) await writer.addEdge(edge);
  await writer.finish();
  await removeStale(store, chosen, writer);
  const left = open.filter(
    ({ confidence }) => confidence < acceptAbove && confidence >= LEAST_CONFIDENCE,
  );
  const review = [...decisions.values(), ...left.map((one) => toRow(one, found))];
  return { report, accepted: edges.length, review };
}

/** Lists the vocabularies that are in the store beside the core. */
async function listSchemes(reader: GraphReader): Promise<string[]> {
  const { counts } = await reader.info();
  return [...new Set(counts.map(({ scheme }) => scheme))].filter((one) => one !== CORE_SCHEME);
}

/** Removes the links that linking wrote and would not write now. */
async function removeStale(
  store: GraphStore,
  schemes: readonly string[],
  writer: ImportWriter,
): Promise<void> {
  const own = new Set([PROPOSED.key, REVIEWED.key]);
  for await (const page of eachConceptPage(store, { schemes })) {
    const keys = page.map(({ key }) => key);
    const lists = await store.edges(keys, { types: ["MATCHES"], direction: "OUT" });
    const isOwn = ({ evidence }: Edge) => evidence.some(({ source }) => own.has(source));
    await writer.removeEdges(lists.flat().filter((edge) => isOwn(edge) && !writer.hasEdge(edge)));
  }
}

function toEdge({ from, to, kind, confidence, reason }: LinkProposal, { key }: Source): Edge {
  const evidence = [{ source: key, confidence, note: reason }];
  return createEdge({ from, type: "MATCHES", to, match: kind, evidence });
}

function toRow(proposal: LinkProposal, { labels }: LinkProposals): ReviewRow {
  const [fromLabel, toLabel] = [labels.get(proposal.from) ?? "", labels.get(proposal.to) ?? ""];
  return { ...proposal, decision: null, fromLabel, toLabel };
}
