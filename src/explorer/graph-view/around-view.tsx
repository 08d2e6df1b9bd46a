/** @jsxImportSource preact */

import { useEffect, useState } from "preact/hooks";
import { GRAPH_TEXTS as TEXTS } from "../../texts.js";
import { toReference } from "../api/concept-reference.js";
import { useAnswer } from "../api/use-answer.js";
import { ShowQuery } from "../interface/show-query.js";
import { TroubleNotice } from "../interface/trouble.js";
import { ConceptList } from "./concept-list.js";
import { Controls } from "./controls.js";
import { GraphPicture } from "./graph-picture.js";
import { type AroundData, type AroundQuestion, askForView } from "./graph-query.js";
import { type ShownGraph, toShownGraph } from "./shown-graph.js";
import type { ViewAction, ViewHistory } from "./view.js";

interface AroundViewProperties {
  readonly home: URL;
  readonly history: ViewHistory;
  readonly act: (action: ViewAction) => void;
}

/** What is around a concept; the address keeps what is expanded and left out. */
export function AroundView({ home, history, act }: AroundViewProperties) {
  const { present } = history;
  const question = askForView(present);
  const { asked, latest, answered, retry } = useAnswer<AroundData, AroundQuestion>(home, question);
  const graph =
    latest &&
    toShownGraph(latest.neighbourhood, answered?.variables.of.length ?? 1, present.withoutTypes);
  const isInTrouble = asked.state === "refused" || asked.state === "unreachable";
  return (
    <div aria-busy={asked.state === "loading"}>
      <Controls
        home={home}
        label={TEXTS.find}
        history={history}
        act={act}
        choose={(concept) => act({ type: "centre", reference: toReference(concept) })}
      />
      <p class="quiet" role="status">
        {asked.state === "loading" && TEXTS.loading}
        {asked.state === "answered" && graph && describe(graph)}
      </p>
      {isInTrouble && <TroubleNotice trouble={asked} retry={retry} />}
      {graph && !isInTrouble && <Shown graph={graph} act={act} />}
      {question && <ShowQuery home={home} question={question} />}
    </div>
  );
}

interface ShownProperties {
  readonly graph: ShownGraph;
  readonly act: (action: ViewAction) => void;
}

function Shown({ graph, act }: ShownProperties) {
  const [selected, select] = useState<string>();
  const label = graph.concepts[0]?.concept.label;
  const title = label === undefined ? TEXTS.untitled : TEXTS.pageTitle(label);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="shown">
      <GraphPicture graph={graph} label={label ?? ""} selected={selected} select={select} />
      <section class="list" aria-labelledby="list">
        <h2 id="list">{TEXTS.list}</h2>
        <p class="quiet">{TEXTS.listHint}</p>
        {graph.lines.length === 0 && <p>{TEXTS.nothing}</p>}
        <ConceptList concepts={graph.concepts} selected={selected} select={select} act={act} />
      </section>
    </div>
  );
}

function describe({ concepts }: ShownGraph): string {
  const [middle] = concepts;
  if (!middle) return "";
  return TEXTS.shown(middle.concept.label, middle.links.length, middle.degree, concepts.length);
}
