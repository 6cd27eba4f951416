import Big from "big.js";
import { previewRates } from "../../../src/app";
import { openBytes } from "../../../src/cli/openWorkbook";
import { defaultProfile } from "../../../src/domain/catalogue";
import { toA1, valueAt, type CellValue, type Sheet } from "../../../src/domain/grid";
import { writeWorkbookDocument } from "../../../src/xlsx/document/writeWorkbookDocument";
import { writeCells } from "../../../src/xlsx/patch/writeCells";
import { documentOf } from "../../support/documentOf";
import { valueOf } from "../../support/edits";
import { recalculateBytes } from "../../support/libreOffice";

/** Amounts in 元 that nobody chose: a generator of Lehmer's, the same at each run. */
function* amounts(): Generator<number, never> {
  for (let state = 20231231; ; state = (state * 48271) % 2147483647) yield (state % 1_000_000_000) / 100;
}

const TOTAL = 24;
const HEADING = 2;
const ITEMS = Array.from({ length: 45 }, (_, index) => HEADING + 1 + index).filter((row) => row !== TOTAL && row !== 30);

/** Project, budget, executed; with a budget typed as a text, a dash, a budget of 0, money that came back. */
function rowsOfProjects(): ReadonlyMap<number, readonly [string, CellValue, CellValue]> {
  const next = amounts();
  const rows = new Map(ITEMS.map((row) => [row, [`项目${String(row)}`, next.next().value, next.next().value] as readonly [string, CellValue, CellValue]]));
  return rows.set(5, ["退回", 3000.1, -12.35]).set(7, ["文本", "1,403.69", 700.01]).set(9, ["没有执行", 88888.88, "—"]).set(11, ["没有预算", 0, 5.5]).set(13, ["恰好一半", 2000, 0.9]);
}

/** In exact decimals, as the table's author would work it out by hand. */
const exact = (value: CellValue): Big => new Big(typeof value === "number" ? value : value === "1,403.69" ? "1403.69" : 0);
const rateOf = (budget: Big, executed: Big): number | null => (budget.eq(0) ? null : Number(executed.div(budget).round(4, Big.roundHalfUp)));

describe("rates of a sheet in 元, calculated by LibreOffice", () => {
  let calculated: Sheet;
  const rows = rowsOfProjects();

  beforeAll(async () => {
    const lines = new Map<number, readonly CellValue[]>([[1, [null, null, "单位：元"]], [HEADING, ["事项", "全年预算", "支出完成"]], ...rows, [TOTAL, ["合计", null, null]]]);
    const cells = [...lines].flatMap(([row, line]) => line.flatMap((value, column) => (value === null ? [] : [[toA1({ row, column }), value] as const])));
    const file = await writeWorkbookDocument(documentOf({ 资金: Object.fromEntries(cells) }));
    const choice = { sheet: "资金", heading: { top: HEADING, bottom: HEADING }, first: HEADING + 1, last: HEADING + 45, columns: { project: 0, adjusted: 1, executed: 2 } };
    const read = async () => ({ ok: true, value: valueOf(await openBytes(file)).snapshot }) as const;
    const plan = valueOf(await previewRates({ read }, defaultProfile, {}, { choice, remainder: true, convertTexts: true }));
    expect(plan.tables[0]?.kept).toEqual([]);
    const [sheet] = valueOf(await openBytes(await recalculateBytes(valueOf(await writeCells(file, plan.edits))))).snapshot.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    calculated = sheet;
  });

  const shown = (row: number): readonly CellValue[] => [3, 4].map((column) => valueAt(calculated, row, column)).map((value) => (value === "" ? null : value));

  it("are what exact decimals give, half up, and so is what is unspent", () => {
    const wanted = [...rows].map(([row, [, budget, executed]]) => [row, rateOf(exact(budget), exact(executed)), Number(exact(budget).minus(exact(executed)))]);
    expect([...rows.keys()].map((row) => [row, ...shown(row)])).toEqual(wanted);
    expect(shown(13)[0]).toBe(0.0005);
    expect(shown(5)[0]).toBe(-0.0041);
  });

  it("and the total in the middle sums what is above and below it, once", () => {
    const [budget, executed] = [1, 2].map((column) => [...rows.values()].reduce((sum, row) => sum.plus(exact(row[column] ?? null)), new Big(0)));
    expect([1, 2].map((column) => valueAt(calculated, TOTAL, column))).toEqual([Number(budget), Number(executed)]);
    expect(shown(TOTAL)).toEqual([rateOf(budget ?? new Big(0), executed ?? new Big(0)), Number(budget?.minus(executed ?? 0))]);
  });

  it("and a blank row stays blank", () => {
    expect([0, 1, 2, 3, 4].map((column) => valueAt(calculated, 30, column))).toEqual([null, null, null, null, null]);
  });
});
