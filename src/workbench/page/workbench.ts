import { createEngine } from "../engine";
import { createHost, type Traffic } from "../host";
import { samples, toDocument, type SampleName } from "../samples";
import { blankByFormat } from "./blank-by-format";
import { endEditingOnLeaving } from "./cell-editor";
import { el } from "./dom";
import { acceptDrops } from "./drop";
import { createFiles, type Files } from "./files";
import { createGrid } from "./grid";
import type { WorkbenchHandle } from "./handle";
import { createHeader } from "./header";
import type { AddIn, RibbonAction } from "./manifest";
import type { MenuItem } from "./menu";
import { createNotices } from "./notices";
import { createPane } from "./pane";
import { createPaneFrame, type PaneFrame } from "./pane-frame";
import { createRibbon } from "./ribbon";
import { createSession } from "./session";
import { simulationMenu } from "./simulation";
import { createSplitter } from "./splitter";
import { TEXTS } from "./texts";

/**
 * Puts the workbench into `app`: the grid with the sample `first` in it, the buttons and the pane of `addIn`.
 * Resolves when the sample is open; the pane may still be loading.
 */
export async function createWorkbench(app: HTMLElement, addIn: AddIn, first: SampleName): Promise<WorkbenchHandle> {
  const grid = el("main", { class: "grid", "aria-label": TEXTS.grid });
  const univer = createGrid(grid);
  const engine = createEngine({ univer });
  const host = createHost(engine);
  const traffic: Traffic[] = [];
  let frame: PaneFrame | undefined;

  const { element: notices, notify } = createNotices();
  const pane = createPane(loadPane, showState);
  const splitter: HTMLElement = createSplitter((width) => pane.setWidth(width));
  const header = createHeader({
    openFile: (file) => void files.openFile(file),
    save: () => void files.save(),
    samples: () => sampleMenu(files),
    simulation: simulationMenu(host, loadPane),
  });
  const session = createSession(engine, univer, (state) => header.show(state));
  const files = createFiles(session, notify, () => {
    host.events.reset();
    loadPane();
  });

  function showState(collapsed: boolean): void {
    splitter.hidden = collapsed;
    host.shell.state = collapsed ? "Background" : "Visible";
    frame?.host.notifyVisibility(!collapsed);
  }

  function loadPane(): void {
    frame?.dispose();
    frame = createPaneFrame(host, {
      url: addIn.pane,
      title: addIn.displayName,
      fileName: session.state.fileName,
      onTraffic: (entry) => traffic.push(entry),
    });
    pane.insert(frame.element);
  }

  function act(action: RibbonAction, controlId: string): void {
    if (action.kind === "ShowTaskpane") return pane.setCollapsed(false);
    frame?.host.invokeFunction(action.functionName, controlId).catch(() => notify("error", TEXTS.functionFailed(action.functionName)));
  }

  host.shell.onState = (state) => pane.setCollapsed(state !== "Visible");
  pane.setTitle(addIn.displayName);
  app.replaceChildren(header.element, createRibbon(addIn.groups, act), el("div", { class: "workspace" }, grid, splitter, pane.element), notices);
  acceptDrops((file) => void files.openFile(file));
  blankByFormat(univer);
  endEditingOnLeaving(univer, app, grid);
  window.addEventListener("unhandledrejection", ({ reason }) => notify("error", TEXTS.crashed, [String(reason)]));
  warnBeforeLeaving(() => session.state.unsaved);
  await openSample(files, first);
  return {
    state: () => session.state,
    document: () => session.document(),
    selection: () => ({ sheet: engine.sheets.name(engine.sheets.active()), areas: engine.sheets.selection() }),
    traffic: () => traffic,
  };
}

function sampleMenu(files: Files): readonly MenuItem[] {
  return Object.entries(samples).map(([name, { title }]) => ({ id: name, label: title, run: () => void openSample(files, name as SampleName) }));
}

function openSample(files: Files, name: SampleName): Promise<void> {
  const sample = samples[name];
  return files.openDocument(`${sample.title}.xlsx`, toDocument(sample));
}

function warnBeforeLeaving(isUnsaved: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
