/** What stands in the example page's HTML. */
export const EMBED_HTML_TEXTS = {
  embedTitle: "Put it on your own page · Rolegraph",
  embedDescription:
    "Learning paths and concepts of Rolegraph for other sites: two HTML elements in one small script, and a picture for READMEs.",
  embedNoScript: "The examples need JavaScript; the picture for READMEs works without.",
} as const;

/** What the example page says. */
export const EMBED_PAGE_TEXTS = {
  title: "Put it on your own page",
  lead: "A learning path or a concept, wherever you write: two HTML elements in one small script, and a picture for places that run no scripts.",
  choose: "Choose an example",
  role: "Role",
  knows: "Already known",
  knowsHint: "References with commas between them; add @basic, @working or @advanced for a level.",
  hours: "Hours a week",
  concept: "Concept",
  conceptHint: "A slug such as redis, or a URI.",
  theme: "Colours",
  themes: { "": "As the system", light: "Light", dark: "Dark" },
  copy: "Copy",
  copied: "Copied",
  notCopied: "Select the text and copy it",
  copyLabel: (what: string) => `Copy ${what}`,
  path: {
    heading: "A learning path",
    text: "It plans anew each time it is shown, so that it follows the graph.",
    snippet: "the learning path's HTML",
  },
  conceptSection: {
    heading: "A concept",
    text: "A role, skill, technology, category or responsibility in a few lines.",
    snippet: "the concept's HTML",
  },
  picture: {
    heading: "A picture for READMEs",
    text: "An SVG that the server draws, light or dark as the reader's system. Its address says what is planned: knows, hours, avoid and prefer; and theme=light or theme=dark where the colours are not to follow the system.",
    alt: (role: string) => `Learning path to ${role}`,
    markdown: "the picture's Markdown",
    twoThemes: "Where the site has a switch of its own, as GitHub has, give it one of each:",
    html: "the picture's HTML for both themes",
  },
  style: {
    heading: "Your own colours",
    text: "Set what you need in your style sheet. What the properties do not reach has a part: card, header, title, figures, stage, step, chip, link, notice, button and origin.",
    snippet: "the style sheet",
    property: "Property",
    meaning: "What it sets",
    properties: {
      "--rolegraph-ink": "Text",
      "--rolegraph-quiet": "Text of less weight",
      "--rolegraph-paper": "Background",
      "--rolegraph-line": "Borders",
      "--rolegraph-accent": "Links and marks",
      "--rolegraph-radius": "Roundness of corners",
      "--rolegraph-font": "Font, as in the font property",
    },
    themeAttribute:
      'Without more, the elements are light or dark as the system; theme="light" or theme="dark" decides it.',
  },
  origins: {
    heading: "From another site",
    text: "The script and the pictures may be used from everywhere. For the elements the server must also let the other site ask its API: whoever runs it names the site in CORS_ORIGINS, or * for all.",
    snippet: "the setting",
  },
  more: {
    heading: "How it behaves",
    points: [
      "The script is one file of under 20 kB, loads nothing else, sets no cookies and asks only the server it came from.",
      "What you write inside of an element is shown where there are no scripts, and when the server does not answer.",
      "Attributes can be changed at any time; the element asks again.",
    ],
  },
} as const;
