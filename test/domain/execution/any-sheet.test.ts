import Big from "big.js";
import fc from "fast-check";
import { defaultProfile } from "../../../src/domain/catalogue";
import { inverse, type WriteEdit } from "../../../src/domain/edits";
import { guessFigures, planRates, tableOfChoice, type RatePlan } from "../../../src/domain/execution";
import { atOnce } from "../../../src/domain/steps";
import { sheetAfter } from "../../../src/domain/execution/sheet-after";
import { formulaAt, fromA1, rectFromA1, toA1, valueAt, type CellValue, type Sheet } from "../../../src/domain/grid";
import { gridOf } from "../../support/gridOf";

const HEADING = ["单位", "项目", "年初预算数", "调增", "调减", "调整预算数", "实际执行数", "支出进度", "未执行数"];

const cents = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100);
const budget = fc.oneof({ weight: 8, arbitrary: cents(0, 9_999_999) }, { weight: 4, arbitrary: fc.constantFrom<CellValue>(null, 0, "—", "1,403.69", "见附件", -5) });
const executed = fc.oneof({ weight: 8, arbitrary: cents(0, 9_999_999) }, { weight: 3, arbitrary: fc.constantFrom<CellValue>(null, "-", "12.5", "#DIV/0!", -3.2) });
const stated = fc.constantFrom<CellValue>(null, null, 0.5, "96.3%", "约一半");

/** A row of a project, an empty one, a 小计 or a 合计 wherever it stands; merged units leave theirs blank. */
const row = fc.oneof(
  { weight: 10, arbitrary: fc.tuple(fc.constantFrom<CellValue>("甲局", "乙局", null), fc.constantFrom<CellValue>("一", "二", "三", "其中：四"), budget, cents(0, 5000), fc.constantFrom<CellValue>(null, 0.01, "—"), budget, executed, stated, fc.constant<CellValue>(null)) },
  { weight: 1, arbitrary: fc.constant<readonly CellValue[]>([null, null, null, null, null, null, null, null, null]) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("甲局小计", "小计", "合计").map((label): readonly CellValue[] => [label, null, null, null, null, null, null, null, null]) },
);
const sheet = fc.array<readonly CellValue[]>(row, { minLength: 1, maxLength: 12 }).map((rows) => gridOf([HEADING, ...rows]));

const planOf = (made: Sheet, convertTexts: boolean): RatePlan | undefined => {
  const table = tableOfChoice(made, guessed(made));
  return table && atOnce(planRates(table, made, { profile: defaultProfile, remainder: true, convertTexts }));
};
const guessed = (made: Sheet) => ({ ...guessFigures(made), first: 1, last: made.values.length - 1, heading: { top: 0, bottom: 0 }, columns: { unit: 0, project: 1, initial: 2, increase: 3, decrease: 4, adjusted: 5, executed: 6, progress: 7, remainder: 8 } });

/** What a cell holds for arithmetic: texts are an error but in SUM and N(), which take them for nothing. */
function exact(after: Sheet, address: string, isForgiving: boolean): Big {
  const at = fromA1(address.replace(/^N\(|\)$/g, ""));
  const value = at === undefined ? null : valueAt(after, at.row, at.column);
  if (typeof value === "number") return new Big(value.toPrecision(15));
  if (typeof value === "string" && !isForgiving && !address.startsWith("N(")) throw new Error(`${address} holds the text ${value}`);
  return new Big(0);
}

