/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { PLANNER_TEXTS } from "../../../texts.js";
import type { FoundConcept } from "../plan/found-concept.js";
import type { Mentioned } from "../question/find-mentioned.js";

const TEXTS = PLANNER_TEXTS.linking;

interface MentionedListProperties {
  readonly mentioned: readonly Mentioned[];
  readonly add: (concepts: readonly FoundConcept[]) => void;
}

/** What a text speaks of, to be ticked; what it denies is not ticked from the start. */
export function MentionedList({ mentioned, add }: MentionedListProperties) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(mentioned.filter(({ isDenied }) => !isDenied).map(({ concept }) => concept.id)),
  );
  const toggle = (id: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const chosen = mentioned.flatMap(({ concept }) => (ticked.has(concept.id) ? [concept] : []));
  return (
    <fieldset>
      <legend>{TEXTS.found}</legend>
      <ul class="mentioned">
        {mentioned.map(({ concept, isDenied }) => (
          <li key={concept.id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(concept.id)}
                onChange={({ currentTarget }) => toggle(concept.id, currentTarget.checked)}
              />
              {concept.label}
              {isDenied && <span class="quiet">{TEXTS.denied}</span>}
            </label>
          </li>
        ))}
      </ul>
      <button type="button" disabled={chosen.length === 0} onClick={() => add(chosen)}>
        {TEXTS.add(chosen.length)}
      </button>
    </fieldset>
  );
}
