import { catalogue } from "../domain/catalogue";
import { sheetsByName, type WorkbookSnapshot } from "../domain/grid";
import { compareText, executionLines, narrate, type ComparedText, type ExecutionLines, type Narrative } from "../domain/narrative";
import { recognise } from "../domain/recognition";
import { ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import { inSteps } from "./in-steps";
import type { OperationOptions, WorkbookError, WorkbookPort } from "./ports";

/** A table of execution and the sentences that tell of it. */
export interface ToldTable {
  readonly sheet: string;
  /** "" for a table without a title. */
  readonly title: string;
  readonly told: ExecutionLines;
  readonly narrative: Narrative;
}

/** The sentences on every table of execution. Changes nothing. */
export async function tellExecution(workbook: Pick<WorkbookPort, "read">, profile: Profile, options: OperationOptions = {}): Promise<Result<readonly ToldTable[], WorkbookError>> {
  const snapshot = await workbook.read(options);
  return snapshot.ok ? ok(toldTables(snapshot.value, profile)) : snapshot;
}

/** As `tellExecution`, of a workbook that was read. */
export function toldTables(snapshot: WorkbookSnapshot, profile: Profile): readonly ToldTable[] {
  const sheets = sheetsByName(snapshot);
  return recognise(snapshot, catalogue).tables.flatMap((table): readonly ToldTable[] => {
    const sheet = sheets.get(table.sheet);
    const told = table.shape === "amounts" && sheet !== undefined ? executionLines(table, sheet) : undefined;
    return told === undefined ? [] : [{ sheet: table.sheet, title: table.title?.value ?? "", told, narrative: narrate(told, { profile }) }];
  });
}

/** Holds a text against a table that was told of; a long one freezes nothing. */
export function compareWithTable(text: string, { told }: ToldTable): Promise<ComparedText> {
  return inSteps(compareText(text, told));
}
