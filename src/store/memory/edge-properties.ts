import type { Edge, EdgeIdentity } from "../../domain/edge.js";

/** What an edge has besides its ends and type. */
export type EdgeProperties = Omit<Edge, keyof EdgeIdentity>;

/**
 * Holds each distinct set of properties once: most edges of a graph share a few. An index stays valid
 * for as long as the table, so views of all versions can share one.
 */
export class EdgePropertyTable {
  readonly #rows: EdgeProperties[] = [];
  readonly #indexes = new Map<string, number>();

  /** How many distinct sets there are. */
  get size(): number {
    return this.#rows.length;
  }

  /** Finds or adds the properties of an edge. */
  add(edge: Edge): number {
    const { from: _from, type: _type, to: _to, ...properties } = edge;
    const text = JSON.stringify(properties);
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#rows.push(properties);
    this.#indexes.set(text, this.#rows.length - 1);
    return this.#rows.length - 1;
  }

  /** Makes an edge of its identity and the properties at an index. */
  toEdge(from: Edge["from"], type: Edge["type"], to: Edge["to"], index: number): Edge {
    const properties = this.#rows[index];
    if (!properties) throw new RangeError(`There are no edge properties at ${index}.`);
    return {
      from,
      type,
      to,
      importance: properties.importance,
      level: properties.level,
      atLeast: properties.atLeast,
      weight: properties.weight,
      note: properties.note,
      groups: properties.groups,
      strength: properties.strength,
      as: properties.as,
      match: properties.match,
      evidence: properties.evidence,
    };
  }

  /** The importance at an index, without making an edge. */
  importanceAt(index: number): Edge["importance"] {
    return this.#rows[index]?.importance ?? null;
  }
}
