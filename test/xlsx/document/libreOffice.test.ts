import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellDocument, SheetDocument, WorkbookDocument } from "../../../src/xlsx/document/model";
import { writeWorkbookDocument } from "../../../src/xlsx/document/writeWorkbookDocument";
import { recalculateBytes, toPdf, toPng } from "../../support/libreOffice";
import { BOOK, read, row, SHEET } from "./documents";

jest.setTimeout(150_000);

const formula = (text: string, value: CellDocument["value"]): CellDocument => ({ formula: text, ...(value !== undefined && { value }) });

/** Figures of an execution table; what the formulas must give is computed by hand. */
const figures: SheetDocument = {
  ...SHEET,
  name: "1 执行'表",
  cells: {
    0: row({ value: "项目" }, { value: "预算" }, { value: "执行" }, { value: "率" }),
    1: row({ value: "甲" }, { value: 832.52 }, { value: 802.51 }, formula("=IF(B2=0,\"\",ROUND(C2/B2,4))", 0.964)),
    2: row({ value: "乙" }, { value: 0 }, { value: 0 }, formula("=IF(B3=0,\"\",ROUND(C3/B3,4))", "")),
    3: row({ value: "合计" }, formula("=SUM(B2:B3)", 832.52), formula("=SUM(C2:C3)", 802.51), formula("=C4/B4-C4/B4", 0)),
    4: row(formula('=A2&"、"&A3', "甲、乙"), formula("=B4=832.52", true), formula("=1/0", { error: "#DIV/0!" }), formula('=TEXTJOIN("-",TRUE,A2:A3)', "甲-乙")),
    5: row(formula("=VLOOKUP(\"乙\",A2:C3,2,FALSE)", 0), formula("=SUMIFS(C2:C3,A2:A3,\"甲\")", 802.51), formula("=IFERROR(1/0,\"—\")", "—"), formula("=税率*100", 13)),
  },
};
const summary: SheetDocument = {
  ...SHEET,
  name: "汇总",
  cells: { 0: row(formula("='1 执行''表'!B4", 832.52), formula("=SUMPRODUCT('1 执行''表'!B2:B3,'1 执行''表'!C2:C3)", 668105.6252), formula("=本表", 832.52)) },
};
const document: WorkbookDocument = {
  ...BOOK,
  sheets: [figures, summary],
  names: [{ name: "税率", formula: "=0.13", visible: true }, { name: "本表", formula: "=汇总!$A$1", sheet: "汇总", visible: true }],
};

/** Every value, row by row, with the sheet's name; a last binary digit may differ between two ways of adding. */
function results({ sheets }: WorkbookDocument): unknown[] {
  return sheets.map(({ name, cells }) => [name, Object.values(cells).map((line) =>
    Object.values(line).map(({ formula: text, value }) => [text !== undefined, typeof value === "number" ? Number(value.toPrecision(14)) : value]))]);
}

function mapValues(source: WorkbookDocument, change: (cell: CellDocument) => CellDocument): WorkbookDocument {
  const sheets = source.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(Object.entries(sheet.cells).map(([at, line]) =>
      [at, Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, change(cell)]))])),
  }));
  return { ...source, sheets };
}

describe("LibreOffice calculates the same results", () => {
  test.each<[string, WorkbookDocument]>([
    ["from a file without results", mapValues(document, ({ formula: text, value }) => (text === undefined ? { value: value! } : { formula: text }))],
    ["from a file with wrong results", mapValues(document, (cell) => (cell.formula === undefined ? cell : { ...cell, value: 4711 }))],
  ])("%s", async (_, source) => {
    const calculated = await read(await recalculateBytes(await writeWorkbookDocument(source)));
    expect(results(calculated)).toEqual(results(document));
    expect(calculated.names.map(({ name, sheet }) => [name, sheet])).toEqual([["税率", undefined], ["本表", "汇总"]]);
  });
});

test("LibreOffice sees the same sheet: formats, merges, sizes, page, validations, conditional formats", async () => {
  const styles = [{ numberFormat: "#,##0.00", font: { name: "宋体", size: 10.5, bold: true, color: "#C00000" }, fill: "#FFF2CC", horizontal: "Center" as const, wrapText: true, locked: false }];
  const sheet: SheetDocument = {
    ...SHEET,
    cells: { 0: row({ value: 1234.5, style: 0 }, {}, {}, { value: "链接" }) },
    merges: [{ top: 2, left: 0, bottom: 3, right: 2 }],
    columns: { 1: { size: 150 } },
    rows: { 1: { size: 30 } },
    page: { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, centerHorizontally: true, printArea: { top: 0, left: 0, bottom: 9, right: 3 }, printTitleRows: { top: 0, bottom: 1 } },
    protection: { options: {} },
    validations: [{ areas: [{ top: 4, left: 0, bottom: 9, right: 0 }], rule: { list: { source: "是,否", inCellDropDown: true } } }],
    conditionalFormats: [{ areas: [{ top: 4, left: 1, bottom: 9, right: 1 }], type: "Custom", rule: { formula: "=$B5<0" }, format: { fill: "#FFC7CE" }, priority: 1 }],
    hyperlinks: [{ area: { top: 0, left: 3, bottom: 0, right: 3 }, address: "https://example.com/" }],
  };
  // Apart, because LibreOffice forgets the colour of a protected sheet's tab.
  const coloured: SheetDocument = { ...SHEET, name: "色", tabColor: "#00B050" };
  const opened = await read(await recalculateBytes(await writeWorkbookDocument({ ...BOOK, sheets: [sheet, coloured], styles })));
  const [seen] = opened.sheets;
  expect(opened.styles[seen!.cells[0]![0]!.style!]).toMatchObject(styles[0]!);
  expect(seen).toMatchObject({ merges: sheet.merges, page: sheet.page });
  expect(opened.sheets[1]!.tabColor).toBe(coloured.tabColor);
  expect(seen!.columns[1]!.size).toBeCloseTo(150, 0);
  expect(seen!.rows[1]!.size).toBeCloseTo(30, 0);
  expect(seen!.protection).toBeDefined();
  expect(seen!.validations).toMatchObject(sheet.validations);
  expect(seen!.conditionalFormats).toMatchObject(sheet.conditionalFormats.map(({ areas, rule, format }) => ({ areas, rule, format })));
  expect(seen!.hyperlinks).toMatchObject([{ address: "https://example.com/" }]);
});

test("a page prints, as PDF and as a picture", async () => {
  const folder = await mkdtemp(join(tmpdir(), "yushen-print-"));
  try {
    const path = join(folder, "执行表.xlsx");
    await writeFile(path, await writeWorkbookDocument(document));
    expect(Buffer.from(await toPdf(path)).subarray(0, 5).toString()).toBe("%PDF-");
    expect([...(await toPng(path, 1)).subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("without LibreOffice a test fails and says what to install", async () => {
  const path = process.env["PATH"];
  process.env["PATH"] = "";
  try {
    await expect(toPdf("any.xlsx")).rejects.toThrow(/needs soffice.*apt install libreoffice-calc/);
  } finally {
    process.env["PATH"] = path;
  }
});
