import { readFileSync } from "node:fs";
import { ENTRY_POINTS, HTML_TEXTS, LANGUAGE, LOOKED_UP, QUESTIONS } from "../../src/texts.js";
import { escapeHtml } from "./escape-html.js";
import { EXPLORER } from "./explorer-folders.js";

/** Markup of the start page that is made of lists, by the name that stands for it in its HTML. */
export const START_PAGE_PARTS: Readonly<Record<string, () => string>> = {
  lookedUp: () => LOOKED_UP.map(toListItem).join("\n"),
  entryPoints: () => ENTRY_POINTS.map(toCard).join("\n"),
  questions: () =>
    QUESTIONS.map(({ example, text }) => toListItem({ path: toQuery(example), text })).join("\n"),
  linkedData: writeLinkedData,
};

interface Link {
  readonly path: string;
  readonly text: string;
}

function toListItem(link: Link): string {
  return `<li>${toLink(link)}</li>`;
}

function toLink({ path, text }: Link): string {
  return `<a href="./${escapeHtml(path)}">${escapeHtml(text)}</a>`;
}

function toCard({ path, text, lead, examples }: (typeof ENTRY_POINTS)[number]): string {
  return `<li class="entry"><h2>${toLink({ path, text })}</h2><p>${escapeHtml(lead)}</p>
<ul>${examples.map(toListItem).join("")}</ul></li>`;
}

function toQuery(example: string): string {
  const query = readFileSync(`${EXPLORER}playground/examples/${example}.graphql`, "utf8");
  return `playground/?${new URLSearchParams({ query }).toString()}`;
}

/** What the site is, in the terms of schema.org; addresses are read against the page's own. */
function writeLinkedData(): string {
  const { title, lead } = HTML_TEXTS.start;
  const data = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": "./",
    url: "./",
    name: title,
    description: lead,
    inLanguage: LANGUAGE,
    // Of the curated knowledge; facts from other sources name theirs where they are shown.
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: "./c/?q={search_term_string}" },
      "query-input": "required name=search_term_string",
    },
  };
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}
