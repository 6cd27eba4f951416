import "./page.css";
import { samples, type SampleName } from "../samples";
import { el } from "./dom";
import { readManifest } from "./manifest";
import { TEXTS } from "./texts";
import { createWorkbench } from "./workbench";

const MANIFEST = "/pane/manifest.xml";
const FIRST_SAMPLE: SampleName = "zhangjiakou-2023";

async function main(app: HTMLElement): Promise<void> {
  const answer = await fetch(MANIFEST);
  if (!answer.ok) throw new Error(TEXTS.paneMissing);
  window.__workbench = await createWorkbench(app, readManifest(await answer.text(), "zh-CN"), chosenSample());
}

/** `?sample=<name>`; the first one when there is none of that name. */
function chosenSample(): SampleName {
  const wanted = new URLSearchParams(window.location.search).get("sample") ?? "";
  return Object.hasOwn(samples, wanted) ? (wanted as SampleName) : FIRST_SAMPLE;
}

const app = document.getElementById("app");
if (!app) throw new Error("index.html has no #app");
main(app).catch((error: unknown) => {
  app.replaceChildren(el("p", { class: "fatal", role: "alert" }, error instanceof Error ? error.message : TEXTS.failed));
  throw error;
});
