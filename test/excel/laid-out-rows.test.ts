import { catalogue, defaultProfile, specOf } from "../../src/domain/catalogue";
import { valueAt, type CellValue } from "../../src/domain/grid";
import { planTables, type LayoutOptions } from "../../src/domain/layout";
import { createExcelWorkbook } from "../../src/excel";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { standIn } from "../support/excelHost";
import { recalculateBytes } from "../support/libreOffice";
import { cell, valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);

const CODES = {
  functional: [{ code: "2060701", name: "机构运行" }, { code: "2060702", name: "科普活动" }, { code: "2080505", name: "机关事业单位基本养老保险缴费支出" }],
  economic: [{ code: "30101", name: "基本工资" }, { code: "30217", name: "公务接待费" }],
};

async function insert(ids: readonly string[], options: Partial<LayoutOptions> = {}): Promise<void> {
  standIn.open();
  const specs = ids.flatMap((id) => specOf(id) ?? []);
  const plans = valueOf(planTables(specs, {
    department: { name: "某局" }, year: 2026, unit: "万元", profile: defaultProfile, sheetNames: ["Sheet1"], codes: CODES, ...options,
  }));
  valueOf(await port.apply(plans.map((plan) => ({ kind: "add-sheet" as const, plan }))));
}

async function typed(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, text] of Object.entries(cells)) await standIn.user.type(sheet, cell(address).row, cell(address).column, text);
}

