import { ASSUMPTIONS } from "../../../src/workbench/host/assumptions";
import { standIn } from "../../support/excelHost";
import { refusalCode } from "./refusal";

beforeEach(() => standIn.open());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

/** One test for every entry: adding an assumption without one does not compile. */
const TESTS: Readonly<Record<keyof typeof ASSUMPTIONS, () => Promise<void>>> = {
  deleteLastSheet: async () => {
    expect(await refusalCode((context) => sheetOf(context).delete())).toBe(ASSUMPTIONS.deleteLastSheet);
  },
  hideLastSheet: async () => {
    expect(await refusalCode((context) => void (sheetOf(context).visibility = "Hidden"))).toBe(ASSUMPTIONS.hideLastSheet);
  },
  writeToCoveredCell: async () => {
    expect(ASSUMPTIONS.writeToCoveredCell).toBe("ignored");
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.merge();
      range.values = [["标题", "盖住"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["标题", ""]]);
    });
  },
  parseTextAsTyped: async () => {
    expect(ASSUMPTIONS.parseTextAsTyped).toBe(true);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:F1");
      range.values = [["007", "1,234", "50%", "1,23", "12,34万", "TRUE"]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[7, 1234, 0.5, "1,23", "12,34万", true]]);
      expect(range.numberFormat).toEqual([["General", "#,##0", "0%", "General", "General", "General"]]);
    });
  },
  quoteChineseSheetNames: async () => {
    expect(ASSUMPTIONS.quoteChineseSheetNames).toBe(false);
    await Excel.run(async (context) => {
      const names = ["预算", "预算 2025", "三公（经费）", "It's", "2收入总表", "A1"];
      const cells = names.map((name) => context.workbook.worksheets.add(name).getRange("A1").load("address"));
      await context.sync();
      expect(cells.map((cell) => cell.address)).toEqual(["预算!A1", "'预算 2025'!A1", "'三公（经费）'!A1", "'It''s'!A1", "'2收入总表'!A1", "'A1'!A1"]);
    });
  },
  wrongPassword: async () => {
    await Excel.run(async (context) => {
      sheetOf(context).protection.protect({}, "right");
      await context.sync();
    });
    expect(await refusalCode((context) => sheetOf(context).protection.unprotect("wrong"))).toBe(ASSUMPTIONS.wrongPassword);
  },
  lostRange: async () => {
    const code = await refusalCode(async (context) => {
      const range = context.workbook.worksheets.add("B").getRange("A1").load("values");
      await context.sync();
      context.workbook.worksheets.getItem("B").delete();
      await context.sync();
      range.load("values");
    });
    expect(code).toBe(ASSUMPTIONS.lostRange);
  },
};

test.each(Object.entries(TESTS))("assumption %s", (_name, check) => check());
