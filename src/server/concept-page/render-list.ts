import {
  IMPORTANCE_NAMES,
  LEVEL_NAMES,
  LIST_HEADINGS,
  CONCEPT_TEXTS as TEXTS,
} from "../../texts.js";
import { type Html, html } from "./html.js";
import type { LinkListName, ListName } from "./lists.js";
import type { Fact, FactList, ListPage, Name, PageConcept } from "./page-concept.js";
import { discloseEvidence } from "./render-evidence.js";
import { link, listItems, type Section, toReference, toSection } from "./render-parts.js";
import { renderRequirements } from "./render-requirements.js";

/** Writes a list under its heading, with the way to the rest of it; nothing where it is empty. */
export function toListSection(concept: PageConcept, name: LinkListName): readonly Section[] {
  const list = concept[name];
  if (!list || list.nodes.length === 0) return [];
  const heading = toHeading(name, concept);
  return toSection(name, heading, renderList(concept, name, list), list.totalCount);
}

/** What a list is called on the page of a concept. */
export function toHeading(name: ListName, { kind }: Pick<Name, "kind">): string {
  if (name === "narrower" && kind !== "CATEGORY") return TEXTS.narrower;
  if (name === "unlocks" && kind === "CATEGORY") return TEXTS.membersUnlock;
  if (name === "requiredBy" && kind === "CATEGORY") return TEXTS.membersRequired;
  return LIST_HEADINGS[name];
}

/** Writes all that is below a category, where that is more than what belongs to it directly. */
export function toEverythingSection(concept: PageConcept): readonly Section[] {
  const { everything, narrower } = concept;
  if (!everything || !narrower?.nodes.some(({ from }) => from.kind === "CATEGORY")) return [];
  const heading = toHeading("everything", concept);
  return toSection("everything", heading, renderNames(concept, everything), everything.totalCount);
}

/** Writes one page of all that is below a category. */
export function renderNames(category: Name, list: ListPage<Name>): Html {
  return html`<p class="quiet">${TEXTS.everythingBecause}</p>${listItems(list.nodes.map(link), "names")}${renderRest(category, "everything", list)}`;
}

/** Writes one page of a list of links. */
export function renderList(concept: Name, name: LinkListName, list: FactList): Html {
  const items =
    name === "requirements"
      ? renderRequirements(list.nodes)
      : listItems(
          list.nodes.map((fact) => renderFact(concept, fact)),
          toWidth(list),
        );
  return html`${items}${renderRest(concept, name, list)}`;
}

/** The same on one line, for lists that are mostly short. */
export function renderLine(
  concept: Name,
  name: LinkListName,
  list: FactList | undefined,
): Html | undefined {
  if (!list || list.nodes.length === 0) return undefined;
  const items = list.nodes.map((fact) => renderFact(concept, fact));
  return html`${listItems(items, "line")}${renderRest(concept, name, list)}`;
}

/** Tells what of a list is shown, and leads to what is not. */
function renderRest(concept: Name, name: ListName, list: ListPage<unknown>): Html | undefined {
  const { hasNextPage, hasPreviousPage, endCursor } = list.pageInfo;
  if (!hasNextPage && !hasPreviousPage) return undefined;
  const shown = TEXTS.shown(list.nodes.length, list.totalCount, { hasNextPage, hasPreviousPage });
  const own = `./${toReference(concept)}`;
  const start = hasPreviousPage
    ? html` <a href="${own}?list=${name}" rel="first">${TEXTS.fromTheStart}</a>`
    : undefined;
  const next =
    hasNextPage && endCursor !== null
      ? html` <a href="${own}?${toQuery(name, endCursor)}" rel="next">${TEXTS.goOn}</a>`
      : undefined;
  return html`<p class="rest">${shown}${start}${next}</p>`;
}

function toQuery(list: ListName, after: string): string {
  return new URLSearchParams({ list, after }).toString();
}

function renderFact(concept: Name, fact: Fact): Html {
  const other = toReference(fact.from) === toReference(concept) ? fact.to : fact.from;
  const words = describe(fact);
  const said =
    words.length === 0 ? undefined : html` <span class="quiet">${words.join(" · ")}</span>`;
  return html`<span class="fact">${link(other)}${said}</span>${discloseEvidence(other.label, fact.evidence)}`;
}

/** What else a link says, in words. */
function describe({ importance, level, strength, atLeast, note }: Fact): string[] {
  return [
    importance === null ? undefined : IMPORTANCE_NAMES[importance],
    level === null ? undefined : LEVEL_NAMES[level],
    // One is what the heading says.
    atLeast === null || atLeast === 1 ? undefined : TEXTS.oneOf(atLeast),
    strength === "SOFT" ? TEXTS.helps : undefined,
    note ?? undefined,
  ].filter((word) => word !== undefined);
}

/** Names alone stand in narrow columns, those with a word or two in wide ones, sentences in none. */
function toWidth({ nodes }: FactList): "" | "names" | "short" {
  if (nodes.some(({ note }) => note !== null)) return "";
  return nodes.every((fact) => describe(fact).length === 0) ? "names" : "short";
}
