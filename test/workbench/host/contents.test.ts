import { standIn } from "../../support/excelHost";
import { refusal, refusalCode } from "./refusal";

beforeEach(() => standIn.open());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

test("null leaves a cell alone, an empty text clears it, a single value goes everywhere", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    const wide = sheetOf(context).getRange("A2:B3");
    wide.formulas = "=ROW()" as unknown as string[][];
    const formats = sheetOf(context).getRange("A2:B2");
    formats.numberFormat = [["0.00", "0.00"]];
    formats.numberFormat = [[null, ""]];
    range.load("values,valueTypes");
    wide.load("values");
    formats.load("numberFormat");
    await context.sync();
    expect(range.values).toEqual([[1, "", 4]]);
    expect(range.valueTypes).toEqual([["Integer", "Empty", "Integer"]]);
    expect(wide.values).toEqual([[2, 2], [3, 3]]);
    expect(formats.numberFormat).toEqual([["0.00", "General"]]);
  });
});

test("an empty number format is General again, of one cell or of all; the value stays", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    range.numberFormat = [["0.00%", "#,##0.00"]];
    range.values = [[0.5, 1234.5]];
    range.format.font.bold = true;
    range.numberFormat = "" as unknown as string[][];
    range.load("numberFormat,text,values,format/font/bold");
    await context.sync();
    expect([range.numberFormat, range.text, range.values]).toEqual([[["General", "General"]], [["0.5", "1234.5"]], [[0.5, 1234.5]]]);
    expect(range.format.font.bold).toBe(true);
  });
  const { styles } = await standIn.document();
  expect(styles.flatMap(({ numberFormat }) => numberFormat ?? [])).toEqual([]);
});

test("an array of another size is refused and says where", async () => {
  const error = await refusal((context) => {
    sheetOf(context).getRange("A1:B1").values = [[1], [2]];
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
  expect(error.message).toBe("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
});

test("an array of another size is refused also when the client cuts it into pieces", async () => {
  const values = Array.from({ length: 1000 }, () => [1, 2, 3]);
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1:B1000").values = values))).toBe("InvalidArgument");
});

test("what is no content is refused: the whole property null, an object", async () => {
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1").values = null as unknown as string[][]))).toBe("InvalidArgument");
  expect(await refusalCode((context) => void (sheetOf(context).getRange("A1").values = [[{ a: 1 }]]))).toBe("InvalidArgument");
});

test("texts that begin with = + or - are formulas, unless they are numbers", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:E1");
    range.values = [["=1+1", "+2*3", "-A1", "-5", "'=1+1"]];
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[2, 6, -2, -5, "=1+1"]]);
    expect(range.formulas).toEqual([["=1+1", "=+2*3", "=-A1", -5, "=1+1"]]);
  });
});

test("errors are their texts", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:D1");
    range.formulas = [["=1/0", "=NOSUCH(1)", "=没有!A1", "=VLOOKUP(1,A5:B6,2,FALSE)"]];
    range.load("values,valueTypes,formulas,text");
    await context.sync();
    expect(range.values).toEqual([["#DIV/0!", "#NAME?", "#REF!", "#N/A"]]);
    expect(range.valueTypes).toEqual([["Error", "Error", "Error", "Error"]]);
    expect(range.formulas[0]?.[2]).toBe("=没有!A1");
    expect(range.text[0]?.[0]).toBe("#DIV/0!");
  });
});

test("text is what is shown, whatever the width", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:E1");
    range.values = [[1234.5, 0.1234, 45000, true, ""]];
    range.numberFormat = [["#,##0.00", "0.0%", 'yyyy"年"m"月"d"日"', "General", "General"]];
    range.format.columnWidth = 5;
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["1,234.50", "12.3%", "2023年3月15日", "TRUE", ""]]);
  });
});

