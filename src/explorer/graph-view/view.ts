import { type KindName, type LinkName } from "../../texts.js";
/** What somebody looks at. */
export interface View {
  /** The reference of what stands in the middle; undefined for the whole map. */
  readonly around: string | undefined;
  /** The reference of what was looked for on the whole map. */
  readonly focus?: string | undefined;
  /** References of the concepts that are expanded besides, in the order in which they were. */
  readonly open: readonly string[];
  /** Kinds and types of links that are left out. */
  readonly withoutKinds: readonly KindName[];
  readonly withoutTypes: readonly LinkName[];
}

/** A view, and those before it that can be had back. */
export interface ViewHistory {
  readonly past: readonly View[];
  readonly present: View;
}

export type ViewAction =
  | { readonly type: "centre" | "expand" | "collapse" | "focus"; readonly reference: string }
  /** To the whole map, with what stood in the middle in sight. */
  | { readonly type: "whole" }
  | { readonly type: "kind"; readonly kind: KindName }
  | { readonly type: "link"; readonly link: LinkName }
  | { readonly type: "undo" }
  /** The browser went back or forth. */
  | { readonly type: "visit"; readonly view: View };

/** With the middle as many as the API takes. */
export const MOST_OPEN = 19;

/** Does what somebody asked for, so that it can be undone; the same history where nothing changes. */
export function changeView(history: ViewHistory, action: ViewAction): ViewHistory {
  const { past, present } = history;
  if (action.type === "undo") {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), present: before } : history;
  }
  if (action.type === "visit") {
    const isUndone = isSame(past.at(-1), action.view);
    return { past: isUndone ? past.slice(0, -1) : past, present: action.view };
  }
  const next = follow(present, action);
  return isSame(present, next) ? history : { past: [...past, present], present: next };
}

function follow(view: View, action: Exclude<ViewAction, { type: "undo" | "visit" }>): View {
  switch (action.type) {
    case "centre":
      return { ...view, around: action.reference, focus: undefined, open: [] };
    case "focus":
      return { ...view, focus: action.reference };
    case "whole":
      return { ...view, around: undefined, focus: view.around, open: [] };
    case "expand":
      return expand(view, action.reference);
    case "collapse":
      return { ...view, open: view.open.filter((one) => one !== action.reference) };
    case "kind":
      return { ...view, withoutKinds: toggle(view.withoutKinds, action.kind) };
    case "link":
      return { ...view, withoutTypes: toggle(view.withoutTypes, action.link) };
    default:
      return action satisfies never;
  }
}

function expand(view: View, reference: string): View {
  const isOpen = view.around === reference || view.open.includes(reference);
  if (isOpen || view.open.length >= MOST_OPEN) return view;
  return { ...view, open: [...view.open, reference] };
}

function toggle<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((one) => one !== item) : [...items, item];
}

function isSame(one: View | undefined, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
