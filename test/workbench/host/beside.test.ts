import { standIn } from "../../support/excelHost";
import { refusalCode } from "./refusal";

beforeEach(() => standIn.open());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

test("names of the workbook and of a sheet", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    sheetOf(context).getRange("A1:A2").values = [[2], [3]];
    names.add("总额", sheetOf(context).getRange("A1:A2"), "说明");
    names.add("税率", "=0.13");
    sheetOf(context).names.add("总额", "=Sheet1!$B$1");
    sheetOf(context).getRange("C1").formulas = [["=SUM(Sheet1!$A$1:$A$2)*税率"]];
    names.load("items/name,items/formula,items/type,items/scope,items/comment,items/value");
    const own = sheetOf(context).names.getItemOrNullObject("总额").load("formula,scope");
    const cell = sheetOf(context).getRange("C1").load("values");
    const range = names.getItem("总额").getRange().load("address");
    await context.sync();
    expect(names.items.map((item): unknown[] => [item.name, item.formula, item.type, item.scope, item.comment])).toEqual([
      ["总额", "=Sheet1!$A$1:$A$2", "Range", "Workbook", "说明"],
      ["税率", "=0.13", "String", "Workbook", ""],
    ]);
    expect([own.formula, own.scope, range.address]).toEqual(["=Sheet1!$B$1", "Worksheet", "Sheet1!A1:A2"]);
    expect(cell.values[0]?.[0]).toBeCloseTo(0.65);
  });
  expect(await refusalCode((context) => void sheetOf(context).getRange("税率").load("address"))).toBe("InvalidArgument");
  expect(await refusalCode((context) => void context.workbook.names.add("总额", "=1"))).toBe("ItemAlreadyExists");
  expect(await refusalCode((context) => void context.workbook.names.add("A1", "=1"))).toBe("InvalidArgument");
});

test("a name can be changed and deleted", async () => {
  await Excel.run(async (context) => {
    const item = context.workbook.names.add("n", "=1");
    await context.sync();
    item.visible = false;
    item.formula = "=2";
    item.load("visible,formula");
    await context.sync();
    expect([item.visible, item.formula]).toEqual([false, "=2"]);
    item.delete();
    const gone = context.workbook.names.getItemOrNullObject("n");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("settings, properties and custom XML belong to the document", async () => {
  const xml = '<?xml version="1.0"?><y:record xmlns:y="urn:yushen" id="1"/>';
  await Excel.run(async (context) => {
    const { settings, properties, customXmlParts } = context.workbook;
    settings.add("profile", { place: "hebei", since: new Date(0) });
    properties.title = "部门预算";
    properties.custom.add("单位", "万元");
    const part = customXmlParts.add(xml).load("id,namespaceUri");
    await context.sync();
    const setting = settings.getItem("profile").load("value");
    const missing = settings.getItemOrNullObject("none");
    properties.load("title,author");
    const custom = properties.custom.getItem("单位").load("value");
    const text = customXmlParts.getItem(part.id).getXml();
    const only = customXmlParts.getByNamespace("urn:yushen").getOnlyItem().load("id");
    await context.sync();
    expect([setting.value, missing.isNullObject]).toEqual([{ place: "hebei", since: new Date(0) }, true]);
    expect([properties.title, properties.author, custom.value]).toEqual(["部门预算", "", "万元"]);
    expect([text.value, only.id, part.namespaceUri]).toEqual([xml, part.id, "urn:yushen"]);
    part.setXml("<other/>");
    settings.getItem("profile").delete();
    await context.sync();
  });
  const document = await standIn.document();
  expect([document.customXmlParts, document.settings, document.properties]).toEqual([["<other/>"], {}, { title: "部门预算", "custom.单位": "万元" }]);
});

test("page set-up", async () => {
  await Excel.run(async (context) => {
    const page = sheetOf(context).pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A3";
    page.zoom = { horizontalFitToPages: 1 };
    page.centerHorizontally = true;
    page.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    page.setPrintArea("A1:I28");
    page.setPrintTitleRows("$1:$4");
    page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    await context.sync();
    page.load("orientation,paperSize,zoom,topMargin,bottomMargin");
    const rows = page.getPrintTitleRows().load("address");
    const columns = page.getPrintTitleColumnsOrNullObject();
    await context.sync();
    expect([page.orientation, page.paperSize, page.zoom, page.topMargin, page.bottomMargin]).toEqual(["Landscape", "A3", { horizontalFitToPages: 1 }, 72, 54]);
    expect([rows.address, columns.isNullObject]).toEqual(["Sheet1!1:4", true]);
  });
  expect((await standIn.document()).sheets[0]?.page).toEqual({
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    margins: { top: 72, left: 36 },
    printArea: { top: 0, left: 0, bottom: 27, right: 8 },
    printTitleRows: { top: 0, bottom: 3 },
    headersFooters: { centerFooter: "第 &P 页" },
  });
});

test("frozen rows and columns", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = sheetOf(context);
    freezePanes.freezeAt("A1:B4");
    const both = freezePanes.getLocation().load("address");
    await context.sync();
    expect(both.address).toBe("Sheet1!A1:B4");
    freezePanes.freezeRows(3);
    const rows = freezePanes.getLocation().load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:3");
  });
  expect((await standIn.document()).sheets[0]?.freeze).toEqual({ rows: 3, columns: 0 });
  await Excel.run(async (context) => {
    sheetOf(context).freezePanes.unfreeze();
    const none = sheetOf(context).freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a protected sheet refuses whole writes that touch a locked cell, and takes those that do not", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B1:B9").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false, allowInsertRows: true }, "pw");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowInsertRows]).toEqual([true, true]);
    sheet.getRange("B1").values = [[1]];
    await context.sync();
  });
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1:B1").values = [[null, 2]]))).toBe("AccessDenied");
  expect(await refusalCode((context) => void (sheetOf(context).getRange("B1").format.font.bold = true))).toBe("AccessDenied");
  expect(await refusalCode((context) => void sheetOf(context).getRange("1:1").delete("Up"))).toBe("AccessDenied");
  expect(await refusalCode((context) => sheetOf(context).protection.protect())).toBe("AccessDenied");
  await Excel.run(async (context) => {
    sheetOf(context).getRange("2:2").insert("Down");
    sheetOf(context).protection.unprotect("pw");
    const cell = sheetOf(context).getRange("A1:B1");
    cell.values = [[1, 2]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[1, 2]]);
  });
});

