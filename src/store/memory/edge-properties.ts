import type { Edge, EdgeIdentity } from "../../domain/edge.js";

/** What an edge has besides its ends and type. */
export type EdgeProperties = Omit<Edge, keyof EdgeIdentity>;

/** How many lists of evidence are kept in mind. */
const MOST_SEEN = 1_000;

/**
 * Holds each distinct set of properties once: most edges of a graph share a few. An index stays valid
 * for as long as the table, so views of all versions can share one.
 */
export class EdgePropertyTable {
  readonly #rows: EdgeProperties[] = [];
  /** Where a list of evidence was seen lately: edges that a store has decoded once share theirs. */
  readonly #byEvidence = new Map<Edge["evidence"], number>();
  readonly #root: Branch = { index: undefined, branches: undefined };

  /** How many distinct sets there are. */
  get size(): number {
    return this.#rows.length;
  }

  /** Finds or adds the properties of an edge. */
  add(edge: Edge): number {
    const seen = this.#byEvidence.get(edge.evidence);
    if (seen !== undefined && isSame(this.#rows[seen], edge)) return seen;
    const leaf = findLeaf(this.#root, edge);
    if (leaf.index === undefined) {
      const { from: _from, type: _type, to: _to, ...properties } = edge;
      leaf.index = this.#rows.push(properties) - 1;
    }
    if (this.#byEvidence.size === MOST_SEEN) this.#byEvidence.clear();
    this.#byEvidence.set(edge.evidence, leaf.index);
    return leaf.index;
  }

  /** Finds or adds the properties at an index of another table. */
  addFrom(table: EdgePropertyTable, index: number): number {
    const properties = table.#rows[index];
    if (!properties) throw new RangeError(`There are no edge properties at ${index}.`);
    const leaf = findLeaf(this.#root, properties);
    leaf.index ??= this.#rows.push(properties) - 1;
    return leaf.index;
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

/** Tells whether all members are the very same; lists with the same items may not be. */
function isSame(left: EdgeProperties | undefined, right: EdgeProperties): boolean {
  return (
    left !== undefined &&
    left.importance === right.importance &&
    left.level === right.level &&
    left.atLeast === right.atLeast &&
    left.weight === right.weight &&
    left.note === right.note &&
    left.groups === right.groups &&
    left.strength === right.strength &&
    left.as === right.as &&
    left.match === right.match &&
    left.evidence === right.evidence
  );
}

/** A tree of values: finding a set in it takes a tenth of the time that writing it as JSON does. */
interface Branch {
  /** The index of the properties that end here. */
  index: number | undefined;
  branches: Map<string | number | null, Branch> | undefined;
}

/**
 * Follows the path of all that tells an edge's properties from others, lists behind their lengths. It
 * ends with the note, because that differs most and each value before is a branch of its own.
 */
function findLeaf(root: Branch, edge: EdgeProperties): Branch {
  const { groups, as, evidence } = edge;
  let branch = step(step(root, edge.importance), edge.level);
  branch = step(step(step(branch, edge.atLeast), edge.strength), edge.match);
  branch = step(branch, groups.length);
  for (const group of groups) branch = step(branch, group);
  branch = step(branch, as.length);
  for (const category of as) branch = step(branch, category);
  branch = step(branch, evidence.length);
  for (const { source, confidence, note } of evidence) {
    branch = step(step(step(branch, source), confidence), note);
  }
  return step(step(branch, edge.weight), edge.note);
}

/** Goes from a branch to the one of a value, which is made where it is not there. */
function step(branch: Branch, value: string | number | null): Branch {
  branch.branches ??= new Map();
  const known = branch.branches.get(value);
  if (known) return known;
  const fresh = { index: undefined, branches: undefined };
  branch.branches.set(value, fresh);
  return fresh;
}
