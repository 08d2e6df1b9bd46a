import "../styles/tokens.css";
import "../styles/base.css";
import "../interface/interface.css";
import "./frame.css";
import { showFinder } from "./finder.js";

const brand = document.querySelector<HTMLAnchorElement>(".brand");
const place = document.getElementById("finder");
if (brand && place) showFinder(place, new URL(brand.href));
