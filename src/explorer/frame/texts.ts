/** What stands around every page; `{{frame.…}}` in the HTML of the frame is filled with it by the build. */
export const FRAME_TEXTS = {
  skip: "Skip to the content",
  home: "Rolegraph",
  pages: "Pages",
  plan: "Plan",
  compare: "Compare",
  graph: "Graph",
  embed: "Embed",
  playground: "Playground",
  find: "Find a role, skill or technology",
  findPlaceholder: "Role, skill or technology",
  theme: "Theme",
  system: "As the system",
  light: "Light",
  dark: "Dark",
  footer:
    "The program is under the MIT licence. The curated knowledge is free for any use (CC0); facts from other sources keep their licences.",
} as const;
