/**
 * Prints one element with the look that it has, without the rest of the page. Its styles stand in the page's style
 * sheets and in the variables that `themed`, an element around it, sets.
 */
export function printElement(element: HTMLElement, themed: Element | null): void {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.style.cssText = "position:fixed;inset:auto 0 0 auto;width:0;height:0;border:0";
  document.body.append(frame);
  const [page, view] = [frame.contentDocument, frame.contentWindow];
  if (page === null || view === null) return frame.remove();

  const style = page.createElement("style");
  style.textContent = Array.from(document.styleSheets, rulesOf).join("\n");
  page.documentElement.lang = document.documentElement.lang;
  page.head.append(style);
  const around = (themed?.cloneNode(false) ?? page.createElement("div")) as HTMLElement;
  around.append(element.cloneNode(true));
  page.body.append(around);
  view.addEventListener("afterprint", () => frame.remove());
  view.print();
}

/** A sheet of another origin does not show its rules, and none of ours is one. */
function rulesOf(sheet: CSSStyleSheet): string {
  if (sheet.href !== null && new URL(sheet.href, location.href).origin !== location.origin) return "";
  return Array.from(sheet.cssRules, ({ cssText }) => cssText).join("\n");
}
