import type { Page } from "playwright-core";

/** A computed style of the card in the page's first `<rolegraph-path>`. */
export function styleOfCard(page: Page, property: string): Promise<string> {
  return page.evaluate<string>(`(() => {
    const { shadowRoot } = document.querySelector("rolegraph-path");
    const card = shadowRoot.querySelector("[part=card]");
    return getComputedStyle(card).getPropertyValue("${property}");
  })()`);
}
