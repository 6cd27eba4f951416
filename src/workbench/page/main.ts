import "./page.css";
import { UniverInstanceType } from "@univerjs/core";
import { el } from "./dom";
import { createGrid } from "./grid";
import { createHeader } from "./header";
import { readManifest } from "./manifest";
import { createNotices } from "./notices";
import { createPane } from "./pane";
import { createRibbon } from "./ribbon";
import { createSplitter } from "./splitter";
import { TEXTS } from "./texts";

async function main() {
  const app = document.getElementById("app")!;
  const { element: notices, notify } = createNotices();
  const header = createHeader({ openFile: (f) => notify("error", f.name, ["a", "b"]), save: () => {}, samples: () => [{ heading: "样例" }, { id: "x", label: "xx", checked: true, run: () => {} }], simulation: () => [] });
  const pane = createPane(() => {}, (c) => (splitter.hidden = c));
  const splitter: HTMLElement = createSplitter((w) => pane.setWidth(w));
  const grid = el("main", { class: "grid", "aria-label": TEXTS.grid });
  const manifest = readManifest(await (await fetch("/pane/manifest.xml")).text(), "zh-CN");
  app.append(header.element, createRibbon(manifest.groups, (a) => notify("info", JSON.stringify(a))), el("div", { class: "workspace" }, grid, splitter, pane.element));
  document.body.append(notices);
  header.show({ fileName: "张家口.xlsx", unsaved: true });
  pane.setTitle(manifest.displayName);
  const frame = el("iframe", { src: manifest.pane, title: manifest.displayName });
  pane.insert(frame);
  const univer = createGrid(grid);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: "wb", sheetOrder: ["s"], sheets: { s: { id: "s", name: "Sheet1", cellData: { 0: { 0: { v: "你好" } } } } } });
}
void main();
