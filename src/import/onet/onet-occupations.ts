import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import { createConcept, createEdge } from "../../domain/new-items.js";
import { cleanLine, listLabels } from "../tables/clean-text.js";
import { type OnetImport, toOccupationKey, toOccupationUri } from "./onet-keys.js";
import { type OnetColumn, type OnetTable, type OnetTables, readCell } from "./onet-tables.js";

/** Reads occupations as roles, with their other titles as aliases and their job zone as an aspect. */
export async function* readOccupations(
  tables: OnetTables,
  onet: OnetImport,
): AsyncGenerator<Concept> {
  const titles = await gather(tables["alternate titles"], "Alternate Title", onet);
  const reported = await gather(tables["reported titles"], "Reported Job Title", onet);
  const zones = await gather(tables["job zones"], "Job Zone", onet);
  for (const table of tables.occupations) {
    const count = onet.report.read(table.file.name, table.layout.name);
    for await (const record of table.records()) {
      count();
      const code = record.get("O*NET-SOC Code");
      const label = cleanLine(record.get("Title"));
      const names = [...(titles.get(code) ?? []), ...(reported.get(code) ?? [])];
      yield createConcept({
        key: toOccupationKey(onet, code),
        kind: "ROLE",
        label,
        uri: toOccupationUri(code),
        evidence: onet.evidence,
        description: cleanLine(readCell(record.get("Description"))) || null,
        aliases: listLabels(names.join("\n"), label),
        aspects: (zones.get(code) ?? []).slice(0, 1).map((zone) => ({
          name: "job-zone",
          text: zone,
          concepts: [],
          source: onet.source,
        })),
      });
    }
  }
}

/** Gathers a column's values by occupation. */
async function gather(
  tables: readonly OnetTable[],
  column: OnetColumn,
  { report }: OnetImport,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const values = new Map<string, string[]>();
  for (const table of tables) {
    const count = report.read(table.file.name, table.layout.name);
    for await (const record of table.records()) {
      count();
      const value = readCell(record.get(column));
      const code = record.get("O*NET-SOC Code");
      if (value !== "") values.set(code, [...(values.get(code) ?? []), value]);
    }
  }
  return values;
}

/** Reads related occupations as transitions, with their tier and index as a note. */
export async function* readTransitions(
  tables: OnetTables,
  onet: OnetImport,
  isKnown: (code: string) => boolean,
): AsyncGenerator<Edge> {
  for (const table of tables["related occupations"]) {
    const count = onet.report.read(table.file.name, table.layout.name);
    for await (const record of table.records()) {
      count();
      const [from, to] = [record.get("O*NET-SOC Code"), record.get("Related O*NET-SOC Code")];
      const where = `${table.file.name}, line ${record.line}`;
      if (!isKnown(from) || !isKnown(to)) {
        onet.report.find("dangling reference", `${where}: ${isKnown(from) ? to : from}`);
      } else if (from === to) onet.report.find("self relation", `${where}: ${from}`);
      else {
        const tier = readCell(record.get("Relatedness Tier"));
        yield createEdge({
          from: toOccupationKey(onet, from),
          to: toOccupationKey(onet, to),
          type: "LEADS_TO",
          note: [tier, record.get("Index")].filter(Boolean).join(", "),
          evidence: onet.evidence,
        });
      }
    }
  }
}
