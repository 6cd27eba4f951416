import { drawRates, revert } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { createExcelWorkbook } from "../../src/excel";
import { samples, toDocument } from "../../src/workbench/samples";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { standIn } from "../support/excelHost";
import { errorOf, valueOf } from "../support/edits";

const port = createExcelWorkbook(() => true);
const SHEET = "2023项目预算执行";
const draw = (shown: boolean) => drawRates(port, defaultProfile, { sheet: SHEET, at: { row: 3, column: 4 }, shown });
const formats = async () => (await standIn.document()).sheets[0]?.conditionalFormats ?? [];

describe("data bars on the rates of Tangshan 2023, in Excel", () => {
  beforeEach(() => standIn.open(toDocument(samples["tangshan-execution-2023"])));

  it("run from 0 to 100 % over the rates, change no cell, and go again", async () => {
    const before = valueOf(await port.read());
    const receipt = valueOf(await draw(true));
    expect(await formats()).toMatchObject([{
      type: "DataBar",
      areas: [{ top: 3, bottom: 32, left: 4, right: 4 }],
      rule: { lowerBoundRule: { type: "Number", formula: "0" }, upperBoundRule: { type: "Number", formula: "1" }, positiveFormat: { gradientFill: false } },
    }]);
    expect(valueOf(await port.read())).toEqual(before);
    valueOf(await revert(port, receipt));
    expect(await formats()).toEqual([]);
  });

  it("are drawn once, however often they are asked for", async () => {
    valueOf(await draw(true));
    valueOf(await draw(true));
    expect(await formats()).toHaveLength(1);
  });

  it("are known again after saving and opening, and leave the user's own alone", async () => {
    await Excel.run(async (context) => {
      const { dataBar } = context.workbook.worksheets.getItem(SHEET).getRange("E4:E33").conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#FF8800";
      await context.sync();
    });
    valueOf(await draw(true));
    standIn.open(valueOf(await readWorkbookDocument(await writeWorkbookDocument(await standIn.document()))));
    expect(await formats()).toHaveLength(2);
    const removed = valueOf(await draw(false));
    expect((await formats()).map(({ rule }) => rule["positiveFormat"])).toMatchObject([{ fillColor: "#FF8800" }]);
    valueOf(await revert(port, removed));
    expect(await formats()).toHaveLength(2);
  });

  it("are nothing to take away where there are none", async () => {
    const receipt = valueOf(await draw(false));
    expect(receipt.edits).toEqual([]);
    valueOf(await revert(port, receipt));
    expect(await formats()).toEqual([]);
  });

  it("are refused where the table is no longer", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(errorOf(await draw(true))).toEqual({ kind: "stale-edit", sheet: SHEET, at: { row: 3, column: 4 } });
    expect(await formats()).toEqual([]);
  });

  it("are refused on a protected sheet, with its name", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    expect(errorOf(await draw(true))).toEqual({ kind: "sheet-protected", sheet: SHEET });
  });
});
