import { selectFixes, type Fix, type FixEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import type { Finding } from "../domain/validation";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";

/** What applying the fixes of findings would write, and what it leaves alone. */
export interface FixesPlan {
  /** In the order of the findings, for a preview: what each cell holds before and after. */
  readonly edits: readonly FixEdit[];
  readonly fixed: readonly Finding[];
  readonly left: readonly LeftAlone[];
}

export interface LeftAlone {
  readonly finding: Finding;
  /** `review`: to be looked at and applied alone; `conflict`: another fix writes something else into the same cell. */
  readonly reason: "no-fix" | "review" | "conflict";
}

/** The safe fixes of these findings together. Changes nothing. */
export function planSafeFixes(findings: readonly Finding[]): FixesPlan {
  return planOf(findings, ({ safety }) => safety === "safe");
}

/** The fix of one finding, be it safe or one to look at first. Changes nothing. */
export function planFix(finding: Finding): FixesPlan {
  return planOf([finding], () => true);
}

/** Writes a plan; a cell that was changed since refuses the whole (`stale-edit`). The receipt takes it back; null when there was nothing to write. */
export async function applyFixes(workbook: WorkbookPort, { edits }: Pick<FixesPlan, "edits">, options: OperationOptions = {}): Promise<Result<Receipt | null, WorkbookError>> {
  if (options.signal?.aborted === true) return err({ kind: "cancelled" });
  return edits.length === 0 ? ok(null) : workbook.apply(edits, options);
}

function planOf(findings: readonly Finding[], isWanted: (fix: Fix) => boolean): FixesPlan {
  const reasons = new Map<Finding, LeftAlone["reason"]>();
  const candidates = findings.flatMap((finding) => {
    const { fix } = finding;
    if (fix !== undefined && isWanted(fix)) return [{ finding, fix }];
    reasons.set(finding, fix === undefined ? "no-fix" : "review");
    return [];
  });
  const { edits, chosen, conflicting } = selectFixes(candidates);
  for (const { item } of conflicting) reasons.set(item.finding, "conflict");
  const left = findings.flatMap((finding) => {
    const reason = reasons.get(finding);
    return reason === undefined ? [] : [{ finding, reason }];
  });
  return { edits, fixed: chosen.map(({ finding }) => finding), left };
}
