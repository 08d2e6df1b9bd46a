/** @jsxImportSource preact */
import { parseKnownList } from "../../../lib/known-list.js";
import { EMBED_TEXTS } from "../../../texts.js";
import { HOME } from "../element/addresses.js";
import { GraphElement } from "../element/graph-element.js";
import { toPlanAddress } from "../plan-address.js";
import { PathCard } from "./path-card.js";
import { PATH_QUERY, type PathData } from "./path-query.js";

/**
 * `<rolegraph-path role="backend-developer" knows="python@advanced, sql" hours="8">`: the shortest way to a
 * role from what is known, in as many hours of a week.
 */
export class RolegraphPath extends GraphElement<PathData> {
  static readonly observedAttributes = ["role", "data-role", "knows", "hours"];
  readonly required = ["role", "backend-developer"] as const;
  readonly loadingText = EMBED_TEXTS.path.loading;

  /**
   * `role` is ARIA's own attribute, and there is no ARIA role of that name. Its value moves to `data-role`,
   * or a reader of screens would be told nonsense.
   */
  override attributeChangedCallback(): void {
    const role = this.getAttribute("role");
    if (role === null) {
      super.attributeChangedCallback();
      return;
    }
    this.removeAttribute("role");
    this.dataset.role = role;
  }

  subject() {
    return this.dataset.role;
  }

  toQuestion(role: string) {
    const hoursPerWeek = this.#hours;
    const input = {
      role,
      knows: parseKnownList(this.#knows),
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    };
    return { query: PATH_QUERY, variables: { input } };
  }

  show(data: PathData) {
    const hoursPerWeek = this.#hours;
    return (
      <PathCard
        path={data.learningPath}
        hoursPerWeek={hoursPerWeek}
        planAddress={this.#toPlanAddress(hoursPerWeek)}
      />
    );
  }

  #toPlanAddress(hoursPerWeek: number | undefined): string {
    const hours = hoursPerWeek === undefined ? "" : String(hoursPerWeek);
    return toPlanAddress(HOME, { role: this.subject() ?? "", knows: this.#knows, hours });
  }

  get #knows(): string {
    return this.getAttribute("knows") ?? "";
  }

  /** Left out where it is no number; whether it is a sensible one the API says. */
  get #hours(): number | undefined {
    const hours = Number.parseFloat(this.getAttribute("hours") ?? "");
    return Number.isNaN(hours) ? undefined : hours;
  }
}
