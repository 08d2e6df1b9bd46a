import { Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { HEALTH_RULES } from "../../domain/health/find-health-findings.js";
import type { HealthFinding } from "../../domain/health/finding.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import { GraphInfoType } from "../graph/graph.type.js";
import { chooseFindings, HealthArgs } from "./health.args.js";
import { HealthCountType, HealthFindingType } from "./health-finding.type.js";

@Resolver(() => GraphInfoType)
export class GraphHealthResolver {
  @Extensions({ answersLater: true })
  @FieldResolver(() => [HealthFindingType], {
    description:
      "What is wrong with the graph: the worst first, then by rule, then by concept. Worked out once for each version, from the whole graph.",
  })
  async health(@Ctx() { health, reader }: GraphContext, @Args(() => HealthArgs) args: HealthArgs) {
    return chooseFindings(await health.find(reader), args);
  }

  @Extensions({ answersLater: true })
  @FieldResolver(() => [HealthCountType], {
    description: "Every rule of health, in the order of reports, with how much it finds.",
  })
  async healthCounts(@Ctx() { health, reader }: GraphContext) {
    const findings = await health.find(reader);
    return HEALTH_RULES.map(({ id, description }) => {
      const count = findings.filter(({ rule }) => rule === id).length;
      return { rule: id, description, count };
    });
  }
}

@Resolver(() => HealthFindingType)
export class HealthFindingResolver {
  @FieldResolver(() => [ConceptType], {
    description: "What it is about, the concept to change first.",
  })
  concepts(@Root() { concepts }: HealthFinding, @Ctx() { graph }: GraphContext) {
    return concepts.map((key) => graph.getConcept(key));
  }
}
