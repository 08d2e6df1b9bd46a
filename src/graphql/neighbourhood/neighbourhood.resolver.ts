import { Args, ArgsType, Ctx, Extensions, Field, Int, Query, Resolver } from "type-graphql";
import type { ConceptKind } from "../../domain/concept.js";
import { BadInputError } from "../../domain/errors.js";
import type { GraphContext } from "../context.js";
import { ConceptKindEnum } from "../enums.js";
import { checkRange } from "../limits/check-range.js";
import { getByReference } from "../reference/reference.js";
import { growNeighbourhood } from "./grow-neighbourhood.js";
import { Subgraph } from "./subgraph.js";
import { SubgraphType } from "./subgraph.type.js";

const MOST_CENTRES = 20;
const DEEPEST = 4;
const MOST_NODES = 300;

@ArgsType()
class NeighbourhoodArgs {
  @Field(() => [String], {
    description: `References of what stands in the middle, at most ${MOST_CENTRES}.`,
  })
  declare of: string[];

  @Field(() => Int, {
    defaultValue: 1,
    description: `How many links away from it, at most ${DEEPEST}.`,
  })
  declare depth: number;

  @Field(() => [ConceptKindEnum], {
    nullable: true,
    description: "Only concepts of these kinds, besides what stands in the middle.",
  })
  declare kinds?: ConceptKind[] | null;

  @Field(() => Int, {
    defaultValue: 150,
    description: `How many concepts, at most ${MOST_NODES}.`,
  })
  declare maxNodes: number;
}

@Resolver()
export class NeighbourhoodResolver {
  // Follows the graph itself.
  @Extensions({ answersLater: true })
  @Query(() => SubgraphType, {
    description:
      "Gives a bounded piece of the graph around concepts, laid out. When not everything fits, the nearest come first; of equally near ones those that more telling links lead to (as in `explain`) and that have fewer links themselves.",
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArgs) { of, depth, kinds, maxNodes }: NeighbourhoodArgs,
    @Ctx() context: GraphContext,
  ): Promise<Subgraph> {
    if (of.length === 0) throw noCentre();
    checkRange(of.length, "of", 1, MOST_CENTRES);
    const limits = {
      depth: checkRange(depth, "depth", 0, DEEPEST),
      maxNodes: checkRange(maxNodes, "maxNodes", of.length, MOST_NODES),
    };
    const named = await Promise.all(
      of.map(async (reference) => getByReference(context, "of", reference)),
    );
    const concepts = [...new Map(named.map((concept) => [concept.key, concept])).values()];
    const question = { of: concepts, kinds: kinds ?? undefined, ...limits };
    return new Subgraph(await growNeighbourhood(context.reader, question));
  }
}

function noCentre(): BadInputError {
  return new BadInputError('Argument "of": expected at least one reference, got none.', {
    argument: "of",
  });
}
