/** @jsxImportSource preact */
import { EMBED_PAGE_TEXTS as TEXTS } from "../../texts.js";
import type { Named } from "../api/concept-reference.js";
import { toPictureAddress } from "../embed/plan-address.js";
import { PageHead } from "../interface/page-head.js";
import { TroubleNotice } from "../interface/trouble.js";
import { useKnownRoles } from "../interface/use-roles.js";
import { ChoiceForm } from "./choice-form.js";
import { Snippet } from "./snippet.js";
import { StyleSection } from "./style-section.js";
import { type Choice, useChoice } from "./use-choice.js";
import { useChosenTheme } from "./use-chosen-theme.js";
import { useElements } from "./use-elements.js";
import {
  writeConceptElement,
  writeMarkdown,
  writePathElement,
  writePicture,
  writeScript,
} from "./write-snippets.js";

interface EmbedPageProperties {
  /** The address of the server's pages. */
  readonly home: URL;
}

/** How to show Rolegraph on other sites: each kind of embed at work, with what to paste for it. */
export function EmbedPage({ home }: EmbedPageProperties) {
  const { choice, settled, change } = useChoice();
  const roles = useKnownRoles(home);
  const script = useElements(home);
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <section aria-labelledby="choose">
        <h2 id="choose">{TEXTS.choose}</h2>
        <ChoiceForm choice={choice} roles={roles} change={change} />
      </section>
      {script.isMissing && (
        <TroubleNotice trouble={{ state: "unreachable" }} retry={script.retry} />
      )}
      <ElementSections home={home} choice={settled} />
      <PictureSection home={home} choice={settled} roles={roles} />
      <StyleSection />
      <section aria-labelledby="origins">
        <h2 id="origins">{TEXTS.origins.heading}</h2>
        <p>{TEXTS.origins.text}</p>
        <Snippet
          what={TEXTS.origins.snippet}
          code="CORS_ORIGINS=https://your-site.example npm start"
        />
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{TEXTS.more.heading}</h2>
        <ul class="points">
          {TEXTS.more.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface SectionProperties {
  readonly home: URL;
  readonly choice: Choice;
}

function ElementSections({ home, choice }: SectionProperties) {
  const shownTheme = useShownTheme(choice);
  const theme = shownTheme === "" ? {} : { theme: shownTheme };
  const { knows, hours } = choice;
  return (
    <>
      <section aria-labelledby="path">
        <h2 id="path">{TEXTS.path.heading}</h2>
        <p>{TEXTS.path.text}</p>
        <rolegraph-path data-role={choice.role} knows={knows} hours={hours} {...theme} />
        <Snippet
          what={TEXTS.path.snippet}
          code={`${writeScript(home)}\n${writePathElement(choice)}`}
        />
      </section>
      <section aria-labelledby="concept-element">
        <h2 id="concept-element">{TEXTS.conceptSection.heading}</h2>
        <p>{TEXTS.conceptSection.text}</p>
        <rolegraph-concept data-ref={choice.concept} {...theme} />
        <Snippet
          what={TEXTS.conceptSection.snippet}
          code={`${writeScript(home)}\n${writeConceptElement(choice.concept)}`}
        />
      </section>
    </>
  );
}

/** Examples fit the page that they are on, while no theme is chosen for them alone. */
function useShownTheme({ theme }: Choice): string {
  const chosen = useChosenTheme();
  return theme === "" ? chosen : theme;
}

interface PictureSectionProperties extends SectionProperties {
  readonly roles: readonly Named[];
}

function PictureSection({ home, choice, roles }: PictureSectionProperties) {
  const { label = choice.role } = roles.find(({ slug }) => slug === choice.role) ?? {};
  const title = TEXTS.picture.alt(label);
  return (
    <section aria-labelledby="picture">
      <h2 id="picture">{TEXTS.picture.heading}</h2>
      <p>{TEXTS.picture.text}</p>
      <p class="picture">
        <img src={toPictureAddress(home, choice, useShownTheme(choice))} alt={title} />
      </p>
      <Snippet what={TEXTS.picture.markdown} code={writeMarkdown(home, choice, title)} />
      <p>{TEXTS.picture.twoThemes}</p>
      <Snippet what={TEXTS.picture.html} code={writePicture(home, choice, title)} />
    </section>
  );
}
