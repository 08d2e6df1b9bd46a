import { escapeMermaid } from "../../lib/drawn-text/escape-mermaid.js";
import {
  describeGoal,
  describeStage,
  describeStep,
  listLastSteps,
  numberSteps,
  type PathPicture,
} from "./path-picture.js";

/** A border that can be told from others on light and dark. */
const ASKED = "stroke:#2f8f4e,stroke-width:3px";

/**
 * Draws a Mermaid flowchart: a box per stage, an arrow from each step to what rests on it, and a border of
 * its own around what the goal itself asks for.
 */
export function drawMermaid(picture: PathPicture): string {
  const numbers = numberSteps(picture);
  const steps = picture.stages.flatMap((stage) => stage.steps);
  const lines = ["flowchart LR"];
  for (const stage of picture.stages) {
    lines.push(`  subgraph stage${stage.number}["${escapeMermaid(describeStage(stage))}"]`);
    for (const step of stage.steps) {
      const label = `${escapeMermaid(step.label)}<br/>${escapeMermaid(describeStep(step))}`;
      lines.push(`    step${numbers.get(step.key)}["${label}"]`);
    }
    lines.push("  end");
  }
  lines.push(`  goal(["${escapeMermaid(describeGoal(picture))}"])`);
  for (const { from, to } of picture.links) {
    lines.push(`  step${numbers.get(from)} --> step${numbers.get(to)}`);
  }
  for (const key of listLastSteps(picture)) lines.push(`  step${numbers.get(key)} --> goal`);
  const asked = steps.filter(({ isAskedFor }) => isAskedFor);
  if (asked.length > 0) {
    lines.push(`  classDef asked ${ASKED}`);
    lines.push(`  class ${asked.map(({ key }) => `step${numbers.get(key)}`).join()} asked`);
  }
  return `${lines.join("\n")}\n`;
}
