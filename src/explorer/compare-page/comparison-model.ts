import { COMPARE_TEXTS, IMPORTANCE_NAMES, LEVEL_NAMES, LOCALE, PERIOD_NAMES } from "../../texts.js";
import type { ComparedRequirement, Comparison, Move, Salary } from "./compare-query.js";

type Requirement = ComparedRequirement["by"][number];

/** Puts what is shared into the columns of the roles; undefined where a role does not require it. */
export function toColumns(
  { roles }: Pick<Comparison, "roles">,
  { by }: ComparedRequirement,
): readonly (Requirement | undefined)[] {
  return roles.map(({ id }) => by.find(({ role }) => role.id === id));
}

/** Lists what each role requires alone, in the order of the roles. */
export function listAlone({
  roles,
  unique,
}: Pick<Comparison, "roles" | "unique">): readonly (readonly ComparedRequirement[])[] {
  return roles.map(({ id }) => unique.filter(({ by }) => by[0]?.role.id === id));
}

/** Finds how long one move takes; undefined until that is known. */
export function findHours(
  moves: readonly Move[],
  from: string,
  to: string,
): number | null | undefined {
  return moves.find((move) => move.from.id === from && move.to.id === to)?.hours;
}

/** Says how much and how well something is required, e.g. "essential, working, at least 2". */
export function describeRequirement({ importance, level, atLeast }: Requirement): string {
  const words: string[] = [IMPORTANCE_NAMES[importance]];
  if (level !== null) words.push(LEVEL_NAMES[level]);
  if (atLeast !== null) words.push(COMPARE_TEXTS.atLeast(atLeast));
  return words.join(", ");
}

/** Says what a source says that a role is paid, e.g. "US$133,080 a year in US, 2024". */
export function describeSalary(salary: Salary): string {
  const { currency, minimum, maximum, typical, period, region, year } = salary;
  const format = new Intl.NumberFormat(LOCALE, {
    style: "currency",
    currency,
    maximumFractionDigits: 0,
  });
  const range = [minimum, maximum].filter((amount) => amount !== null);
  const amounts = typical === null ? range : [typical];
  const per = PERIOD_NAMES[period];
  const place = year === null ? region : `${region}, ${year}`;
  return `${amounts.map((amount) => format.format(amount)).join("–")} ${per} (${place})`;
}
