import { setImmediate } from "node:timers/promises";
import { LimitExceededError } from "../../domain/errors.js";
import type { LinearSolver } from "../../domain/learning-path/linear-model.js";
import type { GraphContext } from "../context.js";

/** What all requests plan with. */
export interface Planning {
  readonly solver: LinearSolver;
  /** Longest time that one request may plan, waiting for the solver included. */
  readonly milliseconds: number;
}

/** The context of fields that plan. They are marked `answersLater`, for only requests have a planner. */
export interface PlanningContext extends GraphContext {
  readonly planner: RequestPlanner;
}

/** What a plan is made with. */
export interface PlanningTurn {
  readonly solver: LinearSolver;
  /** What is left of the request's time. */
  readonly milliseconds: number;
}

/** The most different questions that one request may have planned. */
export const MOST_PLANS = 100;

/**
 * Plans for one request: equal questions once, different ones one after the other, so that a request
 * never waits for the solver in more than one place; all of them within one time.
 */
export class RequestPlanner {
  readonly #planning: Planning;
  readonly #answers = new Map<string, Promise<unknown>>();
  #turn: Promise<unknown> = Promise.resolve();
  #spent = 0;
  #isRepeatable = true;

  constructor(planning: Planning) {
    this.#planning = planning;
  }

  /** Whether everything so far would be planned the same again: false once something ran out of time. */
  get isRepeatable(): boolean {
    return this.#isRepeatable;
  }

  /** Says that the answer may be another one next time, so that it is not kept. */
  markUnrepeatable(): void {
    this.#isRepeatable = false;
  }

  /**
   * Gives the answer that a question got before in the request, or works it out when it is its turn.
   * Rejects with LIMIT_EXCEEDED when the request has too many questions.
   *
   * @param name equal for equal questions
   */
  answerOnce<Answer>(
    name: string,
    answer: (turn: PlanningTurn) => Promise<Answer>,
  ): Promise<Answer> {
    const known = this.#answers.get(name) as Promise<Answer> | undefined;
    if (known) return known;
    if (this.#answers.size >= MOST_PLANS) return Promise.reject(tooManyError());
    const answered = this.#turn.then(() => this.#take(answer));
    this.#turn = answered.catch(() => undefined);
    this.#answers.set(name, answered);
    return answered;
  }

  /** Other requests get their turn before each plan: making one takes milliseconds. */
  async #take<Answer>(answer: (turn: PlanningTurn) => Promise<Answer>): Promise<Answer> {
    if (this.#answers.size > 1) await setImmediate();
    const { solver, milliseconds } = this.#planning;
    const start = performance.now();
    try {
      return await answer({ solver, milliseconds: Math.max(0, milliseconds - this.#spent) });
    } finally {
      this.#spent += performance.now() - start;
    }
  }
}

function tooManyError(): Error {
  return new LimitExceededError(
    `The request asks for more than ${MOST_PLANS} different plans; spread them over several requests.`,
    { limit: "plans", maximum: MOST_PLANS },
  );
}
