import type { CellRef } from "../domain/grid";
import { err, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";
import { summariseExecution } from "./summarise-execution";

/** Data bars on the rates of a table of execution, wanted or not wanted. */
export interface BarsWanted {
  readonly sheet: string;
  /** Rate of the table's first project, as it was read. */
  readonly at: CellRef;
  readonly shown: boolean;
}

/**
 * Adds data bars to the cells of the rates, or takes ours away: then the receipt has no edits where there were none. The
 * workbook is read anew; `stale-edit` when the table is no longer where it was, or holds no rates as numbers any more.
 */
export async function drawRates(workbook: WorkbookPort, profile: Profile, { sheet, at, shown }: BarsWanted, options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  const summaries = await summariseExecution(workbook, profile, options);
  if (!summaries.ok) return summaries;
  const found = summaries.value.find(({ sheet: name, projects }) => name === sheet && projects[0]?.rateAt.row === at.row && projects[0].rateAt.column === at.column);
  const cells = found?.cells ?? null;
  if (cells === null) return err({ kind: "stale-edit", sheet, at });
  return workbook.apply([{ kind: "data-bars", sheet, area: cells.area, full: cells.full, shown }], options);
}
