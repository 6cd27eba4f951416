import { standIn } from "../../support/excelHost";
import { refusal, refusalCode } from "./refusal";

beforeEach(() => standIn.open());
afterEach(() => standIn.fail(null));

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

test("a member the stand-in lacks is refused by name, never silently", async () => {
  const called = await refusal((context) => void sheetOf(context).getRange("A1:A9").removeDuplicates([0], false));
  expect([called.code, called.message]).toEqual(["NotImplemented", "not implemented in the stand-in: Range.removeDuplicates"]);
  const read = await refusal((context) => void sheetOf(context).load("standardHeight"));
  expect(read.message).toBe("not implemented in the stand-in: Worksheet.standardHeight");
  const set = await refusal((context) => void (sheetOf(context).getRange("A1").format.shrinkToFit = true));
  expect(set.message).toBe("not implemented in the stand-in: RangeFormat.shrinkToFit");
  const reached = await refusal((context) => void context.workbook.pivotTables.load("name"));
  expect(reached.message).toBe("not implemented in the stand-in: Workbook.pivotTables");
});

test("members above the level are not there: Excel 2019 has no custom properties of sheets", async () => {
  standIn.level("1.11");
  const error = await refusal((context) => void sheetOf(context).customProperties.add("k", "v"));
  expect([error.code, error.message]).toEqual(["ApiNotFound", "Worksheet.customProperties came with ExcelApi 1.12; this Excel has 1.11."]);
  standIn.level("1.12");
  await Excel.run(async (context) => {
    sheetOf(context).customProperties.add("k", "v");
    await context.sync();
  });
});

test("a load of everything gives what the level has", async () => {
  standIn.level("1.1");
  await Excel.run(async (context) => {
    const sheet = sheetOf(context).load();
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
    expect(() => sheet.tabColor).toThrow();
  });
});

test("while a cell is being edited whole requests are refused, and then taken again", async () => {
  standIn.fail({ kind: "cell-being-edited", times: 1 });
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1").values = [[1]]))).toBe("InvalidOperationInCellEditMode");
  await Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
  });
});

test("a sheet that somebody protects in between refuses the write", async () => {
  standIn.fail({ kind: "sheet-protected", sheet: "Sheet1" });
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1").values = [[1]]))).toBe("AccessDenied");
});

test("a sheet that somebody deletes between two requests is gone", async () => {
  const code = await refusalCode(async (context) => {
    const sheet = context.workbook.worksheets.add("B");
    sheet.load("name");
    await context.sync();
    standIn.fail({ kind: "sheet-deleted", sheet: "B" });
    sheet.getRange("A1").values = [[1]];
  });
  expect(code).toBe("ItemNotFound");
});

test("with another workbook in front, reading goes on; what needs the view does not", async () => {
  standIn.fail({ kind: "other-workbook-in-focus" });
  expect(await refusalCode((context) => sheetOf(context).activate())).toBe("GeneralException");
  expect(await refusalCode((context) => sheetOf(context).getRange("A1").select())).toBe("GeneralException");
  expect(await refusalCode((context) => void context.workbook.worksheets.add("B"))).toBe("GeneralException");
  expect(await refusalCode((context) => sheetOf(context).freezePanes.freezeRows(1))).toBe("GeneralException");
  expect(await refusalCode((context) => void context.workbook.getSelectedRange().load("address"))).toBe("InvalidSelection");
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [[1]];
    await context.sync();
  });
});

test("requests and answers of more than the limit are refused", async () => {
  const rows = Array.from({ length: 500 }, (_, row) => [row, "一行文字"]);
  standIn.fail({ kind: "payload-limit", bytes: 4000 });
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1:B500").values = rows))).toBe("RequestPayloadSizeLimitExceeded");
  standIn.fail(null);
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B500").values = rows;
    await context.sync();
  });
  standIn.fail({ kind: "payload-limit", bytes: 4000 });
  expect(await refusalCode((context) => void sheetOf(context).getRange("A1:B500").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
});

test("the limit of Excel on the web is five megabytes", async () => {
  const text = "x".repeat(6 * 1024 * 1024);
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1").values = [[text]]))).toBe("RequestPayloadSizeLimitExceeded");
});

test("a host that answers late still answers", async () => {
  standIn.fail({ kind: "late", milliseconds: 60 });
  const begun = performance.now();
  await Excel.run(async (context) => {
    sheetOf(context).load("name");
    await context.sync();
  });
  expect(performance.now() - begun).toBeGreaterThanOrEqual(55);
});

test("traffic is counted for each run", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.values = [["预算"]];
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await Excel.run(async (context) => void sheetOf(context).load("name"));
  const [first, second, ...more] = standIn.traffic();
  expect([first?.roundTrips, second?.roundTrips, more]).toEqual([2, 1, []]);
  expect(first?.actions).toBeGreaterThan(second?.actions ?? Infinity);
  expect(first?.bytesOut).toBeGreaterThan(first?.bytesIn ?? Infinity);
});
