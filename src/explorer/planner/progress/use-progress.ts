import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { askGraph } from "../../api/ask-graph.js";
import { FOUND_CONCEPT, type FoundConcept } from "../plan/found-concept.js";
import { keepProgress, loadProgress, watchProgress } from "./kept-progress.js";
import { followProgress, type Progress } from "./progress.js";

/** At most this many ids can be looked up at once. */
const MOST_IDS = 1_000;

const NODES_QUERY = `query Learned($ids: [ID!]!) { nodes(ids: $ids) { ...Found } }${FOUND_CONCEPT}`;

interface NodesData {
  readonly nodes: readonly (FoundConcept | null)[];
}

/** What was learned, kept in this browser and brought up to the graph's names at each visit. */
export function useProgress(api: URL) {
  const [progress, setProgress] = useState<Progress>(loadProgress);
  const latest = useRef(progress);
  const show = useCallback((next: Progress) => {
    latest.current = next;
    setProgress(next);
  }, []);
  const change = useCallback(
    (update: (progress: Progress) => Progress) => {
      const next = update(latest.current);
      keepProgress(next);
      show(next);
    },
    [show],
  );
  const follow = useCallback(async () => {
    const found = await askNodes(api, [...latest.current.keys()]);
    if (found.length > 0) change((progress) => followProgress(progress, found));
  }, [api, change]);
  useEffect(() => {
    void follow();
    return watchProgress(show);
  }, [follow, show]);
  return { progress, change, follow };
}

/** What the ids stand for today; nothing where the API does not say. */
async function askNodes(api: URL, ids: readonly string[]): Promise<NodesData["nodes"]> {
  const found: (FoundConcept | null)[] = [];
  for (let start = 0; start < ids.length; start += MOST_IDS) {
    const some = ids.slice(start, start + MOST_IDS);
    const answer = await askGraph<NodesData>(api, NODES_QUERY, { ids: some });
    if (answer.state === "answered") found.push(...answer.data.nodes);
  }
  return found;
}
