import { BadInputError } from "../../domain/errors.js";
import type { Archive } from "../tables/archive.js";
import { recogniseTable, type Table, type TableLayout } from "../tables/table.js";
import type { ImportReport } from "../write/import-report.js";

export type TabiyaColumn =
  | "ALTLABELS"
  | "CHILDID"
  | "CODE"
  | "DEFINITION"
  | "DESCRIPTION"
  | "ESCOURI"
  | "ID"
  | "OCCUPATIONGROUPCODE"
  | "OCCUPATIONID"
  | "OCCUPATIONTYPE"
  | "ORIGINURI"
  | "PARENTID"
  | "PREFERREDLABEL"
  | "RELATIONTYPE"
  | "REQUIREDID"
  | "REQUIRINGID"
  | "SIGNALLINGVALUE"
  | "SIGNALLINGVALUELABEL"
  | "SKILLID"
  | "SKILLTYPE"
  | "UUIDHISTORY";

/** The tables of Tabiya's open taxonomy format that are imported; both kinds of groups look the same. */
const LAYOUTS = [
  { name: "occupations", columns: ["ID", "PREFERREDLABEL", "OCCUPATIONTYPE"] },
  { name: "skills", columns: ["ID", "PREFERREDLABEL", "SKILLTYPE"] },
  {
    name: "groups",
    columns: ["ID", "PREFERREDLABEL", "CODE"],
    without: ["OCCUPATIONTYPE", "SKILLTYPE"],
  },
  { name: "hierarchies", columns: ["PARENTID", "CHILDID"] },
  {
    name: "occupation-skill relations",
    columns: ["OCCUPATIONID", "RELATIONTYPE", "SKILLID"],
  },
  { name: "skill-skill relations", columns: ["REQUIRINGID", "RELATIONTYPE", "REQUIREDID"] },
] as const satisfies readonly TableLayout<TabiyaColumn>[];

export type TabiyaLayoutName = (typeof LAYOUTS)[number]["name"];
export type TabiyaTable = Table<TabiyaColumn>;

/** The tables of a taxonomy by their layout. */
export type TabiyaTables = Readonly<Record<TabiyaLayoutName, readonly TabiyaTable[]>>;

/**
 * Finds the tables of a taxonomy by their headers. Throws BAD_USER_INPUT where there are neither
 * occupations nor skills; files of other kinds are noted and left alone.
 */
export async function findTabiyaTables(
  archive: Archive,
  report: ImportReport,
): Promise<TabiyaTables> {
  const tables: Record<TabiyaLayoutName, TabiyaTable[]> = {
    occupations: [],
    skills: [],
    groups: [],
    hierarchies: [],
    "occupation-skill relations": [],
    "skill-skill relations": [],
  };
  for (const file of archive.files.filter(({ name }) => name.toLowerCase().endsWith(".csv"))) {
    const table = await recogniseTable<TabiyaColumn>(file, LAYOUTS);
    if (table) tables[table.layout.name as TabiyaLayoutName].push(table);
    else report.find("file that is not needed", file.name);
  }
  if (tables.occupations.length + tables.skills.length === 0) {
    throw new BadInputError(
      `Expected Tabiya's tables of occupations (columns ID, PREFERREDLABEL, OCCUPATIONTYPE) or skills (ID, PREFERREDLABEL, SKILLTYPE), found neither among ${archive.files.length} files.`,
    );
  }
  return tables;
}

/** Tells whether a taxonomy is whole, so that what it lacks is gone. */
export function isWholeTabiya(tables: TabiyaTables): boolean {
  return tables.occupations.length > 0 && tables.skills.length > 0 && tables.groups.length > 0;
}
