import { BadInputError } from "../../domain/errors.js";
import type { Archive } from "../tables/archive.js";
import { recogniseTable, type Table, type TableLayout } from "../tables/table.js";
import type { ImportReport } from "../write/import-report.js";

export type EscoColumn =
  | "altLabels"
  | "broaderUri"
  | "code"
  | "conceptType"
  | "conceptUri"
  | "definition"
  | "description"
  | "hiddenLabels"
  | "iscoGroup"
  | "modifiedDate"
  | "occupationUri"
  | "originalSkillUri"
  | "preferredLabel"
  | "relatedSkillUri"
  | "relationType"
  | "reuseLevel"
  | "skillType"
  | "skillUri"
  | "status";

/** The tables of ESCO 1.0 to 1.2 that hold the classification, by the columns that all releases have. */
const LAYOUTS = [
  {
    name: "occupations",
    columns: ["conceptUri", "iscoGroup", "preferredLabel", "altLabels"],
  },
  {
    name: "skills",
    columns: ["conceptUri", "skillType", "reuseLevel", "preferredLabel", "altLabels"],
    without: ["broaderConceptUri"],
  },
  {
    name: "groups",
    columns: ["conceptType", "conceptUri", "preferredLabel", "altLabels", "description"],
    without: ["broaderConceptUri", "broaderConceptPT", "skillType", "iscoGroup"],
  },
  { name: "broader relations", columns: ["conceptUri", "broaderUri"] },
  { name: "occupation-skill relations", columns: ["occupationUri", "relationType", "skillUri"] },
  {
    name: "skill-skill relations",
    columns: ["originalSkillUri", "relationType", "relatedSkillUri"],
  },
] as const satisfies readonly TableLayout<EscoColumn>[];

export type EscoLayoutName = (typeof LAYOUTS)[number]["name"];
export type EscoTable = Table<EscoColumn>;

/** The tables of a release by their layout. */
export type EscoTables = Readonly<Record<EscoLayoutName, readonly EscoTable[]>>;

/**
 * Finds the tables of a release by their headers. Throws BAD_USER_INPUT where there are neither
 * occupations nor skills; files of other kinds are noted and left alone.
 */
export async function findEscoTables(archive: Archive, report: ImportReport): Promise<EscoTables> {
  const tables: Record<EscoLayoutName, EscoTable[]> = {
    occupations: [],
    skills: [],
    groups: [],
    "broader relations": [],
    "occupation-skill relations": [],
    "skill-skill relations": [],
  };
  for (const file of archive.files.filter(({ name }) => name.toLowerCase().endsWith(".csv"))) {
    const table = await recogniseTable<EscoColumn>(file, LAYOUTS);
    if (table) tables[table.layout.name as EscoLayoutName].push(table);
    else report.find("file that is not needed", file.name);
  }
  if (tables.occupations.length + tables.skills.length === 0) rejectOther(archive);
  return tables;
}

function rejectOther({ files }: Archive): never {
  const names = files.slice(0, 5).map(({ name }) => name);
  throw new BadInputError(
    `Expected ESCO's tables of occupations (columns conceptUri, iscoGroup, preferredLabel, altLabels) or skills (conceptUri, skillType, reuseLevel, preferredLabel, altLabels), found neither among ${files.length} files (${names.join(", ")}).`,
  );
}

/** Tells whether a release is whole, so that what it lacks is gone. */
export function isWhole(tables: EscoTables): boolean {
  return Object.values(tables).every((found) => found.length > 0);
}
