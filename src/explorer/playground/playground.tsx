import type { Fetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { FRAME_TEXTS } from "../../texts.js";
import { EXAMPLES } from "./examples.js";
import { readKeptTheme } from "./kept-theme.js";
import type { LinkedQuery } from "./linked-query.js";

interface PlaygroundProps {
  readonly fetcher: Fetcher;
  readonly linked: LinkedQuery | undefined;
}

/**
 * GraphiQL with the examples as tabs. Whoever has been here finds their own tabs again, with the
 * linked query in one of its own, or in front where the very same is open already.
 */
export function Playground({ fetcher, linked }: PlaygroundProps) {
  const fromLink = linked && { initialQuery: linked.query, initialVariables: linked.variables };
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={listTabs(linked)}
      defaultTheme={readKeptTheme()}
      {...fromLink}
    >
      <GraphiQL.Logo>
        <a className="home" href="../">
          {FRAME_TEXTS.home}
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

/** The linked query first, for GraphiQL opens the first tab of a first visit. */
function listTabs(linked: LinkedQuery | undefined) {
  const examples = EXAMPLES.filter((query) => query !== linked?.query).map((query) => ({ query }));
  return linked ? [linked, ...examples] : examples;
}
