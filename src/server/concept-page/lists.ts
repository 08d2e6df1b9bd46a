/** Links of one type, seen from one end. */
export interface LinkList {
  readonly type: string;
  readonly direction: "OUT" | "IN";
}

/** The lists of links that a page can have, by the name that addresses and queries give them. */
export const LINK_LISTS = {
  wider: { type: "BROADER", direction: "OUT" },
  narrower: { type: "BROADER", direction: "IN" },
  related: { type: "RELATED", direction: "OUT" },
  requirements: { type: "REQUIRES", direction: "OUT" },
  requiredBy: { type: "REQUIRES", direction: "IN" },
  unlocks: { type: "HAS_PREREQUISITE", direction: "IN" },
  usedFor: { type: "USED_FOR", direction: "OUT" },
  technologies: { type: "USED_FOR", direction: "IN" },
  responsibilities: { type: "RESPONSIBLE_FOR", direction: "OUT" },
  answeredBy: { type: "RESPONSIBLE_FOR", direction: "IN" },
  callsOn: { type: "CALLS_ON", direction: "OUT" },
  calledOnBy: { type: "CALLS_ON", direction: "IN" },
  leadsFrom: { type: "LEADS_TO", direction: "IN" },
} as const satisfies Readonly<Record<string, LinkList>>;

export type LinkListName = keyof typeof LINK_LISTS;

/** All that is below a category, at any depth, is a list of concepts and not of links. */
export type ListName = LinkListName | "everything";

/** The lists of every kind of concept. */
export const SHARED_LISTS: readonly LinkListName[] = ["wider", "narrower", "related"];

/** The lists that only some types of the API have. */
export const LISTS_OF_TYPE: Readonly<Record<string, readonly LinkListName[]>> = {
  Role: ["requirements", "responsibilities", "leadsFrom"],
  Skill: ["unlocks", "requiredBy", "technologies", "calledOnBy"],
  Technology: ["unlocks", "requiredBy", "usedFor", "calledOnBy"],
  Category: ["unlocks", "requiredBy"],
  Responsibility: ["callsOn", "answeredBy"],
};

/** Every name of a list. */
export const LIST_NAMES: readonly ListName[] = [
  ...(Object.keys(LINK_LISTS) as LinkListName[]),
  "everything",
];

/** Tells whether an address names a list that there is. */
export function isListName(name: string): name is ListName {
  return (LIST_NAMES as readonly string[]).includes(name);
}
