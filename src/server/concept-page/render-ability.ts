import { LEVEL_NAMES, CONCEPT_TEXTS as TEXTS } from "../../texts.js";
import { type Html, html } from "./html.js";
import type { CategorySubstitutes, Group, PageConcept } from "./page-concept.js";
import { discloseEvidence, discloseReason } from "./render-evidence.js";
import { join, link, listItems } from "./render-parts.js";

/** Writes what has to be known before: all groups, one option of each. */
export function renderPrerequisites({ prerequisites = [] }: PageConcept): Html | undefined {
  const musts = prerequisites.filter(({ strength }) => strength === "HARD");
  const advices = prerequisites.filter(({ strength }) => strength !== "HARD");
  if (prerequisites.length === 0) return undefined;
  return html`${renderGroups(TEXTS.allOf, musts)}${renderGroups(TEXTS.soft, advices)}`;
}

function renderGroups(lead: string, groups: readonly Group[]): Html | undefined {
  const items = listItems(groups.map(renderGroup));
  return items && html`<p class="quiet">${lead}</p>${items}`;
}

function renderGroup({ options }: Group): Html {
  const ways = options.map(({ concept, level, atLeast, evidence }) => {
    const several = atLeast === null ? undefined : html`${TEXTS.oneOf(atLeast)} `;
    const how =
      level === null ? undefined : html` <span class="quiet">${LEVEL_NAMES[level]}</span>`;
    return html`<span class="fact">${several}${link(concept)}${how}</span>${discloseEvidence(concept.label, evidence)}`;
  });
  return join(ways, html` <strong>${TEXTS.or}</strong> `);
}

/** Writes what can stand for a technology, category by category. */
export function renderSubstitutes({ substitutesByCategory = [] }: PageConcept): Html | undefined {
  if (substitutesByCategory.length === 0) return undefined;
  return html`<div class="facets">${substitutesByCategory.map(renderFacet)}</div>`;
}

function renderFacet({ as, totalCount, substitutes }: CategorySubstitutes): Html {
  const items = substitutes.map(({ technology, shared, evidence }) => {
    const reason = shared.length > 0 ? join(shared.map(link), html`, `) : undefined;
    const computed = html`${TEXTS.workedOut} ${reason ? html`${TEXTS.bothServe} ${reason}` : TEXTS.sameCategory}.`;
    const mark =
      evidence.length > 0
        ? discloseEvidence(technology.label, evidence)
        : discloseReason(technology.label, computed);
    return html`<span class="fact">${link(technology)}</span>${mark}`;
  });
  const more = totalCount - substitutes.length;
  const rest =
    more > 0
      ? html`<p class="rest">${TEXTS.bestOf(substitutes.length, totalCount)}</p>`
      : undefined;
  return html`<div><h3>${TEXTS.as} ${link(as)}</h3>${listItems(items)}${rest}</div>`;
}
