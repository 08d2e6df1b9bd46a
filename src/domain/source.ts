import type { Brand } from "../lib/brand.js";

/** Names a source, e.g. `article-backend-development` or `editorial`. */
export type SourceKey = Brand<string, "SourceKey">;

/** Where a fact comes from: an article, a vocabulary with its release, a curator's judgement. */
export interface Source {
  readonly key: SourceKey;
  readonly title: string;
  readonly url: string | null;
  /** SPDX expression where there is one, else the licence's own name. */
  readonly licence: string;
  readonly version: string | null;
  /** ISO 8601 date on which the source was read. */
  readonly retrieved: string | null;
}

/** One source that backs a fact. */
export interface Evidence {
  readonly source: SourceKey;
  /** 0 to 1; null where the source does not say. */
  readonly confidence: number | null;
  readonly note: string | null;
}
