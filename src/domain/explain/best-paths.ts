import { Heap } from "../../lib/heap.js";
import { compareCodePoints } from "../../lib/text-order.js";
import type { KnownLinks } from "./known-links.js";

/** A path under way or at its end, as numbers of concepts from the first on. */
interface Walk {
  readonly nodes: readonly number[];
  readonly weight: number;
  /** The weight and the least that the rest can weigh. */
  readonly estimate: number;
}

/** A way from one concept to another that meets none twice. */
export interface FoundPath {
  readonly nodes: readonly number[];
  readonly weight: number;
}

/** What is looked for among the links that are known. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly maxLength: number;
}

/** After so many unfinished paths the enumeration gives up; loops that tempt it are rare. */
const MOST_WALKS = 20_000;

/**
 * Finds the best paths without loops among the known links: least weight first, then by the keys along
 * the way in code-point order. Best-first enumeration of partial paths (A* as Hart, Nilsson and Raphael
 * gave it in 1968, over paths instead of nodes), with the exact weight of the rest for each number of
 * links left, loops aside, from a dynamic program in the manner of Bellman and Ford. So what is taken
 * up never turns out better than it looked, and paths come out in order.
 *
 * `isWhole` is false when it gave up.
 */
export function findBestPaths(
  known: KnownLinks,
  question: PathQuestion,
): { readonly paths: readonly FoundPath[]; readonly isWhole: boolean } {
  const rests = measureRests(known, question);
  const open = new Heap<Walk>((left, right) => compareWalks(known, left, right));
  const start = rests[question.maxLength]?.get(question.from);
  if (start === undefined) return { paths: [], isWhole: true };
  open.push({ nodes: [question.from], weight: 0, estimate: start });
  const paths: FoundPath[] = [];
  for (let walks = 0; walks < MOST_WALKS; walks += 1) {
    const walk = open.pop();
    if (!walk) return { paths, isWhole: true };
    if (walk.nodes.at(-1) === question.to) {
      paths.push({ nodes: walk.nodes, weight: walk.weight });
      if (paths.length === question.first) return { paths, isWhole: true };
    } else {
      for (const longer of lengthen(known, question, rests, walk)) open.push(longer);
    }
  }
  return { paths, isWhole: false };
}

/** For each number of links that may be used, the least weight from each concept to the end. */
type Rests = readonly ReadonlyMap<number, number>[];

function measureRests(known: KnownLinks, question: PathQuestion): Rests {
  const rests: ReadonlyMap<number, number>[] = [new Map([[question.to, 0]])];
  let changed: ReadonlySet<number> = new Set([question.to]);
  for (let links = 1; links <= question.maxLength; links += 1) {
    const before = rests[links - 1] ?? new Map<number, number>();
    const rest = new Map(before);
    const next = new Set<number>();
    for (const node of changed) {
      for (const other of improveAround(known, question, before, rest, node)) next.add(other);
    }
    rests.push(rest);
    changed = next;
  }
  return rests;
}

/** Goes one link back from a concept; names those for which that is better than what they had. */
function* improveAround(
  known: KnownLinks,
  { from, to }: PathQuestion,
  before: ReadonlyMap<number, number>,
  rest: Map<number, number>,
  node: number,
): Generator<number> {
  if (node === from) return;
  const onward = (before.get(node) ?? 0) + (node === to ? 0 : penaltyOf(known, node));
  for (const [other, { weight }] of known.neighbours[node] ?? []) {
    const reached = onward + weight;
    if (other === to || reached >= (rest.get(other) ?? Number.POSITIVE_INFINITY)) continue;
    rest.set(other, reached);
    yield other;
  }
}

function penaltyOf({ penalties }: KnownLinks, node: number): number {
  return penalties[node] ?? Number.POSITIVE_INFINITY;
}

function* lengthen(
  known: KnownLinks,
  { from, to, maxLength }: PathQuestion,
  rests: Rests,
  { nodes, weight }: Walk,
): Generator<Walk> {
  const last = nodes.at(-1) ?? from;
  const rest = rests[maxLength - nodes.length];
  const onward = weight + (last === from ? 0 : penaltyOf(known, last));
  for (const [other, link] of known.neighbours[last] ?? []) {
    const left = rest?.get(other);
    if (left === undefined || nodes.includes(other)) continue;
    const through = other === to ? 0 : penaltyOf(known, other);
    if (through === Number.POSITIVE_INFINITY) continue;
    const reached = onward + link.weight;
    yield { nodes: [...nodes, other], weight: reached, estimate: reached + through + left };
  }
}

function compareWalks({ keys }: KnownLinks, left: Walk, right: Walk): number {
  if (left.estimate !== right.estimate) return left.estimate - right.estimate;
  const length = Math.min(left.nodes.length, right.nodes.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [left.nodes[index] ?? 0, right.nodes[index] ?? 0];
    if (a !== b) return compareCodePoints(keys[a] ?? "", keys[b] ?? "");
  }
  return left.nodes.length - right.nodes.length;
}
