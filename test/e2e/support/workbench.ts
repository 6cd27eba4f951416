import { readFileSync } from "node:fs";
import type { Download, FrameLocator, Page } from "playwright-core";
// Declares `window.__workbench`, through which tests look and never act.
import type {} from "../../../src/workbench/page/handle";
import type { CellDocument, WorkbookDocument } from "../../../src/xlsx/document/model";

/** A finding as the pane shows it. */
export interface ShownFinding {
  readonly rule: string;
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
}

/** Between two keys of a fast typist. */
const KEY_MS = 40;

/** The workbench as its user handles it: by mouse and keyboard. */
export function workbenchOn(page: Page) {
  const pane = paneOf(page);
  return {
    pane,
    /** Opens the workbench, with this sample, and waits until the pane is ready to work. */
    async open(url: string, sample?: string): Promise<void> {
      await page.goto(sample === undefined ? url : `${url}?sample=${sample}`);
      await pane.getByTestId("check-button").waitFor();
    },
    ribbon: (controlId: string) => page.locator(`[data-control="${controlId}"]`).click(),
    /** Chooses from one of the page's menus. */
    async choose(menu: "samples" | "simulation", item: string): Promise<void> {
      await page.locator(`#${menu}-menu`).click();
      await page.locator(`[data-item="${item}"]`).click();
    },
    /** Brings a sheet to the front by its tab. */
    sheet: (name: string) => page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true }).click(),
    /** Goes to a cell by the name box, then types each text and presses Tab after it; not so fast that the grid could not answer a key, by opening a list for example, before the next. */
    async type(cell: string, ...texts: readonly string[]): Promise<void> {
      const nameBox = page.locator("[data-u-comp=defined-name] input");
      await nameBox.fill(cell);
      await nameBox.press("Enter");
      for (const text of texts) {
        if (text !== "") await page.keyboard.type(text, { delay: KEY_MS });
        await page.keyboard.press("Tab");
      }
    },
    state: () => page.evaluate(() => window.__workbench?.state()),
    selection: () => page.evaluate(() => window.__workbench?.selection()),
    document: () => page.evaluate(() => window.__workbench?.document()) as Promise<WorkbookDocument>,
    /** Checks (again) and gives what is listed. */
    async check(): Promise<readonly ShownFinding[]> {
      await pane.getByTestId("tab-check").click();
      await pane.getByTestId("check-button").click();
      await pane.locator("[data-testid=verdict]").waitFor();
      return findingsIn(pane);
    },
    /** Presses save and gives the file. */
    async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save-file").click()]);
      return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
    },
  };
}

/** The cell of a document by sheet name, 0-based. */
export function cellOf(document: WorkbookDocument, sheet: string, row: number, column: number): CellDocument | undefined {
  return document.sheets.find(({ name }) => name === sheet)?.cells[row]?.[column];
}

function paneOf(page: Page): FrameLocator {
  return page.frameLocator("[data-testid=pane-frame]");
}

async function findingsIn(pane: FrameLocator): Promise<readonly ShownFinding[]> {
  const items = await pane.getByTestId("finding").evaluateAll((elements) =>
    elements.map((element) => ({ rule: element.getAttribute("data-rule") ?? "", address: element.getAttribute("data-cell") ?? "" })),
  );
  return items.map(({ rule, address }) => ({ rule, ...splitAddress(address) }));
}

/** `'Sheet'!A1` or `Sheet!A1`. */
function splitAddress(address: string): { readonly sheet: string; readonly cell: string } {
  const at = address.lastIndexOf("!");
  return { sheet: address.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'"), cell: address.slice(at + 1) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
