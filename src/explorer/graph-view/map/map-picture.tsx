/** @jsxImportSource preact */

import { useEffect, useRef, useState } from "preact/hooks";
import { MAP_TEXTS as TEXTS } from "../../../texts.js";
import type { MapDrawing } from "./drawing/map-drawing.js";
import type { ShownMap } from "./shown-map.js";

interface MapPictureProperties {
  readonly map: ShownMap;
  readonly selected: string | undefined;
  /** Opens what is around a concept. */
  readonly open: (reference: string) => void;
}

type Progress = "drawing" | "painted" | "impossible";

/** Drawing takes a large library, which nobody else loads; it may come while the API is asked. */
export function loadDrawing() {
  return import("./drawing/map-drawing.js");
}

/** The map as marks and lines; for the pointer, and beside a list for everything else. */
export function MapPicture({ map, selected, open }: MapPictureProperties) {
  const stage = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<Progress>("drawing");
  const [drawing, setDrawing] = useState<MapDrawing>();
  const opener = useRef(open);
  opener.current = open;
  useEffect(() => {
    let isWanted = true;
    let drawn: MapDrawing | undefined;
    const draw = async () => {
      const { drawMap } = await loadDrawing();
      if (!isWanted || !stage.current) return;
      drawn = drawMap(stage.current, {
        painted: () => setProgress("painted"),
        chosen: (reference) => opener.current(reference),
      });
      setDrawing(drawn);
    };
    draw().catch(() => setProgress("impossible"));
    return () => {
      isWanted = false;
      drawn?.stop();
    };
  }, []);
  useEffect(() => drawing?.show(map), [drawing, map]);
  useEffect(() => drawing?.focus(selected), [drawing, selected]);
  if (progress === "impossible") return <p class="notice">{TEXTS.noPicture}</p>;
  return (
    <section class="picture map" aria-label={TEXTS.picture} data-progress={progress}>
      <div class="stage" ref={stage} aria-hidden="true" />
      {progress === "drawing" && <p class="quiet drawing">{TEXTS.drawing}</p>}
      <p class="map-actions">
        {(["zoomIn", "zoomOut", "zoomAll"] as const).map((name) => (
          <button key={name} type="button" onClick={() => drawing?.[name]()}>
            {TEXTS[name]}
          </button>
        ))}
      </p>
      <p class="quiet map-hint">{TEXTS.pictureHint}</p>
    </section>
  );
}
