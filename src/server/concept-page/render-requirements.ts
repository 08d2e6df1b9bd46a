import { IMPORTANCE_NAMES, LEVEL_NAMES, CONCEPT_TEXTS as TEXTS } from "../../texts.js";
import { groupRequirements, type RequirementGroup } from "./group-requirements.js";
import { type Html, html } from "./html.js";
import type { Fact, Target } from "./page-concept.js";
import { discloseEvidence } from "./render-evidence.js";
import { join, link, toReference } from "./render-parts.js";

/** Writes what a role requires, grouped by category; without levels where there are none. */
export function renderRequirements(requirements: readonly Fact[]): Html {
  const hasLevels = requirements.some(({ level }) => level !== null);
  const groups = groupRequirements(requirements);
  return html`${groups.map((group) => renderGroup(group, hasLevels))}`;
}

function renderGroup({ category, requirements }: RequirementGroup, hasLevels: boolean): Html {
  const name = category ? link(category) : html`${TEXTS.otherRequirements}`;
  const level = hasLevels ? html`<th scope="col">${TEXTS.level}</th>` : undefined;
  return html`<table class="requirements"><caption>${name}</caption>
<colgroup><col class="target" /><col />${hasLevels ? html`<col />` : undefined}</colgroup>
<thead><tr><th scope="col">${TEXTS.concept}</th><th scope="col">${TEXTS.importance}</th>${level}</tr></thead>
<tbody>${requirements.map((requirement) => renderRow(requirement, hasLevels))}</tbody></table>`;
}

function renderRow(requirement: Fact, hasLevels: boolean): Html {
  const { importance, weight, level } = requirement;
  const rated =
    weight === null ? undefined : html` <span class="quiet">${TEXTS.rated(weight)}</span>`;
  const how = hasLevels
    ? html`<td>${level === null ? undefined : LEVEL_NAMES[level]}</td>`
    : undefined;
  return html`<tr><th scope="row">${renderTarget(requirement)}</th><td>${importance === null ? undefined : IMPORTANCE_NAMES[importance]}${rated}</td>${how}</tr>`;
}

function renderTarget({ to, atLeast, note, evidence }: Fact): Html {
  const several =
    atLeast === null ? undefined : html`<span class="one-of">${TEXTS.oneOf(atLeast)}</span> `;
  const choices = atLeast === null ? undefined : renderChoices(to);
  const remark = note === null ? undefined : html`<span class="note">${note}</span>`;
  return html`<span class="fact">${several}${link(to)}</span>${discloseEvidence(to.label, evidence)}${choices}${remark}`;
}

/** Some of the members of which one is enough, and how many more there are. */
function renderChoices(category: Target): Html | undefined {
  const { totalCount = 0, nodes = [] } = category.members ?? {};
  if (nodes.length === 0) return undefined;
  const more = totalCount - nodes.length;
  const rest =
    more > 0
      ? html` ${TEXTS.and} <a href="./${toReference(category)}">${TEXTS.more(more)}</a>`
      : undefined;
  return html`<span class="choices">${join(nodes.map(link), html`, `)}${rest}</span>`;
}
