import { standIn } from "../../support/excelHost";
import { refusalCode } from "./refusal";

beforeEach(() => standIn.open());

test("sheets are added at the end and keep their id when they are renamed", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("预算 2025");
    added.load("id,name,position");
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "预算 2025"]);
    const { id } = added;
    added.name = "决算";
    added.load("id,name");
    await context.sync();
    expect([added.id, added.name]).toEqual([id, "决算"]);
    const address = added.getRange("B2").load("address");
    await context.sync();
    expect(address.address).toBe("决算!B2");
  });
});

test.each([
  ["", "InvalidArgument"],
  ["   ", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["表".repeat(32), "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["HISTORY", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  ...[..."/\\?*:[]"].map((mark): [string, string] => [`a${mark}b`, "InvalidArgument"]),
  ["Sheet1", "ItemAlreadyExists"],
  ["sheet1", "ItemAlreadyExists"],
])("a sheet named %p is refused with %s", async (name, code) => {
  expect(await refusalCode((context) => void context.workbook.worksheets.add(name))).toBe(code);
  expect(await refusalCode((context) => void (context.workbook.worksheets.add("其他").name = name))).toBe(code);
});

test.each(["表".repeat(31), "Hist'ory", "1 一般公共预算（万元）"])("a sheet named %p is taken", async (name) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("name");
    await context.sync();
    expect(sheet.name).toBe(name);
    sheet.name = name.toUpperCase();
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe(name.toUpperCase());
  });
});

test("what does not exist is ItemNotFound, or a null object when that was asked for", async () => {
  expect(await refusalCode((context) => void context.workbook.worksheets.getItem("没有").load("name"))).toBe("ItemNotFound");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const cell = sheet.getRange("A1");
    sheet.load("name");
    cell.load("values");
    await context.sync();
    expect([sheet.isNullObject, cell.isNullObject]).toEqual([true, true]);
  });
});

test("the used range of a blank sheet is A1, or none", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([used.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    sheet.getRange("C3").values = [["x"]];
    sheet.getRange("E9").format.fill.color = "#FF0000";
    const withFormats = sheet.getUsedRange().load("address");
    const valuesOnly = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([withFormats.address, valuesOnly.address]).toEqual(["Sheet1!C3:E9", "Sheet1!C3"]);
  });
});

test("the used range of a blank range is not there, unlike that of a blank sheet", async () => {
  expect(await refusalCode((context) => void context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").getUsedRange().load("address"))).toBe("ItemNotFound");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("E5").values = [["x"]];
    sheet.getRange("B2").format.fill.color = "#FF0000";
    const none = sheet.getRange("A1:C3").getUsedRangeOrNullObject(true);
    const formatted = sheet.getRange("A1:C3").getUsedRange().load("address");
    const filled = sheet.getRange("C:F").getUsedRange(true).load("address");
    await context.sync();
    expect([none.isNullObject, formatted.address, filled.address]).toEqual([true, "Sheet1!B2", "Sheet1!E5"]);
  });
  expect(await refusalCode((context) => void context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").getUsedRange(true).load("address"))).toBe("ItemNotFound");
});

test("custom properties of a sheet", async () => {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
    customProperties.add("yushen.spec", "three-public");
    await context.sync();
    const found = customProperties.getItemOrNullObject("YUSHEN.SPEC").load("key,value");
    const missing = customProperties.getItemOrNullObject("other");
    const count = customProperties.getCount();
    await context.sync();
    expect([found.key, found.value, missing.isNullObject, count.value]).toEqual(["yushen.spec", "three-public", true, 1]);
  });
  expect((await standIn.document()).sheets[0]?.customProperties).toEqual({ "yushen.spec": "three-public" });
});

test("keys of custom properties differ by more than case and have 255 characters at most", async () => {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
    customProperties.add("Spec", "one");
    customProperties.add("sPEC", "two");
    customProperties.add("键".repeat(255), "long");
    customProperties.load("items/key,items/value");
    await context.sync();
    expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([["Spec", "two"], ["键".repeat(255), "long"]]);
    customProperties.getItem("SPEC").delete();
    const count = customProperties.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  const add = (key: string) => refusalCode((context) => void context.workbook.worksheets.getItem("Sheet1").customProperties.add(key, "v"));
  expect([await add("k".repeat(256)), await add("")]).toEqual(["InvalidArgument", "InvalidArgument"]);
});

test("formats are set, read back and kept in the document", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [["标题", 0.5]];
    range.numberFormat = [["@", "0.00%"]];
    range.format.font.set({ bold: true, name: "仿宋", size: 12, color: "red" });
    range.format.fill.color = "#dddddd";
    range.format.horizontalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load("numberFormat,text,format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/columnWidth");
    await context.sync();
    expect(range.numberFormat).toEqual([["@", "0.00%"]]);
    expect(range.text).toEqual([["标题", "50.00%"]]);
    expect([range.format.font.bold, range.format.font.color, range.format.fill.color]).toEqual([true, "#FF0000", "#DDDDDD"]);
    expect([range.format.horizontalAlignment, range.format.columnWidth]).toEqual(["Center", 90]);
  });
  const document = await standIn.document();
  const style = document.styles[document.sheets[0]?.cells[0]?.[1]?.style ?? -1];
  expect(style).toMatchObject({ numberFormat: "0.00%", fill: "#DDDDDD", font: { bold: true, name: "仿宋", size: 12 }, wrapText: true, borders: { bottom: { style: "Continuous", weight: "Thin" } } });
  expect(document.sheets[0]?.columns[0]).toEqual({ size: 90 });
});

test("the last visible sheet can be neither deleted nor hidden; another can", async () => {
  expect(await refusalCode((context) => context.workbook.worksheets.getItem("Sheet1").delete())).toBe("InvalidOperation");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("B").getRange("A1").formulas = [["=Sheet1!A1"]];
    worksheets.getItem("Sheet1").delete();
    const cell = worksheets.getItem("B").getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["#REF!"]]);
  });
});

test("a sheet that is very hidden cannot be deleted, one that is hidden can", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("深藏").visibility = "VeryHidden";
    worksheets.add("隐藏").visibility = "Hidden";
    worksheets.getItem("隐藏").delete();
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "深藏"]);
  });
  expect(await refusalCode((context) => context.workbook.worksheets.getItem("深藏").delete())).toBe("InvalidOperation");
  expect((await standIn.document()).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "深藏"]);
});

test("a protected sheet cannot be protected again, and stays as it was protected first", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect({ allowSort: true });
    await context.sync();
  });
  const again = () => refusalCode((context) => context.workbook.worksheets.getItem("Sheet1").protection.protect({ allowFormatCells: true }));
  expect(await again()).toBe("AccessDenied");
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1").load("protection/protected,protection/options");
    await context.sync();
    expect([protection.protected, protection.options.allowSort, protection.options.allowFormatCells]).toEqual([true, true, false]);
    protection.unprotect();
    protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  expect(await again()).toBe("AccessDenied");
});
