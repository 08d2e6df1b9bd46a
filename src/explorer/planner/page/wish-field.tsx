/** @jsxImportSource preact */
import { useRef } from "preact/hooks";
import { PLANNER_TEXTS } from "../../../texts.js";
import { toReference } from "../../api/concept-reference.js";
import { ConceptSearch } from "../../interface/concept-search.js";
import { RemoveButton } from "../../interface/remove-button.js";
import { addWish, removeWish, type Wish } from "../question/change-question.js";
import type { QuestionProperties } from "./question-form.js";

const TEXTS = PLANNER_TEXTS.question;
/** A category stands for its members. */
const WISHABLE = ["SKILL", "TECHNOLOGY", "CATEGORY"] as const;

interface WishFieldProperties extends QuestionProperties {
  readonly wish: Wish;
}

/** What a plan is to do without, or to take where it has the choice. */
export function WishField({ wish, home, question, names, change }: WishFieldProperties) {
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
      <ConceptSearch
        home={home}
        id={`add-${wish}`}
        label={wish === "avoid" ? TEXTS.addAvoid : TEXTS.addPrefer}
        placeholder={TEXTS.placeholder}
        kinds={WISHABLE}
        input={input}
        tellChosen={TEXTS.added}
        choose={(concept) => change(addWish(question, wish, toReference(concept)))}
      />
    </fieldset>
  );
}
