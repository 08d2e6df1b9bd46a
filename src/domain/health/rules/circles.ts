import { type Circle, findCircles, type GroupsOf, type Need } from "../../graph-rules/circles.js";
import type { Problem } from "../finding.js";
import { type HealthGraph } from "../health-graph.js";
import { listHardGroups } from "../needs.js";
import type { HealthRule } from "../rule.js";

export const PREREQUISITE_CIRCLE: HealthRule = {
  id: "prerequisite-circle",
  description: "Hard prerequisites must not go in a circle that nobody can enter.",
  *find(graph) {
    const keys = graph.active.map(({ key }) => key);
    const groups = new Map(keys.map((key) => [key, listHardGroups(graph, key)]));
    for (const circle of findCircles(groups)) yield describePrerequisites(graph, circle);
  },
};

export const CATEGORY_CIRCLE: HealthRule = {
  id: "category-circle",
  description: "A category must not be wider than itself.",
  *find(graph) {
    for (const circle of findCircles(listParents(graph))) {
      const names = graph.nameAll(circle.concepts);
      yield {
        severity: "ERROR",
        concepts: circle.concepts,
        text: `${names} are wider than themselves: following what is wider leads back to where one began.`,
        fix: `Take away ${describeRelease(graph, circle, "stands below")}.`,
      };
    }
  },
};

function describePrerequisites(graph: HealthGraph, circle: Circle): Problem {
  const names = graph.nameAll(circle.concepts);
  return {
    severity: "ERROR",
    concepts: circle.concepts,
    text: `${names} need each other first, so nobody can begin with any of them.`,
    fix: `Make soft, or give another way to meet, ${describeRelease(graph, circle, "needs")}.`,
  };
}

/** E.g. “that “A” needs “B””; says so where a smaller set was not looked for. */
function describeRelease(
  graph: HealthGraph,
  { release, isSmallest }: Circle,
  verb: string,
): string {
  const parts = release.map(
    ({ of, group }) => `that ${graph.name(of)} ${verb} ${nameGroup(graph, group)}`,
  );
  return `${parts.join(" and ")}${isSmallest ? "" : " (there may be a smaller set)"}`;
}

function nameGroup(graph: HealthGraph, group: Need["group"]): string {
  return group.map(({ candidates }) => graph.nameAll(candidates)).join(" or ");
}

/** Each wider concept is a need of its own. */
function listParents(graph: HealthGraph): GroupsOf {
  return new Map(
    graph.concepts.map(({ key }) => [
      key,
      graph.from(key, "BROADER").map(({ to }) => [{ candidates: [to], needed: 1 }]),
    ]),
  );
}
