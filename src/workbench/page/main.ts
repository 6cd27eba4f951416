import "./page.css";
import { samples, toDocument, type SampleName } from "../samples";
import { createEngine } from "../engine";
import { createGrid } from "./grid";
import { createNotices } from "./notices";
import { createSession } from "./session";
import { createHeader } from "./header";
import { readManifest } from "./manifest";
import { createPane } from "./pane";
import { createRibbon } from "./ribbon";
import { createSplitter } from "./splitter";
import { el } from "./dom";
import { TEXTS } from "./texts";

async function main() {
  const app = document.getElementById("app")!;
  const { element: notices, notify } = createNotices();
  const header = createHeader({ openFile: (f) => notify("error", f.name, ["a", "b"]), save: () => {}, samples: () => Object.entries(samples).map(([id, s]) => ({ id, label: s.title, run: () => session.open(s.title + ".xlsx", toDocument(s)) })), simulation: () => [] });
  const pane = createPane(() => {}, (c) => (splitter.hidden = c));
  const splitter: HTMLElement = createSplitter((w) => pane.setWidth(w));
  const grid = el("main", { class: "grid", "aria-label": TEXTS.grid });
  const manifest = readManifest(await (await fetch("/pane/manifest.xml")).text(), "zh-CN");
  app.append(header.element, createRibbon(manifest.groups, (a) => notify("info", JSON.stringify(a))), el("div", { class: "workspace" }, grid, splitter, pane.element));
  document.body.append(notices);
  pane.setTitle(manifest.displayName);
  const frame = el("iframe", { src: manifest.pane, title: manifest.displayName });
  pane.insert(frame);
  const univer = createGrid(grid);
  const engine = createEngine({ univer });
  const session = createSession(engine, univer, header.show);
  const s = samples["zhangjiakou-2023" as SampleName];
  session.open(s.title + ".xlsx", toDocument(s));
  Object.assign(window, { e: engine, univer });
}
void main();
