/** @jsxImportSource preact */
import "../start-page/start-page.css";
import "../interface/interface.css";
import "./compare-page.css";
import { render } from "preact";
import { ComparePage } from "./compare-page.js";

const page = document.getElementById("page");
if (!page) throw new Error('The page that compares has no element with the id "page".');

render(<ComparePage home={new URL("../", document.baseURI)} />, page);
