/** @jsxImportSource preact */
import { EMBED_TEXTS } from "../../../texts.js";
import { GraphElement } from "../element/graph-element.js";
import { ConceptCard } from "./concept-card.js";
import { CONCEPT_QUERY, type ConceptData } from "./concept-query.js";

/**
 * `<rolegraph-concept ref="redis">`: what a role, skill, technology or category is, in a few lines.
 * Frameworks that keep `ref` for themselves, as React does, write `data-ref`.
 */
export class RolegraphConcept extends GraphElement<ConceptData> {
  static readonly observedAttributes = ["ref", "data-ref"];
  readonly required = ["ref", "redis"] as const;
  readonly loadingText = EMBED_TEXTS.concept.loading;

  subject() {
    return this.getAttribute("ref") ?? this.dataset.ref;
  }

  toQuestion(ref: string) {
    return { query: CONCEPT_QUERY, variables: { ref } };
  }

  override findFault({ concept }: ConceptData, ref: string) {
    return concept ? undefined : EMBED_TEXTS.concept.missing(ref);
  }

  show({ concept }: ConceptData) {
    return concept && <ConceptCard {...concept} />;
  }
}
