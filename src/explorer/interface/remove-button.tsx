/** @jsxImportSource preact */
import { INTERFACE_TEXTS } from "../../texts.js";

interface RemoveButtonProperties {
  readonly label: string;
  readonly remove: () => void;
}

/** A small cross that takes something from a list. */
export function RemoveButton({ label, remove }: RemoveButtonProperties) {
  const name = INTERFACE_TEXTS.remove(label);
  return (
    <button type="button" class="remove" aria-label={name} title={name} onClick={remove}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M1 1 11 11M11 1 1 11" />
      </svg>
    </button>
  );
}
