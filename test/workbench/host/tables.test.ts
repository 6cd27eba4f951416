import { standIn } from "../../support/excelHost";
import { refusalCode } from "./refusal";

beforeEach(() => standIn.open());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

test("a table has a name, its cells, and those without the headings", async () => {
  await Excel.run(async (context) => {
    const table = sheetOf(context).tables.add("B2:D5", true).load("name,showFilterButton");
    const ranges = [table.getRange(), table.getDataBodyRange(), table.getHeaderRowRange()].map((range) => range.load("address"));
    await context.sync();
    expect([table.name, table.showFilterButton, ...ranges.map(({ address }) => address)]).toEqual(["Table1", true, "Sheet1!B2:D5", "Sheet1!B3:D5", "Sheet1!B2:D2"]);
  });
  expect(await refusalCode((context) => void sheetOf(context).tables.add("D5:E9", true))).toBe("InvalidArgument");
});

test("the tables of a sheet tell whether they are filtered, whatever the sheet's own filter does", async () => {
  await Excel.run(async (context) => {
    const [first, second] = ["A1:B3", "D1:E3"].map((address) => sheetOf(context).tables.add(address, true));
    second?.autoFilter.apply("D1:E3", 1, { filterOn: "Values", values: ["1"] });
    const sheet = sheetOf(context);
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
    await context.sync();
    expect(sheet.tables.items.map(({ name, autoFilter }) => [name, autoFilter.isDataFiltered])).toEqual([["Table1", false], ["Table2", true]]);
    expect(sheet.autoFilter.isDataFiltered).toBe(false);

    if (second !== undefined) second.showFilterButton = false;
    first?.convertToRange();
    const left = sheetOf(context).tables.load("items/name,items/autoFilter/enabled,items/autoFilter/isDataFiltered");
    await context.sync();
    expect(left.items.map(({ name, autoFilter }) => [name, autoFilter.enabled, autoFilter.isDataFiltered])).toEqual([["Table2", false, false]]);
  });
});

test("a copied sheet has tables of its own", async () => {
  await Excel.run(async (context) => {
    const first = sheetOf(context).tables.add("A1:B3", true).load("id");
    const copies = sheetOf(context).copy().tables.load("items/id,items/name");
    const all = context.workbook.tables.load("count");
    await context.sync();
    expect([copies.items.map(({ name }) => name), all.count]).toEqual([["Table2"], 2]);
    expect(copies.items[0]?.id).not.toBe(first.id);
  });
});

test("a table moves with its cells, and stays as it is on a protected sheet", async () => {
  await Excel.run(async (context) => {
    const table = sheetOf(context).tables.add("A1:B3", true).load("id");
    sheetOf(context).getRange("1:1").insert("Down");
    await context.sync();
    const range = sheetOf(context).tables.getItem(table.id).getRange().load("address");
    sheetOf(context).protection.protect();
    await context.sync();
    expect(range.address).toBe("Sheet1!A2:B4");
  });
  expect(await refusalCode((context) => void sheetOf(context).tables.add("D1:E3", true))).toBe("AccessDenied");
});