test("a protected workbook keeps its sheets", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await refusalCode((context) => void context.workbook.worksheets.add("x"))).toBe("AccessDenied");
  expect(await refusalCode((context) => void (sheetOf(context).name = "x"))).toBe("AccessDenied");
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    context.workbook.worksheets.add("x");
    await context.sync();
  });
});

test("links", async () => {
  await Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!B2", screenTip: "去", textToDisplay: "=不是公式" };
    cell.load("hyperlink,values,formulas");
    await context.sync();
    expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!B2", screenTip: "去", textToDisplay: "=不是公式" });
    expect(cell.formulas).toEqual([["=不是公式"]]);
  });
  expect((await standIn.document()).sheets[0]?.hyperlinks).toEqual([{ area: { top: 0, left: 0, bottom: 0, right: 0 }, location: "Sheet1!B2", tip: "去" }]);
});

test("validation: rule, messages, replacing a part, clearing", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const range = sheet.getRange("A1:A10");
    range.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    range.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "预审", message: "超出" };
    sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C3") } };
    const one = sheet.getRange("A1:A4").dataValidation.load("type,rule,errorAlert,ignoreBlanks,prompt");
    const list = sheet.getRange("A5").dataValidation.load("rule");
    const mixed = range.dataValidation.load("type,rule");
    const none = sheet.getRange("B1").dataValidation.load("type");
    await context.sync();
    expect([one.type, one.errorAlert.title, one.ignoreBlanks]).toEqual(["Decimal", "预审", true]);
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$C$1:$C$3" } });
    expect([mixed.type, mixed.rule, none.type]).toEqual(["Inconsistent", null, "None"]);
    range.dataValidation.clear();
    range.dataValidation.load("type");
    await context.sync();
    expect(range.dataValidation.type).toBe("None");
  });
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }))).toBe("InvalidArgument");
});

test("conditional formats: a new one comes first; each kind keeps its rule and style", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:A9");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A1>100";
    custom.custom.format.font.color = "#FF0000";
    custom.custom.format.fill.color = "#FFFF00";
    const compared = range.conditionalFormats.add("CellValue");
    compared.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    compared.stopIfTrue = true;
    const bar = range.conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#00B050";
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    const scale = range.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#FF0000" } };
    await context.sync();
    range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/id");
    custom.custom.rule.load("formula");
    custom.load("priority");
    const wrong = custom.dataBarOrNullObject;
    const elsewhere = sheetOf(context).getRange("C1").conditionalFormats.getCount();
    await context.sync();
    expect(range.conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue])).toEqual([
      ["ColorScale", 0, false], ["DataBar", 1, false], ["CellValue", 2, true], ["Custom", 3, false],
    ]);
    expect([custom.custom.rule.formula, wrong.isNullObject, elsewhere.value]).toEqual(["=$A1>100", true, 0]);
    bar.delete();
    sheetOf(context).getRange("A1:A3").conditionalFormats.clearAll();
    const rest = custom.getRange().load("address");
    await context.sync();
    expect(rest.address).toBe("Sheet1!A4:A9");
  });
  expect((await standIn.document()).sheets[0]?.conditionalFormats.map(({ type, rule, format }) => ({ type, rule, format }))).toEqual([
    { type: "ColorScale", rule: { criteria: { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#FF0000" } } } },
    { type: "CellValue", rule: { formula1: "=0", operator: "LessThan" } },
    { type: "Custom", rule: { formula: "=$A1>100" }, format: { font: { color: "#FF0000" }, fill: "#FFFF00" } },
  ]);
});
