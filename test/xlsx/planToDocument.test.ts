import { LOCK_OPTIONS, type SheetPlan } from "../../src/domain/edits";
import { catalogue, defaultProfile } from "../../src/domain/catalogue";
import { planTables } from "../../src/domain/layout";
import { planToDocument } from "../../src/xlsx/planToDocument";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { reopened } from "./document/documents";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A plan that has one of everything. */
const PLAN: SheetPlan = {
  specId: "some-table", specVersion: 3, profileId: "hebei", name: "甲'表' 乙", wantedName: "甲'表' 乙",
  origin: { row: 1, column: 1 },
  contents: [["标题", null, null], ["=不是公式", 12.5, { formula: "=C3*2", value: 25 }], ["", { formula: '=IF(C3>0,"有","无")', value: "有" }, { formula: "=0" }]],
  merges: [area(1, 1, 1, 3)],
  styles: [
    { area: area(1, 1, 3, 3), style: { fontName: "宋体", fontSize: 10, grid: true, vertical: "Center" } },
    { area: area(1, 1, 1, 3), style: { fontSize: 16, bold: true, horizontal: "Center", wrap: true } },
    { area: area(2, 2, 3, 3), style: { numberFormat: "#,##0.00;-#,##0.00;;@", horizontal: "Right" } },
  ],
  columnWidths: [10, 8.5, 20],
  rowHeights: [{ row: 1, height: 30 }],
  freeze: { rows: 2, columns: 1 },
  page: {
    orientation: "Landscape", printArea: area(1, 1, 3, 3), titleRows: { top: 1, bottom: 1 }, footer: "第 &P 页，共 &N 页",
    margins: { top: 54, bottom: 54, left: 42, right: 42, footer: 28 }, blackAndWhite: true, pageBreaks: [2, 3],
  },
  inputs: [area(2, 2, 2, 2)],
  shaded: [area(2, 2, 3, 3)],
  help: [
    { areas: [area(2, 1, 3, 1)], list: "='科目编码表'!$A$4:$A$146", prompt: { title: "科目编码", message: "可从列表中选择" } },
    { areas: [area(2, 2, 2, 2)], prompt: { title: "金额", message: "万元" } },
  ],
  locked: true,
};

const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;

describe("a plan as a sheet of a file", () => {
  const document = planToDocument([PLAN]);
  const sheet = document.sheets[0]!;
  const styleAt = (row: number, column: number) => document.styles[sheet.cells[row]?.[column]?.style ?? -1];
  const contentAt = (row: number, column: number) => {
    const { value, formula } = sheet.cells[row]?.[column] ?? {};
    return formula === undefined ? value : { formula, value };
  };

  test("contents stand at the plan's origin; a text is a text, a formula has its predicted result, else 0", () => {
    expect([1, 2, 3].map((row) => [1, 2, 3].map((column) => contentAt(row, column)))).toEqual([
      ["标题", undefined, undefined],
      ["=不是公式", 12.5, { formula: "=C3*2", value: 25 }],
      [undefined, { formula: '=IF(C3>0,"有","无")', value: "有" }, { formula: "=0", value: 0 }],
    ]);
  });

  test("later styles win, property by property; only cells to be filled in are unlocked", () => {
    expect(styleAt(1, 1)).toEqual({
      font: { name: "宋体", size: 16, bold: true }, borders: { top: line, bottom: line, left: line, right: line }, horizontal: "Center", vertical: "Center", wrapText: true,
    });
    expect(styleAt(2, 2)).toMatchObject({ numberFormat: "#,##0.00;-#,##0.00;;@", horizontal: "Right", locked: false });
    expect(styleAt(2, 3)).not.toHaveProperty("locked");
  });

  test("help offers and never refuses; formulas are shaded by a format of each area", () => {
    expect(sheet.validations).toEqual([
      expect.objectContaining({ rule: { list: { inCellDropDown: true, source: "='科目编码表'!$A$4:$A$146" } }, prompt: { showPrompt: true, title: "科目编码", message: "可从列表中选择" } }),
      expect.objectContaining({ rule: { custom: { formula: "=TRUE" } }, prompt: { showPrompt: true, title: "金额", message: "万元" } }),
    ]);
    expect(sheet.validations.map(({ errorAlert }) => errorAlert?.["showAlert"])).toEqual([false, false]);
    expect(sheet.conditionalFormats).toMatchObject([{ type: "Custom", areas: PLAN.shaded, rule: { formula: "=ISFORMULA(C3)" } }]);
  });

  test("the workbook remembers the profile, the sheet what it was made from", () => {
    expect(document.properties).toEqual({ "custom.yushen.profile": "hebei" });
    expect(sheet.customProperties).toEqual({ "yushen.spec": "some-table", "yushen.version": "3", "yushen.profile": "hebei" });
  });

  test("all of it survives the file", async () => {
    const back = await reopened(document);
    const read = back.sheets[0]!;
    expect({ ...read, cells: {}, columns: {}, page: {}, protection: {}, conditionalFormats: [] })
      .toEqual({ ...sheet, cells: {}, columns: {}, page: {}, protection: {}, conditionalFormats: [] });
    expect(read.page).toEqual({ ...sheet.page, margins: { ...sheet.page?.margins, header: 21.6 } });
    expect(read.protection?.options).toMatchObject({ ...LOCK_OPTIONS, allowSort: false, allowPivotTables: false });
    expect(read.protection).not.toHaveProperty("password");
    expect(read.columns[2]?.size).toBeCloseTo((8.5 * 7 + 5) * 0.75, 0);
    expect(read.conditionalFormats).toMatchObject([{ rule: { formula: "=ISFORMULA(C3)" }, format: sheet.conditionalFormats[0]!.format }]);
    for (const [row, cells] of Object.entries(sheet.cells)) {
      for (const [column, cell] of Object.entries(cells)) {
        const saved = read.cells[Number(row)]?.[Number(column)];
        expect([saved?.value, saved?.formula, back.styles[saved?.style ?? -1]]).toEqual([cell.value, cell.formula, document.styles[cell.style ?? -1]]);
      }
    }
    expect(back.properties).toEqual(document.properties);
    expect(back.lost).toEqual([]);
  });

  test("a sheet without help, shades, lock and breaks has none", () => {
    const plain = planToDocument([{ ...PLAN, help: [], shaded: [], locked: false, page: { ...PLAN.page, pageBreaks: [], blackAndWhite: false } }]).sheets[0]!;
    expect(plain).toMatchObject({ validations: [], conditionalFormats: [] });
    expect(plain).not.toHaveProperty("protection");
    expect(Object.keys(plain.page ?? {})).not.toEqual(expect.arrayContaining(["rowBreaks"]));
    expect(plain.page).not.toHaveProperty("blackAndWhite");
  });
});

test("the same plans give the same bytes", async () => {
  const specs = catalogue.filter(({ shape }) => shape === "amounts");
  const plans = planTables(specs, { department: { name: "某局" }, year: 2026, unit: "万元", profile: defaultProfile, sheetNames: [] });
  if (!plans.ok) throw new Error(plans.error.kind);
  const [first, second] = [await writeWorkbookDocument(planToDocument(plans.value)), await writeWorkbookDocument(planToDocument(plans.value))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
