import { el } from "./dom";
import { TEXTS } from "./texts";

/** Widths of the task pane in CSS pixels: Excel's own limits, near enough. */
export const PANE_WIDTH = { min: 320, initial: 360, max: 600 } as const;

const STEP = 16;

const KEYS: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + STEP,
  ArrowRight: (width) => width - STEP,
  Home: () => PANE_WIDTH.max,
  End: () => PANE_WIDTH.min,
};

/** The nearest allowed width, in whole pixels. */
export const clampWidth = (width: number): number => Math.round(Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, width)));

/**
 * A bar that changes the width of the pane on its right, by mouse, touch or arrow keys. It follows the ARIA pattern
 * "window splitter": the value is the width, and grows to the left.
 */
export function createSplitter(onWidth: (width: number) => void): HTMLElement {
  let width: number = PANE_WIDTH.initial;
  const bar = el("div", {
    class: "splitter",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": TEXTS.splitter,
    "aria-valuemin": PANE_WIDTH.min,
    "aria-valuemax": PANE_WIDTH.max,
    onkeydown: (event: KeyboardEvent) => {
      const change = KEYS[event.key];
      if (!change) return;
      event.preventDefault();
      set(change(width));
    },
    onpointerdown: (event: PointerEvent) => {
      bar.setPointerCapture(event.pointerId);
      bar.classList.add("dragging");
    },
    onpointermove: (event: PointerEvent) => {
      if (bar.hasPointerCapture(event.pointerId)) set(document.documentElement.clientWidth - event.clientX);
    },
    onlostpointercapture: () => bar.classList.remove("dragging"),
  });
  function set(wanted: number): void {
    width = clampWidth(wanted);
    bar.setAttribute("aria-valuenow", String(width));
    onWidth(width);
  }
  set(width);
  return bar;
}
