/** @jsxImportSource preact */
import { type Named, toReference } from "../api/concept-reference.js";

interface ConceptLinkProperties {
  readonly home: URL;
  readonly concept: Named;
}

/** A concept's label, as the way to its page. */
export function ConceptLink({ home, concept }: ConceptLinkProperties) {
  const address = new URL(`c/${encodeURIComponent(toReference(concept))}`, home);
  return (
    <a class="label" href={address.href}>
      {concept.label}
    </a>
  );
}
