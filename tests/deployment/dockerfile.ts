/** One instruction of a Dockerfile, e.g. `COPY --from=build /app/dist ./dist`. */
export interface Instruction {
  readonly name: string;
  readonly flags: readonly string[];
  readonly text: string;
}

/** What one `FROM` begins. */
export interface Stage {
  readonly image: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

const LINE = /^(?<name>[A-Z]+)\s+(?<flags>(?:--\S+\s+)*)(?<text>.*)$/u;

/** Reads a Dockerfile as far as ours goes: comments, continued lines, flags, stages. */
export function parseDockerfile(content: string): Stage[] {
  const lines = content
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const instruction of lines.map(parseInstruction)) {
    if (instruction.name === "FROM") stages.push(toStage(instruction));
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

/** Reads the words of an instruction in exec form, `["node", "main.js"]`. */
export function parseWords(text: string): string[] {
  return JSON.parse(text) as string[];
}

function parseInstruction(line: string): Instruction {
  const parts = LINE.exec(line)?.groups;
  if (!parts) throw new Error(`Expected an instruction of a Dockerfile, got: ${line}`);
  const { name = "", flags = "", text = "" } = parts;
  return { name, flags: flags.split(/\s+/u).filter((flag) => flag !== ""), text: text.trim() };
}

function toStage({ text }: Instruction): Stage & { instructions: Instruction[] } {
  const [image = "", , name] = text.split(/\s+/u);
  return { image, name, instructions: [] };
}