function insertRow(sheet: string, row: number): Promise<void> {
  return Excel.run((context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${String(row)}:${String(row)}`).insert("Down");
    return context.sync();
  });
}

/** What Univer shows in these cells, and what LibreOffice makes of the saved file. */
async function shown(sheet: string, addresses: readonly string[]): Promise<{ readonly univer: readonly unknown[]; readonly libreOffice: readonly unknown[] }> {
  const live = valueOf(await port.read()).sheets.find(({ name }) => name === sheet);
  const saved = valueOf(await readWorkbookDocument(await recalculateBytes(await writeWorkbookDocument(await standIn.document()))));
  const cells = saved.sheets.find(({ name }) => name === sheet)?.cells;
  return {
    univer: addresses.map((address) => live && round(valueAt(live, cell(address).row, cell(address).column))),
    libreOffice: addresses.map((address) => round(cells?.[cell(address).row]?.[cell(address).column]?.value)),
  };
}

/** Both show the same figures. */
async function expectShown(sheet: string, expected: Readonly<Record<string, CellValue>>): Promise<void> {
  const { univer, libreOffice } = await shown(sheet, Object.keys(expected));
  expect(univer).toEqual(Object.values(expected));
  expect(libreOffice).toEqual(Object.values(expected));
}

/** Without the noise of binary sums; an empty text is stored as one or as nothing. */
const round = (value: unknown): unknown => (typeof value === "number" ? Number(value.toFixed(6)) : (value ?? ""));
const MINUTES_2 = 120_000;

describe("a table with the rows of the codes in use", () => {
  it("counts rows inserted below 合计, below a 类 and before the end, whatever is typed in them", async () => {
    await insert(["expenditure-summary"]);
    // 6 合计, 7 206, 8 20607, 9 2060701, 10 2060702, 11 208, 12 20805, 13 2080505, 14–18 blank.
    await typed("支出总表", { E9: "5.5", E10: "6", E13: "7" });
    await insertRow("支出总表", 19);
    await insertRow("支出总表", 8);
    await insertRow("支出总表", 7);
    await typed("支出总表", { B7: "201", E7: "100", B9: "20601 ", E9: "1000", B21: "'221", E21: "0.25" });
    await expectShown("支出总表", { E6: 1118.75, D6: 1118.75, E8: 1011.5, E10: 11.5, E13: 7, D13: 7 });
  }, MINUTES_2);

  it("names a code typed into a blank row from the list of codes, typed as text with a space too", async () => {
    await insert(["expenditure-summary"]);
    await typed("支出总表", { B14: "205", B15: "' 20508 ", B16: "299" });
    await expectShown("支出总表", { C14: "教育支出", C15: "进修及培训", A14: 9, A17: "" });
  }, MINUTES_2);
});

describe("tables inserted together", () => {
  it("take from each other what they have, with rows that were inserted since", async () => {
    await insert(catalogue.filter(({ shape }) => shape === "amounts").map(({ id }) => id));
    await typed("支出总表", { E9: "5.5" });
    await typed("收入总表", { H9: "2", L9: "3", M9: "4" });
    await typed("财政拨款收支总表", { C6: "9" });
    await typed("一般公共预算财政拨款支出表", { E13: "7" });
    await typed("政府基金预算财政拨款支出表", { B7: "206", E7: "8" });
    await typed("一般公共预算财政拨款基本支出表", { F10: "0.5" });
    await insertRow("支出总表", 7);
    // A new row has no formulas of its own: its 合计 is typed, or copied down.
    await typed("支出总表", { B7: "201", D7: "100", E7: "100" });
    await expectShown("收支总表", { C6: 9, C10: 2, C14: 3, C38: 4, E6: 100, E11: 5.5, E37: 105.5 });
    await expectShown("财政拨款收支总表", { E13: 7, F13: 7, G11: 8, E11: 8 });
    await expectShown("财政拨款“三公”经费支出表", { D11: 0.5, C6: 0.5 });
  }, MINUTES_2);
});

describe("the note of an empty table", () => {
  it("goes with the first figure, in an inserted row too", async () => {
    await insert(["government-fund-expenditure"]);
    const note = "注：无政府基金预算财政拨款预算，空表列示。";
    await expectShown("政府基金预算财政拨款支出表", { A12: note });
    await insertRow("政府基金预算财政拨款支出表", 12);
    await typed("政府基金预算财政拨款支出表", { B12: "229", E12: "3" });
    await expectShown("政府基金预算财政拨款支出表", { A13: "", E6: 3 });
  }, MINUTES_2);
});

describe("a list of projects in the 预算执行情况表", () => {
  it("has a 小计 and 合计 that count inserted rows, and rates", async () => {
    await insert(["execution"], { projects: [{ name: "科普经费", budget: "17.5" }, { name: "老科协经费", budget: "3.25" }] });
    await expectShown("项目预算执行情况表", { D12: 20.75, D13: 20.75, G5: "" });
    await insertRow("项目预算执行情况表", 12);
    await insertRow("项目预算执行情况表", 5);
    await typed("项目预算执行情况表", { C5: "新项目", D5: "1", C13: "又一项目", D13: "2", E6: "20", F6: "5" });
    await expectShown("项目预算执行情况表", { D14: 23.75, D15: 23.75, G6: 0.25, G14: 0.25, A7: 3 });
  }, MINUTES_2);
});

describe("政府采购, whose sums stand above their rows", () => {
  it("adds each unit's rows up to its 小计 and all rows to 合计, with a unit and a row more, as published", async () => {
    await insert(["government-procurement"], { unit: "万元", blankRows: 8 });
    const sheet = "政府采购预算";
    // A second unit: the 小计 row copied down, as Excel moves its references, and its name typed.
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const row = worksheet.getRange("A6:P6").load({ formulas: true });
      await context.sync();
      worksheet.getRange("A10:P10").formulas = row.formulas.map((cells) => cells.map((text: unknown) => String(text).replace(/([A-P])6\b/gu, "$110")));
      await context.sync();
    });
    const published = ["1.49", "0.48", "0.11", "0.28"];
    const unit = (first: number): Record<string, string> => Object.fromEntries(published.flatMap((figure, index) => {
      const row = String(first + index);
      return [[`A${row}`, "日常公用经费（保运转）"], [`I${row}`, figure], [`P${row}`, figure]];
    }));
    await insertRow(sheet, 8);
    await typed(sheet, { A6: "张家口市科技干部进修学院小计", ...unit(7), A11: "张家口市科技工作者服务中心小计", ...unit(12) });
    await expectShown(sheet, { H5: 4.72, I5: 4.72, P5: 4.72, H6: 2.36, I6: 2.36, P6: 2.36, H7: 1.49, H11: 2.36, I11: 2.36, P11: 2.36, I12: 1.49 });
  }, MINUTES_2);
});
