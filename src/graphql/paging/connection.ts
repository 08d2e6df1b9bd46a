import type { Evidence } from "../../domain/source.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import type { PageRequest, Position } from "../../store/page.js";
import type { FacetCount, FacetKind } from "../../store/store.js";
import { type ConnectionArgs, toPageRequest } from "./connection.args.js";
import { toCursor } from "./cursor.js";

/** A list that can be paged: how its items are read, and what a client sees of one. */
export interface ConnectionPlan<Item, Node> {
  /** Lists one page. */
  list(page: PageRequest): MaybePromise<readonly Item[]>;
  /** Counts the whole list. */
  count(): MaybePromise<number>;
  toNode(item: Item): MaybePromise<Node>;
  toPosition(item: Item): MaybePromise<Position>;
  /** What backs an item's membership of the list; none where the list is not of links. */
  toEvidence?(item: Item): readonly Evidence[];
  /** Counts the whole list by facets. */
  facets?(by: readonly FacetKind[], size: number): MaybePromise<readonly FacetCount[]>;
}

/** One item of a page. */
export interface ConnectionEdge<Item, Node> {
  readonly item: Item;
  readonly plan: ConnectionPlan<Item, Node>;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * A page of a list by keyset, as the Relay specification describes it. Nothing is read before it is
 * asked for, and the page is read once, whichever of its fields are asked for.
 */
export class Connection<Item, Node> {
  readonly #plan: ConnectionPlan<Item, Node>;
  readonly #request: PageRequest;
  #page: MaybePromise<Page<Item>> | undefined;

  constructor(args: ConnectionArgs, plan: ConnectionPlan<Item, Node>) {
    this.#plan = plan;
    this.#request = toPageRequest(args);
  }

  listEdges(): MaybePromise<readonly ConnectionEdge<Item, Node>[]> {
    const plan = this.#plan;
    return whenReady(this.#readPage(), ({ items }) => items.map((item) => ({ item, plan })));
  }

  listNodes(): MaybePromise<readonly MaybePromise<Node>[]> {
    return whenReady(this.#readPage(), ({ items }) => items.map((item) => this.#plan.toNode(item)));
  }

  getPageInfo(): MaybePromise<PageInfo<Item>> {
    return whenReady(this.#readPage(), (page) => new PageInfo(page, this.#plan));
  }

  count(): MaybePromise<number> {
    return this.#plan.count();
  }

  listFacets(by: readonly FacetKind[], size: number): MaybePromise<readonly FacetCount[]> {
    return this.#plan.facets?.(by, size) ?? [];
  }

  #readPage(): MaybePromise<Page<Item>> {
    this.#page ??= whenReady(this.#plan.list(withOneMore(this.#request)), (items) =>
      toPage(items, this.#request),
    );
    return this.#page;
  }
}

/** The one item more tells whether the list goes on. */
function withOneMore(request: PageRequest): PageRequest {
  const { after, before, fromEnd } = request;
  const size = request.size + 1;
  // Copying member by member takes a fraction of the time of copying what is not known beforehand.
  if (before || fromEnd) return { ...request, size };
  return after ? { size, after } : { size };
}

/** Where a page stands in its list. A cursor is made when it is asked for, for it may cost a read. */
class PageInfo<Item> {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #items: readonly Item[];
  readonly #plan: Pick<ConnectionPlan<Item, unknown>, "toPosition">;

  constructor(page: Page<Item>, plan: Pick<ConnectionPlan<Item, unknown>, "toPosition">) {
    this.hasNextPage = page.hasNextPage;
    this.hasPreviousPage = page.hasPreviousPage;
    this.#items = page.items;
    this.#plan = plan;
  }

  get startCursor(): MaybePromise<string | null> {
    return this.#cursorOf(this.#items[0]);
  }

  get endCursor(): MaybePromise<string | null> {
    return this.#cursorOf(this.#items.at(-1));
  }

  #cursorOf(item: Item | undefined): MaybePromise<string | null> {
    return item === undefined ? null : whenReady(this.#plan.toPosition(item), toCursor);
  }
}

/**
 * Cuts off the one item that was read beyond the page, which tells that the list goes on. On the
 * other side a cursor that the client has passed tells as much.
 */
function toPage<Item>(
  items: readonly Item[],
  { size, after, before, fromEnd }: PageRequest,
): Page<Item> {
  const isMore = items.length > size;
  if (fromEnd) {
    return {
      items: isMore ? items.slice(1) : items,
      hasNextPage: before !== undefined,
      hasPreviousPage: isMore,
    };
  }
  return {
    items: isMore ? items.slice(0, size) : items,
    hasNextPage: isMore,
    hasPreviousPage: after !== undefined,
  };
}
