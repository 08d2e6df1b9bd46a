import type { MatchKind } from "../../domain/concept.js";
import { BadInputError } from "../../domain/errors.js";
import type { Archive } from "../tables/archive.js";
import { recogniseTable, type Table, type TableRecord } from "../tables/table.js";

export type CrosswalkColumn =
  | "concept_uri"
  | "confidence"
  | "ESCO or ISCO URI"
  | "matching_job_titles"
  | "O*NET Id"
  | "onet_code"
  | "Type of Match";

/** The crosswalk of Nesta (2020), and that of ESCO and O*NET themselves (2022). */
const LAYOUTS = [
  { name: "Nesta's crosswalk", columns: ["onet_code", "concept_uri", "confidence"] },
  {
    name: "the official crosswalk",
    columns: ["O*NET Id", "ESCO or ISCO URI", "Type of Match"],
  },
] as const satisfies readonly { name: string; columns: readonly CrosswalkColumn[] }[];

/** The official one begins with some lines about itself. */
const MOST_PREAMBLE = 40;

/** The highest confidence that Nesta gives. */
const NESTA_SURE = 2;

/** What a row says: that an ESCO concept and an O*NET occupation match. */
export interface CrosswalkMatch {
  readonly escoUri: string;
  readonly onetCode: string;
  /** From ESCO's to O*NET's; undefined for a word that is none of SKOS. */
  readonly kind: MatchKind | undefined;
  /** 0 to 1; null where the crosswalk does not say. */
  readonly confidence: number | null;
  readonly note: string | null;
}

/** Kinds stand in the table from O*NET's side. */
const OFFICIAL_KINDS: Readonly<Record<string, MatchKind>> = {
  exactmatch: "EXACT",
  closematch: "CLOSE",
  broadmatch: "NARROW",
  narrowmatch: "BROAD",
};

/** Finds the table of a crosswalk. Throws BAD_USER_INPUT where no file is one, or several are. */
export async function findCrosswalk({ files }: Archive): Promise<Table<CrosswalkColumn>> {
  const tables: Table<CrosswalkColumn>[] = [];
  for (const file of files.filter(({ name }) => /\.(?:csv|txt|tsv)$/iu.test(name))) {
    const table = await recogniseTable<CrosswalkColumn>(file, LAYOUTS, MOST_PREAMBLE);
    if (table) tables.push(table);
  }
  const [table] = tables;
  if (table && tables.length === 1) return table;
  const found = tables.length === 0 ? "none" : tables.map(({ file }) => file.name).join(", ");
  throw new BadInputError(
    `Expected one crosswalk between ESCO and O*NET (columns onet_code, concept_uri, confidence, or O*NET Id, ESCO or ISCO URI, Type of Match), found ${found} among ${files.length} files; name the file.`,
  );
}

/** Reads what a row says. */
export function readMatch(
  { layout }: Table<CrosswalkColumn>,
  record: TableRecord<CrosswalkColumn>,
): CrosswalkMatch {
  if (layout.name === LAYOUTS[1].name) {
    return {
      escoUri: record.get("ESCO or ISCO URI"),
      onetCode: record.get("O*NET Id"),
      kind: OFFICIAL_KINDS[record.get("Type of Match").toLowerCase()],
      confidence: null,
      note: null,
    };
  }
  const confidence = Number.parseFloat(record.get("confidence"));
  return {
    escoUri: record.get("concept_uri"),
    onetCode: record.get("onet_code"),
    kind: "CLOSE",
    confidence: Number.isFinite(confidence) ? Math.min(1, confidence / NESTA_SURE) : null,
    note: describeTitles(record.get("matching_job_titles")),
  };
}

/** The titles are a list as Python prints it. */
function describeTitles(list: string): string | null {
  const titles = (list.match(/'[^']*'|"[^"]*"/gu) ?? []).map((quoted) => quoted.slice(1, -1));
  return titles.length > 0 ? `Titles in common: ${titles.join(", ")}` : null;
}
