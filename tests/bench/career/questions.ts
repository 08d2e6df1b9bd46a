import type { ConceptKind } from "../../../src/domain/concept.js";
import { LEVELS } from "../../../src/domain/level.js";
import type { Random } from "../graph/random.js";
import type { SyntheticGraph } from "../graph/synthetic-graph.js";

/** A kind of question, asked about another profile or role each time. */
export interface CareerQuestion {
  readonly title: string;
  readonly document: string;
  readonly toVariables: (graph: SyntheticGraph, random: Random) => object;
}

/** Known concepts of a made-up profile. */
const KNOWN = 30;

export const CAREER_QUESTIONS: readonly CareerQuestion[] = [
  {
    title: "matchRoles: 10 of 3,000 roles, 30 known concepts",
    document: `query ($knows: [KnownConcept!]!) {
      matchRoles(knows: $knows) { readiness met role { slug label } } }`,
    toVariables: (graph, random) => ({ knows: makeProfile(graph, random) }),
  },
  {
    title: "skillGap, without hours",
    document: `query ($knows: [KnownConcept!]!, $role: String!) {
      skillGap(role: $role, knows: $knows) { readiness met { target { slug } } missing { target { slug } } } }`,
    toVariables: (graph, random) => ({
      knows: makeProfile(graph, random),
      role: pickRole(graph, random),
    }),
  },
  {
    title: "readyToLearn toward a role",
    document: `query ($knows: [KnownConcept!]!, $role: String!) {
      readyToLearn(knows: $knows, toward: [$role]) { gain hours concept { slug } } }`,
    toVariables: (graph, random) => ({
      knows: makeProfile(graph, random),
      role: pickRole(graph, random),
    }),
  },
  {
    title: "transitions of a role, without hours",
    document: `query ($role: String!) {
      role(slug: $role) { transitions(first: 10) { nodes { similarity role { slug } } } } }`,
    toVariables: (graph, random) => ({ role: pickRole(graph, random) }),
  },
  {
    title: "substitutes of a technology, without hours",
    document: `query ($technology: String!) {
      technology(slug: $technology) { substitutes(first: 5) { score technology { slug } } } }`,
    toVariables: (graph, random) => ({
      technology: random.pick(listKeys(graph, ["TECHNOLOGY"])),
    }),
  },
];

function makeProfile(graph: SyntheticGraph, random: Random) {
  const abilities = listKeys(graph, ["SKILL", "TECHNOLOGY"]);
  // Half of it what many roles ask for, which touches most.
  return Array.from({ length: KNOWN }, (_, place) => ({
    concept: place % 2 === 0 ? random.pick(graph.hubs) : random.pick(abilities),
    level: random.pick(LEVELS),
  }));
}

function pickRole(graph: SyntheticGraph, random: Random): string {
  return random.pick(graph.typicalRoles);
}

function listKeys({ concepts }: SyntheticGraph, kinds: readonly ConceptKind[]): readonly string[] {
  return concepts.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
}
