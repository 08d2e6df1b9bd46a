import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { drawPath } from "../../domain/path-diagram/draw-path.js";
import type { DiagramFormat, DiagramTheme } from "../../domain/path-diagram/path-picture.js";
import { type AnsweredPath, answerPath } from "./answer-path.js";
import { LearningPathInput } from "./learning-path.input.js";
import { LearningPathType } from "./learning-path.type.js";
import { DiagramFormatEnum, DiagramThemeEnum } from "./path-enums.js";
import { PathChoiceType } from "./path-step.type.js";
import type { PlanningContext } from "./request-planner.js";
import { toPicture } from "./told/to-picture.js";

@Resolver(() => LearningPathType)
export class LearningPathResolver {
  @Extensions({ answersLater: true })
  @Query(() => LearningPathType, {
    description:
      "Plans the best way from what is known to a role or to concepts, with every prerequisite, and proves it. The same question gets the same plan. Rejects goals that no plan leads to with UNREACHABLE and the reason.",
  })
  learningPath(
    @Arg("input", () => LearningPathInput, { description: "Where it leads, and from where." })
    input: LearningPathInput,
    @Ctx() context: PlanningContext,
  ) {
    return answerPath(context, input);
  }

  @FieldResolver(() => [PathChoiceType], {
    description:
      "Where one of several was enough: what was taken and what the others would cost. Solved anew for each, so asking for it takes time.",
  })
  choices(@Root() path: AnsweredPath) {
    return path.priceChoices();
  }

  @FieldResolver(() => String, { description: "The plan as a diagram." })
  diagram(
    @Root() path: AnsweredPath,
    @Arg("format", () => DiagramFormatEnum, {
      nullable: true,
      defaultValue: "MERMAID",
      description: "How it is written.",
    })
    format: DiagramFormat | null,
    @Arg("theme", () => DiagramThemeEnum, {
      nullable: true,
      defaultValue: "SYSTEM",
      description: "The colours of SVG; Mermaid and DOT are coloured by what draws them.",
    })
    theme: DiagramTheme | null,
  ) {
    return drawPath(toPicture(path), format ?? "MERMAID", theme ?? "SYSTEM");
  }
}
