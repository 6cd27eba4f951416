import { el } from "./dom";
import { TEXTS } from "./texts";

/** Lets files be dropped anywhere on the page; the first of them is handed on. */
export function acceptDrops(onFile: (file: File) => void): void {
  const hint = el("div", { class: "drop-hint", hidden: true }, TEXTS.dropHere);
  document.body.append(hint);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hint.hidden = false;
  }, true);
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  }, true);
  window.addEventListener("drop", (event) => {
    hint.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  }, true);
}
