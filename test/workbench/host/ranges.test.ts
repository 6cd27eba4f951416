import { standIn } from "../../support/excelHost";

beforeEach(() => standIn.open());

test("values come back as they were written, formulas as their results", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C2");
    range.values = [["项目", "预算", "执行"], ["合计", 100, "=B2*0.5"]];
    range.load("values,formulas,valueTypes,text,address,numberFormat");
    await context.sync();
    expect(range.values).toEqual([["项目", "预算", "执行"], ["合计", 100, 50]]);
    expect(range.formulas).toEqual([["项目", "预算", "执行"], ["合计", 100, "=B2*0.5"]]);
    expect(range.valueTypes[1]).toEqual(["String", "Integer", "Integer"]);
    expect(range.address).toBe("Sheet1!A1:C2");
  });
  expect(standIn.traffic()).toEqual([expect.objectContaining({ roundTrips: 1 })]);
});

test("100 000 cells go in and come back", async () => {
  const values = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 10 }, (_unused, column) => row * 10 + column));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:J10000");
    range.values = values;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values[9_999]?.[9]).toBe(99_999);
  });
});
