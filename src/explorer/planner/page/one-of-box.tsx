/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { PLANNER_TEXTS as TEXTS } from "../../texts.js";
import type { PathChoice, PathStep } from "../plan/plan-query.js";

interface OneOfBoxProperties {
  readonly step: PathStep;
  readonly choices: readonly PathChoice[] | undefined;
  readonly children: ComponentChildren;
}

/** A step in the list; in a box with what would do instead, where one of several is enough. */
export function OneOfBox({ step, choices, children }: OneOfBoxProperties) {
  const category = step.because.find(
    ({ requirement }) => requirement?.target.kind === "CATEGORY",
  )?.requirement;
  const own = choices?.filter(({ taken }) => taken.some(({ id }) => id === step.concept.id)) ?? [];
  if (!category && own.length === 0) return <li>{children}</li>;
  return (
    <li class="one-of">
      <p class="box-name">{category ? TEXTS.oneOf(category.target.label) : TEXTS.oneOfSeveral}</p>
      {children}
      {choices === undefined && <p class="quiet instead">{TEXTS.alternativesLoading}</p>}
      {own.map((choice) => (
        <Alternatives key={choice.reason.text} choice={choice} />
      ))}
    </li>
  );
}

function Alternatives({ choice }: { readonly choice: PathChoice }) {
  if (choice.others.length === 0) return null;
  const named = choice.others.map(({ concept, extraHours }) =>
    TEXTS.alternative(concept.label, TEXTS.extraHours(extraHours)),
  );
  const more = choice.omitted > 0 ? `, ${TEXTS.moreAlternatives(choice.omitted)}` : "";
  return (
    <p class="instead">
      <span class="quiet">{TEXTS.alternatives}:</span> {named.join(", ")}
      {more}
    </p>
  );
}
