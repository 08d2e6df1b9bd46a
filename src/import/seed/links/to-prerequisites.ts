import { DEFAULT_LEVEL, LEVELS, STRENGTHS, type Strength } from "../../../domain/level.js";
import type { Evidence } from "../../../domain/source.js";
import { toEvidence } from "../convert/to-evidence.js";
import { fromWord } from "../convert/words.js";
import { below, type Place } from "../files/place.js";
import type { OptionData, PrerequisiteData } from "../shape/seed-data.js";
import { draftEdge, type EdgeDraft, type Owner, toAtLeast } from "./edge-draft.js";
import { mergeGroups } from "./merge-groups.js";

/** What the options of one group have in common. */
interface Group {
  readonly number: number;
  readonly strength: Strength;
  readonly level: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** Converts prerequisites. A target of several groups becomes one edge with all their numbers. */
export function toPrerequisites(
  owner: Owner,
  prerequisites: readonly (string | PrerequisiteData)[],
): EdgeDraft[] {
  const place = below(owner.declaration.place, "prerequisites");
  const drafts = prerequisites.flatMap((item, index) => {
    const data: PrerequisiteData = typeof item === "string" ? { concept: item } : item;
    return toGroup(owner, index + 1, data, below(place, index));
  });
  return mergeGroups(drafts, owner.scope.problems);
}

function toGroup(owner: Owner, number: number, data: PrerequisiteData, place: Place): EdgeDraft[] {
  const group: Group = {
    number,
    strength: data.strength === undefined ? "HARD" : fromWord(STRENGTHS, data.strength),
    level: data.level,
    evidence: toEvidence(data.evidence, below(place, "evidence"), owner.scope),
  };
  if (data.concept !== undefined) {
    return toOption(owner, group, { ...data, concept: data.concept }, place);
  }
  if (data.atLeast !== undefined) {
    owner.scope.problems.add(place, 'Give "atLeast" with an option of "anyOf", not beside it.');
  }
  return (data.anyOf ?? []).flatMap((item, index) => {
    const option: OptionData = typeof item === "string" ? { concept: item } : item;
    return toOption(owner, group, option, below(place, "anyOf", index));
  });
}

function toOption(owner: Owner, group: Group, data: OptionData, place: Place): EdgeDraft[] {
  const level = data.level ?? group.level;
  const draft = draftEdge(owner, "HAS_PREREQUISITE", data.concept, place, (kind) => ({
    level: level === undefined ? DEFAULT_LEVEL : fromWord(LEVELS, level),
    atLeast: toAtLeast(data.atLeast, kind, place, owner.scope),
    groups: [group.number],
    strength: group.strength,
    evidence: group.evidence,
  }));
  return draft ? [draft] : [];
}
