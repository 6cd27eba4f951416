import { ok } from "../../src/domain/result";
import { createExcelWorkbook } from "../../src/excel";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import type { SheetDocument } from "../../src/xlsx/document/model";
import { documentOf } from "../support/documentOf";
import { standIn } from "../support/excelHost";
import { cell, errorOf, planOf, valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const sheetNamed = async (name: string): Promise<SheetDocument | undefined> => (await standIn.document()).sheets.find((sheet) => sheet.name === name);

const column = { top: 1, left: 0, bottom: 2, right: 0 };
const plan = planOf("表", [["编码", "数"], ["201", { formula: "=1+1" }], ["205", 3]], {
  inputs: [column],
  shaded: [{ top: 1, left: 1, bottom: 2, right: 1 }],
  help: [{ areas: [column], list: "=已有!$A$1:$A$3", prompt: { title: "编码", message: "选一个" } }, { areas: [{ ...column, left: 1, right: 1 }], prompt: { title: "数", message: "万元" } }],
  locked: true,
  page: {
    orientation: "Landscape", printArea: { top: 0, left: 0, bottom: 2, right: 1 }, titleRows: { top: 0, bottom: 0 }, footer: "第 &P 页，共 &N 页",
    margins: { top: 40, bottom: 50, left: 30, right: 30, footer: 20 }, blackAndWhite: true, pageBreaks: [2],
  },
});

describe("the parts of a plan in Excel", () => {
  let sheet: SheetDocument | undefined;
  beforeAll(async () => {
    standIn.open(documentOf({ 已有: { A1: "201", A2: "205", A3: "208" } }));
    valueOf(await port.apply([{ kind: "add-sheet", plan }]));
    sheet = await sheetNamed("表");
  });

  it("help while typing, and refuse nothing", () => {
    expect(sheet?.validations).toEqual([
      expect.objectContaining({ areas: [column], rule: { list: { inCellDropDown: true, source: "=已有!$A$1:$A$3" } }, prompt: { showPrompt: true, title: "编码", message: "选一个" } }),
      expect.objectContaining({ rule: { custom: { formula: "=TRUE" } }, prompt: { showPrompt: true, title: "数", message: "万元" } }),
    ]);
    expect(sheet?.validations.map(({ errorAlert }) => errorAlert?.["showAlert"])).toEqual([false, false]);
  });

  it("shade formulas on the screen, not on paper", () => {
    expect(sheet?.conditionalFormats).toMatchObject([{ type: "Custom", rule: { formula: "=ISFORMULA(B2)" }, areas: [{ top: 1, left: 1, bottom: 2, right: 1 }] }]);
    expect(sheet?.conditionalFormats[0]?.format?.fill).toMatch(/^#/);
    expect(sheet?.page?.blackAndWhite).toBe(true);
  });

  it("set the page up: footer, margins, breaks", () => {
    expect(sheet?.page).toMatchObject({ headersFooters: { centerFooter: "第 &P 页，共 &N 页" }, margins: { top: 40, bottom: 50, left: 30, right: 30, footer: 20 }, rowBreaks: [2] });
  });

  it("lock everything but the inputs; rows still come and go", async () => {
    expect(sheet?.protection?.options).toMatchObject({ allowInsertRows: true, allowDeleteRows: true, allowFormatColumns: true, allowSort: false });
    const typed = (address: string): Promise<unknown> => Excel.run((context) => {
      context.workbook.worksheets.getItem("表").getRange(address).values = [[7]];
      return context.sync();
    });
    await expect(typed("B2")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(typed("A2")).resolves.toBeUndefined();
  });

  it("survive saving and opening", async () => {
    const opened = await readWorkbookDocument(await writeWorkbookDocument(await standIn.document()));
    const saved = (opened.ok ? opened.value : undefined)?.sheets.find(({ name }) => name === "表");
    expect(opened.ok).toBe(ok(null).ok);
    expect(saved?.validations).toHaveLength(2);
    expect(saved?.conditionalFormats).toMatchObject([{ type: "Custom", rule: { formula: "=ISFORMULA(B2)" } }]);
    expect(saved?.page).toMatchObject({ blackAndWhite: true, rowBreaks: [2], headersFooters: { centerFooter: "第 &P 页，共 &N 页" } });
    expect(saved?.protection?.options).toMatchObject({ allowInsertRows: true });
  });
});

describe("placing into the current sheet", () => {
  const placed = (at: string) => ({ kind: "place" as const, plan: { ...plan, name: "原", origin: cell(at), inputs: [], shaded: [], help: [], merges: [], columnWidths: [30, 12] } });
  const change = (edit: (sheet: Excel.Worksheet) => void): Promise<unknown> => Excel.run((context) => {
    edit(context.workbook.worksheets.getItem("原"));
    return context.sync();
  });

  it("sets widths, pages and locks up only where the sheet was blank", async () => {
    standIn.open(documentOf({ 原: { H9: 1 } }));
    valueOf(await port.apply([placed("A1")]));
    const used = await sheetNamed("原");
    expect([used?.columns[0]?.size, used?.page?.orientation, used?.protection]).toEqual([undefined, undefined, undefined]);

    standIn.open(documentOf({ 原: { cells: {} } }));
    const receipt = valueOf(await port.apply([placed("A1")]));
    const blank = await sheetNamed("原");
    expect([blank?.columns[0]?.size, blank?.page?.orientation, blank?.protection === undefined]).toEqual([(30 * 7 + 5) * 0.75, "Landscape", false]);
    valueOf(await port.revert(receipt));
    expect(valueOf(await port.read()).sheets.map(({ name, values }) => [name, values])).toEqual([["原", []]]);
  });

  it("refuses a merged area that reaches into it", async () => {
    standIn.open(documentOf({ 原: { H9: 1 } }));
    await change((sheet) => sheet.getRange("A1:B4").merge());
    expect(errorOf(await port.apply([placed("B3")]))).toEqual({ kind: "area-not-empty", sheet: "原", at: cell("A1") });
    expect((await port.apply([placed("C3")])).ok).toBe(true);
  });

  it("refuses a protected sheet", async () => {
    standIn.open(documentOf({ 原: { cells: { H9: 1 }, protection: { options: {} } } }));
    expect(errorOf(await port.apply([placed("A1")]))).toEqual({ kind: "sheet-protected", sheet: "原" });
  });

  it("is taken back after its sheet was renamed, and refuses when rows were put in above", async () => {
    standIn.open(documentOf({ 原: { H9: 1 }, 另: { A1: 1 } }));
    const receipt = valueOf(await port.apply([placed("A1")]));
    await change((sheet) => sheet.getRange("1:1").insert("Down"));
    expect(errorOf(await port.revert(receipt))).toMatchObject({ kind: "stale-edit", sheet: "原" });
    await change((sheet) => sheet.getRange("1:1").delete("Up"));
    await change((sheet) => void (sheet.name = "新名"));
    valueOf(await port.revert(receipt));
    expect(valueOf(await port.read()).sheets[0]).toMatchObject({ name: "新名", values: [[1]] });
  });
});

describe("taking back what was inserted", () => {
  it("works after the user renamed a sheet that others refer to and deleted another", async () => {
    standIn.open(documentOf({ 已有: { A1: 1 } }));
    const add = (name: string, formula: string) => ({ kind: "add-sheet" as const, plan: planOf(name, [["数", { formula }]]) });
    const receipt = valueOf(await port.apply([add("甲", "='乙'!B1+'丙'!B1"), add("乙", "=1+1"), add("丙", "=2+2")]));
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("乙").name = "乙 改";
      return context.sync();
    });
    expect(valueOf(await port.changesSince(receipt))).toEqual([]);
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("丙").delete();
      return context.sync();
    });
    expect(valueOf(await port.changesSince(receipt))).toEqual([]);
    valueOf(await port.revert(receipt));
    expect(valueOf(await port.sheetNames())).toEqual(["已有"]);
  });

  it("leaves a blank sheet where nothing else is left to be seen", async () => {
    standIn.open(documentOf({ 已有: { A1: 1 } }));
    const receipt = valueOf(await port.apply([{ kind: "add-sheet", plan: planOf("甲", [["数"]]) }]));
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("已有").delete();
      return context.sync();
    });
    valueOf(await port.revert(receipt));
    expect(valueOf(await port.sheetNames())).toHaveLength(1);
  });
});
