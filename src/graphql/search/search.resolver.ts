import { Args, Ctx, Extensions, Query, Resolver } from "type-graphql";
import type { ConceptKey } from "../../domain/concept-key.js";
import { whenReady } from "../../lib/maybe-promise.js";
import type { SearchHit } from "../../search/hit.js";
import type { SearchIndex } from "../../search/search-index.js";
import { isSnapshot } from "../../store/store.js";
import type { GraphContext } from "../context.js";
import { checkSize } from "../paging/connection.args.js";
import { Connection } from "../paging/connection.js";
import { listMentions } from "./list-mentions.js";
import { MentionType } from "./mention.type.js";
import {
  checkText,
  LinkTextArgs,
  MAXIMUM_LINKED_LENGTH,
  SearchArgs,
  SuggestArgs,
  toSearchFilter,
} from "./search.args.js";
import { SearchConnection, SearchHitType } from "./search.type.js";
import { listFound, planHits } from "./search-plan.js";

@Resolver()
export class SearchResolver {
  // The index may have to be brought up to date first; with the graph in memory it mostly is.
  @Extensions({ answersLater: "FROM_STORE" })
  @Query(() => SearchConnection.type, {
    description:
      "Finds concepts by label or alias, best first. Words may come in any order and form, be mistyped, joined or split; what shares other names with what the text is the label of is found too. The curated core comes first among equals.",
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: GraphContext) {
    const { text, first, after } = args;
    checkText(text, "text");
    return whenReady(context.search.indexFor(context.reader), (index) => {
      const hits = keepKnown(index.search(text, toSearchFilter(args)), context);
      return new Connection({ first, after: after ?? null }, planHits(context.graph, hits));
    });
  }

  @Extensions({ answersLater: "FROM_STORE" })
  @Query(() => [SearchHitType], {
    description:
      "Finds concepts while somebody types: those with a word that begins so or, where there are none, what may have been meant.",
  })
  suggest(@Args(() => SuggestArgs) args: SuggestArgs, @Ctx() context: GraphContext) {
    checkText(args.prefix, "prefix");
    const size = checkSize(args.first, "first");
    return whenReady(context.search.indexFor(context.reader), (index) =>
      listFound(context.graph, keepKnown(suggestHits(index, args, size), context)),
    );
  }

  @Extensions({ answersLater: "FROM_STORE" })
  @Query(() => [MentionType], {
    description:
      "Finds the concepts that a text speaks of, in its order, with place and confidence. Without a model or a network; the longest names win.",
  })
  linkText(@Args(() => LinkTextArgs) args: LinkTextArgs, @Ctx() context: GraphContext) {
    const { text, minConfidence } = args;
    checkText(text, "text", MAXIMUM_LINKED_LENGTH);
    return whenReady(context.search.textsFor(context.reader), (texts) => {
      const mentions = texts
        .link(text, toSearchFilter(args))
        .filter(({ confidence }) => confidence >= minConfidence);
      return listMentions(context.graph, keepKnown(mentions, context), text);
    });
  }
}

/** The index may be ahead of the version that a request reads, and know concepts that it does not. */
function keepKnown<Hit extends { readonly key: ConceptKey }>(
  hits: readonly Hit[],
  { reader }: GraphContext,
): readonly Hit[] {
  return isSnapshot(reader) ? hits.filter(({ key }) => reader.findConcept(key)) : hits;
}

/** Where nothing begins so, what was typed may be mistyped; to look for that takes longer. */
function suggestHits(index: SearchIndex, args: SuggestArgs, size: number): readonly SearchHit[] {
  const filter = toSearchFilter(args);
  const hits = index.complete(args.prefix, filter, size);
  return hits.length > 0 ? hits : index.search(args.prefix, filter).slice(0, size);
}
