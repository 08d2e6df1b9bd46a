export const FONT_SIZE = 12;

/** Kinds by hue, in light and dark; links of requirements and of likeness can be told apart. */
export const SVG_STYLE = `
    text { font: ${FONT_SIZE}px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1b1f24; stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
    .centre { font-size: 14px; font-weight: 600; }
    .detail { fill: #57606a; }
    .page { fill: #ffffff; }
    .role { fill: #8250df; } .skill { fill: #2f8f4e; } .technology { fill: #1f6feb; }
    .category { fill: #9a6700; } .responsibility { fill: #bf3989; }
    .box { fill: #f6f8fa; stroke-width: 1.5; }
    .role-box { stroke: #8250df; } .skill-box { stroke: #2f8f4e; } .technology-box { stroke: #1f6feb; }
    .category-box { stroke: #9a6700; } .responsibility-box { stroke: #bf3989; }
    .chosen { stroke-width: 3; }
    .link { stroke: #afb8c1; stroke-width: 1; }
    .requires, .has-prerequisite { stroke: #6e7781; }
    .related, .alternative-to, .matches { stroke-dasharray: 4 3; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; stroke: #0d1117; }
      .detail { fill: #9da7b3; }
      .page { fill: #0d1117; }
      .role { fill: #b083f0; } .skill { fill: #4fb36f; } .technology { fill: #6ca4f8; }
      .category { fill: #d4a72c; } .responsibility { fill: #e275ad; }
      .box { fill: #161b22; }
      .role-box { stroke: #b083f0; } .skill-box { stroke: #4fb36f; } .technology-box { stroke: #6ca4f8; }
      .category-box { stroke: #d4a72c; } .responsibility-box { stroke: #e275ad; }
      .link { stroke: #3d444d; }
      .requires, .has-prerequisite { stroke: #7d8590; }
    }
  `;
