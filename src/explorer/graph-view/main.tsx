/** @jsxImportSource preact */
import "./graph-view.css";
import { render } from "preact";
import { GraphPage } from "./graph-page.js";

const page = document.getElementById("main");
if (!page) throw new Error('The page of the graph has no element with the id "main".');

render(<GraphPage home={new URL("../", document.baseURI)} />, page);
