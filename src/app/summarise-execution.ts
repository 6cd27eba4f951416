import { catalogue } from "../domain/catalogue";
import { executionSummary, type ExecutionSummary } from "../domain/execution/summary";
import { sheetsByName, type WorkbookSnapshot } from "../domain/grid";
import { recogniseInSteps } from "../domain/recognition";
import type { TargetTable } from "../domain/recognition/recognised";
import type { Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import type { Steps } from "../domain/steps";
import { inSteps, unlessCancelled } from "./in-steps";
import type { OperationOptions, WorkbookError, WorkbookPort } from "./ports";

/** Every table of execution with its projects, beside threshold and plan; tables without a project are left out. Changes nothing. */
export async function summariseExecution(workbook: Pick<WorkbookPort, "read">, profile: Profile, options: OperationOptions = {}): Promise<Result<readonly ExecutionSummary[], WorkbookError>> {
  const snapshot = await workbook.read(options);
  if (!snapshot.ok) return snapshot;
  return inSteps(unlessCancelled(summariesOf(snapshot.value, profile), options.signal));
}

function* summariesOf(snapshot: WorkbookSnapshot, profile: Profile): Steps<readonly ExecutionSummary[]> {
  const sheets = sheetsByName(snapshot);
  const { tables } = yield* recogniseInSteps(snapshot, catalogue);
  const targets = tables.filter((table): table is TargetTable => table.shape === "targets");
  const summaries: ExecutionSummary[] = [];
  for (const table of tables) {
    const sheet = sheets.get(table.sheet);
    if (table.shape !== "amounts" || sheet === undefined) continue;
    yield;
    const summary = yield* executionSummary(table, sheet, { profile, targets, sheetOf: (target) => sheets.get(target.sheet) ?? sheet });
    if (summary !== undefined && summary.projects.length + summary.unreadable.length > 0) summaries.push(summary);
  }
  return summaries;
}
