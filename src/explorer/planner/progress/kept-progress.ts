import { type Progress, readProgress, writeProgress } from "./progress.js";

const KEY = "rolegraph.progress";

/** Reads what this browser has kept; nothing where it keeps nothing or what it keeps is damaged. */
export function loadProgress(): Progress {
  try {
    return readProgress(localStorage.getItem(KEY) ?? "") ?? new Map();
  } catch {
    return new Map();
  }
}

/** Keeps progress in this browser; where it may not, progress lasts as long as the page. */
export function keepProgress(progress: Progress): void {
  try {
    localStorage.setItem(KEY, writeProgress(progress));
  } catch {
    // A full or forbidden storage must not stop anybody from learning.
  }
}

/** Calls back when another tab of this browser has changed what is kept. */
export function watchProgress(use: (progress: Progress) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) use(loadProgress());
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
