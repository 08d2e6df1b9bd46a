import { BadInputError } from "../../domain/errors.js";
import type { Archive } from "../tables/archive.js";
import { recogniseTable, type Table, type TableLayout } from "../tables/table.js";
import type { ImportReport } from "../write/import-report.js";

export type OnetColumn =
  | "Alternate Title"
  | "Class Code"
  | "Class Title"
  | "Commodity Code"
  | "Commodity Title"
  | "Data Value"
  | "Description"
  | "Element ID"
  | "Element Name"
  | "Example"
  | "Family Code"
  | "Family Title"
  | "Hot Technology"
  | "In Demand"
  | "Index"
  | "Job Zone"
  | "Not Relevant"
  | "O*NET-SOC Code"
  | "Recommend Suppress"
  | "Related O*NET-SOC Code"
  | "Relatedness Tier"
  | "Reported Job Title"
  | "Scale ID"
  | "Segment Code"
  | "Segment Title"
  | "Title";

/** The tables of O*NET 23 to 30 that are imported, by the columns that all releases have. */
const LAYOUTS = [
  {
    name: "occupations",
    columns: ["O*NET-SOC Code", "Title", "Description"],
    without: ["Element ID", "Task ID", "Scale ID"],
  },
  { name: "alternate titles", columns: ["O*NET-SOC Code", "Alternate Title"] },
  { name: "reported titles", columns: ["O*NET-SOC Code", "Reported Job Title"] },
  {
    name: "technologies",
    columns: ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology"],
  },
  { name: "commodities", columns: ["Commodity Code", "Class Code", "Family Code", "Segment Code"] },
  {
    name: "related occupations",
    columns: ["O*NET-SOC Code", "Related O*NET-SOC Code", "Index"],
  },
  {
    name: "ratings",
    columns: ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"],
    without: ["Category"],
  },
  { name: "job zones", columns: ["O*NET-SOC Code", "Job Zone"] },
] as const satisfies readonly TableLayout<OnetColumn>[];

export type OnetLayoutName = (typeof LAYOUTS)[number]["name"];
export type OnetTable = Table<OnetColumn>;

/** The tables of a release by their layout. */
export type OnetTables = Readonly<Record<OnetLayoutName, readonly OnetTable[]>>;

/** O*NET writes this where there is no value. */
const NO_VALUE = "n/a";

/** Reads a cell; empty where O*NET has no value. */
export function readCell(text: string): string {
  return text.toLowerCase() === NO_VALUE ? "" : text;
}

/**
 * Finds the tables of a release by their headers. Throws BAD_USER_INPUT where there are no occupations;
 * files of other kinds are noted and left alone.
 */
export async function findOnetTables(archive: Archive, report: ImportReport): Promise<OnetTables> {
  const tables: Record<OnetLayoutName, OnetTable[]> = {
    occupations: [],
    "alternate titles": [],
    "reported titles": [],
    technologies: [],
    commodities: [],
    "related occupations": [],
    ratings: [],
    "job zones": [],
  };
  for (const file of archive.files.filter(({ name }) => /\.(?:txt|tsv|csv)$/iu.test(name))) {
    const table = await recogniseTable<OnetColumn>(file, LAYOUTS);
    if (table) tables[table.layout.name as OnetLayoutName].push(table);
    else report.find("file that is not needed", file.name);
  }
  if (tables.occupations.length === 0) {
    throw new BadInputError(
      `Expected O*NET's table of occupations (columns O*NET-SOC Code, Title, Description), found none among ${archive.files.length} files.`,
    );
  }
  return tables;
}