/** Excel's result for the formulas that are written, in exact decimals. */
function calculated(after: Sheet, formula: string): Big | "" {
  const share = /^=IF\((.+)=0,"",ROUND\((.+)\/(\S+?),(\d)\)\)$/.exec(formula);
  if (share !== null) {
    const [, divisor = "", dividend = "", again, decimals = "0"] = share;
    expect(again).toBe(divisor);
    const bottom = calculated(after, `=${divisor}`);
    if (bottom === "" || bottom.eq(0)) return "";
    const precise = Big();
    precise.DP = 60;
    const top = calculated(after, `=${dividend}`);
    return new precise(top === "" ? 0 : top).div(bottom).round(Number(decimals), Big.roundHalfUp);
  }
  const sum = /^=SUM\((.+)\)$/.exec(formula)?.[1];
  if (sum !== undefined) return sum.split(",").flatMap(cellsOf).reduce((total, cell) => total.plus(exact(after, cell, true)), new Big(0));
  const terms = /^=(?:ROUND\((.+),6\)|(.+))$/.exec(formula);
  const parts = [...(terms?.[1] ?? terms?.[2] ?? "").matchAll(/([+-]?)(N\([A-Z]+\d+\)|[A-Z]+\d+)/g)];
  return parts.reduce((total, [, sign, cell = ""]) => total.plus(exact(after, cell, false).times(sign === "-" ? -1 : 1)), new Big(0));
}

function cellsOf(area: string): readonly string[] {
  const rect = rectFromA1(area);
  if (rect === undefined) throw new Error(`no area: ${area}`);
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => toA1({ row: rect.top + index, column: rect.left }));
}

const formulaOf = ({ after: { content } }: WriteEdit): string | undefined => (typeof content === "object" && content !== null ? content.formula : undefined);

describe("whatever a sheet of execution holds", () => {
  it("every formula gives exactly what is predicted, half up, and none refers to itself", () => {
    fc.assert(fc.property(sheet, fc.boolean(), (made, convertTexts) => {
      const plan = planOf(made, convertTexts);
      const after = sheetAfter(made, plan?.edits ?? []);
      for (const edit of plan?.edits ?? []) {
        const formula = formulaOf(edit);
        if (formula === undefined) continue;
        const result = calculated(after, formula);
        expect([toA1(edit.at), result === "" ? "" : Number(result) + 0]).toEqual([toA1(edit.at), edit.predicted]);
        for (const area of formula.match(/[A-Z]+\d+(?::[A-Z]+\d+)?/g) ?? []) expect(cellsOf(area)).not.toContain(toA1(edit.at));
      }
    }), { numRuns: 150 });
  });

  it("only blank cells, shown sums, stated rates and texts that are figures are written, and come back", () => {
    fc.assert(fc.property(sheet, fc.boolean(), (made, convertTexts) => {
      const edits = planOf(made, convertTexts)?.edits ?? [];
      expect(new Set(edits.map(({ at }) => toA1(at))).size).toBe(edits.length);
      for (const edit of edits) {
        const before = valueAt(made, edit.at.row, edit.at.column);
        const isFigure = typeof edit.after.content === "number";
        if (before !== null && edit.at.column !== 7 && !isFigure) expect(edit.predicted).toBe(before);
        if (isFigure) expect(String(before).replaceAll(",", "")).toBe(String(edit.after.content));
      }
      const after = sheetAfter(made, edits);
      const written = new Set(edits.map(({ at }) => toA1(at)));
      const back = sheetAfter(after, inverse(edits));
      const cells = Array.from({ length: 20 * HEADING.length }, (_, index) => ({ row: Math.floor(index / HEADING.length), column: index % HEADING.length }));
      const shown = (of: Sheet) => cells.map(({ row: at, column }) => [valueAt(of, at, column), formulaAt(of, at, column)]);
      const untouched = cells.filter((at) => !written.has(toA1(at)));
      expect(untouched.filter((at) => valueAt(after, at.row, at.column) !== valueAt(made, at.row, at.column))).toEqual([]);
      expect(shown(back)).toEqual(shown(made));
    }), { numRuns: 150 });
  });

  it("a second plan after the first has nothing to write", () => {
    fc.assert(fc.property(sheet, (made) => {
      const after = sheetAfter(made, planOf(made, true)?.edits ?? []);
      const again = { ...guessed(made), last: after.values.length - 1 };
      const table = tableOfChoice(after, again);
      const plan = table && atOnce(planRates(table, after, { profile: defaultProfile, remainder: true, convertTexts: true }));
      expect((plan?.edits ?? []).filter(({ at }) => at.column === 7).map(({ at }) => toA1(at))).toEqual([]);
    }), { numRuns: 100 });
  });
});
