import { readWorkbookDocument } from "../../../src/xlsx/document/readWorkbookDocument";
import { type Handmade, handmade, MAIN, OFFICE } from "../../xlsx/handmade";
import { read, reopened } from "./documents";

const open = async (file: Handmade) => read(await handmade(file));
const sheetOf = async (file: Handmade) => (await open(file)).sheets[0]!;

const styles = (fonts: string, cellFormats: string, more: { fills?: string; borders?: string; dxfs?: string; formats?: string } = {}) =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${more.formats ?? ""}</numFmts><fonts>${fonts}</fonts><fills>${more.fills ?? ""}</fills><borders>${more.borders ?? "<border/>"}</borders>
   <cellXfs>${cellFormats}</cellXfs><dxfs>${more.dxfs ?? ""}</dxfs></styleSheet>`;

const THEME = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

/** Greatest difference between two colours in one channel. */
function distance(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 0 : Infinity;
  return Math.max(...[1, 3, 5].map((at) => Math.abs(parseInt(one.slice(at, at + 2), 16) - parseInt(other.slice(at, at + 2), 16))));
}

describe("colours of themes and palettes become RGB", () => {
  // What Excel 2010 shows for accent 1 of its own theme, lighter and darker, in its colour picker.
  test.each([
    [`theme="4"`, "#4F81BD"],
    [`theme="4" tint="0.7999816888943144"`, "#DCE6F1"],
    [`theme="4" tint="-0.249977111117893"`, "#366092"],
    [`theme="0" tint="-0.14999847407452621"`, "#D9D9D9"],
    [`theme="3"`, "#1F497D"],
    [`indexed="10"`, "#FF0000"],
    [`indexed="44"`, "#99CCFF"],
    [`rgb="80FF8000"`, "#FF8000"],
    [`rgb="nonsense"`, undefined],
    [`theme="99"`, undefined],
  ])("%s", async (attributes, colour) => {
    const document = await open({
      theme: THEME,
      styles: styles("<font/>", `<xf/><xf fillId="0" numFmtId="2"/>`, { fills: `<fill><patternFill patternType="solid"><fgColor ${attributes}/></patternFill></fill>` }),
      sheet: `<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>`,
    });
    // Excel counts lightness in 255 steps, we in fractions: a channel may differ by one.
    expect(distance(document.styles[1]?.fill, colour)).toBeLessThanOrEqual(attributes.includes("tint") ? 1 : 0);
  });

  test("automatic colours stay unsaid", async () => {
    const document = await open({ styles: styles(`<font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><color auto="1"/></font>`, `<xf fontId="0"/><xf fontId="1"/>`) });
    expect(document.styles).toEqual([{}, { font: { bold: true } }]);
  });
});

describe("fonts", () => {
  test("half sizes, elements with val, underlines, the default font of Chinese files", async () => {
    const document = await open({
      styles: styles(
        `<font><sz val="12"/><name val="宋体"/></font><font><b val="0"/><i val="1"/><u val="double"/><sz val="10.5"/><name val="仿宋"/></font><font><u val="none"/></font>`,
        `<xf fontId="0"/><xf fontId="1"/><xf fontId="2"/>`),
      sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>`,
    });
    expect(document.styles).toEqual([{ font: { name: "宋体", size: 12 } }, { font: { name: "仿宋", size: 10.5, italic: true, underline: true } }, {}]);
    expect(document.sheets[0]!.cells[0]).toEqual({ 0: { value: 1, style: 0 }, 1: { value: 2, style: 1 } });
  });
});

describe("dates", () => {
  const dated = (workbookPr: string) => ({
    workbook: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbookPr}/><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    styles: styles("<font/>", `<xf/><xf numFmtId="14"/><xf numFmtId="2"/><xf numFmtId="164"/>`, { formats: `<numFmt numFmtId="164" formatCode="#,##0&quot;days&quot;;[Red]\\d0"/>` }),
    sheet: `<sheetData><row r="1"><c r="A1" s="1"><v>100.25</v></c><c r="B1" s="2"><v>100.25</v></c><c r="C1" s="1"><f>A1+1</f><v>101.25</v></c><c r="D1" s="3"><v>7</v></c><c r="E1" s="1" t="str"><f>""</f><v>待定</v></c></row></sheetData>`,
  });

  test("of the 1900 calendar", async () => {
    const { cells } = await sheetOf(dated(""));
    expect(Object.values(cells[0]!).map(({ value }) => value)).toEqual([100.25, 100.25, 101.25, 7, "待定"]);
  });

  test("of the 1904 calendar move to the 1900 one; other numbers do not", async () => {
    const { cells } = await sheetOf(dated('date1904="1"'));
    expect(Object.values(cells[0]!).map(({ value }) => value)).toEqual([1562.25, 100.25, 1563.25, 7, "待定"]);
  });
});

