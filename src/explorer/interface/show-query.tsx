/** @jsxImportSource preact */

import { INTERFACE_TEXTS } from "../../texts.js";
import { type Question, toPlaygroundAddress } from "../api/question.js";

interface ShowQueryProperties {
  readonly home: URL;
  readonly question: Question;
}

/** Opens what a view asks in the playground. */
export function ShowQuery({ home, question }: ShowQueryProperties) {
  return (
    <p class="quiet">
      <a href={toPlaygroundAddress(home, question)}>{INTERFACE_TEXTS.showQuery}</a>
    </p>
  );
}
