import { useEffect, useState } from "preact/hooks";
import { askGraph } from "../api/ask-graph.js";
import type { PlanQuestion } from "../embed/plan-address.js";

/** What the visitor has chosen. */
export interface Choice extends PlanQuestion {
  readonly concept: string;
  readonly theme: string;
}

const FIRST: Choice = {
  role: "backend-developer",
  knows: "python@advanced, sql, git",
  hours: "10",
  concept: "redis",
  theme: "",
};

/** Long enough not to plan for every letter that somebody types. */
const PAUSE_MS = 400;

/** The choice as it stands in the form, and as it was when the visitor last paused. */
export function useChoice() {
  const [choice, setChoice] = useState(FIRST);
  const [settled, setSettled] = useState(FIRST);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(choice), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [choice]);
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  return { choice, settled, change };
}

/** A role to choose from. */
export interface RoleOption {
  readonly slug: string;
  readonly label: string;
}

interface RoleData {
  readonly roles: { readonly nodes: readonly (RoleOption & { readonly scheme: string })[] };
}

const ROLES = `{ roles(first: 100) { nodes { slug scheme label } } }`;

/** The curated roles by label; the first choice alone until they are there. */
export function useRoles(home: URL): readonly RoleOption[] {
  const [roles, setRoles] = useState<readonly RoleOption[]>([
    { slug: FIRST.role, label: "Back-end developer" },
  ]);
  useEffect(() => {
    void loadRoles(home, setRoles);
  }, [home]);
  return roles;
}

async function loadRoles(home: URL, use: (roles: readonly RoleOption[]) => void): Promise<void> {
  const answer = await askGraph<RoleData>(new URL("graphql", home), ROLES);
  if (answer.state !== "answered") return;
  use(answer.data.roles.nodes.filter(({ scheme }) => scheme === "core"));
}
