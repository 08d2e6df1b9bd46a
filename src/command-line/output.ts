/** Where commands speak to a person. */
export interface Output {
  /** Writes a line of the answer. */
  readonly print: (line: string) => void;
  /** Writes a line beside the answer: progress, warnings. */
  readonly note: (line: string) => void;
}

/** Writes answers to standard output and everything else to standard error. */
export const terminal: Output = {
  print: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
};
