import { useCallback, useEffect, useState } from "preact/hooks";

export interface ElementScript {
  /** Whether the script of the elements did not come. */
  readonly isMissing: boolean;
  readonly retry: () => void;
}

/** Loads the elements, and again when a lost network is back. */
export function useElements(home: URL): ElementScript {
  const [attempt, setAttempt] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  useEffect(() => {
    let isCurrent = true;
    import(/* @vite-ignore */ toAddress(home, attempt)).then(
      () => isCurrent && setMissing(false),
      () => isCurrent && setMissing(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [home, attempt]);
  useEffect(() => {
    if (!isMissing) return undefined;
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [isMissing, retry]);
  return { isMissing, retry };
}

/** Not every browser asks again for a module that has failed to load once; each does for one of another address. */
function toAddress(home: URL, attempt: number): string {
  const address = new URL("embed/rolegraph.js", home);
  if (attempt > 0) address.searchParams.set("attempt", String(attempt));
  return address.href;
}
