import JSZip from "jszip";
import type { CellDocument, PageDocument, SheetDocument, StyleDocument, WorkbookDocument } from "../../../src/xlsx/document/model";
import { writeWorkbookDocument } from "../../../src/xlsx/document/writeWorkbookDocument";
import { BOOK, bookOf, reopened, reopenedSheet, row, SHEET } from "./documents";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("cells", () => {
  test.each<[string, CellDocument]>([
    ["text", { value: "一般公共预算财政拨款" }],
    ["text that looks like a formula", { value: "=1+1" }],
    ["text that looks like a number", { value: "007" }],
    ["text with blanks around and lines", { value: "  第一行\n 第二行 " }],
    ["text with a carriage return and a control character", { value: "a\r\nb\u0007c" }],
    ["text that looks like an escape", { value: "_x000D_ 与 _x0041_" }],
    ["text with marks of XML", { value: `<b>"甲" & '乙'</b> ]]> &amp;` }],
    ["text outside the basic plane", { value: "𠮷 😀" }],
    ["zero", { value: 0 }],
    ["a fraction", { value: 3338.69 }],
    ["the sum that is not 0.3", { value: 0.1 + 0.2 }],
    ["a large number", { value: 1.7976931348623157e308 }],
    ["true", { value: true }],
    ["false", { value: false }],
    ["an error", { value: { error: "#DIV/0!" } }],
    ["a formula", { formula: "=SUM(A2:A9)", value: 12.5 }],
    ["a formula that gives 0", { formula: "=1-1", value: 0 }],
    ["a formula that gives an empty text", { formula: '=IF(A2="","",A2)', value: "" }],
    ["a formula that gives FALSE", { formula: "=1=2", value: false }],
    ["a formula that gives an error", { formula: "=1/0", value: { error: "#DIV/0!" } }],
    ["a formula that gives text with marks", { formula: '="&lt;"&"<"', value: "&lt;< &amp;" }],
    ["a formula that was not calculated", { formula: "=NOW()" }],
    ["a formula over another sheet", { formula: `='1 收入''总'!B2&"A1<>"&收入`, value: "x" }],
    ["a later function", { formula: '=XLOOKUP(A2,B:B,C:C)&TEXTJOIN(",",TRUE,FILTER(A2:A3,B2:B3>0))&"CONCAT("&IFERROR(1,2)', value: "x" }],
  ])("%s", async (_, cell) => {
    const sheet = await reopenedSheet({ cells: { 0: { 0: cell }, 6: { 30: cell } } });
    expect(sheet.cells).toEqual({ 0: { 0: cell }, 6: { 30: cell } });
  });

  test("an empty text is no cell; what is no number is an error", async () => {
    const sheet = await reopenedSheet({ cells: { 0: row({ value: "" }, { value: NaN }) } });
    expect(sheet.cells).toEqual({ 0: { 1: { value: { error: "#NUM!" } } } });
  });
});

const line = { style: "Continuous", weight: "Thin", color: "#FF0000" } as const;

describe("formats", () => {
  test.each<[string, StyleDocument]>([
    ["number format", { numberFormat: "#,##0.00" }],
    ["number format with text", { numberFormat: '#,##0.00" 万元";[Red]\\-0.0_);"—"' }],
    ["date format", { numberFormat: 'yyyy"年"m"月"d"日"' }],
    ["text format", { numberFormat: "@" }],
    ["font", { font: { name: "方正小标宋_GBK", size: 22, bold: true, italic: true, underline: true, strikethrough: true, color: "#C00000" } }],
    ["half sizes", { font: { name: "仿宋_GB2312", size: 10.5 } }],
    ["bold only", { font: { bold: true } }],
    ["fill", { fill: "#FFF2CC" }],
    ["borders", { borders: { top: line, bottom: { style: "Double", weight: "Thick", color: "#000000" }, left: { style: "Dash", weight: "Medium", color: "#00FF00" }, right: { style: "SlantDashDot", weight: "Medium", color: "#0000FF" } } }],
    ["alignment", { horizontal: "Center", vertical: "Center", wrapText: true }],
    ["indent", { horizontal: "Left", indent: 3, vertical: "Top" }],
    ["across selection", { horizontal: "CenterAcrossSelection", vertical: "Distributed" }],
    ["unlocked", { locked: false }],
    ["hidden formula", { formulaHidden: true }],
    ["everything", { numberFormat: "0.00%", font: { size: 9 }, fill: "#00B050", borders: { bottom: line }, horizontal: "Right", locked: false }],
  ])("%s", async (_, style) => {
    const document = await reopened(bookOf({ cells: { 0: row({ value: 45000.5, style: 0 }, { style: 0 }) } }, [style]));
    const cells = document.sheets[0]!.cells[0]!;
    expect([cells[0]?.value, cells[1]?.value]).toEqual([45000.5, undefined]);
    expect([cells[0]?.style, cells[1]?.style].map((at) => document.styles[at!])).toEqual([style, style]);
  });

  test.each(["Hairline", "Thin", "Medium", "Thick"] as const)("border of weight %s", async (weight) => {
    const style = { borders: { top: { ...line, weight } } };
    const document = await reopened(bookOf({ cells: { 0: row({ style: 0 }) } }, [style]));
    expect(document.styles[document.sheets[0]!.cells[0]![0]!.style!]).toEqual(style);
  });

  test("a colour that is none becomes black, never XML", async () => {
    const document = await reopened(bookOf({ cells: { 0: row({ style: 0 }) } }, [{ fill: '"/><x>' }]));
    expect(document.styles[document.sheets[0]!.cells[0]![0]!.style!]).toEqual({ fill: "#000000" });
  });
});

