/** @jsxImportSource preact */
import { useRef, useState } from "preact/hooks";
import { PLANNER_TEXTS } from "../../../texts.js";
import { RoleSelect } from "../../interface/role-select.js";
import { useKnownRoles } from "../../interface/use-roles.js";
import type { LearningPath } from "../plan/plan-query.js";
import { addKnown } from "../question/change-question.js";
import type { Names } from "../question/follow-question.js";
import {
  IMPORTANCES,
  type Importance,
  type PlanQuestion,
  readHours,
} from "../question/plan-question.js";
import { ChosenField } from "./chosen-field.js";
import { KnownField } from "./known-field.js";
import { TextLinker } from "./text-linker.js";
import { WishField } from "./wish-field.js";

const TEXTS = PLANNER_TEXTS.question;

export interface QuestionProperties {
  readonly home: URL;
  readonly api: URL;
  readonly question: PlanQuestion;
  readonly names: Names;
  readonly change: (question: PlanQuestion) => void;
}

interface QuestionFormProperties extends QuestionProperties {
  readonly path: LearningPath | undefined;
}

/** Everything that a plan depends on. */
export function QuestionForm({ path, ...properties }: QuestionFormProperties) {
  const { api, question, change } = properties;
  return (
    <form class="question" onSubmit={(event) => event.preventDefault()}>
      <KnownField {...properties} />
      <TextLinker api={api} add={(known) => change(addKnown(question, known))} />
      <div class="pair">
        <HoursField {...properties} />
        <IncludeField {...properties} />
      </div>
      <RoleField {...properties} path={path} />
      <ChosenField {...properties} />
      <WishField {...properties} wish="avoid" />
      <WishField {...properties} wish="prefer" />
    </form>
  );
}

function RoleField({ home, question, change, path }: QuestionFormProperties) {
  return (
    <div class="field">
      <label for="role">{TEXTS.role}</label>
      <RoleSelect
        id="role"
        roles={useKnownRoles(home)}
        value={question.role}
        label={path?.role.label ?? question.role}
        change={(role) => change({ ...question, role })}
      />
    </div>
  );
}

/** Long enough to type a second digit. */
const PAUSE_MS = 400;

function HoursField({ question, change }: QuestionProperties) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = (text: string) => {
    const hours = readHours(text);
    if (hours !== question.hours) change({ ...question, hours });
  };
  return (
    <div class="field">
      <label for="hours">{TEXTS.hours}</label>
      <input
        id="hours"
        type="number"
        inputMode="decimal"
        min="0.5"
        max="168"
        step="any"
        aria-describedby="hours-hint"
        value={typed ?? String(question.hours ?? "")}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => settle(value), PAUSE_MS);
        }}
        onBlur={() => setTyped(undefined)}
      />
      <p class="quiet hint" id="hours-hint">
        {TEXTS.hoursHint}
      </p>
    </div>
  );
}

function IncludeField({ question, change }: QuestionProperties) {
  return (
    <div class="field">
      <label for="include">{TEXTS.include}</label>
      <select
        id="include"
        value={question.include}
        onChange={({ currentTarget }) =>
          change({ ...question, include: currentTarget.value as Importance })
        }
      >
        {IMPORTANCES.map((importance) => (
          <option key={importance} value={importance}>
            {TEXTS.importances[importance]}
          </option>
        ))}
      </select>
    </div>
  );
}
