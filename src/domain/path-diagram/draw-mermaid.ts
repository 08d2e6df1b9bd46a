import {
  describeGoal,
  describeStage,
  describeStep,
  listLastSteps,
  numberSteps,
  type PathPicture,
  toOneLine,
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
    lines.push(`  subgraph stage${stage.number}["${escapeText(describeStage(stage))}"]`);
    for (const step of stage.steps) {
      const label = `${escapeText(step.label)}<br/>${escapeText(describeStep(step))}`;
      lines.push(`    step${numbers.get(step.key)}["${label}"]`);
    }
    lines.push("  end");
  }
  lines.push(`  goal(["${escapeText(describeGoal(picture))}"])`);
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

/** What ends a quoted label, is an entity, HTML or Markdown in one. */
const SPECIAL = /["#&<>`\\*_~|[\]{}$;]/gu;

/** What would begin a list in Markdown. */
const LIST = /^(?:(?<digits>\d+)(?<end>[.)])|(?<bullet>[-+]))/u;

/** Writes a label between quotes: Mermaid reads `#35;` as the character of that number. */
function escapeText(text: string): string {
  const escaped = toOneLine(text).replaceAll(SPECIAL, toEntity);
  return escaped.replace(LIST, (found) => `${found.slice(0, -1)}${toEntity(found.slice(-1))}`);
}

function toEntity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
