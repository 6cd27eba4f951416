import { el } from "./dom";
import { TEXTS } from "./texts";

/** `info` goes away by itself, the others stay until closed. */
export type NoticeKind = "info" | "warning" | "error";

/** Shows a message in the corner; a second message replaces the first. `details` are listed below it. */
export type Notify = (kind: NoticeKind, text: string, details?: readonly string[]) => void;

const INFO_MILLISECONDS = 4000;

/** The place for messages, announced to screen readers, and the function that puts one there. */
export function createNotices(): { readonly element: HTMLElement; readonly notify: Notify } {
  const element = el("div", { class: "notices", "aria-live": "polite" });
  let timer: number | undefined;
  const clear = (): void => element.replaceChildren();
  const notify: Notify = (kind, text, details = []) => {
    window.clearTimeout(timer);
    element.replaceChildren(
      el(
        "div",
        { class: `notice ${kind}`, role: kind === "error" ? "alert" : "status", "data-testid": "notice" },
        el("div", { class: "notice-text" }, el("p", {}, text), ...(details.length > 0 ? [el("ul", {}, ...details.map((line) => el("li", {}, line)))] : [])),
        el("button", { type: "button", class: "icon-button", "aria-label": TEXTS.close, onclick: clear }, "×"),
      ),
    );
    if (kind === "info") timer = window.setTimeout(clear, INFO_MILLISECONDS);
  };
  return { element, notify };
}
