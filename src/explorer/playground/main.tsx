// oxlint-disable-next-line import/no-unassigned-import -- tells the editor where its workers are
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import { createRoot } from "react-dom/client";
import { createGraphFetcher } from "./graph-fetcher.js";
import { findLinkedQuery } from "./linked-query.js";
import { Playground } from "./playground.js";

const address = new URL(window.location.href);
const linked = findLinkedQuery(address);
// Else the query would open again, beside the reader's changes to it, with every reload.
if (linked) window.history.replaceState(null, "", address.pathname);

const place = document.getElementById("playground");
if (!place) throw new Error('index.html has no element with the id "playground".');
const fetcher = createGraphFetcher(new URL("../graphql", address));
createRoot(place).render(<Playground fetcher={fetcher} linked={linked} />);
