import { ArgsType, Field, Int } from "type-graphql";
import { BadInputError } from "../../domain/errors.js";
import { HEALTH_RULES } from "../../domain/health/find-health-findings.js";
import type { HealthFinding, Severity } from "../../domain/health/finding.js";
import { checkSize, MAXIMUM_PAGE_SIZE } from "../paging/connection.args.js";
import { SeverityEnum } from "./health-finding.type.js";

@ArgsType()
export class HealthArgs {
  @Field(() => [String], {
    nullable: true,
    description: "Only what these rules find; `healthCounts` lists all rules.",
  })
  declare rules?: readonly string[] | null;

  @Field(() => [SeverityEnum], { nullable: true, description: "Only findings that are so bad." })
  declare severities?: readonly Severity[] | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: MAXIMUM_PAGE_SIZE,
    description: "How many findings, at most 100.",
  })
  declare first?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: "How many to leave out at the start, for the pages behind the first one.",
  })
  declare skip?: number | null;
}

/** Chooses the findings that are asked for. Throws BAD_USER_INPUT, naming the argument. */
export function chooseFindings(
  findings: readonly HealthFinding[],
  { rules, severities, first, skip }: HealthArgs,
): HealthFinding[] {
  const size = checkSize(first ?? MAXIMUM_PAGE_SIZE, "first");
  const start = skip ?? 0;
  if (start < 0) {
    throw new BadInputError(`Argument "skip": expected 0 or more, got ${start}.`, {
      argument: "skip",
    });
  }
  for (const rule of rules ?? []) checkRule(rule);
  return findings
    .filter(({ rule, severity }) => {
      return (rules?.includes(rule) ?? true) && (severities?.includes(severity) ?? true);
    })
    .slice(start, start + size);
}

function checkRule(rule: string): void {
  if (HEALTH_RULES.some(({ id }) => id === rule)) return;
  const known = HEALTH_RULES.map(({ id }) => id).join(", ");
  throw new BadInputError(
    `Argument "rules": expected some of ${known}, got ${JSON.stringify(rule.slice(0, 80))}.`,
    { argument: "rules" },
  );
}
