import { el } from "./dom";

/** A heading, or an entry; entries with `checked` are one choice among several (or a switch). */
export type MenuItem =
  | { readonly heading: string }
  | { readonly id: string; readonly label: string; readonly checked?: boolean; readonly run: () => void };

/**
 * A button with a menu below it; `items` is asked each time it opens. Arrow keys move, Escape closes, and so does a
 * click elsewhere.
 */
export function createMenu(id: string, label: string, items: () => readonly MenuItem[]): HTMLElement {
  const button = el("button", { type: "button", class: "bar-button", id: `${id}-menu`, "aria-haspopup": "menu", "aria-expanded": "false" }, `${label} ▾`);
  const list = el("div", { class: "menu-list", role: "menu", hidden: true, "aria-label": label });
  const menu = el("div", { class: "menu" }, button, list);

  function close(focusButton: boolean): void {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", onOutside, true);
    if (focusButton) button.focus();
  }
  function open(): void {
    list.replaceChildren(...items().map((item) => entryOf(item, () => close(true))));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    document.addEventListener("pointerdown", onOutside, true);
    list.querySelector("button")?.focus();
  }
  function onOutside(event: Event): void {
    if (!menu.contains(event.target as Node)) close(false);
  }
  button.addEventListener("click", () => (list.hidden ? open() : close(true)));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) close(true);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      moveFocus(list, event.key === "ArrowDown" ? 1 : -1);
    }
  });
  window.addEventListener("blur", () => {
    if (!list.hidden) close(false);
  });
  return menu;
}

function entryOf(item: MenuItem, close: () => void): HTMLElement {
  if ("heading" in item) return el("div", { class: "menu-heading", role: "presentation" }, item.heading);
  const { id, label, checked, run } = item;
  return el(
    "button",
    {
      type: "button",
      class: "menu-item",
      role: checked === undefined ? "menuitem" : "menuitemcheckbox",
      "aria-checked": checked === undefined ? undefined : String(checked),
      "data-item": id,
      onclick: () => {
        close();
        run();
      },
    },
    label,
  );
}

function moveFocus(list: HTMLElement, by: number): void {
  const entries = [...list.querySelectorAll("button")];
  const at = entries.indexOf(document.activeElement as HTMLButtonElement);
  entries[(at + by + entries.length) % entries.length]?.focus();
}
