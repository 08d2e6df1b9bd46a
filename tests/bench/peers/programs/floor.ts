import { answerByHand } from "./floor-answers.js";
import { readGraph } from "./graph.js";
import { serveJson } from "./serve-json.js";

/** The floor: what it costs to answer from the same objects without any GraphQL. */
const [, , , graphFile = ""] = process.argv;
await serveJson(answerByHand(readGraph(graphFile)));
