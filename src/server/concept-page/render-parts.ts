import type { Name } from "./concept-query.js";
import { type Html, html } from "./html.js";

/** A heading with what stands under it; nothing where there is nothing. */
export function section(heading: string, content: Html | undefined): Html | undefined {
  return content && html`<section><h2>${heading}</h2>${content}</section>`;
}

/** The way to a concept's page. */
export function link(name: Name): Html {
  return html`<a href="./${toReference(name)}">${name.label}</a>`;
}

/** The reference that names it in the API and in addresses. */
export function toReference({ scheme, slug }: Name): string {
  return scheme === "core" ? slug : `${scheme}:${slug}`;
}
