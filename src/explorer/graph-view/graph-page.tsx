/** @jsxImportSource preact */

import { MAP_TEXTS, GRAPH_TEXTS as TEXTS } from "../../texts.js";
import { PageHead } from "../interface/page-head.js";
import { AroundView } from "./around-view.js";
import { MapView } from "./map/map-view.js";
import { useView } from "./use-view.js";

interface GraphPageProperties {
  /** The address of the server's pages. */
  readonly home: URL;
}

/** What is around a concept or, before one was chosen, the whole map; the address keeps the view. */
export function GraphPage({ home }: GraphPageProperties) {
  const [history, act] = useView();
  const isMap = history.present.around === undefined;
  const { title, lead } = isMap ? MAP_TEXTS : TEXTS;
  const View = isMap ? MapView : AroundView;
  return (
    <>
      <PageHead title={title} lead={lead} />
      <View home={home} history={history} act={act} />
    </>
  );
}
