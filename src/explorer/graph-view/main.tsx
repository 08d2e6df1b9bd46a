/** @jsxImportSource preact */
import "../start-page/start-page.css";
import "../interface/interface.css";
import "./graph-view.css";
import { render } from "preact";
import { GraphPage } from "./graph-page.js";

const page = document.getElementById("page");
if (!page) throw new Error('The page of the graph has no element with the id "page".');

render(<GraphPage home={new URL("../", document.baseURI)} />, page);
