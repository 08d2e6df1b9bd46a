import { Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { GraphContext } from "../context.js";
import { ConnectionArgs } from "../paging/connection.args.js";
import { connectNeighbours } from "../paging/plans.js";
import { toGlobalId } from "../reference/global-id.js";
import { EvidenceType, SourceType } from "../source/source.type.js";
import { ConceptType } from "./concept.type.js";
import { ConceptConnection } from "./concept-connections.js";
import { listMatches } from "./match.resolver.js";
import { MatchType } from "./match.type.js";

/** What every kind of concept resolves in the same way. */
@Resolver(() => ConceptType)
export class ConceptResolver {
  @FieldResolver(() => ID, {
    description: "Opaque, and the same on every store, after every restart and every import.",
  })
  id(@Root() { key }: Concept) {
    return toGlobalId(key);
  }

  @FieldResolver(() => ConceptType, {
    nullable: true,
    description: "The successor of a concept that is no longer in use.",
  })
  replacedBy(@Root() { replacedBy }: Concept, @Ctx() { graph }: GraphContext) {
    return replacedBy === null ? null : graph.getConcept(replacedBy);
  }

  @FieldResolver(() => ConceptConnection.type, {
    description:
      "Direct parents: a technology's or skill's categories, a category's wider category (skos:broader).",
  })
  broader(
    @Root() { key }: Concept,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    return connectNeighbours(graph, key, args, { types: ["BROADER"], direction: "OUT" });
  }

  @FieldResolver(() => ConceptConnection.type, {
    description: "Direct children (skos:narrower).",
  })
  narrower(
    @Root() { key }: Concept,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    return connectNeighbours(graph, key, args, { types: ["BROADER"], direction: "IN" });
  }

  @FieldResolver(() => ConceptConnection.type, {
    description: "What is connected without being wider or narrower (skos:related).",
  })
  related(
    @Root() { key }: Concept,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    return connectNeighbours(graph, key, args, { types: ["RELATED"], direction: "BOTH" });
  }

  @FieldResolver(() => [MatchType], {
    description: "The same or near concepts of other schemes, imported or not.",
  })
  matches(@Root() concept: Concept, @Ctx() { graph }: GraphContext) {
    return listMatches(graph, concept);
  }

  @FieldResolver(() => [SourceType], { description: "The sources that back the concept itself." })
  sources(@Root() { evidence }: Concept, @Ctx() { graph }: GraphContext) {
    const keys = new Set(evidence.map(({ source }) => source));
    return [...keys].map((key) => graph.getSource(key));
  }

  @FieldResolver(() => [EvidenceType], {
    description: "What backs the concept itself, source by source.",
  })
  evidence(@Root() { evidence }: Concept) {
    return evidence;
  }
}
