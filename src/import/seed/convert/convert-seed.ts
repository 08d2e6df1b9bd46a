import type { Concept } from "../../../domain/concept.js";
import type { ConceptKey } from "../../../domain/concept-key.js";
import type { Source } from "../../../domain/source.js";
import type { EdgeDraft } from "../links/edge-draft.js";
import { toEdges } from "../links/to-edges.js";
import { unifyEdges } from "../links/unify-edges.js";
import { type ConceptDeclaration, declareAll, type ShapedFile } from "../names/declarations.js";
import { KnownNames } from "../names/known-names.js";
import type { Scope } from "../names/scope.js";
import type { ProblemList } from "../seed-problem.js";
import type { SeedData } from "../shape/seed-data.js";
import { toConcept } from "./to-concept.js";
import { toEvidence } from "./to-evidence.js";
import { EDITORIAL, toSources } from "./to-source.js";

/** A concept with the place where it is declared. */
export interface ConceptDraft {
  readonly concept: Concept;
  readonly declaration: ConceptDeclaration;
}

/** A seed whose references are resolved, before the rules about the whole graph are checked. */
export interface SeedDraft {
  readonly sources: readonly Source[];
  readonly concepts: ReadonlyMap<ConceptKey, ConceptDraft>;
  readonly edges: readonly EdgeDraft[];
}

/**
 * Converts files into the domain's values, leaving out what cannot be converted and adding a problem
 * for it.
 *
 * @param unreadable the texts of the files that are not valid YAML
 */
export function convertSeed(
  files: readonly ShapedFile[],
  unreadable: readonly string[],
  problems: ProblemList,
): SeedDraft {
  const declarations = declareAll(files, problems);
  const names = new KnownNames(declarations, unreadable, problems);
  const scopes = new Map(
    files.map((shaped) => [shaped.file, createScope(shaped, names, problems)]),
  );
  const concepts = new Map<ConceptKey, ConceptDraft>();
  const drafts: EdgeDraft[] = [];
  for (const declaration of declarations.concepts.values()) {
    const scope = scopes.get(declaration.place.file);
    if (!declaration.data || !scope) continue;
    const concept = toConcept(declaration, declaration.data, scope);
    concepts.set(declaration.key, { concept, declaration });
    drafts.push(...toEdges({ declaration, scope }, declaration.data));
  }
  return {
    sources: toSources(declarations.sources, problems),
    concepts,
    edges: unifyEdges(drafts, problems),
  };
}

function createScope(
  { file, isSound }: ShapedFile,
  names: KnownNames,
  problems: ProblemList,
): Scope {
  const evidence = [{ source: EDITORIAL.key, confidence: null, note: null }];
  const data = isSound("evidence") ? (file.data as SeedData).evidence : undefined;
  const place = { file, path: ["evidence"] };
  return { names, problems, evidence: toEvidence(data, place, { names, evidence }) };
}
