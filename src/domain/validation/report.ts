import type { RateRow } from "../execution/rates";
import type { RecognisedTable } from "../recognition/recognised";
import type { Crash, Finding, NotChecked } from "./finding";

/** Everything a check says about one workbook, in a stable order (sheet, then cell, then rule). */
export interface CheckReport {
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly crashed: readonly Crash[];
  readonly rates: readonly RateRow[];
}

export type Verdict = "pass" | "warnings" | "errors";

/** The worst severity decides; infos pass. */
export function verdictOf(report: Pick<CheckReport, "findings">): Verdict {
  if (report.findings.some(({ severity }) => severity === "error")) return "errors";
  return report.findings.some(({ severity }) => severity === "warning") ? "warnings" : "pass";
}
