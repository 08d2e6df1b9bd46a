/** How large a GraphQL request may be; each is configurable. */
export interface GraphLimits {
  /** The most lexical tokens of a document. */
  readonly tokens: number;
  /** How deep fields may be nested. */
  readonly depth: number;
  /** The most objects that an answer could hold, see `measureCost`. */
  readonly cost: number;
}
