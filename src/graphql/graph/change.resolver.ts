import { Arg, Ctx, Extensions, Int, Query, Resolver } from "type-graphql";
import type { Change } from "../../domain/change.js";
import { BadInputError } from "../../domain/errors.js";
import { whenReady } from "../../lib/maybe-promise.js";
import type { GraphContext } from "../context.js";
import { checkSize } from "../paging/connection.args.js";
import { ChangeConnectionType } from "./change.type.js";

@Resolver()
export class ChangeResolver {
  // Comes from the store, which may be ahead of the version that the request reads.
  @Extensions({ isVolatile: true })
  @Query(() => ChangeConnectionType, {
    description: "Lists what changed since a version, so that a copy can catch up.",
  })
  changes(
    @Ctx() { graph }: GraphContext,
    @Arg("since", () => Int, { description: "A version; 0 lists everything." }) since: number,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: 100,
      description: "How many changes, at most 100.",
    })
    first: number | null,
  ) {
    if (since < 0) {
      throw new BadInputError(`Argument "since": expected 0 or more, got ${since}.`, {
        argument: "since",
      });
    }
    const size = checkSize(first ?? 100, "first");
    return whenReady(graph.listChanges(since, size + 1), (changes) =>
      toConnection(changes, size, since),
    );
  }
}

function toConnection(changes: readonly Change[], size: number, since: number) {
  const nodes = changes.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: String(node.version), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: changes.length > size,
      hasPreviousPage: since > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
