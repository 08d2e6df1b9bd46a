import backEndDeveloper from "./examples/back-end-developer.graphql?raw";
import choices from "./examples/choices.graphql?raw";
import explain from "./examples/explain.graphql?raw";
import frontEndBesideBackEnd from "./examples/front-end-beside-back-end.graphql?raw";
import fullStackDeveloper from "./examples/full-stack-developer.graphql?raw";
import graph from "./examples/graph.graphql?raw";
import graphMap from "./examples/graph-map.graphql?raw";
import health from "./examples/health.graphql?raw";
import learningPath from "./examples/learning-path.graphql?raw";
import learningPathBudget from "./examples/learning-path-budget.graphql?raw";
import neighbourhood from "./examples/neighbourhood.graphql?raw";
import prerequisites from "./examples/prerequisites.graphql?raw";
import redis from "./examples/redis.graphql?raw";
import responsibilities from "./examples/responsibilities.graphql?raw";
import roleMatches from "./examples/role-matches.graphql?raw";
import salaries from "./examples/salaries.graphql?raw";
import search from "./examples/search.graphql?raw";
import skillGap from "./examples/skill-gap.graphql?raw";
import substitutes from "./examples/substitutes.graphql?raw";
import transitions from "./examples/transitions.graphql?raw";

/** The queries that a first visitor finds, in the order of their tabs; each names its operation. */
export const EXAMPLES: readonly string[] = [
  backEndDeveloper,
  learningPath,
  skillGap,
  roleMatches,
  redis,
  substitutes,
  search,
  frontEndBesideBackEnd,
  choices,
  transitions,
  explain,
  neighbourhood,
  graphMap,
  responsibilities,
  salaries,
  fullStackDeveloper,
  learningPathBudget,
  prerequisites,
  graph,
  health,
];
