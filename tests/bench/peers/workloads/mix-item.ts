/** What a document of the mix asks for. */
export const MIX_KINDS = ["role", "requirements", "hub", "skills", "roles"] as const;
export type MixKind = (typeof MIX_KINDS)[number];

/** One document of the mix, before it is written in a language. */
export interface MixItem {
  readonly kind: MixKind;
  /** From 1; names the answer, so that no two documents are the same. */
  readonly place: number;
  readonly fields: readonly string[];
  /** The most items of its list. */
  readonly size: number;
  readonly variables: Readonly<Record<string, string>>;
}
