import type { PageConcept } from "./concept-query.js";

/** Writes a concept as JSON-LD in the terms of schema.org, for search engines; data, no script. */
export function toLinkedData({ kind, label, description, uri, aliases }: PageConcept): string {
  const data = {
    "@context": "https://schema.org",
    "@type": kind === "ROLE" ? "Occupation" : "DefinedTerm",
    "@id": uri,
    name: label,
    alternateName: aliases,
    ...(description !== null && { description }),
  };
  // A label that ends the element would end the data, too.
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}
