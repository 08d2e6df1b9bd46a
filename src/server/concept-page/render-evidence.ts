import { CONCEPT_TEXTS as TEXTS } from "../../texts.js";
import { type Html, html } from "./html.js";
import type { PageEvidence, PageSource } from "./page-concept.js";
import { isWebAddress } from "./render-parts.js";

/**
 * A mark beside a fact that opens to what backs it, without a script. The name says whose sources they are to
 * those who do not see where the mark stands.
 */
export function disclose(fact: string, sources: readonly Html[]): Html | undefined {
  if (sources.length === 0) return undefined;
  return html`<details class="evidence"><summary><span class="unseen">${TEXTS.sourcesOf(fact)}</span></summary><div>${sources}</div></details>`;
}

/** What backs a link or a concept. */
export function discloseEvidence(
  fact: string,
  evidence: readonly PageEvidence[],
): Html | undefined {
  return disclose(fact, evidence.map(renderEvidence));
}

/** What backs a fact that has one source and nothing to add. */
export function discloseSource(fact: string, source: PageSource): Html | undefined {
  return disclose(fact, [renderEvidence({ source, note: null, confidence: null })]);
}

/** Why something holds that is worked out from other facts. */
export function discloseReason(fact: string, reason: Html): Html | undefined {
  return disclose(fact, [html`<p>${reason}</p>`]);
}

/** One source: what it is, and what it says where. */
export function renderEvidence({ source, note, confidence }: PageEvidence): Html {
  const { title, url, licence, version, retrieved } = source;
  const name = isWebAddress(url) ? html`<a href="${url}">${title}</a>` : html`${title}`;
  const details = [
    version === null ? undefined : TEXTS.release(version),
    licence,
    retrieved === null ? undefined : TEXTS.retrieved(retrieved),
    confidence === null ? undefined : TEXTS.confidence(confidence),
  ].filter((detail) => detail !== undefined);
  const remark = note === null ? undefined : html`<q>${note}</q>`;
  return html`<p>${name} <span class="quiet">${details.join(" · ")}</span>${remark}</p>`;
}
