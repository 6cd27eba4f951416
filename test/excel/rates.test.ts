import { checkWorkbook, previewRates, revert, writeRates } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { formulaAt, toA1, valueAt } from "../../src/domain/grid";
import { createExcelWorkbook } from "../../src/excel";
import { samples, toDocument } from "../../src/workbench/samples";
import { documentOf } from "../support/documentOf";
import { standIn } from "../support/excelHost";
import { errorOf, valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const roundTrips = (): number => standIn.traffic().reduce((sum, run) => sum + run.roundTrips, 0);

describe("the execution rates of Tangshan 2023, in Excel", () => {
  beforeAll(() => standIn.open(toDocument(samples["tangshan-execution-2023"])));

  it("become formulas that show what was predicted, and go again", async () => {
    const before = valueOf(await port.read());
    const asked = roundTrips();
    const preview = valueOf(await previewRates(port, defaultProfile));
    const receipt = valueOf(await writeRates(port, preview));
    expect(roundTrips() - asked).toBe(4);
    expect(receipt.mispredicted).toBeUndefined();

    const sheet = valueOf(await port.read()).sheets[0];
    expect(sheet && [2, 3, 4].map((column) => valueAt(sheet, 34, column))).toEqual([3338.69, 2026.57, 0.607]);
    expect(sheet && formulaAt(sheet, 8, 4)).toBe('=IF(C9=0,"",ROUND(D9/C9,4))');
    const report = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    expect(report.rates.filter(({ status }) => status !== "ok").map(({ at }) => toA1(at))).toEqual([]);

    expect(valueOf(await revert(port, receipt))).toEqual({ kept: [], remaining: null });
    expect(valueOf(await port.read())).toEqual(before);
  });

  it("are truncated in seven places as published", async () => {
    const { rates } = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    expect(rates.filter(({ status }) => status === "truncated").map(({ at, stated }) => `${toA1(at)} ${String(stated)}`)).toEqual([
      "E9 96.3%", "E11 99.9%", "E13 99.7%", "E14 99.6%", "E19 97.8%", "E22 34.3%", "E33 56.2%",
    ]);
    expect(rates).toHaveLength(27);
  });
});

describe("chosen columns of another layout, in Excel", () => {
  const rows = [["支出完成", "事项名称", "全年预算"], [0.72, "甲", 1.28], ["10", "乙", 20], [5, "丙", 0], [12345, "丁", 100000]];
  const choice = { sheet: "资金", heading: { top: 0, bottom: 0 }, first: 1, last: 4, columns: { executed: 0, project: 1, adjusted: 2 } };

  it("get a column of rates and one of what is unspent, exactly, and lose them again", async () => {
    standIn.open(documentOf({ 资金: Object.fromEntries(rows.flatMap((row, at) => row.map((value, column) => [toA1({ row: at, column }), value]))) }));
    const before = valueOf(await port.read());
    const preview = valueOf(await previewRates(port, defaultProfile, {}, { choice, remainder: true, convertTexts: true }));
    const receipt = valueOf(await writeRates(port, preview));
    expect(receipt.mispredicted).toBeUndefined();
    const sheet = valueOf(await port.read()).sheets[0];
    expect(sheet?.values.map((row) => row.slice(3))).toEqual([["支出进度", "未执行数"], [0.5625, 0.56], [0.5, 10], ["", -5], [0.1235, 87655]].map((row) => row.map((value) => (value === "" ? null : value))));
    const again = valueOf(await previewRates(port, defaultProfile, {}, { choice, remainder: true }));
    expect([again.noRoom, again.edits]).toEqual([[], []]);
    valueOf(await revert(port, receipt));
    expect(valueOf(await port.read()).sheets[0]?.values.map((row) => row.slice(0, 3))).toEqual(before.sheets[0]?.values);
  });
});

describe("new columns beside a table with lines and fills, in Excel", () => {
  const line = { style: "Continuous", weight: "Thin", color: "#808080" } as const;
  const grid = { top: line, bottom: line, left: line, right: line };
  const styles = [{}, { borders: grid, fill: "#DDEBF7", horizontal: "Center", font: { name: "黑体", size: 12, bold: true } }, { borders: grid, horizontal: "Right", font: { name: "宋体", size: 12 } }] as const;
  const rows = [["项目", "预算数", "执行数"], ["甲", 4, 1], ["乙", 3, 2]];
  const styled = rows.flatMap((row, at) => row.map((value, column) => [toA1({ row: at, column }), { value, style: at === 0 ? 1 : 2 }] as const));
  const choice = { sheet: "资金", heading: { top: 0, bottom: 0 }, first: 1, last: 2, columns: { project: 0, adjusted: 1, executed: 2 } };

  it("look like the table, and like nothing again", async () => {
    const { sheets: [sheet], ...document } = documentOf({ 资金: Object.fromEntries(styled) }, styles);
    if (sheet === undefined) throw new Error("no sheet");
    standIn.open({ ...document, sheets: [{ ...sheet, columns: { 2: { size: 99 } } }] });
    const before = await looksOf("D1", "D2", "D3", "E3");
    const preview = valueOf(await previewRates(port, defaultProfile, {}, { choice, remainder: true }));
    const receipt = valueOf(await writeRates(port, preview));
    const [heading, item, last] = await looksOf("C1", "C2", "C3");
    expect(await looksOf("D1", "D2", "D3", "E3")).toEqual([heading, item, last, last]);
    expect(JSON.stringify([heading, item])).toContain("黑体");
    expect(heading?.width).toBe(99);
    valueOf(await revert(port, receipt));
    expect(await looksOf("D1", "D2", "D3", "E3")).toEqual(before);
  });
});

describe("rows of sums that a table with lines lacks, in Excel", () => {
  const line = { style: "Continuous", weight: "Thin", color: "#808080" } as const;
  const styles = [{}, { borders: { top: line, bottom: line, left: line, right: line }, font: { name: "宋体", size: 12 } }] as const;
  const rows = [["单位", "项目", "调整预算数", "实际执行数", "支出进度", "备注"], ["局机关", "甲", 4, 1, 0.25, "分期付款"], ["局机关", "乙", 3, 3, 1, ""]];
  const styled = rows.flatMap((row, at) => row.map((value, column) => [toA1({ row: at + 1, column }), value === "" ? { style: 1 } : { value, style: 1 }] as const));

  it("look like its rows, blank cells too, and like nothing again", async () => {
    standIn.open(documentOf({ 资金: { A1: "2023年项目预算执行情况表", ...Object.fromEntries(styled) } }, styles));
    const added = ["A5", "B5", "C5", "E5", "F5", "A6", "B6", "F6"];
    const before = await looksOf(...added);
    const preview = valueOf(await previewRates(port, defaultProfile));
    expect(preview.tables[0]?.sums.map(({ label, added: isNew }) => [label, isNew])).toEqual([["局机关小计", true], ["合计", true]]);
    const receipt = valueOf(await writeRates(port, preview));
    expect(receipt.mispredicted).toBeUndefined();
    expect(await looksOf(...added)).toEqual(await looksOf("A4", "B4", "C4", "E4", "F4", "A4", "B4", "F4"));
    expect(JSON.stringify(await looksOf("B6"))).toContain("Continuous");
    valueOf(await revert(port, receipt));
    expect(await looksOf(...added)).toEqual(before);
  });
});

describe("columns that a formula elsewhere fills, in Excel", () => {
  const CELLS = { A1: "项目", B1: "预算数", C1: "执行数", D1: "支出进度", A2: "甲", B2: 4, C2: 1, A3: "乙", B3: 3, C3: 2, A4: "丙", B4: 8, C4: 8, A5: "合计", B5: 15 };
  const choice = { sheet: "资金", heading: { top: 0, bottom: 0 }, first: 1, last: 4, columns: { project: 0, adjusted: 1, executed: 2, progress: 3 } };
  const open = async (formulas: Readonly<Record<string, string>>): Promise<void> => {
    standIn.open(documentOf({ 资金: CELLS }));
    await Excel.run(async (context) => {
      for (const [address, formula] of Object.entries(formulas)) context.workbook.worksheets.getItem("资金").getRange(address).formulas = [[formula]];
      await context.sync();
    });
  };

  it("are read with the formula that fills them, in one more round trip", async () => {
    await open({ D2: "=C2:C4/B2:B4", F1: "=SUM(B2:B4)" });
    const asked = roundTrips();
    const sheet = valueOf(await port.read()).sheets[0];
    expect(roundTrips() - asked).toBe(3);
    expect(sheet && [1, 2, 3, 4].map((row) => formulaAt(sheet, row, 3))).toEqual(["=C2:C4/B2:B4", "=C2:C4/B2:B4", "=C2:C4/B2:B4", undefined]);
  });

  it("keep their figures, with a reason where these are others", async () => {
    await open({ D2: "=(C2:C4+1)/B2:B4", C5: "=SUM(C2:C4)" });
    const before = valueOf(await port.read());
    const preview = valueOf(await previewRates(port, defaultProfile, {}, { choice }));
    expect(preview.tables[0]?.kept.map(({ at, reason }) => [toA1(at), reason])).toEqual([["D2", "formula"], ["D3", "formula"], ["D4", "formula"]]);
    expect(preview.edits.map(({ at }) => toA1(at))).toEqual(["B5", "D5"]);
    const receipt = valueOf(await writeRates(port, preview));
    expect(receipt.mispredicted).toBeUndefined();
    expect(valueOf(await port.read()).sheets[0]?.values.map((row) => row[3])).toEqual(["支出进度", 0.5, 1, 1.125, 0.7333]);
    valueOf(await revert(port, receipt));
    expect(valueOf(await port.read())).toEqual(before);
  });

  it("are figures like others where they are divided", async () => {
    await open({ C3: "", C4: "", C2: "=B2:B4/4" });
    const preview = valueOf(await previewRates(port, defaultProfile, {}, { choice }));
    expect(preview.tables[0]?.rates.map(({ after }) => after)).toEqual(["25.00%", "25.00%", "25.00%", "25.00%"]);
    expect(preview.edits.some(({ at }) => at.column === 2 && at.row < 4)).toBe(false);
    expect(valueOf(await writeRates(port, preview)).mispredicted).toBeUndefined();
  });
});

describe("a protected sheet whose rate cells are open, in Excel", () => {
  const CELLS = { A1: "项目", B1: "预算数", C1: "执行数", D1: "支出进度", A2: "甲", B2: 4, C2: 1 };
  const choice = { sheet: "资金", heading: { top: 0, bottom: 0 }, first: 1, last: 1, columns: { project: 0, adjusted: 1, executed: 2, progress: 3 } };

  it("gets the formulas without their format, and says so; a cell of texts is refused", async () => {
    standIn.open(documentOf({ 资金: CELLS }));
    await protect("General");
    const preview = valueOf(await previewRates(port, defaultProfile, {}, { choice }));
    expect(preview.unformatted).toBe(1);
    const receipt = valueOf(await writeRates(port, preview));
    expect(receipt.unformatted).toBe(1);
    expect(valueOf(await port.read()).sheets[0]?.values[1]?.[3]).toBe(0.25);
    valueOf(await revert(port, receipt));

    standIn.open(documentOf({ 资金: CELLS }));
    await protect("@");
    expect(errorOf(await writeRates(port, valueOf(await previewRates(port, defaultProfile, {}, { choice }))))).toEqual({ kind: "sheet-protected", sheet: "资金" });
  });
});

function protect(numberFormat: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("资金");
    sheet.getRange("D2").numberFormat = [[numberFormat]];
    sheet.getRange("D2").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
}

/** What Excel says of the looks of cells. */
function looksOf(...addresses: readonly string[]): Promise<readonly { readonly width: number; readonly others: readonly unknown[] }[]> {
  return Excel.run(async (context) => {
    const formats = addresses.map((address) => {
      const { format } = context.workbook.worksheets.getItem("资金").getRange(address);
      format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth");
      format.font.load("name,size,color,bold,italic");
      format.fill.load("color");
      return [format, (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map((side) => format.borders.getItem(side).load("style,weight,color"))] as const;
    });
    await context.sync();
    return formats.map(([format, lines]) => ({
      width: format.columnWidth,
      others: [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.font.toJSON(), format.fill.toJSON(), lines.map((border) => border.toJSON())],
    }));
  });
}
