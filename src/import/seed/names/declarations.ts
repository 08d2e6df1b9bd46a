import type { ConceptKind } from "../../../domain/concept.js";
import type { ConceptKey } from "../../../domain/concept-key.js";
import { formatPlace, type Place } from "../files/place.js";
import type { YamlFile } from "../files/yaml-file.js";
import type { ProblemList } from "../seed-problem.js";
import type { IsSound } from "../shape/check-shape.js";
import {
  type ConceptData,
  SECTION_KINDS,
  type Section,
  type SeedData,
  type SourceData,
} from "../shape/seed-data.js";

/** A file that is valid YAML, and which of its entries can be relied on. */
export interface ShapedFile {
  readonly file: YamlFile;
  readonly isSound: IsSound;
}

/** An entry of a file. One that breaks the schema is declared without data. */
interface Declared<Data> {
  readonly place: Place;
  readonly data: Data | undefined;
}

/** A source as declared in a file. */
export interface SourceDeclaration extends Declared<SourceData> {
  readonly key: string;
}

/** A concept as declared in a file, with the kind of its section. */
export interface ConceptDeclaration extends Declared<ConceptData> {
  readonly key: ConceptKey;
  readonly kind: ConceptKind;
}

/** Everything that the files name, by key, in the order of the files. */
export interface Declarations {
  readonly sources: ReadonlyMap<string, SourceDeclaration>;
  readonly concepts: ReadonlyMap<ConceptKey, ConceptDeclaration>;
}

/** Collects the sources and concepts of all files. Of a key that is given twice the first counts. */
export function declareAll(files: readonly ShapedFile[], problems: ProblemList): Declarations {
  const sources = new Map<string, SourceDeclaration>();
  const concepts = new Map<ConceptKey, ConceptDeclaration>();
  for (const shaped of files) {
    for (const entry of listEntries(shaped, "sources", (data) => data.sources)) {
      add(sources, { ...entry, key: entry.name }, problems);
    }
    for (const section of Object.keys(SECTION_KINDS) as Section[]) {
      for (const entry of listEntries(shaped, section, (data) => data[section])) {
        const key = entry.name as ConceptKey;
        add(concepts, { ...entry, key, kind: SECTION_KINDS[section] }, problems);
      }
    }
  }
  return { sources, concepts };
}

/** Lists what a section holds; the data of an entry that is not sound is left out. */
function listEntries<Data>(
  { file, isSound }: ShapedFile,
  section: Section | "sources",
  read: (data: SeedData) => Readonly<Record<string, Data>> | undefined,
) {
  if (!isSound(section)) return [];
  return Object.entries(read(file.data as SeedData) ?? {}).map(([name, data]) => ({
    name,
    place: { file, path: [section, name] },
    data: isSound(section, name) ? data : undefined,
  }));
}

function add<Key extends string, Declaration extends { key: Key; place: Place }>(
  declared: Map<Key, Declaration>,
  declaration: Declaration,
  problems: ProblemList,
): void {
  const { key, place } = declaration;
  const first = declared.get(key);
  if (!first) declared.set(key, declaration);
  else
    problems.add(
      place,
      `${JSON.stringify(key)} is already defined in ${formatPlace(first.place)}.`,
    );
}
