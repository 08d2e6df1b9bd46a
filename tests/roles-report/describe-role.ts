/** What is asked of each role. */
export const ROLE_PLAN = `query ($role: String!) {
  role(slug: $role) { label requirements(importance: [ESSENTIAL]) { totalCount } }
  learningPath(input: { role: $role }) {
    totalHours
    stages { number hours steps { concept { label ... on Technology { marks { kind } } } level hours } }
    choices { reason { text } taken { label } others { concept { label } extraHours } omitted }
    certificate { status violations }
  }
}`;

/** What `ROLE_PLAN` answers. */
export interface RolePlan {
  readonly role: { readonly label: string; readonly requirements: { readonly totalCount: number } };
  readonly learningPath: {
    readonly totalHours: number;
    readonly stages: readonly Stage[];
    readonly choices: readonly Choice[];
    readonly certificate: { readonly status: string; readonly violations: number };
  };
}

interface Stage {
  readonly number: number;
  readonly hours: number;
  readonly steps: readonly {
    readonly concept: {
      readonly label: string;
      readonly marks?: readonly { readonly kind: string }[];
    };
    readonly level: string;
    readonly hours: number;
  }[];
}

interface Choice {
  readonly reason: { readonly text: string };
  readonly taken: readonly { readonly label: string }[];
  readonly others: readonly {
    readonly concept: { readonly label: string };
    readonly extraHours: number | null;
  }[];
  readonly omitted: number;
}

/**
 * The chapter about one role; throws when its plan is not proven, for then it may differ next time, and
 * when it leads through what nobody maintains any more.
 */
export function describeRole({ role, learningPath }: RolePlan): string {
  const { totalHours, stages, choices, certificate } = learningPath;
  if (certificate.status !== "OPTIMAL" || certificate.violations > 0) {
    throw new Error(`The plan for ${role.label} is ${certificate.status}, not proven.`);
  }
  checkAlive(role.label, stages);
  const steps = stages.reduce((sum, stage) => sum + stage.steps.length, 0);
  const summary = `${role.requirements.totalCount} essential requirements, ${steps} steps in ${stages.length} ${stages.length === 1 ? "stage" : "stages"}, ${totalHours} hours.`;
  return [`## ${role.label}`, summary, describeStages(stages), ...describeChoices(choices)].join(
    "\n\n",
  );
}

function checkAlive(role: string, stages: readonly Stage[]): void {
  const ended = stages
    .flatMap(({ steps }) => steps.map(({ concept }) => concept))
    .filter(({ marks = [] }) => marks.some(({ kind }) => kind === "END_OF_LIFE"))
    .map(({ label }) => label);
  if (ended.length > 0) throw new Error(`${role} is led through ${ended.join(", ")}, which ended.`);
}

function describeStages(stages: readonly Stage[]): string {
  return stages
    .map(({ number, hours, steps }) => {
      const names = steps.map(({ concept, level, hours: own }) => {
        return `${concept.label} (${level.toLowerCase()}, ${own} h)`;
      });
      return `${number}. ${hours} h: ${names.join(" · ")}`;
    })
    .join("\n");
}

function describeChoices(choices: readonly Choice[]): string[] {
  if (choices.length === 0) return [];
  const lines = choices.map(({ reason, taken, others, omitted }) => {
    const names = others.map(({ concept, extraHours }) => {
      return extraHours === null ? concept.label : `${concept.label} (+${extraHours} h)`;
    });
    const rest = omitted > 0 ? [`${omitted} more`] : [];
    const instead = [...names, ...rest].join(", ") || "nothing";
    return `- ${reason.text} Taken: ${taken.map(({ label }) => label).join(", ")}. Instead: ${instead}.`;
  });
  return [`Choices:\n\n${lines.join("\n")}`];
}
