import { useEffect, useReducer } from "preact/hooks";
import { changeView, type ViewAction, type ViewHistory } from "./view.js";
import { readView, writeView } from "./view-address.js";

/** The view that the address says, which keeps it as it changes, back and forth. */
export function useView(): readonly [ViewHistory, (action: ViewAction) => void] {
  const [history, act] = useReducer(changeView, undefined, () => ({
    past: [],
    present: readView(window.location.search),
  }));
  const written = writeView(history.present);
  useEffect(() => {
    const isThere = written === writeView(readView(window.location.search));
    if (!isThere) window.history.pushState(null, "", `${window.location.pathname}${written}`);
  }, [written]);
  useEffect(() => {
    const follow = () => act({ type: "visit", view: readView(window.location.search) });
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  return [history, act];
}
