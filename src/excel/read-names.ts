import type { LiveName } from "../app/changed-tables";
import type { WorkbookError } from "../app/ports";
import { ok, type Result } from "../domain/result";
import { runExcel } from "./run";

/** What Excel itself keeps among a sheet's names: it loses nothing with the cells it stands for. */
const OF_EXCEL = /^(?:_xlnm\b|print_area$|print_titles$|_filterdatabase$)/i;

/** The names that the user gave, those of the workbook and those of its sheets, in two round trips. */
export function readNames(): Promise<Result<readonly LiveName[], WorkbookError>> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id");
    names.load(WANTED);
    await context.sync();
    const ofSheets = worksheets.items.map(({ id, names: own }) => ({ sheetId: id, own: own.load(WANTED) }));
    await context.sync();
    return ok([...given(names), ...ofSheets.flatMap(({ sheetId, own }) => given(own).map((name) => ({ ...name, sheetId })))]);
  });
}

const WANTED = "items/name,items/formula,items/visible";

function given({ items }: Excel.NamedItemCollection): readonly LiveName[] {
  return items.flatMap(({ name, formula, visible }) => (visible && !OF_EXCEL.test(name) ? [{ formula: String(formula) }] : []));
}
