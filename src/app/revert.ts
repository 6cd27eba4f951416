import { ok, type Result } from "../domain/result";
import type { ChangedSheet, Receipt, WorkbookError, WorkbookPort } from "./ports";

/** `confirm`: nothing was taken back, because the user has filled in these sheets since; ask, then revert with `force`. */
export type RevertOutcome =
  | { readonly kind: "confirm"; readonly changes: readonly ChangedSheet[] }
  | { readonly kind: "reverted" };

/** Takes a receipt back; sheets that hold the user's own figures only with `force`. */
export async function revert(workbook: WorkbookPort, receipt: Receipt, { force = false } = {}): Promise<Result<RevertOutcome, WorkbookError>> {
  const changes = force || receipt.sheets.length === 0 ? ok([]) : await workbook.changesSince(receipt);
  if (!changes.ok) return changes;
  if (changes.value.length > 0) return ok({ kind: "confirm", changes: changes.value });

  const reverted = await workbook.revert(receipt);
  return reverted.ok ? ok({ kind: "reverted" }) : reverted;
}
