import type { LinearModelBuilder } from "../linear-model.js";
import type { LevelColumns } from "./level-columns.js";
import { type Literal, literalsOf, type OpenGroup } from "./open-groups.js";
import { findStrongComponents } from "./strong-components.js";

/**
 * Keeps plans from supporting themselves. Only concepts that reach each other through their open groups
 * can, so only within such a component each concept gets a place, and what it counts on must have a
 * lower one. (Cutting off one circle after the other would solve the model again and again; curated
 * graphs have no circles, and imported ones have small ones.)
 */
export class OrderRows {
  readonly #builder: LinearModelBuilder;
  readonly #columns: LevelColumns;
  readonly #components: Int32Array;
  readonly #sizes = new Map<number, number>();
  readonly #places = new Map<number, number>();

  constructor(
    builder: LinearModelBuilder,
    columns: LevelColumns,
    groups: readonly OpenGroup[],
    nodes: number,
  ) {
    this.#builder = builder;
    this.#columns = columns;
    const successors = Array.from({ length: nodes }, (): number[] => []);
    for (const group of groups) {
      for (const { node } of literalsOf(group)) successors[group.owner]?.push(node);
    }
    this.#components = findStrongComponents(successors);
    for (const component of this.#components) {
      this.#sizes.set(component, (this.#sizes.get(component) ?? 0) + 1);
    }
  }

  /**
   * Gives the column that says that the owner may count on a literal: the literal's own, or where the
   * two can support each other a new one that also orders them.
   */
  supportColumn(owner: number, literal: Literal): number {
    const column = this.#columns.columnOf(literal);
    const component = this.#components[owner];
    if (component === undefined || component !== this.#components[literal.node]) return column;
    const support = this.#builder.addBinary();
    this.#builder.addRow(
      [
        [column, 1],
        [support, -1],
      ],
      0,
    );
    const size = this.#sizes.get(component) ?? 1;
    const after = this.#placeOf(owner, size);
    const before = this.#placeOf(literal.node, size);
    this.#builder.addRow(
      [
        [after, 1],
        [before, -1],
        [support, -size],
      ],
      1 - size,
    );
    return support;
  }

  #placeOf(node: number, size: number): number {
    const place = this.#places.get(node) ?? this.#builder.addContinuous(0, size - 1);
    this.#places.set(node, place);
    return place;
  }
}
