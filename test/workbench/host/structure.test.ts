import { standIn } from "../../support/excelHost";
import { refusalCode } from "./refusal";

beforeEach(() => standIn.open());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

test("inserted rows move cells, references, formats, ranges held and everything kept beside", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("A4").formulas = [["=SUM(A1:A3)"]];
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("A4").dataValidation.rule = { custom: { formula: "=A4>A1" } };
    sheet.pageLayout.setPrintArea("A1:B4");
    context.workbook.names.add("合计", sheet.getRange("A4"));
    const total = sheet.getRange("A4");
    total.load("address");
    await context.sync();
    sheet.getRange("3:4").insert("Down");
    total.load("address,formulas,values");
    const inserted = sheet.getRange("A3");
    inserted.load("format/fill/color");
    const printed = sheet.pageLayout.getPrintArea().load("address");
    const name = context.workbook.names.getItem("合计").load("formula");
    const validation = sheet.getRange("A6").dataValidation.load("type,rule");
    await context.sync();
    expect([total.address, total.formulas, total.values]).toEqual(["Sheet1!A6", [["=SUM(A1:A5)"]], [[6]]]);
    expect(inserted.format.fill.color).toBe("#FF0000");
    expect(printed.address).toBe("Sheet1!A1:B6");
    expect(name.formula).toBe("=Sheet1!$A$6");
    expect(validation.rule).toEqual({ custom: { formula: "=A6>A1" } });
  });
});

test("deleted columns take their cells away and shrink references", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:D1").values = [[1, 2, 3, "=SUM(A1:C1)"]];
    sheet.getRange("B:B").delete("Left");
    const row = sheet.getRange("A1:D1").load("values,formulas");
    await context.sync();
    expect(row.values).toEqual([[1, 3, 4, ""]]);
    expect(row.formulas[0]?.[2]).toBe("=SUM(A1:B1)");
  });
});

test("a part of a sheet that is not in front can move too", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("B");
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    sheet.getRange("A1").insert("Down");
    const range = sheet.getRange("A1:B3").load("values");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(range.values).toEqual([["", 2], [1, 4], [3, ""]]);
    expect(active.name).toBe("Sheet1");
    sheet.getRange("B1:B2").delete("Up");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["", ""], [1, ""], [3, ""]]);
  });
});

test("a range whose cells are gone cannot be used any more", async () => {
  const code = await refusalCode(async (context) => {
    const range = sheetOf(context).getRange("B2:C3").load("address");
    await context.sync();
    sheetOf(context).getRange("2:3").delete("Up");
    range.load("values");
  });
  expect(code).toBe("InvalidReference");
});

test("merging keeps the upper left cell only; merged areas are found by it", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const range = sheet.getRange("A1:C2");
    range.values = [["标题", "b", "c"], ["d", "e", "f"]];
    range.merge();
    sheet.getRange("A4:B5").merge(true);
    range.load("values");
    const all = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address,areaCount");
    const inside = sheet.getRange("B1:C2").getMergedAreasOrNullObject();
    await context.sync();
    expect(range.values).toEqual([["标题", "", ""], ["", "", ""]]);
    expect([all.address, all.areaCount, inside.isNullObject]).toEqual(["Sheet1!A1:C2,Sheet1!A4:B4,Sheet1!A5:B5", 3, true]);
    range.unmerge();
    const left = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
    expect(left.areaCount).toBe(2);
  });
});

test("more than 512 merged areas are too many for one answer", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B512").merge(true);
    const most = sheetOf(context).getRange("A:B").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
    expect(most.areaCount).toBe(512);
    sheetOf(context).getRange("A513:B513").merge();
    const part = sheetOf(context).getRange("A2:B513").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
    expect(part.areaCount).toBe(512);
  });
  expect(await refusalCode((context) => void sheetOf(context).getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount"))).toBe("GeneralException");
});

