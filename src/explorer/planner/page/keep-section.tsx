/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { PLANNER_TEXTS } from "../../../texts.js";
import { type ExportFormat, type ExportSubject, makeExport } from "../export/make-export.js";

const TEXTS = PLANNER_TEXTS.keep;
const FORMATS = Object.keys(TEXTS.formats) as ExportFormat[];

interface KeepSectionProperties extends Omit<ExportSubject, "start"> {
  /** Where the plan's query can be run and changed. */
  readonly playground: string;
}

/** Ways to take the plan elsewhere. */
export function KeepSection({ playground, ...subject }: KeepSectionProperties) {
  const [start, setStart] = useState(() => new Date().toISOString().slice(0, 10));
  const [message, setMessage] = useState("");
  const hasHours = subject.question.hours !== undefined;
  const save = (format: ExportFormat) => {
    setMessage("");
    makeExport(format, { ...subject, start }).catch(() => setMessage(TEXTS.failed));
  };
  return (
    <section class="keep" aria-labelledby="keep-heading">
      <h2 id="keep-heading">{TEXTS.heading}</h2>
      <p class="row">
        <button type="button" onClick={() => void copyAddress().then(setMessage)}>
          {TEXTS.share}
        </button>
        <button type="button" class="plain" onClick={() => window.print()}>
          {TEXTS.print}
        </button>
        <a href={playground}>{TEXTS.query}</a>
      </p>
      <p class="row">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="plain"
            aria-label={TEXTS.save(TEXTS.formats[format])}
            disabled={format === "calendar" && (!hasHours || start === "")}
            onClick={() => save(format)}
          >
            {TEXTS.formats[format]}
          </button>
        ))}
      </p>
      <StartField hasHours={hasHours} start={start} setStart={setStart} />
      <p role="status">{message}</p>
    </section>
  );
}

interface StartFieldProperties {
  readonly hasHours: boolean;
  readonly start: string;
  readonly setStart: (start: string) => void;
}

/** From when a calendar counts, where it is known how many hours a week has. */
function StartField({ hasHours, start, setStart }: StartFieldProperties) {
  if (!hasHours) return <p class="quiet hint">{TEXTS.calendarHint}</p>;
  return (
    <div class="field">
      <label for="start">{TEXTS.start}</label>
      <input
        id="start"
        type="date"
        value={start}
        onInput={({ currentTarget }) => setStart(currentTarget.value)}
      />
    </div>
  );
}

async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return TEXTS.copied;
  } catch {
    return TEXTS.notCopied;
  }
}
