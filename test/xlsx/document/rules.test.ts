import type { ConditionalFormatDocument, ValidationDocument } from "../../../src/xlsx/document/model";
import { bookOf, reopenedSheet } from "./documents";
import { savedPart, sheetXml } from "./parts";

const areas = [{ top: 4, left: 1, bottom: 1_048_575, right: 2 }, { top: 0, left: 0, bottom: 0, right: 0 }];
const shown = { showAlert: true, style: "Stop" };
const prompted = { showPrompt: true };

describe("data validation", () => {
  test.each<[string, ValidationDocument["rule"]]>([
    ["a list", { list: { inCellDropDown: true, source: "是,否" } }],
    ["a list without arrow", { list: { inCellDropDown: false, source: "高,中,低" } }],
    ["a list with quotes", { list: { inCellDropDown: true, source: '甲"乙"' } }],
    ["a list from another sheet", { list: { inCellDropDown: true, source: "='参 数'!$A$1:$A$9" } }],
    ["whole numbers", { wholeNumber: { formula1: 2000, formula2: 2100, operator: "Between" } }],
    ["decimals", { decimal: { formula1: -0.5, operator: "GreaterThanOrEqualTo" } }],
    ["decimals by formula", { decimal: { formula1: "=SUM($A$1:$A$3)", operator: "LessThan" } }],
    ["dates", { date: { formula1: 45000, formula2: 45365.5, operator: "NotBetween" } }],
    ["times", { time: { formula1: 0.25, operator: "NotEqualTo" } }],
    ["text length", { textLength: { formula1: 50, operator: "LessThanOrEqualTo" } }],
    ["custom", { custom: { formula: '=AND(LEN(B5)<=7,ISNUMBER(--B5),B5<>"<&>")' } }],
    ["any value, with a prompt only", {}],
  ])("%s", async (_, rule) => {
    const validation: ValidationDocument = { areas, rule, ignoreBlanks: true, errorAlert: shown, prompt: prompted };
    expect((await reopenedSheet({ validations: [validation] })).validations).toEqual([validation]);
  });

  test("messages, styles, what is switched off", async () => {
    const validation: ValidationDocument = {
      areas, rule: { wholeNumber: { formula1: 0, operator: "GreaterThan" } }, ignoreBlanks: false,
      errorAlert: { showAlert: true, style: "Warning", title: "金额", message: '请输入"正数" <单位：元>\n第二行' },
      prompt: { showPrompt: false, title: "说明", message: "两位小数" },
    };
    expect((await reopenedSheet({ validations: [validation] })).validations).toEqual([validation]);
  });

  test("dates that the API takes as ISO texts are serial numbers in the file", async () => {
    const rule = { date: { formula1: "2026-01-01", formula2: "2026-12-31T12:00:00Z", operator: "Between" } };
    expect((await reopenedSheet({ validations: [{ areas, rule }] })).validations[0]?.rule).toEqual({ date: { formula1: 46023, formula2: 46387.5, operator: "Between" } });
  });

  test("texts longer than Excel bears are cut, or it would call the file damaged", async () => {
    const long = "长".repeat(300);
    const [validation] = (await reopenedSheet({ validations: [{ areas, rule: {}, errorAlert: { title: long, message: long }, prompt: { title: long, message: long } }] })).validations;
    expect([validation?.errorAlert, validation?.prompt].map((texts) => [String(texts?.["title"]).length, String(texts?.["message"]).length])).toEqual([[32, 255], [32, 255]]);
  });

  test("what the API leaves unsaid: alerts and prompts show, numbers may come as text", async () => {
    const validations = [{ areas, rule: { decimal: { formula1: "0.5", formula2: null, operator: "EqualTo" } } }];
    expect((await reopenedSheet({ validations })).validations).toEqual([
      { areas, rule: { decimal: { formula1: 0.5, operator: "EqualTo" } }, ignoreBlanks: true, errorAlert: shown, prompt: prompted },
    ]);
  });
});

const format = {
  numberFormat: "0.00%", font: { bold: true, italic: true, underline: true, strikethrough: true, color: "#9C0006" }, fill: "#FFC7CE",
  borders: { bottom: { style: "Continuous" as const, weight: "Thin" as const, color: "#FF0000" } },
};