describe("sheets", () => {
  test.each<[string, Partial<SheetDocument>]>([
    ["merges", { merges: [area(0, 0, 0, 8), area(3, 1, 5, 1)], cells: { 0: row({ value: "收支总表" }) } }],
    ["column widths", { columns: { 0: { size: 48 }, 1: { size: 47.25 }, 2: { size: 150 }, 5: { size: 6 } } }],
    ["a hidden column keeps its width", { columns: { 2: { size: 90, hidden: true } } }],
    ["row heights", { rows: { 0: { size: 30.75 }, 4: { size: 15 } } }],
    ["a hidden row keeps its height", { rows: { 2: { size: 20, hidden: true } }, cells: { 2: row({ value: 1 }) } }],
    ["frozen panes", { freeze: { rows: 4, columns: 1 } }],
    ["frozen rows", { freeze: { rows: 2, columns: 0 } }],
    ["a tab colour", { tabColor: "#FFC000" }],
    ["no gridlines", { showGridlines: false }],
    ["no gridlines below frozen panes", { showGridlines: false, freeze: { rows: 1, columns: 0 } }],
    ["a link to the web", { hyperlinks: [{ area: area(0, 0, 0, 0), address: "https://example.com/?a=1&b=\"2\"", tip: "打开" }], cells: { 0: row({ formula: "=1+1", value: 2 }) } }],
    ["a link into the workbook", { hyperlinks: [{ area: area(0, 0, 1, 1), location: "'表1'!A9" }, { area: area(4, 0, 4, 0), address: "mailto:a@example.com" }] }],
    ["custom properties", { customProperties: { "yushen.spec": "expenditure-summary", 键: '<"值">' } }],
  ])("%s", async (_, part) => {
    expect(await reopenedSheet(part)).toEqual({ ...SHEET, ...part });
  });

  test("hidden lines without cells or sizes stay hidden", async () => {
    const sheet = await reopenedSheet({ rows: { 6: { hidden: true } }, columns: { 3: { hidden: true }, 4: { size: 0 } } });
    expect(sheet.rows[6]?.hidden).toBe(true);
    expect([sheet.columns[3]?.hidden, sheet.columns[4]?.hidden]).toEqual([true, true]);
  });

  test("cells below a merged area keep their borders and get no value", async () => {
    const styles = [{ borders: { top: line } }, { borders: { bottom: line } }];
    const document = await reopened(bookOf({ merges: [area(0, 0, 0, 1)], cells: { 0: row({ value: "甲", style: 0 }, { style: 1 }) } }, styles));
    const cells = document.sheets[0]!.cells[0]!;
    expect([cells[0]!, cells[1]!].map(({ value, style }) => [value, document.styles[style!]])).toEqual([["甲", styles[0]], [undefined, styles[1]]]);
  });

  test("names, order, visibility and the active sheet", async () => {
    const sheets = [{ ...SHEET, name: "甲'乙 & <丙>" }, { ...SHEET, name: "隐", visibility: "Hidden" as const }, { ...SHEET, name: "深", visibility: "VeryHidden" as const }, { ...SHEET, name: "末" }];
    const document = await reopened({ ...BOOK, sheets, activeSheet: 3 });
    expect(document.sheets).toEqual(sheets);
    expect(document.activeSheet).toBe(3);
  });
});

