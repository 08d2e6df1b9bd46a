import "./start-page.css";
import { INTERFACE_TEXTS } from "../../texts.js";
import { type Answer, askGraph } from "../api/ask-graph.js";
import { GRAPH_QUERY, type GraphData, type GraphSummary, toGraphSummary } from "./graph-summary.js";
import { createCounts, createOrigin, createTrouble } from "./show-summary.js";

const API = new URL("graphql", document.baseURI);

const counts = getElement("counts");
const sources = getElement("sources");
const origin = getElement("origin");

for (const place of document.querySelectorAll(".api-address")) place.textContent = API.href;
window.addEventListener("online", () => void showGraph());
void showGraph();

/** Asks the graph what it holds and shows the answer, or why there is none. */
async function showGraph(): Promise<void> {
  counts.setAttribute("aria-busy", "true");
  show(await askGraph<GraphData>(API, GRAPH_QUERY));
  counts.setAttribute("aria-busy", "false");
}

function show(answer: Answer<GraphData>): void {
  const isFilled = answer.state === "answered" && answer.data.graph.version > 0;
  if (isFilled) showSummary(toGraphSummary(answer.data));
  else counts.replaceChildren(...createTrouble(explain(answer), () => void showGraph()));
  sources.hidden = !isFilled;
}

function showSummary(summary: GraphSummary): void {
  counts.replaceChildren(...createCounts(summary));
  origin.replaceChildren(...createOrigin(summary));
}

/** Says why there is nothing to show. */
function explain(answer: Answer<GraphData>): string {
  if (answer.state === "answered") return INTERFACE_TEXTS.emptyGraph;
  if (answer.state === "refused") return INTERFACE_TEXTS.refused(answer.message);
  return navigator.onLine ? INTERFACE_TEXTS.unreachable : INTERFACE_TEXTS.offline;
}

function getElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id "${id}".`);
  return element;
}
