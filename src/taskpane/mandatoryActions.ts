import type { WorkbookError } from "../app/ports";
import type { Checked } from "../domain/check";
import type { WorkbookMemory } from "../domain/memory";
import type { Result } from "../domain/result";
import type { MandatoryTargets } from "../domain/spec";
import type { NextCheck } from "./checkActions";

/** What the pane can do about the indicators that are required (必填指标). */
export interface MandatoryActions {
  /** The workbook's own for a profile; null where the profile's apply. Changes nothing. */
  readonly recall: (profileId: string) => Promise<Result<readonly MandatoryTargets[] | null, WorkbookError>>;
  /** Lets the workbook remember its own, or null for the profile's; gives everything that it remembers then. */
  readonly require: (profileId: string, sets: readonly MandatoryTargets[] | null) => Promise<Result<WorkbookMemory, WorkbookError>>;
  /** The same cells, judged with what the workbook remembers now. Changes nothing. */
  readonly judge: (checked: Checked, memory: WorkbookMemory) => NextCheck;
}
