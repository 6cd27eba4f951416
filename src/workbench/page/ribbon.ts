import { el } from "./dom";
import type { RibbonAction, RibbonGroup } from "./manifest";
import { TEXTS } from "./texts";

/** The strip of the add-in's own buttons, as Excel shows them on its Home tab; a click calls back with the action. */
export function createRibbon(groups: readonly RibbonGroup[], onAction: (action: RibbonAction, controlId: string) => void): HTMLElement {
  return el("nav", { class: "ribbon", "aria-label": TEXTS.ribbon }, ...groups.map((group) => groupOf(group, onAction)));
}

function groupOf(group: RibbonGroup, onAction: (action: RibbonAction, controlId: string) => void): HTMLElement {
  return el(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": group.label },
    el("div", { class: "ribbon-buttons" }, ...group.buttons.map(({ id, label, tip, icon, action }) =>
      el(
        "button",
        { type: "button", class: "ribbon-button", title: tip, "data-control": id, onclick: () => onAction(action, id) },
        el("img", { src: icon, width: 32, height: 32, alt: "" }),
        el("span", {}, label),
      ),
    )),
    el("div", { class: "ribbon-label", "aria-hidden": "true" }, group.label),
  );
}
