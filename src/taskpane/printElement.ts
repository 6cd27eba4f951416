import type { Theme } from "@fluentui/react-components";

/** Keeps a row of a table on one page, and a heading with what it is about. */
const PAGES = "tr { break-inside: avoid; } h3 { break-after: avoid; }";

/**
 * Prints one element in a theme, without the rest of the page; its styles stand in the page's style sheets. What is marked
 * with `data-unprinted` is left out: nobody can press a button on paper.
 */
export function printElement(element: HTMLElement, theme: Theme): void {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.style.cssText = "position:fixed;inset:auto 0 0 auto;width:0;height:0;border:0";
  document.body.append(frame);
  const [page, view] = [frame.contentDocument, frame.contentWindow];
  if (page === null || view === null) return frame.remove();

  const style = page.createElement("style");
  style.textContent = [...Array.from(document.styleSheets, rulesOf), PAGES].join("\n");
  page.documentElement.lang = document.documentElement.lang;
  page.head.append(style);
  const themed = page.createElement("div");
  for (const [name, value] of Object.entries(theme)) themed.style.setProperty(`--${name}`, String(value));
  themed.style.fontFamily = theme.fontFamilyBase;
  themed.style.fontSize = theme.fontSizeBase300;
  themed.append(element.cloneNode(true));
  for (const part of themed.querySelectorAll("[data-unprinted]")) part.remove();
  page.body.append(themed);
  view.addEventListener("afterprint", () => frame.remove());
  view.print();
}

/** A sheet of another origin does not show its rules, and none of ours is one. */
function rulesOf(sheet: CSSStyleSheet): string {
  if (sheet.href !== null && new URL(sheet.href, location.href).origin !== location.origin) return "";
  return Array.from(sheet.cssRules, ({ cssText }) => cssText).join("\n");
}
