import type { Worker } from "node:worker_threads";
import { LimitExceededError, UnavailableError } from "../domain/errors.js";
import type {
  LinearModel,
  LinearSolution,
  LinearSolver,
} from "../domain/learning-path/linear-model.js";
import type { SolverAnswer } from "./solver-messages.js";
import { startHighsWorker } from "./start-worker.js";

export interface HighsSolverOptions {
  /** Models that may wait while one is solved; beyond that `solve` rejects with LIMIT_EXCEEDED. */
  readonly queueLimit?: number;
  /** For how long a model may be overdue before its thread is stopped. */
  readonly graceMilliseconds?: number;
  /** Starts the thread; another one only in tests. */
  readonly startWorker?: () => Worker;
}

/** A solver in a thread that has to be stopped. */
export interface HighsSolver extends LinearSolver {
  /** Stops the thread; what is being solved or waits is rejected. Calls after the first do nothing. */
  close(): Promise<void>;
}

interface Job {
  readonly model: LinearModel;
  /** On the clock of `performance.now`; time in the queue counts. */
  readonly end: number;
  readonly resolve: (solution: LinearSolution) => void;
  readonly reject: (error: Error) => void;
}

/** What is known of a model for which there was no time. */
const NOTHING_FOUND: LinearSolution = { values: null, proven: 0, bounds: [] };

/**
 * Solves with HiGHS in a thread of its own, which starts with the first model, keeps no process alive
 * while it is idle, and is replaced when it died or does not keep to its time.
 */
export function createHighsSolver(options: HighsSolverOptions = {}): HighsSolver {
  return new QueuedSolver(options);
}

class QueuedSolver implements HighsSolver {
  readonly #queueLimit: number;
  readonly #grace: number;
  readonly #startWorker: () => Worker;
  readonly #queue: Job[] = [];
  #worker: Worker | undefined;
  #current: Job | undefined;
  #overdue: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor({ queueLimit, graceMilliseconds, startWorker }: HighsSolverOptions) {
    this.#queueLimit = queueLimit ?? 32;
    this.#grace = graceMilliseconds ?? 1_000;
    this.#startWorker = startWorker ?? startHighsWorker;
  }

  solve(model: LinearModel, milliseconds: number): Promise<LinearSolution> {
    if (this.#isClosed) return Promise.reject(closedError());
    if (this.#queue.length >= this.#queueLimit) return Promise.reject(fullError(this.#queueLimit));
    return new Promise((resolve, reject) => {
      this.#queue.push({ model, end: performance.now() + milliseconds, resolve, reject });
      this.#solveNext();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#queue.splice(0)) job.reject(closedError());
    this.#takeCurrent()?.reject(closedError());
    await this.#dropWorker();
  }

  #solveNext(): void {
    while (!this.#current) {
      const job = this.#queue.shift();
      if (!job) return;
      const milliseconds = job.end - performance.now();
      if (milliseconds > 0) this.#ask(job, milliseconds);
      else job.resolve(NOTHING_FOUND);
    }
  }

  #ask(job: Job, milliseconds: number): void {
    this.#current = job;
    try {
      this.#worker ??= this.#start();
      this.#worker.ref();
      this.#worker.postMessage({ model: job.model, milliseconds }, []);
      this.#overdue = setTimeout(() => this.#stopOverdue(), milliseconds + this.#grace);
    } catch (error) {
      this.#fail(error);
    }
  }

  #start(): Worker {
    const worker = this.#startWorker();
    const isOurs = () => worker === this.#worker;
    worker.on("message", (answer: SolverAnswer) => isOurs() && this.#finish(answer));
    worker.on("error", (error) => isOurs() && this.#fail(error));
    worker.on("exit", () => isOurs() && this.#fail(undefined));
    return worker;
  }

  #finish({ solution, failure }: SolverAnswer): void {
    this.#worker?.unref();
    const job = this.#takeCurrent();
    if (solution) job?.resolve(solution);
    else job?.reject(new Error(`The solver refused a model: ${failure}`));
    this.#solveNext();
  }

  /** HiGHS looks at the clock between its steps only, and one of those may be long. */
  #stopOverdue(): void {
    void this.#dropWorker();
    this.#takeCurrent()?.resolve(NOTHING_FOUND);
    this.#solveNext();
  }

  /** The model at hand is not tried again: it may be what the thread died of. */
  #fail(cause: unknown): void {
    void this.#dropWorker();
    this.#takeCurrent()?.reject(
      new UnavailableError("The solver has stopped; ask again.", {}, { cause }),
    );
    this.#solveNext();
  }

  #takeCurrent(): Job | undefined {
    const job = this.#current;
    this.#current = undefined;
    clearTimeout(this.#overdue);
    return job;
  }

  async #dropWorker(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

function closedError(): Error {
  return new UnavailableError("The solver is closed.");
}

function fullError(limit: number): Error {
  return new LimitExceededError(
    `Expected at most ${limit} plans to wait for the solver; ask again in a moment.`,
    { limit: "queuedPlans", allowed: limit },
  );
}