describe("conditional formats", () => {
  test.each<[string, Omit<ConditionalFormatDocument, "areas" | "priority">]>([
    ["custom", { type: "Custom", rule: { formula: '=AND($B5<>"",$C5<$B5&"<")' }, format, stopIfTrue: true }],
    ["custom without a format", { type: "Custom", rule: { formula: "=TRUE" } }],
    ["greater or equal", { type: "CellValue", rule: { formula1: "=100", operator: "GreaterThanOrEqual" }, format }],
    ["not between", { type: "CellValue", rule: { formula1: "=$A$1", formula2: "=1.5", operator: "NotBetween" }, format: { font: { bold: false } } }],
    ["equal to text", { type: "CellValue", rule: { formula1: '="合计"', operator: "EqualTo" }, format: { fill: "#FFFF00" } }],
    ["two colours", { type: "ColorScale", rule: { criteria: { minimum: { type: "LowestValue", color: "#F8696B" }, maximum: { type: "HighestValue", color: "#63BE7B" } } } }],
    ["three colours", { type: "ColorScale", rule: { criteria: {
      minimum: { type: "Number", formula: "0", color: "#F8696B" }, midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" }, maximum: { type: "Formula", formula: "=$A$1*2", color: "#63BE7B" },
    } } }],
    ["a data bar", { type: "DataBar", rule: {
      showDataBarOnly: false, barDirection: "Context", axisFormat: "Automatic", axisColor: "#000000",
      lowerBoundRule: { type: "Automatic" }, upperBoundRule: { type: "Automatic" },
      positiveFormat: { fillColor: "#638EC6", gradientFill: true }, negativeFormat: { matchPositiveFillColor: true },
    } }],
    ["a data bar with everything", { type: "DataBar", rule: {
      showDataBarOnly: true, barDirection: "RightToLeft", axisFormat: "CellMidPoint", axisColor: "#112233",
      lowerBoundRule: { type: "Number", formula: "0" }, upperBoundRule: { type: "Formula", formula: "=$B$1" },
      positiveFormat: { fillColor: "#FF0000", gradientFill: false, borderColor: "#00FF00" }, negativeFormat: { fillColor: "#0000FF", matchPositiveFillColor: false },
    } }],
  ])("%s", async (_, rule) => {
    const expected = rule.format?.font && "bold" in rule.format.font && rule.format.font.bold === false ? { ...rule, format: {} } : rule;
    const { conditionalFormats } = await reopenedSheet({ conditionalFormats: [{ ...rule, areas, priority: 3 }] });
    expect(conditionalFormats).toEqual([{ ...expected, areas, priority: 3 }]);
  });

  test("priorities of the API, from 0, become those of the file, from 1", async () => {
    const conditionalFormats = [2, 0, 1].map((priority): ConditionalFormatDocument => ({ areas, type: "Custom", rule: { formula: "=A1" }, priority }));
    expect((await reopenedSheet({ conditionalFormats })).conditionalFormats.map(({ priority }) => priority)).toEqual([3, 1, 2]);
  });

  test("formats whose rule is not set yet are left out; colours that are not set are Excel's", async () => {
    const unset: ConditionalFormatDocument[] = [
      { areas, type: "Custom", rule: { formula: "" }, priority: 0 }, { areas, type: "CellValue", rule: {}, priority: 1 }, { areas, type: "ColorScale", rule: { criteria: {} }, priority: 2 },
      { areas, type: "DataBar", rule: { positiveFormat: { fillColor: "", borderColor: "" }, negativeFormat: { fillColor: "", borderColor: "" } }, priority: 3 },
    ];
    const { conditionalFormats } = await reopenedSheet({ conditionalFormats: unset });
    expect(conditionalFormats).toMatchObject([{ type: "DataBar", rule: { positiveFormat: { fillColor: "#638EC6" }, negativeFormat: { matchPositiveFillColor: true } }, priority: 3 }]);
  });

  test("several formats share what they have in common", async () => {
    const rule = (priority: number, fill: string): ConditionalFormatDocument => ({ areas, type: "Custom", rule: { formula: "=A1" }, format: { fill }, priority });
    const formats = [rule(1, "#FF0000"), rule(2, "#00FF00"), rule(3, "#FF0000")];
    expect((await reopenedSheet({ conditionalFormats: formats })).conditionalFormats).toEqual(formats);
    expect(await savedPart(bookOf({ conditionalFormats: formats }), "xl/styles.xml")).toContain('<dxfs count="2">');
  });
});

test("validations, formats, links, merges and protection stand in the order that the schema wants", async () => {
  const xml = await sheetXml(bookOf({
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    protection: { options: { allowFormatCells: true } },
    validations: [{ areas, rule: { custom: { formula: "=TRUE" } } }],
    conditionalFormats: [{ areas, type: "Custom", rule: { formula: "=TRUE" }, priority: 1 }, { areas, type: "DataBar", rule: {}, priority: 2 }],
    hyperlinks: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, location: "A1" }],
    page: { orientation: "Landscape", margins: { top: 72 }, centerHorizontally: true, headersFooters: { centerFooter: "&P" } },
    tabColor: "#FF0000", freeze: { rows: 1, columns: 0 }, columns: { 0: { size: 60 } },
  }));
  const order = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "mergeCells",
    "conditionalFormatting", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "extLst"];
  expect(xml.children.map(({ name }) => name)).toEqual(order);
});

describe("protection", () => {
  test("what is allowed", async () => {
    const options = {
      allowEditObjects: true, allowEditScenarios: false, allowFormatCells: true, allowFormatColumns: false, allowFormatRows: true,
      allowInsertColumns: false, allowInsertRows: true, allowInsertHyperlinks: false, allowDeleteColumns: true, allowDeleteRows: false,
      allowSort: true, allowAutoFilter: false, allowPivotTables: true, selectionMode: "Unlocked",
    };
    expect((await reopenedSheet({ protection: { options } })).protection).toEqual({ options });
  });

  test("the hash of a password is Excel's", async () => {
      const xml = await sheetXml(bookOf({ protection: { password: "test", options: {} } }));
    const { attributes } = xml.children.find(({ name }) => name === "sheetProtection")!;
    // The value that Excel itself writes for this word, as openpyxl's tests have it.
    expect(attributes["password"]).toBe("CBEB");
  });
});