describe("page set-up", () => {
  test.each<[string, PageDocument]>([
    ["landscape A4", { orientation: "Landscape", paperSize: "A4" }],
    ["portrait A3", { orientation: "Portrait", paperSize: "A3" }],
    ["fit to width", { zoom: { horizontalFitToPages: 1 } }],
    ["fit to one page", { zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } }],
    ["scale", { zoom: { scale: 85 } }],
    ["centred, gridlines", { centerHorizontally: true, centerVertically: true, printGridlines: true }],
    ["black and white", { blackAndWhite: true }],
    ["page breaks", { rowBreaks: [3, 17] }],
    ["margins", { margins: { top: 72, bottom: 56.7, left: 28.35, right: 28.35, header: 21.6, footer: 21.6 } }],
    ["area to print", { printArea: area(0, 0, 27, 8) }],
    ["title rows", { printTitleRows: { top: 0, bottom: 3 } }],
    ["title rows and columns", { printTitleRows: { top: 1, bottom: 1 }, printTitleColumns: { left: 0, right: 1 } }],
    ["header and footer", { headersFooters: { leftHeader: "部门：&A", centerHeader: '&"黑体,Bold"&14收支总表', rightFooter: "第 &P 页，共 &N 页", centerFooter: "甲 && 乙" } }],
  ])("%s", async (_, page) => {
    expect((await reopenedSheet({ name: "一 '表', A", page })).page).toEqual(page);
  });

  test("margins that are not given are Excel's", async () => {
    const { page } = await reopenedSheet({ page: { margins: { top: 72 } } });
    expect(page?.margins).toEqual({ top: 72, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 });
  });
});

test("defined names of the workbook and of sheets", async () => {
  const names: WorkbookDocument["names"] = [
    { name: "总额", formula: "='表 1'!$B$5:$B$20", visible: true },
    { name: "税率", formula: "=0.13", visible: true, comment: "增值税 <一般>" },
    { name: "公式", formula: '=IF(总额>0,"是","否 & 非")', visible: false },
    { name: "总额", formula: "='它''的'!$A$1", sheet: "它'的", visible: true },
    { name: "整列", formula: "='表 1'!$A:$Z", visible: true },
  ];
  const sheets = [{ ...SHEET, name: "表 1" }, { ...SHEET, name: "它'的", page: { printArea: area(0, 0, 1, 1) } }];
  const document = await reopened({ ...BOOK, sheets, names });
  expect(document.names).toEqual(names);
  expect(document.sheets).toEqual(sheets);
});

describe("the workbook", () => {
  test("protection, settings, properties", async () => {
    const properties = { title: "2026 年部门预算", author: "财务处", company: "某局", creationDate: "2026-01-02T03:04:05Z", modificationDate: "2026-01-02T03:04:05Z" };
    const settings = { "yushen.profile": { year: 2026, 列: ["<a>", null] } };
    const document = await reopened({ ...BOOK, protection: {}, settings, properties });
    expect(document).toEqual({ ...BOOK, protection: {}, settings, properties, styles: [{}] });
  });

  test("custom properties", async () => {
    const properties = { title: "题", "custom.单位": "万元", "custom.<a> & \"b\"": " 第一行\n第二行 ", "custom.custom.": "", "custom.编号": "007" };
    expect((await reopened({ ...BOOK, properties })).properties).toEqual(properties);
    const zip = await JSZip.loadAsync(await writeWorkbookDocument({ ...BOOK, properties: { title: "题" } }));
    expect(zip.file("docProps/custom.xml")).toBeNull();
  });

  test("a password is hashed as Excel does it, and named as lost", async () => {
    const document = await reopened({ ...bookOf({ protection: { password: "test", options: {} } }), protection: { password: "test" } });
    expect(document.protection).toEqual({});
    expect(document.lost).toEqual(["工作表保护密码", "工作簿保护密码"]);
  });

  test("custom XML parts", async () => {
    const customXmlParts = ['<y:plan xmlns:y="urn:yushen:plan"><y:cell at="A1">甲 &amp; 乙</y:cell></y:plan>', "<plain/>"];
    const document = await reopened({ ...BOOK, customXmlParts: [`<?xml version="1.0" encoding="utf-16"?>${customXmlParts[0]}`, customXmlParts[1]!], settings: { a: 1 } });
    expect(document.customXmlParts).toEqual(customXmlParts);
    expect(document.settings).toEqual({ a: 1 });
  });

  test("a custom XML part that is not well-formed is refused", async () => {
    await expect(writeWorkbookDocument({ ...BOOK, customXmlParts: ["<a><b></a>"] })).rejects.toThrow(SyntaxError);
  });

  test("the same document gives the same bytes, at any time", async () => {
    const document = bookOf({ cells: { 0: row({ value: 1 }) }, protection: { password: "x", options: {} } });
    const first = await writeWorkbookDocument(document);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await writeWorkbookDocument(document)).equals(Buffer.from(first))).toBe(true);
  });
});
