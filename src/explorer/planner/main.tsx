/** @jsxImportSource preact */
import "../start-page/start-page.css";
import "./planner.css";
import "./planner-print.css";
import { render } from "preact";
import { PlannerPage } from "./page/planner-page.js";

const page = document.getElementById("page");
if (!page) throw new Error('The planner has no element with the id "page".');

// The page is at /plan/<role>, one level below the server's address.
const home = new URL("../", document.baseURI);
render(<PlannerPage home={home} />, page);
