import { MARKS, CONCEPT_TEXTS as TEXTS } from "../../texts.js";
import { type Html, html } from "./html.js";
import type { PageConcept, PageMark } from "./page-concept.js";
import { disclose, discloseSource } from "./render-evidence.js";
import { renderLine } from "./render-list.js";
import { isWebAddress, listItems } from "./render-parts.js";

/** Writes what fits in a line each: where it belongs, what it is for, how long it takes. */
export function renderSummary(concept: PageConcept): Html | undefined {
  const { aliases, homepage, wider, usedFor, marks = [], resources = [] } = concept;
  const rows: [string, Html | undefined][] = [
    [TEXTS.belongsTo, renderLine(concept, "wider", wider)],
    [TEXTS.usedFor, renderLine(concept, "usedFor", usedFor)],
    [TEXTS.aliases, renderAliases(aliases)],
    [TEXTS.effort, renderEffort(concept)],
    [TEXTS.marks, listItems(marks.map(renderMark), "line")],
    [TEXTS.homepage, isWebAddress(homepage) ? renderAddress(homepage, homepage) : undefined],
    [TEXTS.resources, renderResources(resources)],
  ];
  const shown = rows.filter(([, value]) => value !== undefined);
  if (shown.length === 0) return undefined;
  return html`<dl class="rows">${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** The first of many names are enough for most readers. */
const MOST_ALIASES = 12;

function renderAliases(aliases: readonly string[]): Html | undefined {
  if (aliases.length === 0) return undefined;
  const first = aliases.slice(0, MOST_ALIASES).join(", ");
  const others = aliases.slice(MOST_ALIASES);
  if (others.length === 0) return html`${first}`;
  return html`${first}<details><summary class="others">${TEXTS.otherNames(others.length)}</summary>${others.join(", ")}</details>`;
}

function renderEffort({ effort }: PageConcept): Html | undefined {
  if (!effort) return undefined;
  const mark = effort.source
    ? discloseSource(TEXTS.effort, effort.source)
    : disclose(TEXTS.effort, [html`<p>${TEXTS.estimate}</p>`]);
  return html`<span class="fact">${TEXTS.hours(effort)}</span>${mark}`;
}

function renderMark({ kind, since, until, source }: PageMark): Html {
  const name = MARKS[kind] ?? kind;
  return html`<span class="fact">${name}${TEXTS.period(since, until)}</span>${discloseSource(name, source)}`;
}

function renderResources(resources: NonNullable<PageConcept["resources"]>): Html | undefined {
  const links = resources
    .filter(({ url }) => isWebAddress(url))
    .map(
      ({ title, url, kind }) =>
        html`${renderAddress(url, title)} <span class="quiet">${kind.toLowerCase()}</span>`,
    );
  return listItems(links, "line");
}

function renderAddress(url: string, title: string): Html {
  return html`<a href="${url}">${title}</a>`;
}
