import { isDeepStrictEqual } from "node:util";
import { NAMES, type PeerContender } from "../contenders/peer-contender.js";
import { type PreparedRequest, prepareRequest } from "../load/prepared-request.js";
import type { PeerWorkload } from "../workloads/peer-workload.js";
import { toFacts } from "./to-facts.js";

/**
 * Asks every question of every contender before the time is taken, and prepares the requests. Rejects
 * when one answers with an error or with other facts than the first one.
 */
export async function checkAnswers(
  { name, questions }: PeerWorkload,
  contenders: readonly PeerContender[],
): Promise<Map<PeerContender, PreparedRequest[]>> {
  const prepared = new Map<PeerContender, PreparedRequest[]>();
  const expected: unknown[] = [];
  for (const contender of contenders) {
    const requests: PreparedRequest[] = [];
    for (const [index, question] of questions.entries()) {
      const isForeign = contender.id === "neo4jGraphql";
      const own = isForeign ? question.neo4jGraphql : question.rolegraph;
      const { request, data } = await prepareRequest(contender.url, own);
      const facts = toFacts(isForeign ? question.neo4jGraphql.adapt(data) : data);
      expected[index] ??= facts;
      if (!isDeepStrictEqual(facts, expected[index])) {
        throw new Error(describeDifference(name, NAMES[contender.id], facts, expected[index]));
      }
      requests.push(request);
    }
    prepared.set(contender, requests);
  }
  return prepared;
}

function describeDifference(
  workload: string,
  contender: string,
  actual: unknown,
  expected: unknown,
): string {
  const [got, wanted] = [actual, expected].map((facts) => JSON.stringify(facts));
  let place = 0;
  while (got?.[place] === wanted?.[place]) place += 1;
  const cut = (text = "") => text.slice(Math.max(0, place - 80), place + 80);
  return `${contender} answers "${workload}" differently: …${cut(got)}… instead of …${cut(wanted)}…`;
}