describe("sizes", () => {
  test.each([
    ["Calibri", 11, 9.140625, 64],
    ["宋体", 11, 9, 72],
    ["等线", 11, 9, 72],
    ["宋体", 12, 9, 72],
    ["Arial", 10, 9.140625, 64],
  ])("a column's width is counted in digits of %s %d: %d is %d pixels", async (font, size, width, pixels) => {
    const { columns } = await sheetOf({
      styles: styles(`<font><sz val="${size}"/><name val="${font}"/></font>`, "<xf/>"),
      sheet: `<cols><col min="1" max="1" width="${width}" customWidth="1"/></cols><sheetData/>`,
    });
    expect(columns[0]?.size).toBe(pixels * 0.75);
  });

  test("the file's own default sizes are spelt out as far as the cells reach", async () => {
    const sheet = await sheetOf({ sheet: `<sheetFormatPr defaultColWidth="20" defaultRowHeight="14.25"/><cols><col min="2" max="2" width="5.7109375"/></cols>
      <sheetData><row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="C3"><v>1</v></c></row><row r="5" hidden="true"/></sheetData>` });
    expect(sheet.columns).toEqual({ 0: { size: 105 }, 1: { size: 30 }, 2: { size: 105 } });
    expect(sheet.rows).toEqual({ 0: { size: 30 }, 1: { size: 14.25 }, 2: { size: 14.25, hidden: true }, 4: { hidden: true } });
  });

  test("a width for all 16,384 columns is kept for those in use; hidden to the end stays hidden to the end", async () => {
    const sheet = await sheetOf({ sheet: `<cols><col min="1" max="2" width="20"/><col min="3" max="16384" width="8.85546875" hidden="1"/></cols><sheetData/>` });
    expect(Object.keys(sheet.columns)).toHaveLength(16_384);
    expect([sheet.columns[0]?.size, sheet.columns[16_383]?.hidden]).toEqual([105, true]);
    const wide = await sheetOf({ sheet: `<cols><col min="1" max="16384" width="20"/></cols><sheetData><row r="1"><c r="C1"><v>1</v></c></row></sheetData>` });
    expect(Object.keys(wide.columns)).toHaveLength(3);
  });
});

test("shared formulas become one formula each, array formulas stand in their first cell", async () => {
  const { cells } = await sheetOf({ sheet: `<sheetData>
    <row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*_xlfn.XLOOKUP(C1,D:D,E:E)</f><v>0</v></c><c r="B1"><f t="array" ref="B1:B2">D1:D2*2</f><v>4</v></c></row>
    <row r="2"><c r="A2"><f t="shared" si="0"/><v>5</v></c><c r="B2"><v>6</v></c></row></sheetData>` });
  expect(cells).toEqual({
    0: { 0: { formula: "=B1*XLOOKUP(C1,D:D,E:E)", value: 0 }, 1: { formula: "=D1:D2*2", value: 4 } },
    1: { 0: { formula: "=B2*XLOOKUP(C2,D:D,E:E)", value: 5 }, 1: { value: 6 } },
  });
});

test("names beside chart sheets keep their sheet; Excel's own names are left out", async () => {
  const document = await open({
    workbook: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="图" sheetId="9" r:id="rId9"/><sheet name="甲,乙" sheetId="2" r:id="rId1"/></sheets><definedNames>
      <definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'甲,乙'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'甲,乙'!$A$1:$B$9,'甲,乙'!$D$1:$E$9</definedName>
      <definedName name="_xlnm.Print_Titles" localSheetId="1">'甲,乙'!$A:$B,'甲,乙'!$1:$4</definedName><definedName name="本表" localSheetId="1">'甲,乙'!$A$1</definedName><definedName name="图上" localSheetId="0">1</definedName></definedNames></workbook>`,
    relationships: `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
    parts: { "xl/chartsheets/sheet1.xml": "<chartsheet/>" },
  });
  expect(document.names).toEqual([{ name: "本表", formula: "='甲,乙'!$A$1", sheet: "甲,乙", visible: true }]);
  expect(document.sheets[0]!.page).toEqual({ printArea: { top: 0, left: 0, bottom: 8, right: 1 }, printTitleRows: { top: 0, bottom: 3 }, printTitleColumns: { left: 0, right: 1 } });
  expect([document.activeSheet, document.lost]).toEqual([0, ["图表工作表"]]);
});

