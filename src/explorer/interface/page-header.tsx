/** @jsxImportSource preact */
import { INTERFACE_TEXTS as TEXTS } from "./texts.js";

interface PageHeaderProperties {
  readonly home: URL;
  readonly current: "compare" | "graph";
  readonly title: string;
  readonly lead: string;
}

/** The way to the other pages, and what this one is. */
export function PageHeader({ home, current, title, lead }: PageHeaderProperties) {
  const pages = ["compare", "graph", "playground"] as const;
  return (
    <header>
      <nav class="pages" aria-label={TEXTS.pages}>
        <a href={home.href}>{TEXTS.home}</a>
        {pages.map((page) => (
          <a
            key={page}
            href={new URL(`${page}/`, home).href}
            aria-current={page === current ? "page" : undefined}
          >
            {TEXTS[page]}
          </a>
        ))}
      </nav>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
    </header>
  );
}
