import { groupRequirements, type RequirementGroup } from "./group-requirements.js";
import { type Html, html } from "./html.js";
import type { Fact, Target } from "./page-concept.js";
import { discloseEvidence } from "./render-evidence.js";
import { join, link, toReference } from "./render-parts.js";
import { IMPORTANCES, LEVELS, TEXTS } from "./texts.js";

/** Writes what a role requires, grouped by category. */
export function renderRequirements(requirements: readonly Fact[]): Html {
  return html`${groupRequirements(requirements).map(renderGroup)}`;
}

function renderGroup({ category, requirements }: RequirementGroup): Html {
  const name = category ? link(category) : html`${TEXTS.otherRequirements}`;
  return html`<table class="requirements"><caption>${name}</caption>
<thead><tr><th scope="col">${TEXTS.concept}</th><th scope="col">${TEXTS.importance}</th><th scope="col">${TEXTS.level}</th></tr></thead>
<tbody>${requirements.map(renderRow)}</tbody></table>`;
}

function renderRow({ to, atLeast, level, importance, weight, note, evidence }: Fact): Html {
  const several =
    atLeast === null ? undefined : html`<span class="one-of">${TEXTS.oneOf(atLeast)}</span> `;
  const choices = atLeast === null ? undefined : renderChoices(to);
  const rated =
    weight === null ? undefined : html` <span class="quiet">${TEXTS.rated(weight)}</span>`;
  const remark = note === null ? undefined : html`<span class="note">${note}</span>`;
  return html`<tr><th scope="row"><span class="fact">${several}${link(to)}</span>${discloseEvidence(to.label, evidence)}${choices}${remark}</th>
<td>${IMPORTANCES[importance ?? ""]}${rated}</td><td>${LEVELS[level ?? ""]}</td></tr>`;
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
