import { checkInSteps, type Checked } from "../domain/check";
import type { Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import type { Rule } from "../domain/validation";
import { inSteps, unlessCancelled } from "./in-steps";
import type { OperationOptions, WorkbookError, WorkbookPort } from "./ports";

/** By which rules a workbook is checked. */
export interface CheckBy {
  readonly profile: Profile;
  /** Whether somebody chose the profile by name; not, unless told. */
  readonly profileChosen?: boolean;
  /** All rules unless told. */
  readonly rules?: readonly Rule[];
}

/** Reads the whole workbook and says what a reviewer would object to, with what the workbook remembers (waivers, corrections); can go on when cells change. Changes nothing; a large workbook freezes nothing. */
export async function checkWorkbook(workbook: WorkbookPort, by: CheckBy, options: OperationOptions = {}): Promise<Result<Checked, WorkbookError>> {
  const memory = await workbook.memory();
  if (!memory.ok) return memory;
  const snapshot = await workbook.read(options);
  if (!snapshot.ok) return snapshot;
  return inSteps(unlessCancelled(checkInSteps(snapshot.value, { ...by, memory: memory.value }), options.signal));
}
