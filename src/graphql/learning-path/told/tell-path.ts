import type { ConceptKey } from "../../../domain/concept-key.js";
import type {
  CertifiedPath,
  PathChoice,
  StepReason,
} from "../../../domain/learning-path/learning-path.js";
import { whenReady } from "../../../lib/maybe-promise.js";
import type { GraphContext } from "../../context.js";
import { toRequirementGoal } from "../path-question.js";
import { listReasonKeys, tellReason } from "./tell-reason.js";
import { type Concepts, conceptAt, readConcepts, type TellingScope } from "./telling-scope.js";

/** Hours are told to the hundredth: they are estimates, and only ever added up. */
export function roundTold(hours: number): number {
  return Math.round(hours * 100) / 100;
}

/** Tells a plan with its concepts, which are read all at once, and why each step is in it. */
export function tellPath(context: GraphContext, scope: TellingScope, path: CertifiedPath) {
  return whenReady(readConcepts(context.graph, listKeys(scope, path)), (concepts) => {
    const { asked, hoursPerWeek } = scope;
    const toConcept = (key: ConceptKey) => conceptAt(concepts, key);
    const left = new Set(path.leftOut);
    const totalHours = roundTold(path.totalHours);
    const isLeftOut = ({ id }: { readonly id: string }) => left.has(id);
    return {
      role: asked.role,
      stages: tellStages(scope, concepts, path),
      totalHours,
      weeks: hoursPerWeek === null ? null : Math.ceil((totalHours / hoursPerWeek) * 10) / 10,
      assumedKnown: path.assumed.map(({ concept, level, impliedBy }) => ({
        concept: toConcept(concept),
        level,
        impliedBy: toConcept(impliedBy),
      })),
      leftOut: asked.requirements.filter((edge) => isLeftOut(toRequirementGoal(edge))),
      leftOutConcepts: asked.question.goals
        .slice(asked.requirements.length)
        .filter(isLeftOut)
        .map(({ target }) => toConcept(target)),
      unestimated: path.unestimated.map(toConcept),
      certificate: tellCertificate(path),
    };
  });
}

/** Tells choices; alternatives that were not priced are only counted. */
export function tellChoices(
  context: GraphContext,
  scope: TellingScope,
  choices: readonly PathChoice[],
) {
  const keys = choices.flatMap(({ reason, taken, others }) => [
    ...listReasonKeys(scope, reason, taken),
    ...taken,
    ...others.map(({ concept }) => concept),
  ]);
  return whenReady(readConcepts(context.graph, keys), (concepts) =>
    choices.map(({ reason, taken, others, omitted }) => {
      const priced = others.flatMap(({ concept, extraHours }) =>
        extraHours === null
          ? []
          : [{ concept: conceptAt(concepts, concept), extraHours: roundTold(extraHours) }],
      );
      return {
        reason: tellReason(scope, concepts, reason, taken),
        taken: taken.map((key) => conceptAt(concepts, key)),
        others: priced,
        omitted: omitted + others.length - priced.length,
      };
    }),
  );
}

function tellStages(scope: TellingScope, concepts: Concepts, { stages }: CertifiedPath) {
  return stages.map(({ number, hours, steps }) => ({
    number,
    hours: roundTold(hours),
    steps: steps.map((step) => ({
      concept: conceptAt(concepts, step.concept),
      from: step.from,
      level: step.level,
      hours: roundTold(step.hours),
      because: step.because.map((reason) => tellReason(scope, concepts, reason, [step.concept])),
      unlocks: step.unlocks.map((key) => conceptAt(concepts, key)),
    })),
  }));
}

function tellCertificate({ certificate, totalHours }: CertifiedPath) {
  const { status, boundHours, gap, violations } = certificate;
  const isOptimal = status === "OPTIMAL";
  return {
    status,
    lowerBoundHours: roundTold(isOptimal ? totalHours : boundHours),
    gap: Math.round(gap * 10_000) / 10_000,
    violations,
  };
}

function listKeys(scope: TellingScope, path: CertifiedPath): ConceptKey[] {
  const steps = path.stages.flatMap((stage) => stage.steps);
  const ofReasons = (because: readonly StepReason[], step: ConceptKey) =>
    because.flatMap((reason) => listReasonKeys(scope, reason, [step]));
  return [
    ...steps.flatMap(({ concept, because }) => [concept, ...ofReasons(because, concept)]),
    ...path.assumed.flatMap(({ concept, impliedBy }) => [concept, impliedBy]),
    ...scope.asked.question.goals.map(({ target }) => target),
  ];
}
