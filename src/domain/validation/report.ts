import type { RateRow } from "../execution/rates";
import type { MandatoryTargets } from "../spec";
import type { RecognisedTable, RefusedBlock } from "../recognition/recognised";
import type { Crash, Finding, NotChecked, ReasonId } from "./finding";
import type { WaivedFinding, Waiver } from "./waiver";

/** Everything a check says about one workbook, in a stable order (sheet, then cell, then rule). */
export interface CheckReport {
  readonly tables: readonly RecognisedTable[];
  /** Blocks that look like budget tables and were not checked as such. */
  readonly refused: readonly RefusedBlock[];
  /** Those that nobody waived. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly crashed: readonly Crash[];
  /** Findings that stand, and that somebody took responsibility for; they do not count for the verdict. */
  readonly waived: readonly WaivedFinding[];
  /** Waivers that no longer hold, because a cell of theirs changed. */
  readonly voidWaivers: readonly Waiver[];
  readonly rates: readonly RateRow[];
  /** The required indicators (必填指标) of the workbook's own that were judged by; null when they were the profile's. */
  readonly ownTargets: readonly MandatoryTargets[] | null;
}

export type Verdict = "pass" | "warnings" | "errors";

/** The worst severity decides; infos pass. */
export function verdictOf(report: Pick<CheckReport, "findings">): Verdict {
  if (report.findings.some(({ severity }) => severity === "error")) return "errors";
  return report.findings.some(({ severity }) => severity === "warning") ? "warnings" : "pass";
}

/** `incomplete`: nothing objectionable, but not everything could be judged. */
export type OverallVerdict = Verdict | "incomplete";

/** Reasons that a workbook with a part of a disclosure gives, and that are no gap in checking that part. */
const OF_A_PART: readonly ReasonId[] = ["no-table", "table-missing", "profile-not-chosen"];

/**
 * The verdict as a person is told it, where a pass needs a complete check: a table whose rule could not judge it, a
 * rule that crashed, or a workbook without any recognised table is never a pass. That a workbook lacks tables of other
 * kinds is no gap, nor that nobody said which must be there: it may hold a part of a disclosure.
 */
export function overallVerdict(report: CheckReport): OverallVerdict {
  const verdict = verdictOf(report);
  if (verdict !== "pass") return verdict;

  const gaps = report.notChecked.some(({ reasonId }) => !OF_A_PART.includes(reasonId));
  return gaps || report.crashed.length > 0 || report.tables.length === 0 ? "incomplete" : "pass";
}
