import { verdictOf } from "../domain/validation/report";
import type { CheckReport, Verdict } from "../domain/validation/report";

/** What the pane says of a whole check; `incomplete`: nothing objectionable, but not everything could be judged. */
export type PaneVerdict = Verdict | "incomplete";

/**
 * The report's verdict, where a pass needs a complete check: a table whose rule could not judge it, a rule that
 * crashed, or a workbook without any recognised table is never a pass. That a workbook lacks tables of other kinds
 * is no gap: it may hold a part of a disclosure.
 */
export function paneVerdict(report: CheckReport): PaneVerdict {
  const verdict = verdictOf(report);
  if (verdict !== "pass") return verdict;

  const gaps = report.notChecked.some(({ reasonId }) => reasonId !== "no-table");
  return gaps || report.crashed.length > 0 || report.tables.length === 0 ? "incomplete" : "pass";
}
