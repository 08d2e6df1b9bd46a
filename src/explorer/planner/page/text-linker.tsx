/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { PLANNER_TEXTS } from "../../../texts.js";
import { toReference } from "../../api/concept-reference.js";
import { explainTrouble } from "../../interface/trouble.js";
import { askMentioned, type Mentioned, MOST_CHARACTERS } from "../question/find-mentioned.js";
import type { Known } from "../question/plan-question.js";
import { MentionedList } from "./mentioned-list.js";

const TEXTS = PLANNER_TEXTS.linking;

interface TextLinkerProperties {
  readonly api: URL;
  readonly add: (known: readonly Known[]) => void;
}

/** Finds what is known in a pasted text or a file, and adds what is ticked of it. */
export function TextLinker({ api, add }: TextLinkerProperties) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly Mentioned[]>();
  const [message, setMessage] = useState("");
  const find = async () => {
    setFound(undefined);
    if (text.length > MOST_CHARACTERS) return setMessage(TEXTS.tooLong);
    const answer = await askMentioned(api, text);
    if (answer.state === "answered") {
      setFound(answer.data);
      setMessage(answer.data.length === 0 ? TEXTS.none : "");
    } else {
      setMessage(explainTrouble(answer));
    }
  };
  return (
    <details class="linker">
      <summary>{TEXTS.heading}</summary>
      <p class="quiet hint">{TEXTS.text}</p>
      <TextFields text={text} setText={setText} />
      <button type="button" disabled={text.trim() === ""} onClick={() => void find()}>
        {TEXTS.find}
      </button>
      <p role="status">{message}</p>
      {found && found.length > 0 && (
        <MentionedList
          mentioned={found}
          add={(concepts) => {
            add(concepts.map((concept) => ({ concept: toReference(concept) })));
            setFound(undefined);
            setText("");
          }}
        />
      )}
    </details>
  );
}

interface TextFieldsProperties {
  readonly text: string;
  readonly setText: (text: string) => void;
}

function TextFields({ text, setText }: TextFieldsProperties) {
  const read = async (file: File | undefined) => {
    if (file) setText(await file.text());
  };
  return (
    <>
      <div class="field">
        <label for="link-text">{TEXTS.label}</label>
        <textarea
          id="link-text"
          rows={6}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="link-file">{TEXTS.file}</label>
        <input
          id="link-file"
          type="file"
          accept=".json,.txt,.md,text/plain,application/json"
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
      </div>
    </>
  );
}
