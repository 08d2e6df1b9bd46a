/** @jsxImportSource preact */
import "../start-page/start-page.css";
import "./embed-page.css";
import { render } from "preact";
import { EmbedPage } from "./embed-page.js";

const page = document.getElementById("page");
if (!page) throw new Error('The example page has no element with the id "page".');

// The page is in the folder of the script that it shows.
const home = new URL("../", document.baseURI);
render(<EmbedPage home={home} />, page);
