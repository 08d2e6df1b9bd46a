import { MATCHES, CONCEPT_TEXTS as TEXTS, VOCABULARIES } from "../../texts.js";
import { type Html, html } from "./html.js";
import type { PageConcept, PageMatch } from "./page-concept.js";
import { discloseEvidence } from "./render-evidence.js";
import { isWebAddress, link, listItems } from "./render-parts.js";

/** Writes which concepts of other vocabularies are the same or near. */
export function renderMatches({ matches }: PageConcept): Html | undefined {
  return listItems(matches.map(renderMatch));
}

function renderMatch({ scheme, uri, label, kind, concept, evidence }: PageMatch): Html {
  const name = concept?.label ?? label ?? uri;
  const abroad = isWebAddress(uri)
    ? html`<a href="${uri}">${concept ? TEXTS.original : name}</a>`
    : undefined;
  const shown = concept ? link(concept) : (abroad ?? html`${name}`);
  const beside = concept && abroad ? html` · ${abroad}` : undefined;
  return html`<span class="fact">${shown} <span class="quiet">${VOCABULARIES[scheme] ?? scheme} · ${MATCHES[kind]}${beside}</span></span>${discloseEvidence(name, evidence)}`;
}
