import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { LimitExceededError, UnavailableError } from "../../src/domain/errors.js";
import { LinearModelBuilder } from "../../src/domain/learning-path/linear-model.js";
import {
  createHighsSolver,
  type HighsSolver,
  type HighsSolverOptions,
} from "../../src/solver/highs-solver.js";
import { startHighsWorker } from "../../src/solver/start-worker.js";

const SECONDS = 20_000;
const BUILT_WORKER = fileURLToPath(new URL("../../dist/server/highs-worker.cjs", import.meta.url));

/** One of two that cost the same; the second objective prefers the second. */
function choiceOfTwo() {
  const builder = new LinearModelBuilder();
  const [left, right] = [builder.addBinary(), builder.addBinary()];
  builder.addRow(
    [
      [left, 1],
      [right, 1],
    ],
    1,
  );
  return builder.build([
    [
      [left, 3],
      [right, 3],
    ],
    [
      [left, 2],
      [right, 1],
    ],
  ]);
}

describe("the solver's thread", () => {
  let solver: HighsSolver | undefined;
  const open = (options?: HighsSolverOptions) => {
    solver = createHighsSolver(options);
    return solver;
  };
  afterEach(() => solver?.close());

  it("minimises one objective within the other", async () => {
    const solution = await open().solve(choiceOfTwo(), SECONDS);
    expect(solution).toEqual({ values: [0, 1], proven: 2, bounds: [3, 1] });
  });

  it("runs as it is built", async () => {
    const startWorker = () => new Worker(BUILT_WORKER, { execArgv: [] });
    const solution = await open({ startWorker }).solve(choiceOfTwo(), SECONDS);
    expect(solution.values).toEqual([0, 1]);
  });

  it("starts with the first model, once", async () => {
    let starts = 0;
    const startWorker = () => {
      starts += 1;
      return startHighsWorker();
    };
    const opened = open({ startWorker });
    expect(starts).toBe(0);
    await Promise.all([opened.solve(choiceOfTwo(), SECONDS), opened.solve(choiceOfTwo(), SECONDS)]);
    expect(starts).toBe(1);
  });

  it("refuses models when too many wait", async () => {
    const opened = open({ queueLimit: 1 });
    const taken = [opened.solve(choiceOfTwo(), SECONDS), opened.solve(choiceOfTwo(), SECONDS)];
    await expect(opened.solve(choiceOfTwo(), SECONDS)).rejects.toThrow(LimitExceededError);
    await expect(Promise.all(taken)).resolves.toHaveLength(2);
  });

  it("is replaced when it dies, and says so to whom it was answering", async () => {
    const dying = () => new Worker("process.exit(1)", { eval: true });
    const starts = [dying, startHighsWorker];
    const opened = open({ startWorker: () => (starts.shift() ?? startHighsWorker)() });
    const first = opened.solve(choiceOfTwo(), SECONDS);
    const second = opened.solve(choiceOfTwo(), SECONDS);
    await expect(first).rejects.toThrow(UnavailableError);
    await expect(second).resolves.toMatchObject({ proven: 2 });
  });

  it("is stopped and replaced when it does not keep to its time", async () => {
    const deaf = () => new Worker("setInterval(() => {}, 1000)", { eval: true });
    const starts = [deaf, startHighsWorker];
    const opened = open({
      startWorker: () => (starts.shift() ?? startHighsWorker)(),
      graceMilliseconds: 10,
    });
    const first = await opened.solve(choiceOfTwo(), 50);
    expect(first).toEqual({ values: null, proven: 0, bounds: [] });
    await expect(opened.solve(choiceOfTwo(), SECONDS)).resolves.toMatchObject({ proven: 2 });
  });

  it("answers with nothing where there is no time left", async () => {
    await expect(open().solve(choiceOfTwo(), 0)).resolves.toMatchObject({ values: null });
  });

  it("refuses a model that is broken, and goes on", async () => {
    const opened = open();
    const broken = { ...choiceOfTwo(), columnUpper: [Number.NaN, 1] };
    await expect(opened.solve(broken, SECONDS)).rejects.toThrow(/^The solver refused a model/u);
    await expect(opened.solve(choiceOfTwo(), SECONDS)).resolves.toMatchObject({ proven: 2 });
  });

  it("rejects what is open when it is closed, and everything after", async () => {
    const opened = open();
    const first = opened.solve(choiceOfTwo(), SECONDS);
    const second = opened.solve(choiceOfTwo(), SECONDS);
    await Promise.all([
      expect(first).rejects.toThrow(UnavailableError),
      expect(second).rejects.toThrow(UnavailableError),
      opened.close(),
    ]);
    await opened.close();
    await expect(opened.solve(choiceOfTwo(), SECONDS)).rejects.toThrow(UnavailableError);
  });
});
