import { previewRates, writeRates } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import type { SheetPlan } from "../../src/domain/edits";
import { contains, formulaAt, valueAt, type CellValue, type Sheet, type WorkbookSnapshot } from "../../src/domain/grid";
import type { AmountTable, TableRow, TableSection } from "../../src/domain/recognition";
import { createExcelWorkbook } from "../../src/excel";
import { valueOf } from "../support/edits";
import { snapshotOfSample } from "../support/fixtures";
import { insertAlone, sheetWith, tableOf, typeInto, type Typed } from "../support/pour";

const port = createExcelWorkbook(() => true);

describe("the 27 projects of Tangshan 2023, poured into the laid-out 执行情况表", () => {
  const source = snapshotOfSample("tangshan-execution-2023");
  let table: AmountTable;
  let sheet: Sheet;
  let rates: readonly (readonly [string, number, number])[];

  beforeAll(async () => {
    const published = tableOf(source, "amounts", "execution");
    const rows = published.sections[0]?.rows.filter(({ kind }) => kind !== "total") ?? [];
    const [plan] = await insertAlone(port, "execution", { department: { name: "唐山市科学技术协会" }, blankRows: rows.length });
    if (plan === undefined) throw new Error("nothing was inserted");
    const blank = await read("execution");
    await typeInto(plan.name, typed(source, published, rows, blank, plan));
    ({ table, sheet } = await read("execution"));
    rates = statedAndComputed(source, published, table, sheet);
  });

  it("are read with their units", () => {
    const units = rowsOf(table, "item").map(({ group }) => group);
    expect(units).toHaveLength(27);
    expect([...new Set(units)].map((unit) => [unit, units.filter((one) => one === unit).length])).toEqual([["科协本级", 11], ["科工中心", 4], ["进修学院", 8], ["科技馆", 4]]);
  });

  it("add up to 3338.69 and 2026.57, which is 60.70 %", () => {
    const [total] = rowsOf(table, "total");
    expect(shown(sheet, table, total, ["adjusted", "executed", "progress"])).toEqual([3338.69, 2026.57, 0.607]);
  });

  it("have the rates that were stated but for seven, which were cut off", () => {
    expect(rates).toHaveLength(27);
    const decimals = (stated: number): number => Math.max(3, String(stated).split(".")[1]?.length ?? 0);
    const cutOff = rates.filter(([, stated, computed]) => Number(computed.toFixed(decimals(stated))) !== stated);
    expect(cutOff).toEqual([
      ["唐山市总工会房屋租金", 0.963, 0.964], ["唐山市科普专项经费", 0.999, 0.9998], ["科创中国及科创河北试点城市建设", 0.997, 0.9975],
      ["全国科技工作者日河北主场活动", 0.996, 0.9967], ["科学演讲展示项目", 0.978, 0.9787], ["其他交通费", 0.343, 0.3438], ["其他交通费", 0.562, 0.5625],
    ]);
  });

  it("get the 小计 of each unit from computing the rates", async () => {
    valueOf(await writeRates(port, valueOf(await previewRates(port, defaultProfile))));
    const filled = await read("execution");
    expect(rowsOf(filled.table, "subtotal").map((row) => shown(filled.sheet, filled.table, row, ["adjusted", "executed", "progress"]))).toEqual([
      [1349.5, 1315.28, 0.9746], [61.28, 32.65, 0.5328], [165.68, 107.71, 0.6501], [1762.23, 570.93, 0.324],
    ]);
    const [total] = rowsOf(filled.table, "total");
    expect(shown(filled.sheet, filled.table, total, ["adjusted", "executed", "progress"])).toEqual([3338.69, 2026.57, 0.607]);
  });
});

