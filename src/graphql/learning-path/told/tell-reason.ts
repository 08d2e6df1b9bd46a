import type { Concept } from "../../../domain/concept.js";
import type { ConceptKey } from "../../../domain/concept-key.js";
import type { Edge } from "../../../domain/edge.js";
import { hardOptions } from "../../../domain/learning-path/closure.js";
import type { StepReason } from "../../../domain/learning-path/learning-path.js";
import type { PathOption } from "../../../domain/learning-path/problem.js";
import type { Level } from "../../../domain/level.js";
import { describeReason } from "../../../domain/path-words/describe-reason.js";
import { type Concepts, conceptAt, type TellingScope } from "./telling-scope.js";

/** Why a step is in a plan, as it is told. */
export interface ToldReason {
  readonly requirement: Edge | null;
  readonly prerequisiteOf: Concept | null;
  readonly text: string;
}

/** What of the graph the sentence of a reason names. */
export function listReasonKeys(
  scope: TellingScope,
  reason: StepReason,
  members: readonly ConceptKey[],
): ConceptKey[] {
  const category = findOption(scope, reason, members)?.category;
  const owner = reason.prerequisiteOf;
  return [...members, ...(category ? [category] : []), ...(owner === null ? [] : [owner])];
}

/** Tells a reason; `members` are the steps that meet it, of which the first is named. */
export function tellReason(
  scope: TellingScope,
  concepts: Concepts,
  reason: StepReason,
  members: readonly ConceptKey[],
): ToldReason {
  const option = findOption(scope, reason, members);
  const labelOf = (key: ConceptKey) => conceptAt(concepts, key).label;
  const words = {
    step: members.slice(0, 1).map(labelOf).join(),
    level: option?.level ?? reason.level,
    category: option?.category ? labelOf(option.category) : null,
    atLeast: option?.atLeast ?? 1,
  };
  if (reason.prerequisiteOf !== null) {
    const owner = conceptAt(concepts, reason.prerequisiteOf);
    const text = describeReason({ ...words, by: { step: owner.label } });
    return { requirement: null, prerequisiteOf: owner, text };
  }
  const { role, requirements } = scope.asked;
  const requirement = requirements.find(({ from, to }) => `${from} ${to}` === reason.need);
  const importance = requirement?.importance ?? "ESSENTIAL";
  const by = requirement && role ? { role: role.label, importance } : ("CALLER" as const);
  return {
    requirement: requirement ?? null,
    prerequisiteOf: null,
    text: describeReason({ ...words, by }),
  };
}

/** The option that the members meet: one that names them itself before one of a category. */
function findOption(
  { problem }: TellingScope,
  { need, prerequisiteOf, level }: StepReason,
  members: readonly ConceptKey[],
): PathOption | undefined {
  const options =
    prerequisiteOf === null
      ? problem.needs.filter(({ id }) => id === need).flatMap((one) => one.options)
      : (problem.concepts.get(prerequisiteOf)?.groups ?? []).flatMap(hardOptions);
  const meeting = options.filter((option) =>
    members.every((member) => option.members.includes(member)),
  );
  const exact = meeting.filter((option) => isAt(option, level));
  return exact.find(({ category }) => category === null) ?? exact[0] ?? meeting[0];
}

function isAt(option: PathOption, level: Level): boolean {
  return option.level === level;
}
