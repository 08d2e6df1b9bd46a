import { useEffect, useState } from "preact/hooks";

/** What stands behind the "?" of the address, as somebody goes on and back. */
export function useAddress(): readonly [search: string, go: (search: string) => void] {
  const [search, setSearch] = useState(window.location.search);
  useEffect(() => {
    const follow = () => setSearch(window.location.search);
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const go = (next: string) => {
    if (next === window.location.search) return;
    window.history.pushState(null, "", `${window.location.pathname}${next}`);
    setSearch(next);
  };
  return [search, go];
}
