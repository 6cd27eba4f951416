import { catalogue } from "../domain/catalogue";
import { executionSummary, type ExecutionSummary } from "../domain/execution/summary";
import { sheetsByName, type WorkbookSnapshot } from "../domain/grid";
import { recognise } from "../domain/recognition";
import type { TargetTable } from "../domain/recognition/recognised";
import { err, ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import { inSteps } from "./in-steps";
import type { OperationOptions, WorkbookError, WorkbookPort } from "./ports";

/** Every table of execution with its projects, beside threshold and plan; tables without a project are left out. Changes nothing. */
export async function summariseExecution(workbook: Pick<WorkbookPort, "read">, profile: Profile, options: OperationOptions = {}): Promise<Result<readonly ExecutionSummary[], WorkbookError>> {
  const snapshot = await workbook.read(options);
  if (!snapshot.ok) return snapshot;
  const summaries = await inSteps(summariesOf(snapshot.value, profile));
  return options.signal?.aborted === true ? err({ kind: "cancelled" }) : ok(summaries);
}

function* summariesOf(snapshot: WorkbookSnapshot, profile: Profile): Generator<undefined, readonly ExecutionSummary[]> {
  yield;
  const sheets = sheetsByName(snapshot);
  const { tables } = recognise(snapshot, catalogue);
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
