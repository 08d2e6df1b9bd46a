import { type GraphQLSchema, isInterfaceType } from "graphql";
import { type BuildSchemaOptions, buildSchemaSync } from "type-graphql";
import type { Concept, ConceptKind } from "../domain/concept.js";
import { abilityResolvers } from "./ability/ability.resolver.js";
import { PrerequisiteResolver } from "./ability/prerequisite.resolver.js";
import { CategoryResolver } from "./category/category.resolver.js";
import { ConceptResolver } from "./concept/concept.resolver.js";
import { connectionResolvers } from "./concept/concept-connections.js";
import { ConceptListResolver, ConceptLookupResolver } from "./concept/concept-query.resolver.js";
import { MatchResolver } from "./concept/match.resolver.js";
import { callResolversDirectly } from "./direct-resolvers.js";
import { ExplainResolver } from "./explain/explain.resolver.js";
import { ChangeResolver } from "./graph/change.resolver.js";
import { GraphInfoResolver } from "./graph/graph.resolver.js";
import { GraphMapResolver } from "./graph-map/graph-map.resolver.js";
import { GraphHealthResolver, HealthFindingResolver } from "./health/health.resolver.js";
import { LearningPathResolver } from "./learning-path/learning-path.resolver.js";
import { ConceptLinksResolver, LinkResolver } from "./link/link.resolver.js";
import { LinkConnection } from "./link/link.type.js";
import { NeighbourhoodResolver } from "./neighbourhood/neighbourhood.resolver.js";
import { HiddenLinksResolver, SubgraphResolver } from "./neighbourhood/subgraph.resolver.js";
import { ReadyConceptResolver } from "./profile/ready-concept.resolver.js";
import { RoleMatchResolver } from "./profile/role-match.resolver.js";
import { SkillGapResolver } from "./profile/skill-gap.resolver.js";
import { ResponsibilityResolver } from "./responsibility/responsibility.resolver.js";
import { ResponsibilityType } from "./responsibility/responsibility.type.js";
import { ComparisonResolver, RoleMoveResolver } from "./role/comparison.resolver.js";
import { AspectResolver, RequirementResolver, RoleResolver } from "./role/role.resolver.js";
import { RoleTransitionResolver, RoleTransitionsResolver } from "./role/transition.resolver.js";
import { RoleTransitionConnection } from "./role/transition.type.js";
import { SearchResolver } from "./search/search.resolver.js";
import { SearchConnection } from "./search/search.type.js";
import { SkillResolver } from "./skill/skill.resolver.js";
import { sourceResolvers } from "./source/source.resolver.js";
import {
  CategorySubstitutesResolver,
  SubstituteResolver,
  TechnologySubstitutesResolver,
} from "./technology/substitute.resolver.js";
import { TechnologyResolver } from "./technology/technology.resolver.js";

/** Every resolver of the schema; nothing is discovered by magic. */
const RESOLVERS = [
  ConceptLookupResolver,
  ConceptListResolver,
  ComparisonResolver,
  LearningPathResolver,
  GraphInfoResolver,
  GraphHealthResolver,
  HealthFindingResolver,
  ChangeResolver,
  ExplainResolver,
  LinkResolver,
  ConceptLinksResolver,
  ...LinkConnection.resolvers,
  NeighbourhoodResolver,
  GraphMapResolver,
  SubgraphResolver,
  HiddenLinksResolver,
  ConceptResolver,
  RoleResolver,
  SkillResolver,
  TechnologyResolver,
  ...abilityResolvers,
  CategoryResolver,
  ResponsibilityResolver,
  RequirementResolver,
  PrerequisiteResolver,
  AspectResolver,
  MatchResolver,
  SearchResolver,
  SkillGapResolver,
  RoleMatchResolver,
  ReadyConceptResolver,
  RoleTransitionsResolver,
  RoleMoveResolver,
  RoleTransitionResolver,
  ...RoleTransitionConnection.resolvers,
  TechnologySubstitutesResolver,
  SubstituteResolver,
  CategorySubstitutesResolver,
  ...connectionResolvers,
  ...SearchConnection.resolvers,
  ...sourceResolvers,
];

/** Builds the schema; it knows nothing of any store. Takes a fraction of a second, so once is enough. */
export function buildGraphSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS as unknown as BuildSchemaOptions["resolvers"],
    orphanedTypes: [ResponsibilityType],
    validate: false,
    // Would execute an introspection query at each start; `npm run check:schema` and the tests do.
    skipCheck: true,
  });
  callResolversDirectly(schema);
  resolveTypesByKind(schema);
  describeQuery(schema);
  return schema;
}

const TYPE_NAMES: Record<ConceptKind, string> = {
  ROLE: "Role",
  SKILL: "Skill",
  TECHNOLOGY: "Technology",
  CATEGORY: "Category",
  RESPONSIBILITY: "Responsibility",
};

/** type-graphql would make this a promise per object; the kind is there at once. */
function resolveTypesByKind(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = ({ kind }: Concept) => TYPE_NAMES[kind];
  }
}

/** type-graphql has no place for the description of the root type. */
function describeQuery(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  if (query) query.description = "Where every question to the graph begins.";
}
