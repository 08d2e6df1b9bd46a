import { CONCEPT_KINDS, type ConceptKind } from "../../domain/concept.js";
import { EDGE_TYPES, type EdgeType } from "../../domain/edge.js";
import { compareCodePoints } from "../../lib/text-order.js";

/** How many places are told of each finding; the rest is only counted. */
const MOST_EXAMPLES = 20;

/** Something in a release that is not as it could be, and what was done with it. */
export interface ImportFinding {
  /** What kind of thing, e.g. "dangling reference". */
  readonly kind: string;
  readonly count: number;
  /** Where, e.g. `skills_en.csv, line 12: …`; at most 20. */
  readonly examples: readonly string[];
}

/** What was done with the items of an import, or would be. */
export interface ImportCounts {
  added: number;
  changed: number;
  unchanged: number;
  retired: number;
  removedEdges: number;
}

/** What an import does with an item. */
export type ImportAction = "added" | "changed" | "removed" | "retired";

/** What became of the concepts of one kind, or of the links of one type. */
export interface ImportDifference {
  /** A kind of concept or a type of link, e.g. `ROLE` or `REQUIRES`. */
  readonly subject: ConceptKind | EdgeType;
  readonly action: ImportAction;
  readonly count: number;
  /** Labels of concepts, at most 20; `old → new` where one was renamed. Empty for links. */
  readonly examples: readonly string[];
}

interface Tally extends ImportDifference {
  count: number;
  readonly examples: string[];
}

const SUBJECTS: readonly ImportDifference["subject"][] = [...CONCEPT_KINDS, ...EDGE_TYPES];

/** Gathers what an import has to say. */
export class ImportReport {
  readonly counts: ImportCounts = {
    added: 0,
    changed: 0,
    unchanged: 0,
    retired: 0,
    removedEdges: 0,
  };
  readonly #findings = new Map<string, { count: number; examples: string[] }>();
  readonly #differences = new Map<string, Tally>();
  readonly #tables: { readonly file: string; readonly layout: string; records: number }[] = [];

  /** Notes a table that is read; what it returns counts a record. */
  read(file: string, layout: string): () => void {
    const table = { file, layout, records: 0 };
    this.#tables.push(table);
    return () => {
      table.records += 1;
    };
  }

  /** Notes what becomes of a concept, by its label, or of a link. */
  differ(subject: ImportDifference["subject"], action: ImportAction, example?: string): void {
    this.counts[action === "removed" ? "removedEdges" : action] += 1;
    const name = `${subject} ${action}`;
    const known = this.#differences.get(name) ?? { subject, action, count: 0, examples: [] };
    known.count += 1;
    if (example !== undefined && known.examples.length < MOST_EXAMPLES)
      known.examples.push(example);
    this.#differences.set(name, known);
  }

  /** Lists differences: concepts before links, in the order of their kinds and types. */
  get differences(): readonly ImportDifference[] {
    const place = ({ subject }: Tally) => SUBJECTS.indexOf(subject);
    return [...this.#differences.values()].sort(
      (left, right) => place(left) - place(right) || compareCodePoints(left.action, right.action),
    );
  }

  /** Notes one case of a finding. */
  find(kind: string, example: string): void {
    const known = this.#findings.get(kind) ?? { count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < MOST_EXAMPLES) known.examples.push(example);
    this.#findings.set(kind, known);
  }

  /** Lists findings in the order in which their kinds came up. */
  get findings(): readonly ImportFinding[] {
    return [...this.#findings].map(([kind, finding]) => ({ kind, ...finding }));
  }

  /** Everything, as it is written to a file. */
  toJSON(): object {
    const { counts, differences, findings } = this;
    return { tables: this.#tables, counts, differences, findings };
  }
}
