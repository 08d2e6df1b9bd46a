import { access, writeFile } from "node:fs/promises";
import { MATCH_KINDS, type MatchKind } from "../../domain/concept.js";
import { parseConceptKey } from "../../domain/concept-key.js";
import { BadInputError } from "../../domain/errors.js";
import { writeCsv } from "../../lib/write-csv.js";
import { openArchive } from "../tables/archive.js";
import { recogniseTable, type TableRecord } from "../tables/table.js";
import type { LinkProposal } from "./proposal.js";

/** What a curator says of a proposal; null as long as nothing. */
export type Decision = "accept" | "reject" | null;

/** A proposal as it stands in a review file, with the labels of both concepts. */
export interface ReviewRow extends LinkProposal {
  readonly decision: Decision;
  readonly fromLabel: string;
  readonly toLabel: string;
}

const COLUMNS = [
  "decision",
  "confidence",
  "match",
  "from",
  "from label",
  "to",
  "to label",
  "reason",
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Reads the rows of a review file; none where there is no such file. Throws BAD_USER_INPUT with the line
 * of a row that is not what was written but for its decision.
 */
export async function readReview(path: string): Promise<ReviewRow[]> {
  if (!(await exists(path))) return [];
  const { files } = await openArchive([path]);
  const table =
    files[0] && (await recogniseTable<Column>(files[0], [{ name: "review", columns: COLUMNS }]));
  if (!table) {
    throw new BadInputError(
      `Expected a review file with the columns ${COLUMNS.join(", ")} at ${path}.`,
    );
  }
  const rows: ReviewRow[] = [];
  for await (const record of table.records()) rows.push(toRow(record, path));
  return rows;
}

function toRow(record: TableRecord<Column>, path: string): ReviewRow {
  const where = `${path}, line ${record.line}`;
  const decision = record.get("decision").toLowerCase();
  if (decision !== "" && decision !== "accept" && decision !== "reject") {
    throw new BadInputError(
      `${where}: expected the decision accept or reject, or none, got ${JSON.stringify(decision)}.`,
    );
  }
  return {
    decision: decision === "" ? null : decision,
    confidence: Number(record.get("confidence")) || 0,
    kind: readKind(record.get("match"), where),
    from: parseConceptKey(record.get("from")),
    fromLabel: record.get("from label"),
    to: parseConceptKey(record.get("to")),
    toLabel: record.get("to label"),
    reason: record.get("reason"),
  };
}

function readKind(text: string, where: string): MatchKind {
  const kind = MATCH_KINDS.find((one) => one.toLowerCase() === text.toLowerCase());
  if (kind) return kind;
  throw new BadInputError(
    `${where}: expected the match ${MATCH_KINDS.join(", ").toLowerCase()}, got ${JSON.stringify(text)}.`,
  );
}

/** Writes a review file as a spreadsheet reads it. */
export async function writeReview(path: string, rows: readonly ReviewRow[]): Promise<void> {
  const cells = rows.map((row) => [
    row.decision ?? "",
    row.confidence,
    row.kind.toLowerCase(),
    row.from,
    row.fromLabel,
    row.to,
    row.toLabel,
    row.reason,
  ]);
  await writeFile(path, writeCsv([COLUMNS, ...cells]));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
