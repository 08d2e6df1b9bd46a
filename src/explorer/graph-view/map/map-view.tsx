/** @jsxImportSource preact */

import { useEffect, useMemo, useState } from "preact/hooks";
import { INTERFACE_TEXTS, KIND_NAMES, MAP_TEXTS as TEXTS } from "../../../texts.js";
import { toReference } from "../../api/concept-reference.js";
import { useAnswer } from "../../api/use-answer.js";
import { ShowQuery } from "../../interface/show-query.js";
import { TroubleNotice } from "../../interface/trouble.js";
import type { Suggestion } from "../../interface/use-suggestions.js";
import { Controls } from "../controls.js";
import type { ViewAction, ViewHistory } from "../view.js";
import { ConceptLinks } from "./concept-links.js";
import { MapList } from "./map-list.js";
import { loadDrawing, MapPicture } from "./map-picture.js";
import { MAP_QUESTION, type MapData } from "./map-query.js";
import { type MapConcept, type ShownMap, toShownMap } from "./shown-map.js";

interface MapViewProperties {
  readonly home: URL;
  readonly history: ViewHistory;
  readonly act: (action: ViewAction) => void;
}

/** The whole graph as a map, and beside it a list that holds the same. */
export function MapView({ home, history, act }: MapViewProperties) {
  const view = history.present;
  const { asked, latest, retry } = useAnswer<MapData>(home, MAP_QUESTION);
  const { withoutKinds, withoutTypes } = view;
  const map = useMemo(
    () => latest && toShownMap(latest, { withoutKinds, withoutTypes }),
    [latest, withoutKinds, withoutTypes],
  );
  // What is open in the list stands out in the picture, before what was looked for.
  const [selected, select] = useState<string>();
  const found = map?.concepts.find((one) => one.reference === view.focus);
  useEffect(() => {
    document.title = TEXTS.pageTitle;
    // Whether it comes is told where it is needed.
    loadDrawing().catch(() => undefined);
  }, []);
  const find = (found: Suggestion) => {
    const reference = toReference(found);
    const isThere = map?.concepts.some((one) => one.reference === reference) === true;
    select(undefined);
    act({ type: isThere ? "focus" : "centre", reference });
  };
  const isInTrouble = asked.state === "refused" || asked.state === "unreachable";
  return (
    <div aria-busy={asked.state === "loading"}>
      <Controls home={home} label={TEXTS.find} history={history} act={act} choose={find} />
      <p class="quiet" role="status">
        {asked.state === "loading" && TEXTS.loading}
        {asked.state === "answered" && map && describe(map)}
      </p>
      {isInTrouble && <TroubleNotice trouble={asked} retry={retry} />}
      {map && map.total > 0 && !isInTrouble && (
        <div class="shown">
          <MapPicture
            map={map}
            selected={selected ?? found?.reference}
            open={(reference) => act({ type: "centre", reference })}
          />
          <section class="list" aria-labelledby="list">
            <h2 id="list">{TEXTS.list}</h2>
            {found && <FoundConcept shown={found} act={act} />}
            <p class="quiet">{TEXTS.listHint}</p>
            <MapList map={map} selected={selected} select={select} act={act} />
          </section>
        </div>
      )}
      <ShowQuery home={home} question={MAP_QUESTION} />
    </div>
  );
}

interface FoundConceptProperties {
  readonly shown: MapConcept;
  readonly act: (action: ViewAction) => void;
}

function FoundConcept({ shown, act }: FoundConceptProperties) {
  const { label, kind } = shown.concept;
  return (
    <section class="found" aria-labelledby="found">
      <h3 id="found">
        {label} <span class="quiet">{KIND_NAMES[kind]}</span>
      </h3>
      <ConceptLinks shown={shown} act={act} />
    </section>
  );
}

function describe({ concepts, lines, total }: ShownMap): string {
  if (total === 0) return INTERFACE_TEXTS.emptyGraph;
  return TEXTS.shown(concepts.length, total, lines.length);
}
