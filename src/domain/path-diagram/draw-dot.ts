import { escapeDot } from "../../lib/drawn-text/escape-dot.js";
import {
  describeGoal,
  describeStage,
  describeStep,
  listLastSteps,
  numberSteps,
  type PathPicture,
} from "./path-picture.js";

const HEAD = `digraph path {
  rankdir=LR;
  node [shape=box, style=rounded, fontname="sans-serif"];
  graph [fontname="sans-serif", color=gray];`;

/** Draws a plan in the language of Graphviz: a cluster per stage, green what the goal itself asks for. */
export function drawDot(picture: PathPicture): string {
  const numbers = numberSteps(picture);
  const lines = [HEAD];
  for (const stage of picture.stages) {
    lines.push(`  subgraph cluster_${stage.number} {`);
    lines.push(`    label="${escapeDot(describeStage(stage))}";`);
    for (const step of stage.steps) {
      const label = `${escapeDot(step.label)}\\n${escapeDot(describeStep(step))}`;
      const style = step.isAskedFor ? ", color=forestgreen, penwidth=2" : "";
      lines.push(`    step${numbers.get(step.key)} [label="${label}"${style}];`);
    }
    lines.push("  }");
  }
  lines.push(`  goal [shape=oval, label="${escapeDot(describeGoal(picture))}"];`);
  for (const { from, to } of picture.links) {
    lines.push(`  step${numbers.get(from)} -> step${numbers.get(to)};`);
  }
  for (const key of listLastSteps(picture)) lines.push(`  step${numbers.get(key)} -> goal;`);
  return `${[...lines, "}"].join("\n")}\n`;
}
