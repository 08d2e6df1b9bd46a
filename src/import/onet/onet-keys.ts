import { type ConceptKey, toConceptKey } from "../../domain/concept-key.js";
import type { Evidence, SourceKey } from "../../domain/source.js";
import { toSlug } from "../../lib/to-slug.js";
import type { ImportReport } from "../write/import-report.js";

/** What all parts of an import of O*NET share. */
export interface OnetImport {
  readonly scheme: string;
  readonly source: SourceKey;
  readonly evidence: readonly Evidence[];
  readonly report: ImportReport;
}

/** The key of an occupation: its code, e.g. `onet:15-1254-00`. */
export function toOccupationKey({ scheme }: OnetImport, code: string): ConceptKey {
  return toConceptKey(scheme, toSlug(code));
}

/** The page that O*NET has of an occupation. */
export function toOccupationUri(code: string): string {
  return `https://www.onetonline.org/link/summary/${code}`;
}

/** The key of a commodity, class, family or segment of UNSPSC, by its eight digits. */
export function toCommodityKey({ scheme }: OnetImport, code: string): ConceptKey {
  return toConceptKey(scheme, `unspsc-${code}`);
}

/** The key of an element of the content model, e.g. `onet:element-2-a-1-a`. */
export function toElementKey({ scheme }: OnetImport, id: string): ConceptKey {
  return toConceptKey(scheme, `element-${toSlug(id)}`);
}
