import type { Group, Name, PageConcept, Requirement } from "./concept-query.js";
import { CONCEPT_QUERY } from "./concept-query.js";
import { type Html, html } from "./html.js";
import { link, section, toReference } from "./render-parts.js";
import { renderRole } from "./render-role.js";
import { KINDS, LEVELS, TEXTS } from "./texts.js";

/** Writes everything that the page tells of a concept. */
export function renderFacts(concept: PageConcept): Html {
  return html`<p class="kind">${KINDS[concept.kind] ?? concept.kind}</p>
<h1>${concept.label}</h1>
<p class="lead">${concept.description ?? undefined}</p>
${renderStatus(concept)}${renderFew(concept)}${renderRole(concept)}
${section(TEXTS.prerequisites, renderPrerequisites(concept.prerequisites))}
${section(TEXTS.substitutes, renderSubstitutes(concept))}
${section(TEXTS.technologies, renderNames(concept.technologies?.nodes))}
${section(TEXTS.members, renderNames(concept.members?.nodes))}
${section(TEXTS.callsOn, renderNames(concept.callsOn?.nodes))}
${section(TEXTS.unlocks, renderNames(concept.unlocks?.nodes))}
${section(TEXTS.requiredBy, renderRoles(concept.requiredBy?.nodes))}
${section(TEXTS.sources, renderSources(concept))}
<p><a href="${toPlayground(concept)}">${TEXTS.showQuery}</a></p>`;
}

function renderNames(names: readonly Name[] | undefined): Html | undefined {
  if (!names || names.length === 0) return undefined;
  return html`<ul>${names.map((name) => html`<li>${link(name)}</li>`)}</ul>`;
}

function renderStatus({ status, replacedBy }: PageConcept): Html | undefined {
  if (status === "ACTIVE") return undefined;
  return html`<p><strong>${TEXTS.retired}</strong> ${replacedBy ? html`${TEXTS.replacedBy} ${link(replacedBy)}.` : undefined}</p>`;
}

function renderFew(concept: PageConcept): Html {
  const { wider, aliases, usedFor, effort, homepage, matches } = concept;
  const rows: [string, Html | undefined][] = [
    [TEXTS.categories, inline(wider.nodes)],
    [TEXTS.usedFor, inline(usedFor?.nodes)],
    [TEXTS.aliases, aliases.length > 0 ? html`${aliases.join(", ")}` : undefined],
    [TEXTS.effort, effort ? html`${TEXTS.hours(effort)}` : undefined],
    [
      TEXTS.homepage,
      isWebAddress(homepage) ? html`<a href="${homepage}">${homepage}</a>` : undefined,
    ],
    [TEXTS.matches, matches.length > 0 ? html`${matches.map(renderMatch)}` : undefined],
  ];
  const shown = rows.filter(([, value]) => value !== undefined);
  return html`<dl>${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function renderMatch({ scheme, uri, label, kind }: PageConcept["matches"][number]): Html {
  const name = label ?? uri;
  const shown = isWebAddress(uri) ? html`<a href="${uri}">${name}</a>` : html`${name}`;
  return html`<div>${shown} (${scheme}, ${kind.toLowerCase()})</div>`;
}

function inline(names: readonly Name[] | undefined): Html | undefined {
  if (!names || names.length === 0) return undefined;
  return html`${names.map((name, index) => html`${index > 0 ? html`, ` : undefined}${link(name)}`)}`;
}

function renderPrerequisites(groups: readonly Group[] | undefined): Html | undefined {
  if (!groups || groups.length === 0) return undefined;
  return html`<ul>${groups.map(renderGroup)}</ul>`;
}

function renderGroup({ strength, options }: Group): Html {
  const ways = options.map(({ concept, level, atLeast }, index) => {
    const several = atLeast === null ? undefined : html`${TEXTS.oneOf(atLeast)} `;
    const how = level === null ? undefined : html` (${LEVELS[level] ?? level})`;
    return html`${index > 0 ? html` ${TEXTS.or} ` : undefined}${several}${link(concept)}${how}`;
  });
  return html`<li>${ways}${strength === "SOFT" ? html` – ${TEXTS.soft}` : undefined}</li>`;
}

function renderSubstitutes({ substitutes }: PageConcept): Html | undefined {
  if (!substitutes || substitutes.length === 0) return undefined;
  const items = substitutes.map(
    ({ technology, as }) => html`<li>${link(technology)} – ${TEXTS.as} ${link(as)}</li>`,
  );
  return html`<ul>${items}</ul>`;
}

function renderRoles(requirements: readonly Requirement[] | undefined): Html | undefined {
  return renderNames(requirements?.map(({ role }) => role));
}

function renderSources({ sources }: PageConcept): Html | undefined {
  if (sources.length === 0) return undefined;
  const items = sources.map(({ title, url, licence }) => {
    const name = isWebAddress(url) ? html`<a href="${url}">${title}</a>` : html`${title}`;
    return html`<li>${name} <span class="quiet">(${licence})</span></li>`;
  });
  return html`<ul>${items}</ul>`;
}

/** Only such an address becomes a link: another one could be a script. */
function isWebAddress(url: string | null | undefined): url is string {
  return typeof url === "string" && /^https?:\/\//u.test(url);
}

function toPlayground(concept: PageConcept): string {
  const variables = JSON.stringify({ ref: toReference(concept) });
  return `../playground/?${new URLSearchParams({ query: CONCEPT_QUERY, variables }).toString()}`;
}
