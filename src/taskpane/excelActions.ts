import { createExcelWorkbook } from "../excel";
import { createPaneActions } from "./createPaneActions";
import type { PaneActions } from "./paneActions";

/** The actions on the workbook that the pane sits beside; its own chunk, with the use cases and the Excel adapter. */
export function createExcelActions(): PaneActions {
  return createPaneActions(createExcelWorkbook());
}
