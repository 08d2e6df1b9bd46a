import { PATH_STATUSES } from "../../domain/learning-path/learning-path.js";
import { PATH_OBJECTIVES } from "../../domain/learning-path/problem.js";
import { DIAGRAM_FORMATS, DIAGRAM_THEMES } from "../../domain/path-diagram/path-picture.js";
import { publishEnum } from "../enums.js";

export const PathObjectiveEnum = publishEnum(
  "PathObjective",
  "What a learning path has least of.",
  PATH_OBJECTIVES,
  { LEAST_TIME: "Hours, then steps.", FEWEST_STEPS: "Steps, then hours." },
);

export const PathStatusEnum = publishEnum(
  "PathStatus",
  "What is proven of a learning path.",
  PATH_STATUSES,
  {
    OPTIMAL: "No plan is better.",
    BOUNDED: "Time ran out: there may be a better plan, but none below the bound.",
  },
);

export const DiagramFormatEnum = publishEnum(
  "DiagramFormat",
  "How a diagram is written.",
  DIAGRAM_FORMATS,
  {
    MERMAID: "A Mermaid flowchart, which GitHub draws in Markdown.",
    DOT: "The language of Graphviz.",
    SVG: "A picture that stands for itself, light or dark as its viewer is.",
  },
);

export const DiagramThemeEnum = publishEnum(
  "DiagramTheme",
  "Colours of a diagram that brings its own.",
  DIAGRAM_THEMES,
  {
    SYSTEM: "Light or dark as the system of whoever looks at it.",
    LIGHT: "Dark on light.",
    DARK: "Light on dark.",
  },
);
