import JSZip from "jszip";
import { drawRateCharts, revert } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { createExcelWorkbook } from "../../src/excel";
import { samples, toDocument } from "../../src/workbench/samples";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { standIn } from "../support/excelHost";
import { errorOf, valueOf } from "../support/edits";

const port = createExcelWorkbook(() => true);
const SHEET = "2023项目预算执行";
const draw = (shown: boolean) => drawRateCharts(port, defaultProfile, { sheet: SHEET, at: { row: 3, column: 4 }, shown });
const charts = async () => (await standIn.document()).sheets[0]?.charts ?? [];

async function onSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

describe("charts of the rates of Tangshan 2023, in Excel", () => {
  beforeEach(() => standIn.open(toDocument(samples["tangshan-execution-2023"])));

  it("show the projects of each unit without the subtotals, change no cell, and go again", async () => {
    const before = valueOf(await port.read());
    const receipt = valueOf(await draw(true));
    const drawn = await charts();
    expect(drawn.map(({ name, title, values, categories }) => [name, title, values?.top, values?.bottom, values?.left, categories?.left])).toEqual([
      ["预审-执行率-1", "科协本级：执行率", 3, 13, 4, 1],
      ["预审-执行率-2", "科工中心：执行率", 15, 18, 4, 1],
      ["预审-执行率-3", "进修学院：执行率", 20, 27, 4, 1],
      ["预审-执行率-4", "科技馆：执行率", 29, 32, 4, 1],
    ]);
    expect(drawn[0]).toMatchObject({ series: "执行率", hasLegend: false, isReversed: true, valueAxis: { minimum: 0, maximum: 1, format: "0%" }, area: { left: 7, top: 3, right: 13 } });
    expect(valueOf(await port.read())).toEqual(before);
    valueOf(await revert(port, receipt));
    expect(await charts()).toEqual([]);
  });

  it("are in the saved file as Excel's own, and the file opened again says that they are lost to the stand-in", async () => {
    valueOf(await draw(true));
    const bytes = await writeWorkbookDocument(await standIn.document());
    const zip = await JSZip.loadAsync(bytes);
    const first = await zip.file("xl/charts/chart1-1.xml")?.async("string");
    expect(first).toContain(`<c:f>'${SHEET}'!$E$4:$E$14</c:f>`);
    expect(first).toContain(`<c:f>'${SHEET}'!$B$4:$B$14</c:f>`);
    expect(await zip.file("xl/worksheets/sheet1.xml")?.async("string")).toContain('<drawing r:id="drawing"/>');
    expect(await zip.file("xl/worksheets/_rels/sheet1.xml.rels")?.async("string")).toContain("../drawings/drawing1.xml");
    expect(await zip.file("xl/drawings/drawing1.xml")?.async("string")).toContain('name="预审-执行率-4"');
    expect(await zip.file("[Content_Types].xml")?.async("string")).toContain("/xl/charts/chart1-4.xml");
    expect(valueOf(await readWorkbookDocument(bytes)).lost).toContain("图表");
  });

  it("are added once, and removed by their names while the user's own stay", async () => {
    await onSheet((sheet) => {
      sheet.charts.add("BarClustered", sheet.getRange("C4:C14")).name = "我的图";
    });
    valueOf(await draw(true));
    expect(valueOf(await draw(true)).edits).toEqual([]);
    expect(await charts()).toHaveLength(5);
    await onSheet((sheet) => sheet.getRange("1:2").insert("Down"));
    expect((await charts())[1]).toMatchObject({ values: { top: 5, bottom: 15 }, area: { top: 5 } });
    await onSheet((sheet) => sheet.getRange("1:2").delete("Up"));
    const removed = valueOf(await draw(false));
    expect((await charts()).map(({ name }) => name)).toEqual(["我的图"]);
    valueOf(await revert(port, removed));
    expect(await charts()).toHaveLength(5);
  });

  it("are taken back although the user has deleted one of them", async () => {
    const receipt = valueOf(await draw(true));
    await onSheet((sheet) => sheet.charts.getItem("预审-执行率-2").delete());
    valueOf(await revert(port, receipt));
    expect(await charts()).toEqual([]);
  });

  it("are gone with a sheet that the user has deleted, and not drawn there any more", async () => {
    const receipt = valueOf(await draw(true));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("别的");
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    valueOf(await revert(port, receipt));
    expect(errorOf(await port.apply(receipt.edits))).toEqual({ kind: "sheet-missing", sheet: SHEET });
  });

  it("leave none behind when one of them cannot be made", async () => {
    const [edit] = valueOf(await draw(true)).edits;
    valueOf(await draw(false));
    if (edit?.kind !== "rate-charts") throw new Error("no charts were drawn");
    const broken = edit.charts.map((chart, index) => (index === 2 ? { ...chart, rates: { ...chart.rates, right: 99_999 } } : chart));
    expect(errorOf(await port.apply([{ ...edit, charts: broken }])).kind).toBe("unexpected");
    expect(await charts()).toEqual([]);
  });

  it("are nothing to take away where there are none", async () => {
    expect(valueOf(await draw(false)).edits).toEqual([]);
  });

  it("are refused where the table is no longer", async () => {
    await onSheet((sheet) => sheet.getRange("1:1").insert("Down"));
    expect(errorOf(await draw(true))).toEqual({ kind: "stale-edit", sheet: SHEET, at: { row: 3, column: 4 } });
    expect(await charts()).toEqual([]);
  });

  it("are refused on a protected sheet, with its name", async () => {
    await onSheet((sheet) => sheet.protection.protect());
    expect(errorOf(await draw(true))).toEqual({ kind: "sheet-protected", sheet: SHEET });
  });
});
