import type { PathPicture } from "../../src/domain/path-diagram/path-picture.js";

/** Labels that break diagrams which take them as they are. */
export const HOSTILE_LABELS = [
  'C# "quoted" \\n and \\',
  "<script>alert(1)</script> &amp; <b>bold</b>",
  "#35; ]:::x --> y; %% comment",
  "1. A list",
  "- a dash",
  "`markdown **bold** _it_`",
  "end",
  "graph subgraph click style",
  "ünï 漢字かな 한국어 🚀 مرحبا",
  "\u0000\u0008 control \n and a line \u2028 break \ud800",
  "A label that is so long that nobody ever could read it in a box of this width, whatever the font",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
  "]]> --> {{x}} (y) [z] $$ | ~",
  "",
];

/** A plan with such labels in two stages. */
export const HOSTILE_PICTURE: PathPicture = {
  goal: HOSTILE_LABELS.slice(0, 2).join(" "),
  totalHours: 10.5,
  weeks: 2.1,
  stages: [
    { number: 1, hours: 7, labels: HOSTILE_LABELS.slice(0, 7) },
    { number: 2, hours: 3.5, labels: HOSTILE_LABELS.slice(7, 13) },
    { number: 3, hours: 0, labels: HOSTILE_LABELS.slice(13) },
  ].map(({ number, hours, labels }) => ({
    number,
    hours,
    steps: labels.map((label, place) => ({
      key: `${number}-${place}`,
      label,
      level: "WORKING",
      hours: 0.5,
      isAskedFor: place % 2 === 0,
    })),
  })),
  links: [
    { from: "1-0", to: "2-0" },
    { from: "1-1", to: "3-0" },
    { from: "1-6", to: "2-5" },
    { from: "2-2", to: "3-0" },
  ],
};
