import "reflect-metadata";
import { toFigure, toTable } from "../report/table.js";
import { measureAnswers } from "./measure-answers.js";

const times = await measureAnswers();
console.log(
  toTable(
    ["milliseconds", "p50", "p95", "longest"],
    times.map(({ title, p50, p95, longest }) => [title, ...[p50, p95, longest].map(toFigure)]),
  ),
);
