import type { Result } from "../domain/result";
import type { Place } from "../domain/validation";
import type { WorkbookError, WorkbookPort } from "./ports";

/** Shows the cell that a finding, or one of its related places, is about. */
export function selectFinding(workbook: WorkbookPort, { sheet, at }: Place): Promise<Result<void, WorkbookError>> {
  return workbook.select(sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
}
