import type { Concept } from "../../../src/domain/concept.js";
import type { Edge } from "../../../src/domain/edge.js";
import { BadInputError } from "../../../src/domain/errors.js";
import type { Source } from "../../../src/domain/source.js";
import { openStore } from "../../../src/store/open-store.js";
import type { GraphStore } from "../../../src/store/store.js";
import { importRelease } from "../load/import-release.js";
import type { BenchGraph } from "./bench-graph.js";
import { HUBS } from "./create-edges.js";
import { findMostRequired, findTypicalRoles } from "./requirement-counts.js";

interface Items {
  readonly sources: readonly Source[];
  readonly concepts: readonly Concept[];
  readonly edges: readonly Edge[];
}

/**
 * Reads a release of ESCO, a folder or a zip, as the importer makes a graph of it; some 15 seconds.
 * Rejects with BAD_USER_INPUT for what is no whole release.
 */
export async function readEscoGraph(path: string): Promise<BenchGraph> {
  const store = await openStore({ url: "embedded::memory:" });
  try {
    await importRelease(store, path);
    return toBenchGraph(path, await readAll(store));
  } catch (error) {
    throw error instanceof BadInputError ? explain(error.message) : error;
  } finally {
    await store.close();
  }
}

async function readAll(store: GraphStore): Promise<Items> {
  const items = { sources: [] as Source[], concepts: [] as Concept[], edges: [] as Edge[] };
  for await (const part of store.exportAll()) {
    for (const item of part) {
      if (item.subject === "SOURCE") items.sources.push(item.source);
      else if (item.subject === "CONCEPT") items.concepts.push(item.concept);
      else items.edges.push(item.edge);
    }
  }
  return items;
}

function toBenchGraph(path: string, { sources, concepts, edges }: Items): BenchGraph {
  const typicalRoles = findTypicalRoles(edges);
  const skillCount = concepts.filter(({ kind }) => kind === "SKILL").length;
  if (typicalRoles.length === 0) {
    const got = `${concepts.length} concepts, ${skillCount} skills and ${edges.length} links`;
    throw new BadInputError(`Of occupations with 40 to 60 skills there is none among ${got}.`);
  }
  return {
    source: { origin: "esco", path },
    title: ["ESCO", ...sources.flatMap(({ version }) => version ?? [])].join(" "),
    concepts,
    edges,
    typicalRoles,
    hubs: findMostRequired(edges, HUBS),
    skillCount,
  };
}

function explain(mistake: string): BadInputError {
  return new BadInputError(
    `Expected --esco to name a whole release of ESCO, a folder or a zip of its CSV files. ${mistake} Releases are at https://esco.ec.europa.eu/en/use-esco/download.`,
  );
}
