import type { PageConcept, PageSalary, Requirement } from "./concept-query.js";
import { type Html, html } from "./html.js";
import { link, section } from "./render-parts.js";
import { IMPORTANCES, LEVELS, TEXTS } from "./texts.js";

/** Writes what only a role has; nothing for other kinds. */
export function renderRole(concept: PageConcept): Html | undefined {
  if (concept.kind !== "ROLE") return undefined;
  const { aspects = [], requirements, responsibilities = [], transitions, salaries = [] } = concept;
  return html`${section(TEXTS.aspects, renderAspects(aspects))}
${section(TEXTS.requirements, renderRequirements(requirements?.nodes ?? []))}
${section(TEXTS.plan, renderPlan(concept))}
${section(TEXTS.responsibilities, list(responsibilities.map((one) => html`<li>${link(one)}</li>`)))}
${section(TEXTS.salaries, list(salaries.map(renderSalary)))}
${section(TEXTS.transitions, list((transitions?.nodes ?? []).map(({ role }) => html`<li>${link(role)}</li>`)))}`;
}

function renderAspects(aspects: NonNullable<PageConcept["aspects"]>): Html | undefined {
  if (aspects.length === 0) return undefined;
  const rows = aspects.map(
    ({ name, text, source }) =>
      html`<dt>${name.replaceAll("-", " ")}</dt><dd>${text} <span class="quiet">– ${source.title}</span></dd>`,
  );
  return html`<dl>${rows}</dl>`;
}

function list(items: readonly Html[]): Html | undefined {
  return items.length > 0 ? html`<ul>${items}</ul>` : undefined;
}

function renderRequirements(requirements: readonly Requirement[]): Html | undefined {
  const tables = IMPORTANCES.flatMap(([importance, name]) => {
    const rows = requirements.filter((requirement) => requirement.importance === importance);
    return rows.length > 0 ? [renderTable(name, rows)] : [];
  });
  return tables.length > 0 ? html`${tables}` : undefined;
}

function renderTable(caption: string, requirements: readonly Requirement[]): Html {
  return html`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${TEXTS.concept}</th><th scope="col">${TEXTS.level}</th><th scope="col">${TEXTS.source}</th></tr></thead>
<tbody>${requirements.map(renderRow)}</tbody></table>`;
}

function renderRow({ target, atLeast, level, note, evidence }: Requirement): Html {
  const several = atLeast === null ? undefined : html`${TEXTS.oneOf(atLeast)} `;
  const remark = note === null ? undefined : html` <span class="quiet">${note}</span>`;
  const sources = evidence.map(({ source }) => source.title).join(", ");
  return html`<tr><th scope="row">${several}${link(target)}${remark}</th><td>${LEVELS[level ?? ""]}</td><td class="quiet">${sources}</td></tr>`;
}

/** Other vocabularies say nothing of hours, so their roles have no plan to draw. */
function renderPlan({ scheme, slug, label }: PageConcept): Html | undefined {
  if (scheme !== "core") return undefined;
  return html`<p><a href="../plan/${slug}">${TEXTS.planWithWhatIsKnown}</a></p>
<img class="plan" src="../embed/path/${slug}.svg" alt="${TEXTS.planPicture(label)}" loading="lazy" />`;
}

function renderSalary({
  region,
  currency,
  period,
  typical,
  minimum,
  maximum,
  year,
  source,
}: PageSalary): Html {
  const amounts = typical ?? [minimum, maximum].filter((amount) => amount !== null).join(" – ");
  return html`<li>${region}: ${amounts} ${currency} per ${period.toLowerCase()}${year === null ? undefined : html` (${year})`} <span class="quiet">– ${source.title}</span></li>`;
}
