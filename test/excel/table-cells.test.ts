import { previewRates, revert, writeRates } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import type { FigureChoice } from "../../src/domain/execution";
import type { InsertRowsEdit, WriteEdit } from "../../src/domain/edits";
import { createExcelWorkbook } from "../../src/excel";
import { documentOf, type Cells } from "../support/documentOf";
import { standIn } from "../support/excelHost";
import { errorOf, valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);

const NARROW: Cells = {
  A1: "单位", B1: "项目", C1: "预算数", D1: "执行数",
  A2: "局机关", B2: "甲", C2: 4, D2: 1, A3: "局机关", B3: "乙", C3: 3, D3: 2, A4: "局机关", B4: "丙", C4: 8, D4: 8,
};
const CELLS: Cells = { ...NARROW, E1: "支出进度" };
const columns = { unit: 0, project: 1, adjusted: 2, executed: 3 };
const choice: FigureChoice = { sheet: "资金", heading: { top: 0, bottom: 0 }, first: 1, last: 3, columns: { ...columns, progress: 4 } };

/** Does it as the user would, and gives nothing back. */
function inSheet(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("资金"));
    await context.sync();
  });
}

const contents = async (): Promise<unknown> => valueOf(await port.read()).sheets[0]?.values;
const plan = async (wanted: FigureChoice): Promise<{ readonly edits: readonly WriteEdit[] }> => valueOf(await previewRates(port, defaultProfile, {}, { choice: wanted }));

describe("one of Excel's own tables that is filtered", () => {
  const filterTable = (sheet: Excel.Worksheet): void => sheet.tables.getItemAt(0).autoFilter.apply("A1:E4", 1, { filterOn: "Values", values: ["甲"] });

  beforeEach(async () => {
    standIn.open(documentOf({ 资金: CELLS }));
    await inSheet((sheet) => void sheet.tables.add("A1:E4", true));
  });

  it("gets nothing, and gives nothing back, until the filter is cleared", async () => {
    const before = await contents();
    await inSheet(filterTable);
    expect(errorOf(await writeRates(port, await plan(choice)))).toEqual({ kind: "sheet-filtered", sheet: "资金" });
    expect(await contents()).toEqual(before);

    await inSheet((sheet) => sheet.tables.getItemAt(0).autoFilter.clearCriteria());
    const receipt = valueOf(await writeRates(port, await plan(choice)));
    const written = await contents();
    await inSheet(filterTable);
    expect(errorOf(await port.revert(receipt))).toEqual({ kind: "sheet-filtered", sheet: "资金" });
    expect(await contents()).toEqual(written);
    await inSheet((sheet) => sheet.tables.getItemAt(0).autoFilter.clearCriteria());
    valueOf(await port.revert(receipt));
    expect(await contents()).toEqual(before);
  });

  it("gets no new rows", async () => {
    await inSheet(filterTable);
    const edit: InsertRowsEdit = { kind: "insert-rows", sheet: "资金", row: 2, column: 1, before: [["甲"], ["乙"]], contents: [["丁"]] };
    expect(errorOf(await port.apply([edit]))).toEqual({ kind: "sheet-filtered", sheet: "资金" });
  });
});

describe("one of Excel's own tables", () => {
  const error = (at: { readonly row: number; readonly column: number }) => ({ kind: "cells-in-table", sheet: "资金", at, table: "Table1" });

  it("gets a column of one formula, which goes again", async () => {
    standIn.open(documentOf({ 资金: CELLS }));
    await inSheet((sheet) => void sheet.tables.add("A1:E4", true));
    const before = await contents();
    const receipt = valueOf(await writeRates(port, await plan(choice)));
    expect(receipt.mispredicted).toBeUndefined();
    expect(valueOf(await port.read()).sheets[0]?.values.map((row) => row[4])).toEqual(["支出进度", 0.25, 0.6667, 1]);
    valueOf(await revert(port, receipt));
    expect(await contents()).toEqual(before);
  });

  it("gets no formula that Excel would copy to rows that are to stay as they are", async () => {
    standIn.open(documentOf({ 资金: { ...CELLS, C3: "待定" } }));
    await inSheet((sheet) => void sheet.tables.add("A1:E4", true));
    const before = await contents();
    expect(errorOf(await writeRates(port, await plan(choice)))).toEqual(error({ row: 1, column: 4 }));
    expect(await contents()).toEqual(before);
  });

  it("gets no sums between its rows, of which each would be another formula", async () => {
    standIn.open(documentOf({ 资金: { ...CELLS, A5: "合计", B5: "合计" } }));
    await inSheet((sheet) => void sheet.tables.add("A1:E5", true));
    expect(errorOf(await writeRates(port, await plan({ ...choice, last: 4 })))).toMatchObject({ kind: "cells-in-table", table: "Table1" });
    await inSheet((sheet) => void sheet.tables.getItem("Table1").convertToRange());
    valueOf(await writeRates(port, await plan({ ...choice, last: 4 })));
    expect(valueOf(await port.read()).sheets[0]?.values[4]).toEqual(["合计", "合计", 15, 11, 0.7333]);
  });

  it("is not widened by formulas beside it; what stands apart is written", async () => {
    standIn.open(documentOf({ 资金: NARROW }));
    await inSheet((sheet) => void sheet.tables.add("A1:D4", true));
    expect(errorOf(await writeRates(port, await plan({ ...choice, columns })))).toEqual(error({ row: 1, column: 4 }));

    standIn.open(documentOf({ 资金: CELLS }));
    await inSheet((sheet) => void sheet.tables.add("A1:C4", true));
    valueOf(await writeRates(port, await plan(choice)));
    expect(valueOf(await port.read()).sheets[0]?.values.map((row) => row[4])).toEqual(["支出进度", 0.25, 0.6667, 1]);
  });
});
