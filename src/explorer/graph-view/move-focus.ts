/** Moves the focus from one concept of a list to the next or the one before, by the arrow keys. */
export function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const summaries = [...event.currentTarget.querySelectorAll("summary")];
  const focused = document.activeElement
    ?.closest("details, [data-reference]")
    ?.querySelector("summary");
  const next = summaries[(focused ? summaries.indexOf(focused) : -1) + step];
  event.preventDefault();
  next?.focus();
}
