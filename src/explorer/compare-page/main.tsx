/** @jsxImportSource preact */
import "./compare-page.css";
import { render } from "preact";
import { ComparePage } from "./compare-page.js";

const page = document.getElementById("main");
if (!page) throw new Error('The page that compares has no element with the id "main".');

render(<ComparePage home={new URL("../", document.baseURI)} />, page);
