/** @jsxImportSource preact */

import { COMPARE_TEXTS as TEXTS } from "../../texts.js";
import { ConceptLink } from "../interface/concept-link.js";
import type { Comparison } from "./compare-query.js";
import { describeRequirement, listAlone } from "./comparison-model.js";

interface AloneListsProperties {
  readonly home: URL;
  readonly comparison: Comparison;
}

/** What each role needs that no other one does, side by side. */
export function AloneLists({ home, comparison }: AloneListsProperties) {
  const lists = listAlone(comparison);
  return (
    <section aria-labelledby="alone">
      <h2 id="alone">{TEXTS.alone}</h2>
      <div class="alone">
        {comparison.roles.map(({ id, label }, place) => (
          <div key={id} class="card">
            <h3>{TEXTS.aloneOf(label, lists[place]?.length ?? 0)}</h3>
            {lists[place]?.length === 0 && <p class="quiet">{TEXTS.nothingAlone}</p>}
            <ul>
              {lists[place]?.map(({ target, by }) => (
                <li key={target.id}>
                  <ConceptLink home={home} concept={target} />
                  <span class="quiet aside">{by.map(describeRequirement).join()}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
