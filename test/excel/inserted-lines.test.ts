import { applyFixes, checkWorkbook, planFix, revert } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import type { InsertRowsEdit } from "../../src/domain/edits";
import type { WorkbookSnapshot } from "../../src/domain/grid";
import type { Finding } from "../../src/domain/validation";
import { createExcelWorkbook } from "../../src/excel";
import { samples, toDocument } from "../../src/workbench/samples";
import { documentOf } from "../support/documentOf";
import { at, errorOf, sheetOf, valueOf } from "../support/edits";
import { excelApi, standIn } from "../support/excelHost";

const port = createExcelWorkbook(excelApi("1.14"));
const SHEET = "项目绩效目标";
const read = async (): Promise<WorkbookSnapshot> => valueOf(await port.read());
const cellsOf = ({ sheets }: WorkbookSnapshot): unknown => sheets.map(({ name, values, formulas, formats }) => [name, values, [...formulas], formats]);
const change = (edit: (sheet: Excel.Worksheet) => void, name: string): Promise<unknown> => Excel.run((context) => {
  edit(context.workbook.worksheets.getItem(name));
  return context.sync();
});

const missing = async (): Promise<readonly Finding[]> =>
  valueOf(await checkWorkbook(port, { profile: defaultProfile })).report.findings.filter(({ ruleId }) => ruleId === "target-mandatory");

describe("the line of a level that a real table leaves out", () => {
  it("is put in where the form has it, looks like the line above it, and goes without a trace", async () => {
    standIn.open(toDocument(samples["tangshan-2022"]));
    await change((sheet) => sheet.getRange("10:10").delete("Up"), SHEET);
    const before = await read();
    const [finding] = await missing();
    const edit = finding?.fix?.edits[0];
    if (finding === undefined || edit?.kind !== "insert-rows") throw new Error("no fix that puts rows in");

    const receipt = valueOf(await applyFixes(port, planFix(finding)));
    if (receipt === null) throw new Error("nothing was written");
    const [left] = await missing();
    expect([left?.fix, left?.at.row, left?.data]).toEqual([undefined, edit.row, finding.data]);
    const sheet = (await standIn.document()).sheets.find(({ name }) => name === SHEET);
    const style = (row: number): unknown => sheet?.cells[row]?.[1]?.style;
    expect([style(edit.row), style(edit.row) === undefined]).toEqual([style(edit.row - 1), false]);

    valueOf(await revert(port, receipt));
    expect(cellsOf(await read())).toEqual(cellsOf(before));
  });
});

describe("rows among merged cells and formulas", () => {
  const rows = (contents: InsertRowsEdit["contents"]): InsertRowsEdit => ({ kind: "insert-rows", sheet: "表", row: 2, column: 0, before: [["产出", "数量", "人数"], [null, "时效", "时间"]], contents });
  const opened = async (merged: string): Promise<void> => {
    standIn.open(documentOf({ 表: { A1: "一级", B1: "二级", C1: "名称", A2: "产出", B2: "数量", C2: "人数", B3: "时效", C3: "时间", E1: "=C3" } }));
    await change((sheet) => sheet.getRange(merged).merge(), "表");
  };

  it("lengthen a merged level, and formulas keep to their cells", async () => {
    await opened("A2:A3");
    const receipt = valueOf(await port.apply([rows([[null, "质量", null]])]));
    const { merges } = (await standIn.document()).sheets[0] ?? {};
    expect(merges).toEqual([{ top: 1, left: 0, bottom: 3, right: 0 }]);
    expect([...sheetOf(await read(), "表").formulas.values()]).toEqual(["=C4"]);
    valueOf(await port.revert(receipt));
    expect((await standIn.document()).sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
  });

  it("are refused where merged cells would swallow what is written", async () => {
    await opened("A2:A3");
    expect(errorOf(await port.apply([rows([["产出", "质量", null]])]))).toEqual({ kind: "cells-merged", sheet: "表", at: { row: 1, column: 0 } });
    expect(at(sheetOf(await read(), "表"), "B3")).toBe("时效");
  });

  it("are merged across as the row above is", async () => {
    await opened("C2:D2");
    valueOf(await port.apply([rows([[null, "质量", null], [null, "成本", null]])]));
    expect((await standIn.document()).sheets[0]?.merges).toEqual([1, 2, 3].map((row) => ({ top: row, left: 2, bottom: row, right: 3 })));
  });

  it("are refused in a protected sheet", async () => {
    await opened("C2:D2");
    await change((sheet) => sheet.protection.protect(), "表");
    expect(errorOf(await port.apply([rows([[null, "质量", null]])]))).toEqual({ kind: "sheet-protected", sheet: "表" });
  });

  it("are taken out again when what they hold cannot be written", async () => {
    await opened("C2:D2");
    const before = cellsOf(await read());
    // Excel refuses a block of cells that is narrower than its range, after it has put the rows in.
    expect(errorOf(await port.apply([rows([[null, "质量"]])]))).toMatchObject({ kind: "unexpected" });
    expect(cellsOf(await read())).toEqual(before);
  });
});
