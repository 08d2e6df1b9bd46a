import type { Concept } from "../../domain/concept.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { Position } from "../../store/page.js";
import type { GraphAccess } from "../graph-access.js";
import type { ConnectionPlan } from "../paging/connection.js";
import { takePage } from "../paging/take-page.js";
import { readTransitions } from "./read-transitions.js";
import type { RoleTransitionType } from "./transition.type.js";

/** Positions hold whole numbers: authored ones are 0, computed ones thousandths from alike, from 1. */
const PARTS = 1_000;

/** Pages where a role leads; it is worked out once, whichever fields are asked for. */
export function planTransitions(
  graph: GraphAccess,
  role: Concept,
): ConnectionPlan<RoleTransitionType, RoleTransitionType> {
  let read: MaybePromise<readonly RoleTransitionType[]> | undefined;
  const readAll = () => {
    read ??= readTransitions(graph, role);
    return read;
  };
  return {
    list: (page) => whenReady(readAll(), (all) => takePage(all, toPosition, page)),
    count: () => whenReady(readAll(), (all) => all.length),
    toNode: (transition) => transition,
    toPosition,
    toEvidence: ({ evidence }) => evidence,
  };
}

function toPosition({ role, similarity, isAuthored }: RoleTransitionType): Position {
  const rank = isAuthored ? 0 : 1 + Math.round((1 - similarity) * PARTS);
  return { rank, label: toSortLabel(role.label), key: role.key };
}
