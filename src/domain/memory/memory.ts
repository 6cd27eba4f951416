import type { Correction } from "../recognition";
import type { MandatoryTargets } from "../spec";
import type { Severity, Waiver } from "../validation";

/** What a workbook keeps of our work, in one custom XML part; it travels with the file. */
export interface WorkbookMemory {
  readonly waivers: readonly Waiver[];
  readonly corrections: readonly Correction[];
  /** The required indicators (必填指标) that somebody chose for this workbook, by id of the profile whose own they replace. */
  readonly mandatoryTargets: Readonly<Record<string, readonly MandatoryTargets[]>>;
  /** The last check that was kept, to compare with. */
  readonly lastReport: KeptReport | null;
}

/** As much of a report as a comparison needs. */
export interface KeptReport {
  /** Day of the check, `2026-11-21`. */
  readonly date: string;
  readonly findings: readonly KeptFinding[];
}

export interface KeptFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** `B3`. */
  readonly cell: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What a workbook remembers that we never met. */
export const NO_MEMORY: WorkbookMemory = { waivers: [], corrections: [], mandatoryTargets: {}, lastReport: null };
