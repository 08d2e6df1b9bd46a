import { useEffect, useState } from "preact/hooks";

/** The theme that the switch of the pages stands at (frame/theme.ts); empty for the system's. */
export function useChosenTheme(): string {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(readTheme()));
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, []);
  return theme;
}

function readTheme(): string {
  return document.documentElement.dataset.theme ?? "";
}
