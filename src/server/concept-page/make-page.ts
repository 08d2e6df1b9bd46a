import { CONCEPT_TEXTS as TEXTS } from "../../texts.js";
import type { AskGraph, GraphAnswer } from "../graphql/ask-graph.js";
import { toStatus } from "../http-errors.js";
import { CONCEPT_QUERY, EVERYTHING_QUERY, LIST_QUERY } from "./concept-query.js";
import { findMeant } from "./find-meant.js";
import { Html, html } from "./html.js";
import { isListName, LINK_LISTS, LIST_NAMES, type LinkListName, type ListName } from "./lists.js";
import type { Fact, ListedConcept, Name, PageConcept } from "./page-concept.js";
import type { Page } from "./page-template.js";
import { renderFacts, toPlayground } from "./render-facts.js";
import { renderList, renderNames, toHeading } from "./render-list.js";
import { link, toReference } from "./render-parts.js";
import { renderAlike } from "./search-page.js";
import { toLinkedData } from "./to-linked-data.js";

/** A page, or the reference whose page it is. */
export type Outcome = { readonly page: Page } | { readonly movedTo: string };

/** Which part of which concept an address asks for. */
export interface Asked {
  readonly reference: string;
  /** The list that is gone on with; the whole concept where it is absent. */
  readonly list: string | undefined;
  readonly after: string | undefined;
}

/** Makes the page of a concept, or of one of its lists, from the graph's own answers. */
export async function makePage(asked: Asked, askGraph: AskGraph): Promise<Outcome> {
  const { list, after = null, reference: ref } = asked;
  if (list === undefined) {
    const answer = await askGraph<Found<PageConcept>>(CONCEPT_QUERY, { ref });
    return toOutcome(ref, answer, toConceptPage, askGraph);
  }
  if (!isListName(list)) return refuse(400, TEXTS.unknownList(list.slice(0, 50), LIST_NAMES));
  if (list === "everything") {
    const answer = await askGraph<Found<ListedConcept<Name>>>(EVERYTHING_QUERY, { ref, after });
    const toPage = (concept: ListedConcept<Name>) => toEverythingPage(concept, after);
    return toOutcome(ref, answer, toPage, askGraph);
  }
  const variables = { ref, ...LINK_LISTS[list], after };
  const answer = await askGraph<Found<ListedConcept<Fact>>>(LIST_QUERY, variables);
  const toPage = (concept: ListedConcept<Fact>) => toLinksPage(concept, list, variables);
  return toOutcome(ref, answer, toPage, askGraph);
}

interface Found<Concept> {
  readonly concept: Concept | null;
}

async function toOutcome<Concept extends Name>(
  reference: string,
  answer: GraphAnswer<Found<Concept>>,
  toPage: (concept: Concept) => Page,
  askGraph: AskGraph,
): Promise<Outcome> {
  if (answer.state === "answered" && answer.data.concept) {
    const { concept } = answer.data;
    const canonical = toReference(concept);
    return canonical === reference ? { page: toPage(concept) } : { movedTo: canonical };
  }
  if (answer.state === "refused" && answer.code !== "BAD_USER_INPUT") {
    return refuse(toStatus(answer.code), answer.message);
  }
  const meant = await findMeant(reference, askGraph);
  if (!meant) return { page: await makeMissingPage(reference, askGraph) };
  const canonical = toReference(meant);
  if (canonical !== reference || answer.state === "answered") return { movedTo: canonical };
  // The concept is there, so something else of the address is wrong.
  return refuse(400, answer.message);
}

function toConceptPage(concept: PageConcept): Page {
  return {
    status: 200,
    title: TEXTS.title(concept.label),
    description: concept.description ?? TEXTS.about(concept.label),
    content: renderFacts(concept),
    head: html`<link rel="canonical" href="./${toReference(concept)}" />${toScript(toLinkedData(concept))}`,
  };
}

function toLinksPage(concept: ListedConcept<Fact>, name: LinkListName, variables: object): Page {
  return toListPage(concept, name, {
    list: concept.list && renderList(concept, name, concept.list),
    query: toPlayground(LIST_QUERY, variables),
  });
}

function toEverythingPage(category: ListedConcept<Name>, after: string | null): Page {
  const variables = { ref: toReference(category), after };
  return toListPage(category, "everything", {
    list: category.list && renderNames(category, category.list),
    query: toPlayground(EVERYTHING_QUERY, variables),
  });
}

function toListPage(
  concept: Name,
  name: ListName,
  { list, query }: { readonly list: Html | undefined; readonly query: string },
): Page {
  const heading = toHeading(name, concept);
  return {
    status: 200,
    title: TEXTS.listTitle(concept.label, heading),
    description: TEXTS.listDescription(concept.label, heading),
    content: html`<p class="kind">${link(concept)}</p>
<h1>${heading}</h1>
${list}
<p class="query"><a href="${query}">${TEXTS.showQuery}</a></p>`,
  };
}

async function makeMissingPage(reference: string, askGraph: AskGraph): Promise<Page> {
  const alike = await renderAlike(reference.replaceAll("-", " "), askGraph);
  return toNotice(404, TEXTS.missingTitle, TEXTS.missing(reference), alike);
}

function refuse(status: number, message: string): Outcome {
  return { page: toNotice(status, TEXTS.failedTitle, message) };
}

function toNotice(status: number, title: string, text: string, more?: Html): Page {
  const content = html`<h1>${title}</h1><p>${text}</p>${more}`;
  return { status, title: TEXTS.title(title), description: text, content };
}

/** Data, no script; a label that ends the element would end the data, too. */
function toScript(data: object): Html {
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return new Html(`<script type="application/ld+json">${text}</script>`);
}
