/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { EMBED_PAGE_TEXTS as TEXTS } from "../../texts.js";
import type { Named } from "../api/concept-reference.js";
import { RoleSelect } from "../interface/role-select.js";
import type { Choice } from "./use-choice.js";

interface ChoiceFormProperties {
  readonly choice: Choice;
  readonly roles: readonly Named[];
  readonly change: (part: Partial<Choice>) => void;
}

const THEMES = Object.entries(TEXTS.themes);

/** The form by which visitors make the examples their own. */
export function ChoiceForm({ choice, roles, change }: ChoiceFormProperties) {
  return (
    <form class="choice" onSubmit={(event) => event.preventDefault()}>
      <Field id="role" label={TEXTS.role}>
        <RoleSelect
          id="role"
          roles={roles}
          value={choice.role}
          label={choice.role}
          change={(role) => change({ role })}
        />
      </Field>
      <TextField name="hours" label={TEXTS.hours} choice={choice} change={change} />
      <TextField
        name="knows"
        isWide
        label={TEXTS.knows}
        hint={TEXTS.knowsHint}
        choice={choice}
        change={change}
      />
      <TextField
        name="concept"
        label={TEXTS.concept}
        hint={TEXTS.conceptHint}
        choice={choice}
        change={change}
      />
      <Field id="theme" label={TEXTS.theme}>
        <select
          id="theme"
          value={choice.theme}
          onChange={({ currentTarget }) => change({ theme: currentTarget.value })}
        >
          {THEMES.map(([theme, label]) => (
            <option key={theme} value={theme}>
              {label}
            </option>
          ))}
        </select>
      </Field>
    </form>
  );
}

interface TextFieldProperties extends Omit<ChoiceFormProperties, "roles"> {
  readonly name: keyof Choice;
  readonly label: string;
  readonly hint?: string;
  readonly isWide?: boolean;
}

function TextField({ name, label, hint, isWide, choice, change }: TextFieldProperties) {
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <Field id={name} label={label} hint={hint} isWide={isWide}>
      <input
        id={name}
        type="text"
        autocomplete="off"
        spellcheck={false}
        inputMode={name === "hours" ? "decimal" : "text"}
        aria-describedby={hintId}
        value={choice[name]}
        onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
      />
    </Field>
  );
}

interface FieldProperties {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isWide?: boolean | undefined;
  readonly children: ComponentChildren;
}

function Field({ id, label, hint, isWide, children }: FieldProperties) {
  return (
    <div class={isWide ? "field wide" : "field"}>
      <label for={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <p class="quiet hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
