import { KIND_TITLES, CONCEPT_TEXTS as TEXTS, VOCABULARIES } from "../../texts.js";
import { CONCEPT_QUERY } from "./concept-query.js";
import { type Html, html } from "./html.js";
import type { LinkListName } from "./lists.js";
import type { PageConcept } from "./page-concept.js";
import { renderPrerequisites, renderSubstitutes } from "./render-ability.js";
import { renderEvidence } from "./render-evidence.js";
import { toEverythingSection, toListSection } from "./render-list.js";
import { renderMatches } from "./render-matches.js";
import { link, renderSection, type Section, toReference, toSection } from "./render-parts.js";
import { renderAspects, renderPlan, renderSalaries, renderTransitions } from "./render-role.js";
import { renderSummary } from "./render-summary.js";

/** Writes everything that the page tells of a concept. */
export function renderFacts(concept: PageConcept): Html {
  const sections = listSections(concept);
  const { description } = concept;
  return html`<p class="kind ${concept.kind.toLowerCase()}">${KIND_TITLES[concept.kind]}${renderScheme(concept)}</p>
<h1>${concept.label}</h1>
${description === null ? undefined : html`<p class="lead">${description}</p>`}
${renderStatus(concept)}${renderWays(concept)}${renderSummary(concept)}
${renderContents(sections)}
${sections.map(renderSection)}
<p class="query"><a href="${toPlayground(CONCEPT_QUERY, { ref: toReference(concept) })}">${TEXTS.showQuery}</a></p>`;
}

function listSections(concept: PageConcept): readonly Section[] {
  const list = (name: LinkListName) => toListSection(concept, name);
  return [
    ...toSection("aspects", TEXTS.aspects, renderAspects(concept)),
    ...list("requirements"),
    ...toSection("plan", TEXTS.plan, renderPlan(concept)),
    ...list("responsibilities"),
    ...toSection("salaries", TEXTS.salaries, renderSalaries(concept)),
    ...toSection("transitions", TEXTS.transitions, renderTransitions(concept)),
    ...list("leadsFrom"),
    ...toSection("prerequisites", TEXTS.prerequisites, renderPrerequisites(concept)),
    ...toSection("substitutes", TEXTS.substitutes, renderSubstitutes(concept)),
    ...list("callsOn"),
    ...list("technologies"),
    ...list("narrower"),
    ...toEverythingSection(concept),
    ...list("unlocks"),
    ...list("requiredBy"),
    ...list("answeredBy"),
    ...list("calledOnBy"),
    ...list("related"),
    ...toSection("matches", TEXTS.matches, renderMatches(concept)),
    ...toSection("sources", TEXTS.sources, renderSources(concept)),
  ];
}

function renderScheme({ scheme }: PageConcept): Html | undefined {
  return scheme === "core" ? undefined : html` · ${VOCABULARIES[scheme] ?? scheme}`;
}

function renderStatus({ status, replacedBy }: PageConcept): Html | undefined {
  if (status === "ACTIVE") return undefined;
  const successor = replacedBy ? html` ${TEXTS.replacedBy} ${link(replacedBy)}.` : undefined;
  return html`<p class="retired"><strong>${TEXTS.retired}</strong>${successor}</p>`;
}

/** Leads to what else can be done with a concept. */
function renderWays(concept: PageConcept): Html {
  const reference = toReference(concept);
  const isRole = concept.kind === "ROLE";
  const plan =
    isRole && concept.scheme === "core"
      ? html`<a class="primary" href="../plan/${concept.slug}">${TEXTS.planWithWhatIsKnown}</a>`
      : undefined;
  const compare = isRole
    ? html`<a href="../compare/?${new URLSearchParams({ roles: reference }).toString()}">${TEXTS.compare}</a>`
    : undefined;
  const around = new URLSearchParams({ around: reference }).toString();
  return html`<p class="ways">${plan}${compare}<a href="../graph/?${around}">${TEXTS.lookAround}</a></p>`;
}

/** Leads to the parts of a page that has several. */
function renderContents(sections: readonly Section[]): Html | undefined {
  if (sections.length < 3) return undefined;
  const items = sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`);
  return html`<nav class="contents" aria-label="${TEXTS.contents}"><ul>${items}</ul></nav>`;
}

function renderSources({ evidence }: PageConcept): Html | undefined {
  if (evidence.length === 0) return undefined;
  return html`<div class="sources">${evidence.map(renderEvidence)}</div>`;
}

/** The way to the query behind a page, with its variables filled in. */
export function toPlayground(query: string, variables: object): string {
  const parameters = { query, variables: JSON.stringify(variables) };
  return `../playground/?${new URLSearchParams(parameters).toString()}`;
}
