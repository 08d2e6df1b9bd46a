import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import type { Importance, Level } from "../../domain/level.js";
import { createConcept, createEdge } from "../../domain/new-items.js";
import { cleanLine } from "../tables/clean-text.js";
import type { TableRecord } from "../tables/table.js";
import { type OnetImport, toElementKey, toOccupationKey } from "./onet-keys.js";
import { type OnetColumn, type OnetTables, readCell } from "./onet-tables.js";

/** Skills (2.A, 2.B) and knowledge (2.C) of the content model; other elements are traits, not learned. */
const LEARNED = /^2\.[ABC]\./u;

/** Importance is rated from 1 to 5, level from 0 to 7. */
const LEAST_IMPORTANCE = 1;
const IMPORTANCE_SPAN = 4;

/** What an occupation's ratings say of one element. */
interface Rating {
  readonly code: string;
  readonly element: string;
  importance: number | undefined;
  level: number | undefined;
}

/** The rated elements as skills, and what occupations require of them. */
export interface Ratings {
  readonly concepts: readonly Concept[];
  readonly edges: readonly Edge[];
}

/**
 * Reads the ratings of skills and knowledge: importance becomes the requirement's weight and importance,
 * level its level. Ratings that O*NET marks as not relevant or to be suppressed are noted and left out.
 */
export async function readRatings(
  tables: OnetTables,
  onet: OnetImport,
  isKnown: (code: string) => boolean,
): Promise<Ratings> {
  const names = new Map<string, string>();
  const ratings = new Map<string, Rating>();
  for (const table of tables.ratings) {
    const count = onet.report.read(table.file.name, table.layout.name);
    for await (const record of table.records()) {
      count();
      const element = record.get("Element ID");
      if (!LEARNED.test(element)) continue;
      const where = `${table.file.name}, line ${record.line}`;
      if (isYes(record, "Not Relevant") || isYes(record, "Recommend Suppress")) {
        onet.report.find("rating not relevant or suppressed", where);
      } else if (isKnown(record.get("O*NET-SOC Code"))) {
        names.set(element, cleanLine(record.get("Element Name")));
        note(ratings, record);
      } else onet.report.find("dangling reference", where);
    }
  }
  return {
    concepts: [...names].map(([id, label]) => toSkill(id, label, onet)),
    edges: [...ratings.values()].flatMap((rating) => toRequirement(rating, onet)),
  };
}

function note(ratings: Map<string, Rating>, record: TableRecord<OnetColumn>): void {
  const [code, element] = [record.get("O*NET-SOC Code"), record.get("Element ID")];
  const name = `${code} ${element}`;
  const rating = ratings.get(name) ?? { code, element, importance: undefined, level: undefined };
  const value = Number.parseFloat(record.get("Data Value"));
  if (record.get("Scale ID") === "IM" && Number.isFinite(value)) rating.importance = value;
  if (record.get("Scale ID") === "LV" && Number.isFinite(value)) rating.level = value;
  ratings.set(name, rating);
}

function toRequirement({ code, element, importance, level }: Rating, onet: OnetImport): Edge[] {
  if (importance === undefined) return [];
  return [
    createEdge({
      from: toOccupationKey(onet, code),
      type: "REQUIRES",
      to: toElementKey(onet, element),
      importance: toImportance(importance),
      weight: Math.round(((importance - LEAST_IMPORTANCE) / IMPORTANCE_SPAN) * 1_000) / 1_000,
      level: level === undefined ? null : toLevel(level),
      evidence: onet.evidence,
    }),
  ];
}

/** Thresholds of ours: "important" is 3 on O*NET's scale, "somewhat important" 2. */
function toImportance(value: number): Importance {
  if (value >= 3.5) return "ESSENTIAL";
  return value >= 2.5 ? "DESIRABLE" : "OPTIONAL";
}

/** Thirds of O*NET's scale, rounded. */
function toLevel(value: number): Level {
  if (value < 2.5) return "BASIC";
  return value < 4.5 ? "WORKING" : "ADVANCED";
}

function toSkill(id: string, label: string, onet: OnetImport): Concept {
  return createConcept({
    key: toElementKey(onet, id),
    kind: "SKILL",
    label,
    uri: `urn:onet:element:${id}`,
    evidence: onet.evidence,
  });
}

function isYes(record: TableRecord<OnetColumn>, column: OnetColumn): boolean {
  return readCell(record.get(column)).toUpperCase() === "Y";
}
