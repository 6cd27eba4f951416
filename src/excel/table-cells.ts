import type { WorkbookError } from "../app/ports";
import type { WriteEdit } from "../domain/edits";
import { contains, type Rect } from "../domain/grid";
import { areaOf } from "./run";
import type { LiveRuns } from "./write-cells";

/**
 * Why formulas must not be written because of Excel's own tables (ListObjects), after `queueLive` and a sync; asks Excel
 * once more where a sheet has any. Excel fills a whole column of a table with a formula that is written into one of its
 * cells, and takes what is written directly below or beside a table into it, so that other cells than those change. Only
 * a column that gets one and the same formula in all its rows is written as it was meant.
 */
export async function tableRefusal(context: Excel.RequestContext, { runs }: LiveRuns): Promise<WorkbookError | undefined> {
  const sheets = new Set(runs.filter(({ run }) => run.edits.some(isFormula)).map(({ sheet }) => sheet));
  const tables = [...sheets].filter(({ isNullObject }) => !isNullObject).flatMap((sheet) => sheet.tables.items.map((table) => queueTable(sheet, table)));
  if (tables.length === 0) return undefined;
  await context.sync();
  for (const { sheet, name, whole, body } of tables) {
    const edits = runs.filter((one) => one.sheet === sheet).flatMap(({ run }) => run.edits.filter(isFormula));
    const changing = changingOthers(edits, areaOf(whole), areaOf(body));
    if (changing !== undefined) return { kind: "cells-in-table", sheet: changing.sheet, at: changing.at, table: name };
  }
  return undefined;
}

function queueTable(sheet: Excel.Worksheet, table: Excel.Table) {
  const [whole, body] = [table.getRange(), table.getDataBodyRange()];
  for (const range of [whole, body]) range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, name: table.name, whole, body };
}

/** The first of the formulas for which Excel would change other cells of the table, or the table itself. */
function changingOthers(edits: readonly WriteEdit[], whole: Rect, body: Rect): WriteEdit | undefined {
  const touched = { ...whole, bottom: whole.bottom + 1, right: whole.right + 1 };
  const beside = edits.find(({ at }) => contains(touched, at) && !contains(whole, at));
  if (beside !== undefined) return beside;
  const inBody = edits.filter(({ at }) => contains(body, at));
  const columns = [...new Set(inBody.map(({ at }) => at.column))].map((column) => inBody.filter(({ at }) => at.column === column));
  const height = body.bottom - body.top + 1;
  return columns.find((column) => column.length < height || new Set(column.map(ofAnyRow)).size > 1)?.[0];
}

/** The formula as it reads in every row alike. */
function ofAnyRow({ at, after }: WriteEdit): string {
  return formulaOf(after.content).replace(new RegExp(`(?<=[A-Z])${String(at.row + 1)}(?![0-9])`, "g"), "#");
}

function formulaOf(content: WriteEdit["after"]["content"]): string {
  return typeof content === "object" && content !== null ? content.formula : "";
}

function isFormula({ after }: WriteEdit): boolean {
  return formulaOf(after.content) !== "";
}
