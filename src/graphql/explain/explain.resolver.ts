import { Args, ArgsType, Ctx, Extensions, Field, Int, Query, Resolver } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { BadInputError, LimitExceededError } from "../../domain/errors.js";
import type { ExplainedPath } from "../../domain/explain/path-search.js";
import { toSentence } from "../../domain/explain/sentence.js";
import { toScore } from "../../domain/explain/weights.js";
import { whenAllReady } from "../../lib/maybe-promise.js";
import type { GraphContext } from "../context.js";
import { checkRange } from "../limits/check-range.js";
import { getByReference } from "../reference/reference.js";
import { type Explanation, ExplanationType } from "./explanation.type.js";
import { findExplanations } from "./find-explanations.js";

const MOST_PATHS = 10;
const LONGEST = 8;

/** When a search has met so many concepts it reads no more: some tens of milliseconds in memory. */
const BUDGET = 2_000;

@ArgsType()
class ExplainArgs {
  @Field(() => String, { description: "The reference of one end." })
  declare from: string;

  @Field(() => String, { description: "The reference of the other end." })
  declare to: string;

  @Field(() => Int, { defaultValue: 3, description: `How many paths, at most ${MOST_PATHS}.` })
  declare first: number;

  @Field(() => Int, {
    defaultValue: 6,
    description: `How many links a path may have, at most ${LONGEST}.`,
  })
  declare maxLength: number;
}

@Resolver()
export class ExplainResolver {
  // Follows the graph itself.
  @Extensions({ answersLater: true })
  @Query(() => [ExplanationType], {
    description:
      "Tells why two concepts are connected: the best typed paths between them, best first, none twice through a concept. A path through what everything is linked with counts little.",
  })
  async explain(
    @Args(() => ExplainArgs) { from, to, first, maxLength }: ExplainArgs,
    @Ctx() context: GraphContext,
  ): Promise<readonly Explanation[]> {
    const limits = {
      first: checkRange(first, "first", 1, MOST_PATHS),
      maxLength: checkRange(maxLength, "maxLength", 1, LONGEST),
      budget: BUDGET,
    };
    const [start, end] = await Promise.all([
      getByReference(context, "from", from),
      getByReference(context, "to", to),
    ]);
    checkDifferent(start, end);
    const question = { from: start.key, to: end.key, ...limits };
    const { paths, isComplete } = await findExplanations(context.reader, question);
    if (paths.length === 0 && !isComplete) throw outOfBudget(start, end);
    return Promise.all(paths.map((path) => toExplanation(context, path, isComplete)));
  }
}

async function toExplanation(
  { graph }: GraphContext,
  { keys, edges, weight }: ExplainedPath,
  complete: boolean,
): Promise<Explanation> {
  const nodes = await whenAllReady(keys.map((key) => graph.getConcept(key)));
  return { nodes, links: edges, score: toScore(weight), text: toSentence(nodes, edges), complete };
}

function checkDifferent(start: Concept, end: Concept): void {
  if (start.key !== end.key) return;
  throw new BadInputError(
    `Argument "to": expected another concept than "from", got "${end.key}" twice.`,
    { argument: "to" },
  );
}

/** An empty list would say that there is no path, which is not known. */
function outOfBudget(start: Concept, end: Concept): LimitExceededError {
  return new LimitExceededError(
    `No path from "${start.key}" to "${end.key}" was found among the ${BUDGET} concepts that a search may meet; explain each from a concept between them, or allow fewer links with "maxLength".`,
    { argument: "to", limit: "concepts", maximum: BUDGET },
  );
}
