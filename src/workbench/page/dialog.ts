import { el } from "./dom";
import { TEXTS } from "./texts";

/**
 * Asks in the page and answers true only for the confirming button; Escape and cancel are no. The browser's own
 * `confirm` would stop the calculation of the grid while it is open.
 */
export function confirmInPage(title: string, body: string, confirmLabel: string): Promise<boolean> {
  const dialog = el(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    el("h2", { id: "dialog-title" }, title),
    el("p", {}, body),
    el(
      "form",
      { method: "dialog", class: "dialog-buttons" },
      el("button", { value: "cancel", class: "bar-button", autofocus: true }, TEXTS.cancel),
      el("button", { value: "confirm", class: "bar-button primary", "data-testid": "dialog-confirm" }, confirmLabel),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      answer(dialog.returnValue === "confirm");
    });
  });
}
