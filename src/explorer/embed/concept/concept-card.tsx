/** @jsxImportSource preact */

import { writeNumber } from "../../../lib/write-number.js";
import { EMBED_TEXTS, KIND_TITLES } from "../../../texts.js";
import { toConceptAddress } from "../element/addresses.js";
import type { ConceptFacts, Neighbour, Page } from "./concept-query.js";

const TEXTS = EMBED_TEXTS.concept;

type ListName = keyof typeof TEXTS.headings;

/** Lists in the order in which they are shown. */
const LISTS = Object.keys(TEXTS.headings) as ListName[];

/** A concept as a card: what it is, what it belongs to, and who says so. */
export function ConceptCard(concept: ConceptFacts) {
  const { kind, label, description, effort, sources } = concept;
  return (
    <>
      <header part="header">
        <p class="eyebrow">{KIND_TITLES[kind]}</p>
        <h3 part="title">{label}</h3>
      </header>
      {description !== null && <p>{description}</p>}
      {LISTS.map((name) => (
        <NeighbourList key={name} heading={TEXTS.headings[name]} page={toPage(concept, name)} />
      ))}
      {effort && <p class="quiet">{TEXTS.effort(writeNumber(effort.workingHours))}</p>}
      {sources.length > 0 && (
        <p class="quiet">{TEXTS.sources(sources.map(({ title }) => title).join("; "))}</p>
      )}
      <p class="open">
        <a part="link" href={toConceptAddress(concept)}>
          {TEXTS.open}
          <span class="unseen">{EMBED_TEXTS.openedLabel(label)}</span>
        </a>
      </p>
    </>
  );
}

function toPage(concept: ConceptFacts, name: ListName): Page<Neighbour> | undefined {
  if (name !== "requirements") return concept[name];
  const { totalCount, nodes } = concept.requirements ?? { totalCount: 0, nodes: [] };
  return { totalCount, nodes: nodes.map(({ target }) => target) };
}

interface NeighbourListProperties {
  readonly heading: string;
  readonly page: Page<Neighbour> | undefined;
}

function NeighbourList({ heading, page }: NeighbourListProperties) {
  if (!page || page.nodes.length === 0) return null;
  const hidden = page.totalCount - page.nodes.length;
  return (
    <section>
      <h4>{heading}</h4>
      <ul class="chips">
        {page.nodes.map((neighbour) => (
          <li key={neighbour.id}>
            <a part="chip" href={toConceptAddress(neighbour)}>
              {neighbour.label}
            </a>
          </li>
        ))}
        {hidden > 0 && <li class="quiet">{TEXTS.more(writeNumber(hidden))}</li>}
      </ul>
    </section>
  );
}
