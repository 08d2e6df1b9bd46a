import {
  type Effort,
  MARK_KINDS,
  type Mark,
  type RoleAspect,
  type Salary,
} from "../../../domain/concept.js";
import { below, type Place } from "../files/place.js";
import type { Scope } from "../names/scope.js";
import type { AspectData, EffortData, MarkData, SalaryData } from "../shape/seed-data.js";
import { EDITORIAL } from "./to-source.js";
import { fromWord, toConstant } from "./words.js";

/** Converts hours of learning. */
export function toEffort(
  data: EffortData | undefined,
  place: Place,
  { names, problems }: Scope,
): Effort | null {
  if (!data) return null;
  const { basic, working, advanced, source = EDITORIAL.key } = data;
  if (basic > working || working > advanced) {
    problems.add(
      place,
      `Hours are counted from nothing and cannot fall from level to level, got ${basic}, ${working} and ${advanced}.`,
    );
  }
  return {
    basicHours: basic,
    workingHours: working,
    advancedHours: advanced,
    source: names.toSourceKey(source, below(place, "source")),
  };
}

/** Converts what sources say of a technology's standing. */
export function toMarks(data: readonly MarkData[] = [], place: Place, { names }: Scope): Mark[] {
  return data.map(({ kind, since, until, source }, index) => ({
    kind: fromWord(MARK_KINDS, kind),
    since: since ?? null,
    until: until ?? null,
    source: names.toSourceKey(source, below(place, index, "source")),
  }));
}

/** Converts what sources say a role is paid. */
export function toSalaries(
  data: readonly SalaryData[] = [],
  place: Place,
  { names, problems }: Scope,
): Salary[] {
  return data.map((salary, index) => {
    const mistake = describeSalaryMistake(salary);
    if (mistake) problems.add(below(place, index), mistake);
    return {
      region: salary.region,
      currency: salary.currency,
      period: toConstant(salary.period),
      typical: salary.typical ?? null,
      minimum: salary.minimum ?? null,
      maximum: salary.maximum ?? null,
      year: salary.year ?? null,
      source: names.toSourceKey(salary.source, below(place, index, "source")),
    };
  });
}

function describeSalaryMistake({ typical, minimum, maximum }: SalaryData): string | undefined {
  const amounts = [minimum, typical, maximum].filter((amount) => amount !== undefined);
  if (amounts.length === 0) return 'A salary needs "typical", "minimum" or "maximum".';
  const isAscending = amounts.every((amount, index) => amount >= (amounts[index - 1] ?? 0));
  return isAscending ? undefined : "A salary's minimum, typical and maximum must not fall.";
}

/** Converts the facts that a comparison of roles shows side by side. */
export function toAspects(
  data: readonly AspectData[] = [],
  place: Place,
  { names }: Scope,
): RoleAspect[] {
  return data.map(({ name, text, concepts = [], source }, index) => ({
    name: name.trim(),
    text: text.trim(),
    concepts: concepts.flatMap(
      (slug, at) => names.findConcept(slug, below(place, index, "concepts", at))?.key ?? [],
    ),
    source: names.toSourceKey(source, below(place, index, "source")),
  }));
}
