import type ExcelJS from "exceljs";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { type Handmade, handmade, MAIN, OFFICE } from "./handmade";

async function open(file: Handmade): Promise<ExcelJS.Workbook> {
  const opened = await openXlsx(await handmade(file));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error), { cause: opened.error });
  return opened.value;
}

const DATES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
  <fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14"/><xf numFmtId="31"/></cellXfs></styleSheet>`;

describe("what ExcelJS 4.4.0 distorts", () => {
  test("dates stay serial numbers, exactly, and keep their format", async () => {
    const workbook = await open({
      styles: DATES,
      sheet: `<sheetData><row r="1"><c r="A1" s="1"><v>45000.123456789</v></c><c r="B1" s="2"><v>0.01</v></c><c r="C1" s="3"><v>45000</v></c>
        <c r="D1" s="1" t="str"><f>IF(1,"待定")</f><v>待定</v></c><c r="E1" s="1"/></row></sheetData>`,
    });
    const sheet = workbook.worksheets[0]!;
    expect(["A1", "B1", "C1"].map((at) => sheet.getCell(at).value)).toEqual([45000.123456789, 0.01, 45000]);
    expect(["A1", "B1", "C1", "E1"].map((at) => sheet.getCell(at).numFmt)).toEqual(["yyyy\\-mm\\-dd", "yyyy/m/d", 'yyyy"年"m"月"d"日"', "yyyy\\-mm\\-dd"]);
    expect(sheet.getCell("D1").result).toBe("待定");
  });

  test("cached results: 0, FALSE, empty text, none at all, text with entities, errors", async () => {
    const sheet = (await open({
      sheet: `<sheetData><row r="1"><c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c>
        <c r="D1"><f>NOW()</f></c><c r="E1" t="str"><f>"&amp;amp;lt;"</f><v>&amp;lt; &amp; &lt;b&gt;</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        <c r="G1" t="str"><f>""</f><v/></c><c r="H1" t="str"/></row></sheetData>`,
    })).worksheets[0]!;
    expect([..."ABCDEFG"].map((column) => sheet.getCell(`${column}1`).result)).toEqual([0, false, "", undefined, "&lt; & <b>", { error: "#DIV/0!" }, ""]);
  });

  test("shared formulas are translated, array formulas keep their area", async () => {
    const sheet = (await open({
      sheet: `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">'1 收入'!B1+$C$1+LOG10(D1)&amp;"E1"+SUM(F:F)+SUM(1:1)</f><v>1</v></c></row>
        <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f t="array" ref="B2:C3">A1:A2*2</f><v>2</v></c><c r="C2"><v>4</v></c></row></sheetData>`,
    })).worksheets[0]!;
    expect(sheet.getCell("A2").formula).toBe(`'1 收入'!B2+$C$1+LOG10(D2)&"E1"+SUM(F:F)+SUM(2:2)`);
    expect(sheet.getCell("A2").result).toBe(2);
    expect(sheet.getCell("B2").value).toMatchObject({ formula: "A1:A2*2", ref: "B2:C3", shareType: "array" });
  });

  test("prefixed elements, as .NET programs write them", async () => {
    const workbook = await open({ sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>` });
    expect(workbook.worksheets[0]!.getCell("A1").value).toBe(7);
  });

  test("rows and cells without an address follow one another", async () => {
    const sheet = (await open({ sheet: `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>` })).worksheets[0]!;
    expect(["A1", "B1", "C4", "D4"].map((at) => sheet.getCell(at).value)).toEqual([1, 2, 3, 4]);
  });

  test.each(["worksheets/预算.xml", "/xl/worksheets/sheet1.xml", "tabs/one.xml"])("a sheet at %s is found", async (sheetPath) => {
    const workbook = await open({ sheetPath, sheet: `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>` }).catch(() => undefined);
    expect(workbook?.worksheets.map((sheet) => [sheet.name, sheet.getCell("A1").value])).toEqual([["表1", 7]]);
  });

  test("chart sheets do not shift the sheets beside them; order and visibility are kept", async () => {
    const workbook = await open({
      workbook: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="图" sheetId="9" r:id="rId9"/><sheet name="乙&amp;丙" sheetId="5" r:id="rId8" state="veryHidden"/><sheet name="甲" sheetId="2" r:id="rId1" state="hidden"/></sheets></workbook>`,
      relationships: `<Relationship Id="rId8" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
      parts: { "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>", "xl/chartsheets/sheet1.xml": "<chartsheet/>" },
    });
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([["乙&丙", "veryHidden"], ["甲", "hidden"]]);
  });

  test("drawings, tables and notes do no harm", async () => {
    const workbook = await open({
      sheet: `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>`,
      parts: { "xl/drawings/drawing1.xml": "<wsDr><broken/></wsDr>", "xl/media/image1.png": Uint8Array.of(1, 2, 3), "xl/comments1.xml": "<comments/>" },
    });
    expect(workbook.worksheets[0]!.getCell("A1").value).toBe(7);
  });

  test("text: shared, inline and rich", async () => {
    const sheet = (await open({
      strings: `<sst xmlns="${MAIN}"><si><t>一般公共预算</t></si><si><r><t>合</t></r><r><rPr><b/></rPr><t>计</t></r></si></sst>`,
      sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>内联</t></is></c></row></sheetData>`,
    })).worksheets[0]!;
    expect(["A1", "B1", "C1"].map((at) => sheet.getCell(at).text)).toEqual(["一般公共预算", "合计", "内联"]);
  });
});

describe("what Excel repairs when it opens the file", () => {
  const merges = (...refs: readonly string[]) => `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>
    <mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

  test.each<[string, readonly string[], readonly string[]]>([
    ["twice the same", ["A1:C1", "A1:C1"], ["A1:C1"]],
    ["overlapping: the first stays", ["A1:C1", "C1:D2", "D1:E2"], ["A1:C1", "D1:E2"]],
    ["one inside another", ["A1:D9", "B2:C3"], ["A1:D9"]],
    ["cells that were deleted", ["#REF!", "A2:B2"], ["A2:B2"]],
    ["no address", ["A1:B", "", "A2:B2"], ["A2:B2"]],
    ["side by side: nothing to repair", ["A1:B1", "C1:D1", "A2:B2"], ["A1:B1", "C1:D1", "A2:B2"]],
  ])("merged areas: %s", async (_, refs, kept) => {
    const sheet = (await open({ sheet: merges(...refs) })).worksheets[0]!;
    expect([...sheet.model.merges].sort()).toEqual([...kept].sort());
    expect(sheet.getCell("A1").value).toBe(7);
  });

  test("merged areas with a prefix and a closing tag", async () => {
    const area = `<x:mergeCell ref='A1:B1'></x:mergeCell>`;
    const workbook = await open({ sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:mergeCells>${area}${area}</x:mergeCells></x:worksheet>` });
    expect(workbook.worksheets[0]!.model.merges).toEqual(["A1:B1"]);
  });

  test.each([
    ["one too many", `<col min="2" max="16385" width="20" customWidth="1"/>`],
    ["four billion", `<col min="2" max='4000000000' width="20" customWidth="1"></col>`],
    ["all of them beyond it", `<col min="2" max="16384" width="20" customWidth="1"/><col min="16385" max="4000000000" width="5"/>`],
  ])("columns beyond the sheet: %s", async (_, columns) => {
    const sheet = (await open({ sheet: `<cols>${columns}</cols><sheetData/>` })).worksheets[0]!;
    expect([sheet.columns.length, sheet.getColumn(16_384).width, sheet.getColumn(1).width]).toEqual([16_384, 20, undefined]);
  });
});
