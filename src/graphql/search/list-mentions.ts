import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import type { ConceptMention } from "../../search/link-text/text-index.js";
import type { GraphAccess } from "../graph-access.js";
import type { MentionType } from "./mention.type.js";

/** Reads the concepts of mentions, and the text of each. */
export function listMentions(
  graph: GraphAccess,
  mentions: readonly ConceptMention[],
  text: string,
): MaybePromise<readonly MentionType[]> {
  return whenAllReady(mentions.map((mention) => toMention(graph, mention, text)));
}

function toMention(
  graph: GraphAccess,
  { key, alternatives, start, end, confidence, negated }: ConceptMention,
  text: string,
): MaybePromise<MentionType> {
  const concepts = whenAllReady([key, ...alternatives].map((one) => graph.getConcept(one)));
  return whenReady(concepts, ([concept, ...others]) => ({
    concept: concept as MentionType["concept"],
    alternatives: others,
    start,
    end,
    text: text.slice(start, end),
    confidence,
    negated,
  }));
}
