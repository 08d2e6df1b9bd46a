/** @jsxImportSource preact */
import "./planner.css";
import "./planner-print.css";
import { render } from "preact";
import { PlannerPage } from "./page/planner-page.js";
import { RoleChooser } from "./page/role-chooser.js";
import { readQuestion } from "./question/plan-question.js";

const page = document.getElementById("main");
if (!page) throw new Error('The planner has no element with the id "main".');

// The page is at /plan/ or /plan/<role>, one level below the server's address.
const home = new URL("../", document.baseURI);
const { role } = readQuestion(new URL(window.location.href));
render(role === "" ? <RoleChooser home={home} /> : <PlannerPage home={home} />, page);
