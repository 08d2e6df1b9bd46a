import type { SeedDraft } from "../convert/convert-seed.js";
import type { ProblemList } from "../seed-problem.js";
import { checkHierarchy } from "./check-hierarchy.js";
import { checkMembers } from "./check-members.js";
import { checkNames } from "./check-names.js";
import { checkPrerequisites } from "./check-prerequisites.js";
import { createMemberList } from "./list-members.js";

/**
 * Checks the rules about a seed as a whole. Members are counted only while nothing else is wrong,
 * because a category loses members by mistakes elsewhere.
 */
export function checkRules(draft: SeedDraft, problems: ProblemList): void {
  const isComplete = problems.size === 0;
  const listMembers = createMemberList(draft);
  checkNames(draft, problems);
  checkHierarchy(draft, problems);
  checkPrerequisites(draft, isComplete ? listMembers : undefined, problems);
  if (isComplete) checkMembers(draft, listMembers, problems);
}
