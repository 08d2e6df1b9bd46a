import { askGraph } from "../../api/ask-graph.js";
import type { LearningPath } from "../plan/plan-query.js";
import type { Progress } from "../progress/progress.js";
import { type PlanQuestion, toInput } from "../question/plan-question.js";
import { drawPng } from "./draw-png.js";
import { saveFile } from "./save-file.js";
import { writeCalendar } from "./write-calendar.js";
import { writeMarkdown } from "./write-markdown.js";

export type ExportFormat = "svg" | "png" | "mermaid" | "markdown" | "calendar";

export interface ExportSubject {
  readonly api: URL;
  readonly question: PlanQuestion;
  readonly path: LearningPath;
  readonly progress: Progress;
  /** The day on which learning begins. */
  readonly start: string;
}

const DIAGRAM_QUERY = `query Diagram($input: LearningPathInput!, $format: DiagramFormat!) {
  learningPath(input: $input) { diagram(format: $format, theme: LIGHT) }
}`;

interface DiagramData {
  readonly learningPath: { readonly diagram: string };
}

/** Makes a file of a plan and lets the browser save it. Rejects where the API or the browser fails. */
export async function makeExport(format: ExportFormat, subject: ExportSubject): Promise<void> {
  const { path, progress, question, start } = subject;
  const name = `learning-path-${path.role.slug}`;
  const address = location.href;
  switch (format) {
    case "svg":
      return saveFile(`${name}.svg`, await askDiagram(subject, "SVG"), "image/svg+xml");
    case "png":
      return saveFile(`${name}.png`, await drawPng(await askDiagram(subject, "SVG")));
    case "mermaid":
      return saveFile(`${name}.mmd`, await askDiagram(subject, "MERMAID"));
    case "markdown":
      return saveFile(`${name}.md`, writeMarkdown(path, progress, address), "text/markdown");
    case "calendar": {
      const { hours: hoursPerWeek = 0 } = question;
      const now = new Date();
      const calendar = writeCalendar({ path, progress, hoursPerWeek, start, now, address });
      return saveFile(`${name}.ics`, calendar, "text/calendar");
    }
  }
}

async function askDiagram({ api, question }: ExportSubject, format: string): Promise<string> {
  const variables = { input: toInput(question), format };
  const answer = await askGraph<DiagramData>(api, DIAGRAM_QUERY, variables);
  if (answer.state === "answered") return answer.data.learningPath.diagram;
  throw new Error(`Expected a diagram as ${format}; the API ${answer.state} it.`);
}