test("clear takes contents, formats or both", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.values = [[1]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[[""]], true]);
    range.values = [[2]];
    range.clear("Formats");
    range.load("values,format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[[2]], false]);
    range.clear();
    const used = sheetOf(context).getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("ways from one range to others", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:D5");
    const ways = [
      range.getCell(1, 2), range.getRow(0), range.getColumn(2), range.getOffsetRange(1, -1), range.getResizedRange(1, 0),
      range.getBoundingRect("F1"), range.getEntireRow(), range.getEntireColumn(), range.getLastCell(), range.getRowsBelow(2),
      range.getColumnsAfter(1), range.getIntersection("A1:B9"), range.getAbsoluteResizedRange(1, 1), range.getLastRow(),
      sheetOf(context).getRangeByIndexes(0, 0, 2, 2), sheetOf(context).getCell(9, 9), sheetOf(context).getRange("Sheet1!A1"),
    ];
    for (const way of ways) way.load("address");
    const none = range.getIntersectionOrNullObject("Z1");
    await context.sync();
    expect(ways.map((way) => way.address.replace("Sheet1!", ""))).toEqual([
      "D3", "B2:D2", "D2:D5", "A3:C6", "B2:D6", "B1:F5", "2:5", "B:D", "D5", "B6:D7", "E2:E5", "B2:B5", "B2", "B5:D5", "A1:B2", "J10", "A1",
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test.each(["A", "XFE1", "A1:B", "A0", "A1048577", "Nope!A1"])("the address %p is refused", async (address) => {
  expect(await refusalCode((context) => void sheetOf(context).getRange(address).load("address"))).toBe("InvalidArgument");
});

test("a list of addresses has 8,192 characters at most", async () => {
  const cells = (count: number) => Array.from({ length: count }, (_, row) => `A${row + 1001}`).join(",");
  const longest = `${cells(1364)},A1:A1000`;
  expect(longest).toHaveLength(8192);
  await Excel.run(async (context) => {
    const areas = sheetOf(context).getRanges(longest).load("areaCount");
    await context.sync();
    expect(areas.areaCount).toBe(1365);
  });
  const tooLong = longest.replace("A1:A1000", "A1:AA1000");
  expect(await refusalCode((context) => void sheetOf(context).getRanges(tooLong).load("areaCount"))).toBe("InvalidArgument");
  expect(await refusalCode((context) => void sheetOf(context).getRange(tooLong).load("address"))).toBe("InvalidArgument");
});

test("several areas are written, formatted and asked as one", async () => {
  await Excel.run(async (context) => {
    const areas = sheetOf(context).getRanges("A1,C3:D4");
    areas.format.fill.color = "#00FF00";
    areas.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    areas.load("address,areaCount,cellCount,format/fill/color");
    areas.areas.load("items/address");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color]).toEqual(["Sheet1!A1,Sheet1!C3:D4", 2, 5, "#00FF00"]);
    expect(areas.areas.items.map((item) => item.address)).toEqual(["Sheet1!A1", "Sheet1!C3:D4"]);
    const cell = sheetOf(context).getRange("D4").dataValidation.load("rule,type");
    await context.sync();
    expect([cell.type, cell.rule]).toEqual(["List", { list: { inCellDropDown: true, source: "是,否" } }]);
  });
  expect(standIn.keptRanges()).toBe(0);
});

test("copies of sheets have cells, formats, names and what is kept beside, and stand on their own", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A2").values = [[1], ["=A1*2"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.names.add("起点", sheet.getRange("A1"));
    sheet.customProperties.add("k", "v");
    const copy = sheet.copy("End");
    copy.load("name,position");
    await context.sync();
    copy.getRange("A1").values = [[5]];
    const range = copy.getRange("A1:A2").load("values,format/font/name");
    const original = sheet.getRange("A2").load("values");
    const names = copy.names.load("items/name,items/formula");
    const property = copy.customProperties.getItem("k").load("value");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    expect([range.values, original.values]).toEqual([[[5], [10]], [[2]]]);
    expect(names.items.map((item) => item.name)).toEqual(["起点"]);
    expect(property.value).toBe("v");
  });
});

test("a copy without a position comes first, and its name counts on", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("表".repeat(31)).copy();
    sheetOf(context).copy().copy("After", sheetOf(context));
    sheetOf(context).copy("Before", sheetOf(context));
    sheetOf(context).copy("Beginning");
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual([
      "Sheet1 (5)", "Sheet1 (2)", `${"表".repeat(27)} (2)`, "Sheet1 (4)", "Sheet1", "Sheet1 (3)", "表".repeat(31),
    ]);
    expect(active.name).toBe("Sheet1");
  });
});

test("names of a sheet go with it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("B");
    sheet.names.add("own", "=B!$A$1");
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  expect((await standIn.document()).names).toEqual([]);
});

test("formats of whole columns are refused, not forgotten; their widths are set", async () => {
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A:B").format.font.bold = true))).toBe("NotImplemented");
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A:B").format.columnWidth = 90;
    sheetOf(context).getRange("2:2").rowHidden = true;
    const columns = sheetOf(context).getRange("A1:B1").load("format/columnWidth");
    const row = sheetOf(context).getRange("A2").load("rowHidden");
    await context.sync();
    expect([columns.format.columnWidth, row.rowHidden]).toEqual([90, true]);
  });
});

test("sheets move, hide, get colours and lose gridlines", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("B");
    sheet.position = 0;
    sheet.tabColor = "#FF8800";
    sheet.showGridlines = false;
    sheetOf(context).visibility = "VeryHidden";
    worksheets.load("items/name,items/visibility");
    sheet.load("tabColor,showGridlines,position");
    const visible = worksheets.getCount(true);
    const previous = sheet.getNextOrNullObject(true);
    await context.sync();
    expect(worksheets.items.map((item) => [item.name, item.visibility])).toEqual([["B", "Visible"], ["Sheet1", "VeryHidden"]]);
    expect([sheet.tabColor, sheet.showGridlines, sheet.position, visible.value, previous.isNullObject]).toEqual(["#FF8800", false, 0, 1, true]);
  });
  expect(await refusalCode((context) => sheetOf(context).delete())).toBe("InvalidOperation");
});
