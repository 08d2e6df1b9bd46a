import type { SqlValue } from "./sqlite.js";

/** Collects the conditions of a select together with their values. */
export class Where {
  readonly #conditions: string[] = [];
  readonly values: SqlValue[] = [];

  and(condition: string, ...values: SqlValue[]): this {
    this.#conditions.push(condition);
    this.values.push(...values);
    return this;
  }

  /** Restricts a column to a list; one value goes to the index at once, more through a set. */
  andIn(column: string, wanted: readonly (string | number)[] | undefined): this {
    if (!wanted) return this;
    const [only] = wanted;
    if (wanted.length === 1 && only !== undefined) return this.and(`${column} = ?`, only);
    return this.and(`${column} in (select value from json_each(?))`, JSON.stringify(wanted));
  }

  /** The `where` clause; empty without conditions. */
  get sql(): string {
    return this.#conditions.length === 0 ? "" : `where ${this.#conditions.join(" and ")}`;
  }
}

/** The index of each name in its list, which is how it is stored. */
export function toCodes<Name>(list: readonly Name[], names: readonly Name[]): number[] {
  return names.map((name) => list.indexOf(name));
}