test("conditional formats that carry a formula become custom ones; those that do not are named as lost", async () => {
  const rules = `<cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="超"><formula>NOT(ISERROR(SEARCH("超",A1)))</formula></cfRule>
    <cfRule type="iconSet" priority="2"><iconSet><cfvo type="min"/></iconSet></cfRule><cfRule type="top10" dxfId="0" priority="3" rank="3"/>`;
  const document = await open({
    styles: styles("<font/>", "<xf/>", { dxfs: `<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>` }),
    sheet: `<sheetData/><conditionalFormatting sqref="A1:A9 C1">${rules}</conditionalFormatting>`,
  });
  expect(document.sheets[0]!.conditionalFormats).toEqual([{
    areas: [{ top: 0, left: 0, bottom: 8, right: 0 }, { top: 0, left: 2, bottom: 0, right: 2 }], type: "Custom",
    rule: { formula: '=NOT(ISERROR(SEARCH("超",A1)))' }, format: { font: { bold: true, color: "#9C0006" }, fill: "#FFC7CE" }, priority: 1,
  }]);
  expect(document.lost).toEqual(["图标集等条件格式"]);
});

test("words of a file that are names of JavaScript mean nothing", async () => {
  const document = await open({
    styles: styles(`<font><sz val="11"/><name val="constructor"/></font>`, `<xf numFmtId="constructor"><alignment horizontal="constructor" vertical="toString"/></xf>`,
      { borders: `<border><left style="constructor"/></border>` }),
    sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&amp;constructor;</t></is></c></row></sheetData><dataValidations><dataValidation type="constructor" errorStyle="valueOf" sqref="A1"/></dataValidations>
      <conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="constructor" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
  });
  expect(structuredClone(document)).toEqual(document);
  expect(document.styles).toEqual([{ font: { name: "constructor" } }]);
});

