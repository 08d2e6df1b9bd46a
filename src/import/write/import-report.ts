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
  readonly #tables: { readonly file: string; readonly layout: string; records: number }[] = [];

  /** Notes a table that is read; what it returns counts a record. */
  read(file: string, layout: string): () => void {
    const table = { file, layout, records: 0 };
    this.#tables.push(table);
    return () => {
      table.records += 1;
    };
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
    return { tables: this.#tables, counts: this.counts, findings: this.findings };
  }
}
