/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { PLANNER_TEXTS } from "../../../texts.js";
import { saveFile } from "../export/save-file.js";
import type { LearningPath } from "../plan/plan-query.js";
import { isStepDone, listSteps } from "../plan/plan-view.js";
import { mergeProgress, readProgress, writeProgress } from "../progress/progress.js";
import type { Recorded } from "./plan-view.js";

const TEXTS = PLANNER_TEXTS.record;

interface ProgressSectionProperties {
  readonly path: LearningPath;
  readonly record: Recorded;
  /** Plans anew, with what is done counted as known. */
  readonly replan: () => void;
}

/** What was learned, as a file to keep and to bring back. */
export function ProgressSection({ path, record, replan }: ProgressSectionProperties) {
  const [message, setMessage] = useState("");
  const { progress, change, follow } = record;
  const hasDone = listSteps(path).some((step) => isStepDone(progress, step));
  const load = async (file: File | undefined) => {
    if (!file) return;
    const loaded = readProgress(await file.text());
    if (!loaded) return setMessage(TEXTS.unreadable);
    change((before) => mergeProgress(before, loaded));
    setMessage(TEXTS.loaded(loaded.size));
    await follow();
  };
  return (
    <section class="keep" aria-labelledby="record-heading">
      <h2 id="record-heading">{TEXTS.heading}</h2>
      <p>{TEXTS.text}</p>
      <p class="row">
        <button type="button" class="plain" disabled={!hasDone} onClick={replan}>
          {TEXTS.replan}
        </button>
        <button
          type="button"
          class="plain"
          disabled={progress.size === 0}
          onClick={() =>
            saveFile("rolegraph-progress.json", writeProgress(progress), "application/json")
          }
        >
          {TEXTS.save}
        </button>
      </p>
      <div class="field">
        <label for="progress-file">{TEXTS.load}</label>
        <input
          id="progress-file"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void load(currentTarget.files?.[0])}
        />
      </div>
      <p role="status">{message}</p>
    </section>
  );
}