describe("what is lost is said, in Chinese, once", () => {
  test.each<[string, Handmade]>([
    ["图表", { parts: { "xl/charts/chart1.xml": "<c/>", "xl/charts/chart2.xml": "<c/>", "xl/drawings/drawing1.xml": "<d/>" } }],
    ["图片", { parts: { "xl/media/image1.png": "x", "xl/drawings/drawing1.xml": "<d/>" } }],
    ["形状", { parts: { "xl/drawings/drawing1.xml": "<d/>" } }],
    ["批注", { parts: { "xl/comments1.xml": "<c/>" } }],
    ["数据透视表", { parts: { "xl/pivotTables/pivotTable1.xml": "<p/>", "xl/pivotCache/pivotCacheDefinition1.xml": "<p/>" } }],
    ["宏", { parts: { "xl/vbaProject.bin": "x" } }],
    ["表格（列表对象）", { parts: { "xl/tables/table1.xml": "<t/>" } }],
    ["外部工作簿链接", { parts: { "xl/externalLinks/externalLink1.xml": "<e/>" } }],
    ["自动筛选", { sheet: `<sheetData/><autoFilter ref="A1:B2"/>` }],
    ["手动垂直分页符", { sheet: `<sheetData/><colBreaks count="1"><brk id="3" man="1"/></colBreaks>` }],
    ["分级显示（组合）", { sheet: `<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><sheetData/>` }],
    ["首页或奇偶页不同的页眉页脚", { sheet: `<sheetData/><headerFooter differentFirst="1"><firstHeader>甲</firstHeader></headerFooter>` }],
    ["工作表保护密码", { sheet: `<sheetData/><sheetProtection sheet="1" hashValue="x" saltValue="y"/>` }],
    ["单元格内的局部文字格式", { sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c></row></sheetData>` }],
    ["数组公式（按普通公式保存）", { sheet: `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>1</v></c></row></sheetData>` }],
    ["图案填充与渐变填充", { styles: styles("<font/>", "<xf/>", { fills: `<fill><patternFill patternType="lightUp"/></fill>` }) }],
    ["单元格斜线", { styles: styles("<font/>", "<xf/>", { borders: `<border diagonalUp="1"><diagonal style="thin"/></border>` }) }],
    ["迷你图", { sheet: `<sheetData/><extLst><ext uri="x"><x14:sparklineGroups xmlns:x14="x"/></ext></extLst>` }],
  ])("%s", async (name, file) => {
    expect((await open(file)).lost).toEqual([name]);
  });

  test("nothing is said of a file that loses nothing", async () => {
    expect((await open({})).lost).toEqual([]);
  });
});

test("rich text is flattened, phonetics are not text", async () => {
  const { cells } = await sheetOf({
    strings: `<sst><si><r><t xml:space="preserve">一般 </t></r><r><rPr><b/></rPr><t>预算</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si></sst>`,
    sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`,
  });
  expect(cells[0]![0]).toEqual({ value: "一般 预算" });
});

test("views: the true and false of LibreOffice are those of Excel", async () => {
  const sheet = await sheetOf({ sheet: `<sheetViews><sheetView showGridLines="false" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozenSplit"/></sheetView></sheetViews><sheetData/><printOptions horizontalCentered="true"/><sheetProtection sheet="true" objects="true"/>` });
  expect(sheet).toMatchObject({ showGridlines: false, freeze: { rows: 2, columns: 0 }, page: { centerHorizontally: true }, protection: { options: { allowEditObjects: false, selectionMode: "Normal" } } });
});

test("a validation over the whole sheet is one area", async () => {
  const { validations } = await sheetOf({ sheet: `<sheetData/><dataValidations><dataValidation type="list" allowBlank="1" sqref="A1:XFD1048576 C:C 2:2"><formula1>"是,否"</formula1></dataValidation></dataValidations>` });
  expect(validations[0]?.areas).toEqual([
    { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, { top: 0, left: 2, bottom: 1_048_575, right: 2 }, { top: 1, left: 0, bottom: 1, right: 16_383 },
  ]);
});

test("custom XML in UTF-16, as .NET writes it", async () => {
  const text = `\uFEFF<?xml version="1.0" encoding="utf-16"?><plan xmlns="urn:a">预算</plan>`;
  const bytes = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
  const document = await open({ relationships: `<Relationship Id="rId7" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>`, parts: { "customXml/item1.xml": bytes } });
  expect(document.customXmlParts).toEqual([`<plan xmlns="urn:a">预算</plan>`]);
});

test("what is read from a foreign file survives being saved by us", async () => {
  const document = await open({
    theme: THEME,
    styles: styles(`<font><sz val="12"/><name val="宋体"/></font><font><sz val="10.5"/><color theme="4"/><name val="宋体"/></font>`, `<xf fontId="0"/><xf fontId="1" numFmtId="14"><alignment horizontal="center" vertical="center"/></xf>`),
    sheet: `<cols><col min="1" max="3" width="12.625"/></cols><sheetData><row r="1" ht="27.75"><c r="A1" s="1"><v>45000</v></c><c r="B1"><f>A1*2</f><v>90000</v></c></row></sheetData><mergeCells><mergeCell ref="A3:C4"/></mergeCells>`,
  });
  const again = await reopened(document);
  const [before, after] = [document, again].map(({ sheets, styles: formats }) => JSON.parse(JSON.stringify(sheets, (key, value: unknown) => (key === "style" ? formats[value as number] : value))) as unknown);
  expect(after).toEqual(before);
});

test.each([
  ["a theme that is not XML", { theme: "<a:theme><b></a:theme>" }],
  ["custom XML that is not XML", { relationships: `<Relationship Id="rId7" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>`, parts: { "customXml/item1.xml": "<a" } }],
])("%s is the file's fault", async (_, file) => {
  const result = await readWorkbookDocument(await handmade(file));
  expect(result.ok ? undefined : result.error.kind).toBe("unreadable");
});

test("merged areas and columns that Excel repairs are repaired in the document too, which can be saved", async () => {
  const sheet = `<cols><col min="1" max="16385" width="20" customWidth="1"/></cols><sheetData><row r="1"><c r="B1"><v>7</v></c></row></sheetData>
    <mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="B3:C4"/><mergeCell ref="#REF!"/><mergeCell ref="A2:B3"/></mergeCells>`;
  const document = await open({ sheet });
  expect(document.sheets[0]!.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
  expect(Object.keys(document.sheets[0]!.columns)).toEqual(["0", "1"]);
  expect((await reopened(document)).sheets[0]!.merges).toEqual(document.sheets[0]!.merges);
});

test("custom properties of every type are read as texts", async () => {
  const property = (name: string, type: string, text: string) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:${type}>${text}</vt:${type}></property>`;
  const custom = `<Properties xmlns="p" xmlns:vt="v">${property("单位", "lpwstr", "万元 &amp; 元")}${property("年度", "i4", "2026")}${property("已审", "bool", "true")}${property("日期", "filetime", "2026-03-01T00:00:00Z")}<property name="空"/></Properties>`;
  expect((await open({ parts: { "docProps/custom.xml": custom } })).properties)
    .toEqual({ "custom.单位": "万元 & 元", "custom.年度": "2026", "custom.已审": "true", "custom.日期": "2026-03-01T00:00:00Z" });
});
