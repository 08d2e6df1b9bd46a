/** Tells the command as anybody would repeat it: where ESCO lies is different on each machine. */
export function tellCommand(words: readonly string[]): string {
  const told = words.join(" ").replace(/--esco[ =].+?(?= --|$)/u, "--esco <folder>");
  return told === "" ? "npm run bench" : `npm run bench -- ${told}`;
}
