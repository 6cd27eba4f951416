import type { AreaDocument, WorkbookDocument } from "../../xlsx/document/model";
import type { Traffic } from "../host";
import type { SessionState } from "./session";

/**
 * `window.__workbench`: what the end-to-end tests read of the page. Tests act through the page itself, by mouse and
 * keyboard; here they only look. Not part of the product.
 */
export interface WorkbenchHandle {
  /** Name of the file and whether it has unsaved changes. */
  state(): SessionState;
  /** The workbook as it would be saved now, with the results of all formulas. */
  document(): Promise<WorkbookDocument>;
  /** The sheet in front and what is selected on it. */
  selection(): { readonly sheet: string; readonly areas: readonly AreaDocument[] };
  /** What every request of the pane weighed, since the page was loaded. */
  traffic(): readonly Traffic[];
}

declare global {
  interface Window {
    __workbench?: WorkbenchHandle;
  }
}
