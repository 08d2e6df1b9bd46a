/** @jsxImportSource preact */
import { type ComponentChildren, render } from "preact";
import { askGraph } from "../../api/ask-graph.js";
import { API } from "./addresses.js";
import styles from "./embed.css?inline";
import { type EmbedState, explainSilence, type Question } from "./embed-state.js";
import { Frame } from "./frame.js";

let sheet: CSSStyleSheet | undefined;

/**
 * An element that asks the API which its script came from, and shows the answer in a shadow tree. It asks
 * again when an attribute changes and when a lost network is back. What stands inside of it is shown where
 * there are no scripts, and beside what went wrong.
 */
export abstract class GraphElement<Data> extends HTMLElement {
  /** The attribute without which there is no question, with an example. */
  abstract readonly required: readonly [attribute: string, example: string];
  abstract readonly loadingText: string;
  readonly #root: ShadowRoot;
  #state: EmbedState<Data> = { state: "loading" };
  /** Answers to earlier questions come too late. */
  #turn = 0;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
    sheet ??= createSheet();
    this.#root.adoptedStyleSheets = [sheet];
  }

  /** The reference that it is about, as its attribute has it. */
  abstract subject(): string | undefined;

  /** What the attributes ask of it. */
  abstract toQuestion(subject: string): Question;

  /** What an answer without an error lacks all the same; undefined when it is whole. */
  findFault(_data: Data, _subject: string): string | undefined {
    return undefined;
  }

  /** The answer for people. */
  abstract show(data: Data): ComponentChildren;

  connectedCallback(): void {
    window.addEventListener("online", this.#askAgain);
    void this.#ask();
  }

  disconnectedCallback(): void {
    window.removeEventListener("online", this.#askAgain);
    this.#turn += 1;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#ask();
  }

  readonly #askAgain = (): void => {
    if (this.#state.state !== "answered") void this.#ask();
  };

  async #ask(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    // Attributes that are set one after the other are one question.
    await Promise.resolve();
    if (turn !== this.#turn) return;
    this.#change({ state: "loading" });
    const state = await this.#find();
    if (turn === this.#turn) this.#change(state);
  }

  async #find(): Promise<EmbedState<Data>> {
    const subject = this.subject()?.trim();
    if (!subject) return { state: "missing" };
    const { query, variables } = this.toQuestion(subject);
    const answer = await askGraph<Data>(API, query, variables);
    if (answer.state === "unreachable") return explainSilence(API);
    const fault = answer.state === "answered" && this.findFault(answer.data, subject);
    return fault ? { state: "refused", message: fault } : answer;
  }

  #change(state: EmbedState<Data>): void {
    this.#state = state;
    const { localName, required, loadingText } = this;
    const subject = this.subject()?.trim();
    const question = subject ? this.toQuestion(subject) : undefined;
    const frame = (
      <Frame
        state={state}
        question={question}
        element={localName}
        required={required}
        loadingText={loadingText}
        show={(data) => this.show(data)}
        retry={this.#askAgain}
      />
    );
    render(frame, this.#root);
  }
}

function createSheet(): CSSStyleSheet {
  const created = new CSSStyleSheet();
  created.replaceSync(styles);
  return created;
}
