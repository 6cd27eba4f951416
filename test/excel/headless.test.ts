import { catalogue, defaultProfile } from "../../src/domain/catalogue";
import type { SheetPlan } from "../../src/domain/edits";
import { planTables } from "../../src/domain/layout";
import { createExcelWorkbook } from "../../src/excel";
import type { SheetDocument, StyleDocument, WorkbookDocument } from "../../src/xlsx/document/model";
import { planToDocument } from "../../src/xlsx/planToDocument";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { standIn } from "../support/excelHost";
import { valueOf } from "../support/workbookContract";

const PLANS = plansOf();

function plansOf(): readonly SheetPlan[] {
  return valueOf(planTables(catalogue, {
    department: { code: "731", name: "某局" }, year: 2026, unit: "万元", profile: defaultProfile, sheetNames: ["Sheet1"],
    codes: { functional: [{ code: "2060702", name: "科普活动" }], economic: [{ code: "30101", name: "基本工资" }] },
    projects: [{ name: "科普活动经费", budget: "25", fiscal: "25" }, { name: "=1+1", budget: "0.3", fiscal: "0.1", other: "0.2" }],
    lockFormulas: true,
  }));
}

/** As both look after saving: what a file cannot tell apart is told apart no more. */
async function saved(document: WorkbookDocument): Promise<WorkbookDocument> {
  return valueOf(await readWorkbookDocument(await writeWorkbookDocument(document)));
}

let headless: WorkbookDocument;
let inserted: WorkbookDocument;

beforeAll(async () => {
  headless = await saved(planToDocument(PLANS));
  standIn.open();
  const port = createExcelWorkbook(() => true);
  valueOf(await port.apply(PLANS.map((plan) => ({ kind: "add-sheet", plan }))));
  inserted = await saved(await standIn.document());
}, 120_000);

function both(name: string): readonly [SheetDocument, SheetDocument] {
  const [ours, excels] = [headless, inserted].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
  if (ours === undefined || excels === undefined) throw new Error(`${name} is missing`);
  return [ours, excels];
}

/** Contents of a sheet by address; zero-length results and blanks are one. */
function contents({ cells }: SheetDocument): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(cells).flatMap(([row, columns]) => Object.entries(columns)
    .filter(([, { value, formula }]) => formula !== undefined || value !== undefined)
    .map(([column, { value, formula }]) => [`R${row}C${column}`, formula === undefined ? value : { formula, value: value ?? "" }])));
}

/** Looks of the plan's cells, as a user sees them. */
function looks({ styles }: WorkbookDocument, { cells }: SheetDocument, plan: SheetPlan): readonly unknown[] {
  const { top, left, bottom, right } = plan.page.printArea;
  const seen: unknown[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) seen.push([row, column, look(styles[cells[row]?.[column]?.style ?? 0] ?? {})]);
  }
  return seen;
}

function look({ numberFormat, font, borders, horizontal, vertical, wrapText, indent, locked }: StyleDocument): unknown {
  return {
    numberFormat: numberFormat ?? "General", name: font?.name, size: font?.size, bold: font?.bold === true,
    borders: (["top", "bottom", "left", "right"] as const).map((side) => borders?.[side] && `${borders[side].style} ${borders[side].weight}`),
    horizontal: horizontal ?? "General", vertical, wrapText: wrapText === true, indent: indent ?? 0, locked: locked !== false,
  };
}

describe.each(PLANS.map((plan) => [plan.name, plan] as const))("%s, written headless, is what Excel would have saved:", (name, plan) => {
  test("contents", () => {
    const [ours, excels] = both(name).map(contents);
    expect(ours).toEqual(excels);
  });

  test("merges, sizes, panes, marks", () => {
    const [ours, excels] = both(name);
    const facts = (sheet: SheetDocument) => ({
      merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      widths: plan.columnWidths.map((_, at) => sheet.columns[plan.origin.column + at]?.size),
      heights: plan.rowHeights.map(({ row }) => sheet.rows[row]?.size),
      freeze: sheet.freeze, customProperties: sheet.customProperties,
    });
    expect(facts(ours)).toEqual(facts(excels));
  });

  test("page and protection", () => {
    const [ours, excels] = both(name);
    const { paperSize: ourPaper, ...page } = ours.page ?? {};
    const { paperSize: itsPaper, ...itsPage } = excels.page ?? {};
    expect([page, ourPaper?.toUpperCase()]).toEqual([itsPage, itsPaper?.toUpperCase()]);
    expect(ours.protection).toEqual(excels.protection);
  });

  test("looks", () => {
    const [ours, excels] = both(name);
    expect(looks(headless, ours, plan)).toEqual(looks(inserted, excels, plan));
  });

  test("help and shades", () => {
    const [ours, excels] = both(name);
    const cellsOf = (areas: readonly { top: number; left: number; bottom: number; right: number }[]) => new Set(areas.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, y) => Array.from({ length: right - left + 1 }, (__, x) => `${String(top + y)},${String(left + x)}`)).flat()));
    const help = (sheet: SheetDocument) => sheet.validations
      .map(({ areas, rule, prompt, errorAlert }) => ({ cells: [...cellsOf(areas)].sort(), rule, title: prompt?.["title"], message: prompt?.["message"], alert: errorAlert?.["showAlert"] }))
      .sort((a, b) => JSON.stringify(a.cells).localeCompare(JSON.stringify(b.cells)));
    const shades = (sheet: SheetDocument) => ({
      cells: [...cellsOf(sheet.conditionalFormats.flatMap(({ areas }) => areas))].sort(),
      fills: [...new Set(sheet.conditionalFormats.map(({ format }) => format?.fill))],
    });
    expect(help(ours)).toEqual(help(excels));
    expect(shades(ours)).toEqual(shades(excels));
  });
});
