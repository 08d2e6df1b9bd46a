import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import type { ConceptKind } from "../../domain/concept.js";
import { LimitExceededError } from "../../domain/errors.js";
import { whenReady } from "../../lib/maybe-promise.js";
import { CategoryType } from "../category/category.type.js";
import type { GraphContext } from "../context.js";
import { connectConcepts } from "../paging/plans.js";
import { parseGlobalId } from "../reference/global-id.js";
import { findByReference } from "../reference/reference.js";
import { RoleType } from "../role/role.type.js";
import { SkillType } from "../skill/skill.type.js";
import { TechnologyType } from "../technology/technology.type.js";
import { ConceptType, NodeType } from "./concept.type.js";
import {
  CategoryConnection,
  RoleConnection,
  SkillConnection,
  TechnologyConnection,
} from "./concept-connections.js";
import { ConceptListArgs, toConceptFilter } from "./concept-list.args.js";

/** The most concepts that one field looks up. */
const MAXIMUM_LOOKUPS = 1_000;

const REFERENCE = 'A slug ("redis"), a slug with its scheme ("esco:web-developer"), or a URI.';

/** Finds concepts one by one: what is not there is null. */
@Resolver()
export class ConceptLookupResolver {
  @Query(() => NodeType, { nullable: true, description: "Finds a node again by its id (Relay)." })
  node(
    @Arg("id", () => ID, { description: "An id that this API gave." }) id: string,
    @Ctx() { graph }: GraphContext,
  ) {
    return graph.findConcept(parseGlobalId(id, "id"));
  }

  @Query(() => [NodeType], {
    nullable: "items",
    description: "Finds nodes again by their ids, in the order of the ids (Relay).",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Ids that this API gave, at most 1,000." })
    ids: string[],
    @Ctx() { graph }: GraphContext,
  ) {
    checkLookups(ids, "ids");
    return ids.map((id) => graph.findConcept(parseGlobalId(id, "ids")));
  }

  @Query(() => ConceptType, { nullable: true, description: "Finds a concept of any kind." })
  concept(
    @Arg("ref", () => String, { description: REFERENCE }) ref: string,
    @Ctx() { graph }: GraphContext,
  ) {
    return findByReference(graph, ref);
  }

  @Query(() => [ConceptType], {
    nullable: "items",
    description: "Finds concepts of any kind, in the order of the references.",
  })
  concepts(
    @Arg("refs", () => [String], { description: "References, at most 1,000." }) refs: string[],
    @Ctx() { graph }: GraphContext,
  ) {
    checkLookups(refs, "refs");
    return refs.map((ref) => findByReference(graph, ref));
  }

  @Query(() => RoleType, { nullable: true, description: "Finds a role." })
  role(
    @Arg("slug", () => String, { description: REFERENCE }) slug: string,
    @Ctx() { graph }: GraphContext,
  ) {
    return findByReference(graph, slug, "ROLE");
  }

  @Query(() => SkillType, { nullable: true, description: "Finds a skill." })
  skill(
    @Arg("slug", () => String, { description: REFERENCE }) slug: string,
    @Ctx() { graph }: GraphContext,
  ) {
    return findByReference(graph, slug, "SKILL");
  }

  @Query(() => TechnologyType, { nullable: true, description: "Finds a technology." })
  technology(
    @Arg("slug", () => String, { description: REFERENCE }) slug: string,
    @Ctx() { graph }: GraphContext,
  ) {
    return findByReference(graph, slug, "TECHNOLOGY");
  }

  @Query(() => CategoryType, { nullable: true, description: "Finds a category." })
  category(
    @Arg("slug", () => String, { description: REFERENCE }) slug: string,
    @Ctx() { graph }: GraphContext,
  ) {
    return findByReference(graph, slug, "CATEGORY");
  }
}

/** Lists the concepts of a kind, page by page. */
@Resolver()
export class ConceptListResolver {
  @Query(() => RoleConnection.type, { description: "Lists roles." })
  roles(@Args(() => ConceptListArgs) args: ConceptListArgs, @Ctx() context: GraphContext) {
    return listConcepts("ROLE", args, context);
  }

  @Query(() => SkillConnection.type, { description: "Lists skills." })
  skills(@Args(() => ConceptListArgs) args: ConceptListArgs, @Ctx() context: GraphContext) {
    return listConcepts("SKILL", args, context);
  }

  @Query(() => TechnologyConnection.type, { description: "Lists technologies." })
  technologies(@Args(() => ConceptListArgs) args: ConceptListArgs, @Ctx() context: GraphContext) {
    return listConcepts("TECHNOLOGY", args, context);
  }

  @Query(() => CategoryConnection.type, { description: "Lists categories." })
  categories(@Args(() => ConceptListArgs) args: ConceptListArgs, @Ctx() context: GraphContext) {
    return listConcepts("CATEGORY", args, context);
  }
}

function listConcepts(kind: ConceptKind, args: ConceptListArgs, context: GraphContext) {
  const order = args.orderBy ?? "LABEL_ASC";
  return whenReady(toConceptFilter(context, kind, args.where), (filter) =>
    connectConcepts(context.graph, args, filter, order),
  );
}

function checkLookups(names: readonly string[], argument: string): void {
  if (names.length <= MAXIMUM_LOOKUPS) return;
  throw new LimitExceededError(
    `Argument "${argument}": expected at most ${MAXIMUM_LOOKUPS}, got ${names.length}; ask in several requests.`,
    { argument, limit: "lookups", maximum: MAXIMUM_LOOKUPS, actual: names.length },
  );
}
