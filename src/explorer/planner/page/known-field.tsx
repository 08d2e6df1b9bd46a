/** @jsxImportSource preact */
import { useRef } from "preact/hooks";
import { LEVEL_NAMES, PLANNER_TEXTS } from "../../../texts.js";
import { toReference } from "../../api/concept-reference.js";
import { ConceptSearch } from "../../interface/concept-search.js";
import { RemoveButton } from "../../interface/remove-button.js";
import { LEVELS, type Level } from "../plan/level.js";
import { addKnown, removeKnown, setLevel } from "../question/change-question.js";
import type { Known } from "../question/plan-question.js";
import type { QuestionProperties } from "./question-form.js";

const TEXTS = PLANNER_TEXTS.question;
const LEARNABLE = ["SKILL", "TECHNOLOGY"] as const;

/** What is known, each with its level, and the search that adds to it. */
export function KnownField({ home, question, names, change }: QuestionProperties) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <fieldset>
      <legend>{TEXTS.knows}</legend>
      <ul class="chosen">
        {question.knows.map((known) => (
          <KnownItem
            key={known.concept}
            known={known}
            label={names.get(known.concept)?.label ?? known.concept}
            setLevel={(level) => change(setLevel(question, known.concept, level))}
            remove={() => {
              change(removeKnown(question, known.concept));
              input.current?.focus();
            }}
          />
        ))}
      </ul>
      <ConceptSearch
        home={home}
        id="add-known"
        label={TEXTS.addKnown}
        placeholder={TEXTS.placeholder}
        kinds={LEARNABLE}
        input={input}
        tellChosen={TEXTS.added}
        choose={(concept) => change(addKnown(question, [{ concept: toReference(concept) }]))}
      />
    </fieldset>
  );
}

interface KnownItemProperties {
  readonly known: Known;
  readonly label: string;
  readonly setLevel: (level: Level) => void;
  readonly remove: () => void;
}

function KnownItem({ known, label, setLevel, remove }: KnownItemProperties) {
  return (
    <li>
      <span class="chosen-name">{label}</span>
      <select
        aria-label={TEXTS.level(label)}
        value={known.level ?? "WORKING"}
        onChange={({ currentTarget }) => setLevel(currentTarget.value as Level)}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {LEVEL_NAMES[level]}
          </option>
        ))}
      </select>
      <RemoveButton label={label} remove={remove} />
    </li>
  );
}
