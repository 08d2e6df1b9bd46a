import type { ConceptKind } from "../../../src/domain/concept.js";
import { LEVELS } from "../../../src/domain/level.js";
import type { BenchGraph } from "../graph/bench-graph.js";
import type { ShapeName } from "../graph/graph-shape.js";
import type { Random } from "../graph/random.js";

/** A kind of question, asked about another profile or role each time. */
export interface CareerQuestion {
  readonly title: string;
  /** The graph that is asked: of ESCO's size, or of 300,000 edges. */
  readonly shape: ShapeName;
  /** What p95 is promised to be at most, in milliseconds; null where nothing is. */
  readonly most: number | null;
  readonly document: string;
  readonly toVariables: (graph: BenchGraph, random: Random) => object;
}

/** Known concepts of a made-up profile. */
const KNOWN = 30;

export const CAREER_QUESTIONS: readonly CareerQuestion[] = [
  {
    shape: "esco",
    most: 50,
    title: "matchRoles: 10 of 3,000 roles, 30 known concepts",
    document: `query ($knows: [KnownConcept!]!) {
      matchRoles(knows: $knows) { readiness met role { slug label } } }`,
    toVariables: (graph, random) => ({ knows: makeProfile(graph, random) }),
  },
  {
    shape: "esco",
    most: null,
    title: "skillGap, without hours",
    document: `query ($knows: [KnownConcept!]!, $role: String!) {
      skillGap(role: $role, knows: $knows) { readiness met { target { slug } } missing { target { slug } } } }`,
    toVariables: (graph, random) => ({
      knows: makeProfile(graph, random),
      role: pickRole(graph, random),
    }),
  },
  {
    shape: "esco",
    most: null,
    title: "readyToLearn toward a role",
    document: `query ($knows: [KnownConcept!]!, $role: String!) {
      readyToLearn(knows: $knows, toward: [$role]) { gain hours concept { slug } } }`,
    toVariables: (graph, random) => ({
      knows: makeProfile(graph, random),
      role: pickRole(graph, random),
    }),
  },
  {
    shape: "esco",
    most: null,
    title: "transitions of a role, without hours",
    document: `query ($role: String!) {
      role(slug: $role) { transitions(first: 10) { nodes { similarity role { slug } } } } }`,
    toVariables: (graph, random) => ({ role: pickRole(graph, random) }),
  },
  {
    shape: "esco",
    most: null,
    title: "substitutes of a technology, without hours",
    document: `query ($technology: String!) {
      technology(slug: $technology) { substitutes(first: 5) { score technology { slug } } } }`,
    toVariables: (graph, random) => ({
      technology: random.pick(listKeys(graph, ["TECHNOLOGY"])),
    }),
  },
  {
    shape: "large",
    most: 50,
    title: "explain, two concepts of any kind",
    document: `query ($from: String!, $to: String!) {
      explain(from: $from, to: $to) { score text links { type from { slug } to { slug } } } }`,
    toVariables: (graph, random) => ({ from: pickAny(graph, random), to: pickAny(graph, random) }),
  },
  {
    shape: "large",
    most: null,
    title: "neighbourhood of a hub, 150 concepts, laid out",
    document: `query ($of: [String!]!) {
      neighbourhood(of: $of) { complete nodes { x y degree concept { slug } } links { type } } }`,
    toVariables: (graph, random) => ({ of: [random.pick(graph.hubs)] }),
  },
];

function pickAny({ concepts }: BenchGraph, random: Random): string {
  return random.pick(concepts).key;
}

function makeProfile(graph: BenchGraph, random: Random) {
  const abilities = listKeys(graph, ["SKILL", "TECHNOLOGY"]);
  // Half of it what many roles ask for, which touches most.
  return Array.from({ length: KNOWN }, (_, place) => ({
    concept: place % 2 === 0 ? random.pick(graph.hubs) : random.pick(abilities),
    level: random.pick(LEVELS),
  }));
}

function pickRole(graph: BenchGraph, random: Random): string {
  return random.pick(graph.typicalRoles);
}

function listKeys({ concepts }: BenchGraph, kinds: readonly ConceptKind[]): readonly string[] {
  return concepts.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
}
