import { parentPort } from "node:worker_threads";
import { solveLexicographically } from "./lexicographic.js";
import { loadHighs } from "./load-highs.js";
import type { SolverAnswer, SolverQuestion } from "./solver-messages.js";

/** The solver's thread: it blocks while it solves, which is why it has a thread of its own. */
const highs = loadHighs();

async function answer({ model, milliseconds }: SolverQuestion): Promise<SolverAnswer> {
  try {
    return { solution: solveLexicographically(await highs, model, milliseconds) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", (question: SolverQuestion) => {
  void answer(question).then((answered) => parentPort?.postMessage(answered, []));
});
