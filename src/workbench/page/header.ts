import { el } from "./dom";
import { createMenu, type MenuItem } from "./menu";
import { TEXTS } from "./texts";

/** What the header can be asked to do. */
export interface HeaderActions {
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly samples: () => readonly MenuItem[];
  readonly simulation: () => readonly MenuItem[];
}

export interface Header {
  readonly element: HTMLElement;
  show(state: { readonly fileName: string; readonly unsaved: boolean }): void;
}

/** The bar at the top: name of the tool and of the file, open, save, samples, simulation. */
export function createHeader(actions: HeaderActions): Header {
  const fileName = el("span", { "data-testid": "file-name" });
  const unsaved = el("span", { class: "unsaved", "data-testid": "unsaved", hidden: true }, TEXTS.unsaved);
  const input = el("input", {
    type: "file",
    accept: ".xlsx,.xlsm",
    hidden: true,
    "data-testid": "file-input",
    onchange: () => {
      const [file] = input.files ?? [];
      input.value = "";
      if (file) actions.openFile(file);
    },
  });
  const element = el(
    "header",
    { class: "bar" },
    el("h1", {}, TEXTS.name),
    el("div", { class: "file-name" }, fileName, unsaved),
    el("button", { type: "button", class: "bar-button", "data-testid": "open-file", onclick: () => input.click() }, TEXTS.open),
    el("button", { type: "button", class: "bar-button", "data-testid": "save-file", onclick: actions.save }, TEXTS.save),
    createMenu("samples", TEXTS.samples, actions.samples),
    createMenu("simulation", TEXTS.simulation, actions.simulation),
    input,
  );
  return {
    element,
    show(state) {
      fileName.textContent = state.fileName;
      unsaved.hidden = !state.unsaved;
      document.title = `${state.unsaved ? "• " : ""}${state.fileName} - ${TEXTS.name}`;
    },
  };
}