test("a date becomes a serial number with a short format; a cell formatted as text keeps it as it is", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C1");
    range.numberFormat = [["General", "@", "General"]];
    range.values = [["2018-12-31", "2018-12-31", "2026年3月1日"]];
    range.load("values,numberFormat");
    await context.sync();
    expect(range.values).toEqual([[43465, "2018-12-31", 46082]]);
    expect(range.numberFormat).toEqual([["m/d/yyyy", "@", 'yyyy"年"m"月"d"日"']]);
  });
});

test("whole columns give no values and take none", async () => {
  await Excel.run(async (context) => {
    const column = sheetOf(context).getRange("B:B").load("values,address,columnCount,isEntireColumn");
    await context.sync();
    expect([column.values, column.address, column.isEntireColumn]).toEqual([null, "Sheet1!B:B", true]);
  });
  expect(await refusalCode((context) => void (sheetOf(context).getRange("B:B").values = [[1]]))).toBe("InvalidArgument");
});

test("more than five million cells give no values", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:F1000000").load("values,cellCount");
    await context.sync();
    expect([range.values, range.cellCount]).toEqual([null, 6_000_000]);
  });
});

test("a load after a write in the same request sees it; what failed later does not undo it", async () => {
  expect(await refusalCode((context) => {
    sheetOf(context).getRange("A1").values = [["kept"]];
    context.workbook.worksheets.getItem("没有").getRange("A1").values = [["never"]];
  })).toBe("ItemNotFound");
  await Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["kept"]]);
  });
});

test("a formula that spills fills its neighbours", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").formulas = [["=SEQUENCE(3)"]];
    const range = sheetOf(context).getRange("A1:A3").load("values");
    const used = sheetOf(context).getUsedRange(true).load("address");
    await context.sync();
    expect(range.values).toEqual([[1], [2], [3]]);
    await context.sync();
    expect(used.address).toMatch(/^Sheet1!A1/);
  });
});

test("a formula that spills knows its cells, and they know it", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:C1").formulas = [["=SEQUENCE(3)", 7, "=SUM(B1)"]];
    await context.sync();
    const ranges = ["A1:A3", "A1:B3", "B1:C3"].map((address) => sheetOf(context).getRange(address).load("hasSpill"));
    const [filled, alone] = ["A1", "C1"].map((address) => sheetOf(context).getRange(address).getSpillingToRangeOrNullObject().load("address"));
    const [parent, none] = ["A3", "A1:A3"].map((address) => sheetOf(context).getRange(address).getSpillParentOrNullObject().load("address"));
    await context.sync();
    expect(ranges.map(({ hasSpill }) => hasSpill)).toEqual([true, null, false]);
    expect([filled?.address, alone?.isNullObject, parent?.address, none?.isNullObject]).toEqual(["Sheet1!A1:A3", true, "Sheet1!A1", true]);
  });
  expect(await refusalCode((context) => void sheetOf(context).getRange("B1").getSpillingToRange().load("address"))).toBe("ItemNotFound");
});

test("suspended calculation keeps old results until the request is answered", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    range.values = [[10, "=A1*2"]];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheetOf(context).getRange("A1").values = [[15]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[15, 20]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[15, 30]]);
  });
});

test("with manual calculation results come when they are asked for", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    range.values = [[1, "=A1+1"]];
    await context.sync();
    context.application.calculationMode = "Manual";
    sheetOf(context).getRange("A1").values = [[5]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, 2]]);
    context.application.calculate("Recalculate");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, 6]]);
  });
});

test("a format changes no content: a text of digits stays a text, a number a number", async () => {
  standIn.open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1:C1").values = [["3.5", 4.5, "'007"]];
    await context.sync();
    sheet.getRange("A1:C1").numberFormat = [["0.00", "@", "General"]];
    const range = sheet.getRange("A1:C1").load("values,numberFormat");
    await context.sync();
    expect(range.values).toEqual([["3.5", 4.5, "007"]]);
    expect(range.numberFormat).toEqual([["0.00", "@", "General"]]);
  });
});
