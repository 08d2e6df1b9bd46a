/** @jsxImportSource preact */
import "./embed-page.css";
import { render } from "preact";
import { EmbedPage } from "./embed-page.js";

const page = document.getElementById("main");
if (!page) throw new Error('The example page has no element with the id "main".');

// The page is in the folder of the script that it shows.
const home = new URL("../", document.baseURI);
render(<EmbedPage home={home} />, page);