describe("政府采购 of Zhangjiakou 2023, poured into the laid-out table", () => {
  const source = snapshotOfSample("zhangjiakou-disclosure-2023");
  const published = tableOf(source, "amounts", "government-procurement");
  const rows = sectionOf(published).rows.filter(({ kind }) => kind !== "total");
  let table: AmountTable;
  let sheet: Sheet;

  beforeAll(async () => {
    const [plan] = await insertAlone(port, "government-procurement");
    if (plan === undefined) throw new Error("nothing was inserted");
    const free = freeRows(plan, await read("government-procurement"));
    const [first] = rows.flatMap(({ kind }, index) => (kind === "subtotal" ? [free[index] ?? -1] : []));
    for (const [index, { kind }] of rows.entries()) {
      const to = free[index];
      if (kind === "subtotal" && first !== undefined && to !== undefined && to !== first) await copyFormulas((await read("government-procurement")).sheet, first, to);
    }
    await typeInto(plan.name, typed(source, published, rows, await read("government-procurement"), plan));
    ({ table, sheet } = await read("government-procurement"));
  });

  it("has its 合计 and 小计 where they are published, above their rows, as formulas", () => {
    const printed = sectionOf(published).rows;
    expect(sectionOf(table).rows.slice(0, printed.length).map(({ kind, label }) => [kind, label.replaceAll(/\s/gu, "")])).toEqual(printed.map(({ kind, label }) => [kind, label.replaceAll(/\s/gu, "")]));
    const column = sectionOf(table).columns.get("general") ?? -1;
    expect(sectionOf(table).rows.filter(({ row }) => formulaAt(sheet, row, column) !== undefined).map(({ kind }) => kind)).toEqual(["total", "subtotal", "subtotal"]);
  });

  it("comes out as it was printed, but for the rounding of 合计", () => {
    const keys = [...sectionOf(published).columns.keys()].filter((key) => key !== "project");
    const differences = sectionOf(published).rows.flatMap((row, index) => {
      const printed = shown(sheetWith(source, published), published, row, keys);
      const computed = shown(sheet, table, sectionOf(table).rows[index], keys);
      return keys.flatMap((key, at) => ((printed[at] ?? 0) === (computed[at] ?? 0) ? [] : [[row.kind, key, printed[at], computed[at]]]));
    });
    expect(differences).toEqual([
      ["total", "total", 4.71, 4.72], ["total", "general", 4.71, 4.72], ["total", "small-enterprises", 4.71, 4.72],
    ]);
  });
});

/** What copying a row of sums to another row writes there: references to the row itself go along. */
async function copyFormulas(sheet: Sheet, from: number, to: number): Promise<void> {
  const columns = (sheet.values[from - sheet.origin.row] ?? []).map((_, index) => sheet.origin.column + index);
  await typeInto(sheet.name, columns.flatMap((column): readonly Typed[] => {
    const formula = formulaAt(sheet, from, column);
    return formula === undefined ? [] : [{ at: { row: to, column }, value: formula.replaceAll(new RegExp(`(?<=\\b[A-Z]{1,2})${String(from + 1)}\\b`, "gu"), String(to + 1)) }];
  }));
}

async function read(id: string): Promise<{ readonly snapshot: WorkbookSnapshot; readonly table: AmountTable; readonly sheet: Sheet }> {
  const snapshot = valueOf(await port.read());
  const table = tableOf(snapshot, "amounts", id);
  return { snapshot, table, sheet: sheetWith(snapshot, table) };
}

/** The published rows in their order, in the rows that are to be filled in; what the table computes itself is left to it. */
function typed(source: WorkbookSnapshot, published: AmountTable, rows: readonly TableRow[], blank: { readonly table: AmountTable; readonly sheet: Sheet }, plan: SheetPlan): readonly Typed[] {
  const [from, to] = [sectionOf(published), sectionOf(blank.table)];
  const free = freeRows(plan, blank);
  return rows.flatMap((row, index) => [...from.columns].flatMap(([key, column]): readonly Typed[] => {
    const value = valueAt(sheetWith(source, published), row.row, column);
    if (value === null) return [];
    const at = { row: free[index] ?? -1, column: to.columns.get(key) ?? -1 };
    if (at.row < 0 || at.column < 0) throw new Error(`no room for ${row.label} ${key}`);
    return formulaAt(blank.sheet, at.row, at.column) === undefined ? [{ at, value }] : [];
  }));
}

/** The rows with a name to be filled in. */
function freeRows({ contents, origin, inputs }: SheetPlan, { table }: { readonly table: AmountTable }): readonly number[] {
  const column = sectionOf(table).columns.get("project") ?? -1;
  return contents.map((_, index) => origin.row + index).filter((row) => inputs.some((area) => contains(area, { row, column })));
}

function statedAndComputed(source: WorkbookSnapshot, published: AmountTable, table: AmountTable, sheet: Sheet): readonly (readonly [string, number, number])[] {
  const computed = rowsOf(table, "item");
  return rowsOf(published, "item").map((row, index) => [
    row.label,
    Number(shown(sheetWith(source, published), published, row, ["progress"])[0]),
    Number(shown(sheet, table, computed[index], ["progress"])[0]),
  ]);
}

function shown(sheet: Sheet, table: AmountTable, row: TableRow | undefined, keys: readonly string[]): readonly CellValue[] {
  return keys.map((key) => {
    const value = row === undefined ? null : valueAt(sheet, row.row, sectionOf(table).columns.get(key) ?? -1);
    return typeof value === "number" ? Number(value.toFixed(6)) : value;
  });
}

function rowsOf(table: AmountTable, kind: TableRow["kind"]): readonly TableRow[] {
  return sectionOf(table).rows.filter((row) => row.kind === kind);
}

function sectionOf({ sections, spec }: AmountTable): TableSection {
  const [section] = sections;
  if (section === undefined) throw new Error(`${spec.id} without a section`);
  return section;
}
