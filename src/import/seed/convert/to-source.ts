import type { Source, SourceKey } from "../../../domain/source.js";
import type { SourceDeclaration } from "../names/declarations.js";
import type { ProblemList } from "../seed-problem.js";

/** The source of the loaded seed itself, whose version tells which seed a graph holds. */
export const SEED_SOURCE_KEY = "rolegraph-core" as SourceKey;

/** Backs what gives no source; a seed may describe it in its own words. */
export const EDITORIAL: Source = {
  key: "editorial" as SourceKey,
  title: "Judgement of the curators of Rolegraph",
  url: null,
  licence: "CC0-1.0",
  version: null,
  retrieved: null,
};

/** Converts the sources, adding `editorial` when no file describes it. */
export function toSources(
  declarations: ReadonlyMap<string, SourceDeclaration>,
  problems: ProblemList,
): Source[] {
  const reserved = declarations.get(SEED_SOURCE_KEY);
  if (reserved) {
    problems.add(
      reserved.place,
      `"${SEED_SOURCE_KEY}" is kept for the seed itself; take another key.`,
    );
  }
  const sources = [...declarations.values()].flatMap((declaration) => toSource(declaration) ?? []);
  return declarations.has(EDITORIAL.key) ? sources : [...sources, EDITORIAL];
}

function toSource({ key, data }: SourceDeclaration): Source | undefined {
  if (!data) return undefined;
  return {
    key: key as SourceKey,
    title: data.title.trim(),
    url: data.url ?? null,
    licence: data.licence,
    version: data.version ?? null,
    retrieved: data.retrieved ?? null,
  };
}
