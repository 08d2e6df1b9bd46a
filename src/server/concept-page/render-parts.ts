import { type Html, html } from "./html.js";
import type { Name } from "./page-concept.js";

/** A part of a page with a heading of its own, to which an address can lead. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** How many items it has, where that says something. */
  readonly count?: number | undefined;
  readonly content: Html;
}

/** A part of a page; nothing where it has no content. */
export function toSection(
  id: string,
  heading: string,
  content: Html | undefined,
  count?: number,
): readonly Section[] {
  return content ? [{ id, heading, content, count }] : [];
}

/** Writes a part with its heading. */
export function renderSection({ id, heading, count, content }: Section): Html {
  const number = count === undefined ? undefined : html` <span class="count">${count}</span>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}${number}</h2>${content}</section>`;
}

/** The way to a concept's page. */
export function link(name: Name): Html {
  return html`<a href="./${toReference(name)}">${name.label}</a>`;
}

/** The reference that names it in the API and in addresses. */
export function toReference({ scheme, slug }: Name): string {
  return scheme === "core" ? slug : `${scheme}:${slug}`;
}

/** Items of a list; nothing where there are none. */
export function listItems(
  items: readonly Html[],
  kind: "" | "names" | "short" | "line" = "",
): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<ul class="${`facts ${kind}`.trim()}">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Puts something between the parts. */
export function join(parts: readonly Html[], between: Html): Html {
  return html`${parts.map((part, place) => (place === 0 ? part : html`${between}${part}`))}`;
}

/** Only such an address becomes a link: another one could be a script. */
export function isWebAddress(url: string | null | undefined): url is string {
  return typeof url === "string" && /^https?:\/\//u.test(url);
}
