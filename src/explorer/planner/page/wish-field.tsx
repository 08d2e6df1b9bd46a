/** @jsxImportSource preact */
import { useRef } from "preact/hooks";
import { PLANNER_TEXTS } from "../../texts.js";
import { toReference } from "../plan/found-concept.js";
import { addWish, removeWish, type Wish } from "../question/change-question.js";
import { ConceptPicker } from "./concept-picker.js";
import type { QuestionProperties } from "./question-form.js";
import { RemoveButton } from "./remove-button.js";

const TEXTS = PLANNER_TEXTS.question;
/** A category stands for its members. */
const WISHABLE = ["SKILL", "TECHNOLOGY", "CATEGORY"];

interface WishFieldProperties extends QuestionProperties {
  readonly wish: Wish;
}

/** What a plan is to do without, or to take where it has the choice. */
export function WishField({ wish, api, question, names, change }: WishFieldProperties) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <fieldset>
      <legend>{TEXTS[wish]}</legend>
      <ul class="chosen">
        {question[wish].map((reference) => {
          const label = names.get(reference)?.label ?? reference;
          const remove = () => {
            change(removeWish(question, reference));
            input.current?.focus();
          };
          return (
            <li key={reference}>
              <span class="chosen-name">{label}</span>
              <RemoveButton label={label} remove={remove} />
            </li>
          );
        })}
      </ul>
      <ConceptPicker
        id={`add-${wish}`}
        label={wish === "avoid" ? TEXTS.addAvoid : TEXTS.addPrefer}
        api={api}
        kinds={WISHABLE}
        input={input}
        pick={(concept) => change(addWish(question, wish, toReference(concept)))}
      />
    </fieldset>
  );
}
