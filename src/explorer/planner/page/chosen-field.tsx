/** @jsxImportSource preact */

import { PLANNER_TEXTS } from "../../../texts.js";
import { RemoveButton } from "../../interface/remove-button.js";
import { release } from "../question/change-question.js";
import type { QuestionProperties } from "./question-form.js";

/**
 * What the learner chose where something else would do; it is chosen in the plan's boxes. The field that
 * follows takes the focus when something is removed.
 */
export function ChosenField({ question, names, change }: QuestionProperties) {
  if (question.take.length === 0) return null;
  return (
    <fieldset>
      <legend>{PLANNER_TEXTS.question.chosen}</legend>
      <ul class="chosen">
        {question.take.map(({ concept }) => {
          const label = names.get(concept)?.label ?? concept;
          return (
            <li key={concept}>
              <span class="chosen-name">{label}</span>
              <RemoveButton
                label={label}
                remove={() => {
                  change(release(question, [concept]));
                  document.getElementById("add-avoid")?.focus();
                }}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
