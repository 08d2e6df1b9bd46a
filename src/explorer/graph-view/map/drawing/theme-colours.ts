import { KIND_NAMES, type KindName } from "../../../../texts.js";
/** The page's colours as the canvas takes them, e.g. `rgb(27, 32, 48)`. */
export interface ThemeColours {
  readonly ink: string;
  readonly card: string;
  readonly accent: string;
  /** Of lines, thousands of which lie over each other. */
  readonly line: string;
  readonly kinds: Readonly<Record<KindName, string>>;
}

const LINE_OPACITY = 0.1;

/** Reads the colours that custom properties have where an element stands. */
export function readColours(element: HTMLElement): ThemeColours {
  const probe = document.createElement("i");
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const kinds = Object.keys(KIND_NAMES) as KindName[];
  const colours = {
    ink: read("ink"),
    card: read("card"),
    accent: read("accent"),
    line: fade(read("quiet"), LINE_OPACITY),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, read(kind.toLowerCase())])),
  };
  probe.remove();
  return colours as ThemeColours;
}

/** WebGL is given colours that are multiplied by their opacity already. */
function fade(colour: string, opacity: number): string {
  const parts = (colour.match(/[\d.]+/gu) ?? []).slice(0, 3);
  const faded = parts.map((part) => Math.round(Number(part) * opacity));
  return `rgba(${faded.join(", ")}, ${opacity})`;
}

/** Calls a function whenever the theme is another one, by the system or by the page's own switch. */
export function followTheme(changed: () => void): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const page = new MutationObserver(changed);
  system.addEventListener("change", changed);
  page.observe(document.documentElement, { attributes: true });
  return () => {
    system.removeEventListener("change", changed);
    page.disconnect();
  };
}
