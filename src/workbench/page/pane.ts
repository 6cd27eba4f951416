import { el } from "./dom";
import { TEXTS } from "./texts";

/** The place where the add-in's page lives, with Excel's title bar above it. */
export interface Pane {
  readonly element: HTMLElement;
  /** Discards the page that is there, if any, and puts `frame` in its place. */
  insert(frame: HTMLIFrameElement): void;
  /** A collapsed pane keeps its page running, as a shared runtime does. */
  setCollapsed(collapsed: boolean): void;
  setTitle(title: string): void;
  setWidth(pixels: number): void;
}

/** Makes the pane; `onReload` is for its reload button, `onCollapse` tells that it was collapsed or expanded. */
export function createPane(onReload: () => void, onCollapse: (collapsed: boolean) => void): Pane {
  const title = el("h2");
  const collapse = el("button", { type: "button", class: "icon-button", "data-testid": "collapse-pane", onclick: () => setCollapsed(!element.classList.contains("collapsed")) });
  const reload = el("button", { type: "button", class: "icon-button reload", title: TEXTS.reloadPane, "aria-label": TEXTS.reloadPane, "data-testid": "reload-pane", onclick: onReload }, "↻");
  const slot = el("div", { class: "pane-frame" });
  const element = el("aside", { class: "pane", "aria-label": TEXTS.pane }, el("div", { class: "pane-title" }, title, reload, collapse), slot);

  function render(collapsed: boolean): void {
    const label = collapsed ? TEXTS.expandPane : TEXTS.collapsePane;
    element.classList.toggle("collapsed", collapsed);
    collapse.textContent = collapsed ? "«" : "»";
    collapse.title = label;
    collapse.setAttribute("aria-label", label);
    collapse.setAttribute("aria-expanded", String(!collapsed));
  }
  function setCollapsed(collapsed: boolean): void {
    render(collapsed);
    onCollapse(collapsed);
  }
  render(false);
  return {
    element,
    insert: (frame) => slot.replaceChildren(frame),
    setCollapsed,
    setTitle: (text) => (title.textContent = text),
    setWidth: (pixels) => (element.style.width = `${pixels}px`),
  };
}
