import { describe, expect, it } from "vitest";
import { toPictureAddress } from "../../../src/explorer/embed/plan-address.js";
import {
  writeConceptElement,
  writeMarkdown,
  writePathElement,
  writePicture,
  writeScript,
} from "../../../src/explorer/embed-page/write-snippets.js";

const HOME = new URL("https://graph.example/below/");
const CHOICE = { role: "backend-developer", knows: "python@advanced, sql", hours: "8" };
const BARE = { role: "esco:web-developer", knows: " ", hours: "" };

describe("snippets to paste", () => {
  it("name the server that the page came from", () => {
    expect(writeScript(HOME)).toBe(
      '<script type="module" src="https://graph.example/below/embed/rolegraph.js"></script>',
    );
  });

  it("have only the attributes that say something", () => {
    expect(writePathElement(CHOICE)).toBe(
      '<rolegraph-path role="backend-developer" knows="python@advanced, sql" hours="8"></rolegraph-path>',
    );
    expect(writePathElement(BARE)).toBe(
      '<rolegraph-path role="esco:web-developer"></rolegraph-path>',
    );
  });

  it("keep what a visitor typed within its attribute", () => {
    expect(writeConceptElement('c"><script>&')).toBe(
      '<rolegraph-concept ref="c&quot;>&lt;script>&amp;"></rolegraph-concept>',
    );
  });

  it("write addresses of pictures that people can read", () => {
    expect(toPictureAddress(HOME, CHOICE, "dark")).toBe(
      "https://graph.example/below/embed/path/backend-developer.svg?knows=python@advanced,sql&hours=8&theme=dark",
    );
    expect(toPictureAddress(HOME, BARE)).toBe(
      "https://graph.example/below/embed/path/esco%3Aweb-developer.svg",
    );
  });

  it("write a picture that leads to the planner, as Markdown and as HTML for both themes", () => {
    expect(writeMarkdown(HOME, BARE, "Path [x]")).toBe(
      "[![Path x](https://graph.example/below/embed/path/esco%3Aweb-developer.svg)](https://graph.example/below/plan/esco%3Aweb-developer)",
    );
    const picture = writePicture(HOME, CHOICE, "Path");
    expect(picture).toContain('media="(prefers-color-scheme: dark)"');
    expect(picture).toContain("hours=8&amp;theme=light");
    expect(picture).toMatch(
      /^<a href="https:\/\/graph\.example\/below\/plan\/backend-developer\?knows=python@advanced,sql&amp;hours=8">/u,
    );
  });
});
