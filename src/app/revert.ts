import { ok, type Result } from "../domain/result";
import type { ChangedSheet, Receipt, WorkbookError, WorkbookPort } from "./ports";

/** What was taken back, and what was not. */
export interface RevertOutcome {
  /** Tables that stay, because they hold the user's own figures or formulas that stay refer to them. */
  readonly kept: readonly ChangedSheet[];
  /** What `force` would take back after all; null when everything is. */
  readonly remaining: Receipt | null;
}

/** Takes a receipt back, but for the tables that the user has filled in since; these only with `force`. */
export async function revert(workbook: WorkbookPort, receipt: Receipt, { force = false } = {}): Promise<Result<RevertOutcome, WorkbookError>> {
  const changes = force || receipt.sheets.length === 0 ? ok([]) : await workbook.changesSince(receipt);
  if (!changes.ok) return changes;

  const kept = new Set(changes.value.map(({ id }) => id));
  const reverted = await workbook.revert(partOf(receipt, (id) => !kept.has(id)));
  if (!reverted.ok) return reverted;
  return ok({ kept: changes.value, remaining: kept.size === 0 ? null : partOf({ ...receipt, edits: tablesOf(receipt) }, (id) => kept.has(id)) });
}

function partOf(receipt: Receipt, wanted: (id: string) => boolean): Receipt {
  const tables = tablesOf(receipt);
  const gone = new Set(tables.filter((_, index) => !wanted(receipt.sheets[index]?.id ?? "")));
  return { ...receipt, edits: receipt.edits.filter((edit) => !gone.has(edit)), sheets: receipt.sheets.filter(({ id }) => wanted(id)) };
}

/** The edits that made tables, in the order of `receipt.sheets`. */
function tablesOf({ edits }: Receipt): Receipt["edits"] {
  return edits.filter((edit) => "plan" in edit);
}
