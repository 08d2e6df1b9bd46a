/*
 * The theme that a reader has chosen, for this and all pages to come. It runs in the head, before anything is
 * painted, as a classic script of its own: a module would come too late, and the pages allow none inside of them.
 */
(() => {
  const KEPT_AS = "rolegraph:theme";
  const THEMES = ["light", "dark"];

  const read = (): string => {
    try {
      return localStorage.getItem(KEPT_AS) ?? "system";
    } catch {
      // Some browsers keep nothing for pages of this site; the switch then lasts as long as the page.
      return "system";
    }
  };
  const keep = (theme: string) => {
    try {
      localStorage.setItem(KEPT_AS, theme);
    } catch {}
  };
  const show = (theme: string) => {
    const root = document.documentElement;
    if (THEMES.includes(theme)) root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const choice of document.querySelectorAll<HTMLInputElement>("input[name=theme]")) {
      choice.checked = choice.value === (root.dataset.theme ?? "system");
    }
  };

  show(read());
  document.addEventListener("DOMContentLoaded", () => show(read()));
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "theme") return;
    keep(target.value);
    show(target.value);
  });
  // Another tab has another theme now.
  window.addEventListener("storage", ({ key }) => {
    if (key === KEPT_AS) show(read());
  });
})();
