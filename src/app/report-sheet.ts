import type { SheetPlan } from "../domain/edits";
import { textAt, type WorkbookSnapshot } from "../domain/grid";
import type { WorkbookMemory } from "../domain/memory";
import { ok, type Result } from "../domain/result";
import type { CheckReport } from "../domain/validation";
import { addSheet } from "./add-sheet";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";
import { keepReport } from "./remember";

/** By what our own report is told from a sheet of the user's: its name, and the title in its first cell. */
export interface ReportMark {
  readonly name: string;
  readonly title: string;
}

export interface ReportRequest {
  readonly plan: SheetPlan;
  readonly mark: ReportMark;
  readonly report: CheckReport;
  /** That the report was made of. */
  readonly snapshot: WorkbookSnapshot;
  /** Today, `2026-11-21`. */
  readonly date: string;
}

export interface WrittenReport {
  /** Takes the sheet back. */
  readonly receipt: Receipt;
  /** The workbook remembers this report now, to compare with. */
  readonly memory: WorkbookMemory;
}

/** Writes the report as a sheet in place of an earlier one of ours; a sheet of the user's with that name stays, and ours gets another name. */
export async function writeReport(workbook: WorkbookPort, { plan, mark, report, snapshot, date }: ReportRequest, options: OperationOptions = {}): Promise<Result<WrittenReport, WorkbookError>> {
  const removed = await removeReport(workbook, mark, snapshot);
  if (!removed.ok) return removed;
  const receipt = await addSheet(workbook, { ...plan, wantedName: mark.name }, options);
  if (!receipt.ok) return receipt;
  const memory = await keepReport(workbook, report, date);
  return memory.ok ? ok({ receipt: receipt.value, memory: memory.value }) : memory;
}

/** Deletes our report from the workbook, if it is there; gives how many sheets went. Other sheets stay, whatever their names. */
export async function removeReport(workbook: WorkbookPort, mark: ReportMark, snapshot: WorkbookSnapshot): Promise<Result<number, WorkbookError>> {
  const names = await workbook.sheetNames();
  if (!names.ok) return names;
  const candidates = names.value.filter((name) => isReportName(name, mark));
  if (candidates.length === 0) return ok(0);
  const now = await workbook.readAgain(snapshot, candidates);
  if (!now.ok) return now;
  const ours = now.value.sheets.filter((sheet) => candidates.includes(sheet.name) && textAt(sheet, 0, 0) === mark.title);
  for (const { name } of ours) {
    const removed = await workbook.removeSheet(name);
    if (!removed.ok) return removed;
  }
  return ok(ours.length);
}

/** As `unusedSheetName` makes names: `检查报告`, `检查报告(2)`. A copy that the user made is `检查报告 (2)`. */
export function isReportName(name: string, mark: Pick<ReportMark, "name">): boolean {
  return name === mark.name || (name.startsWith(`${mark.name}(`) && /^\(\d+\)$/u.test(name.slice(mark.name.length)));
}
