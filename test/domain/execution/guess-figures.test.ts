import { defaultProfile } from "../../../src/domain/catalogue";
import { choiceProblem, guessFigures, planRates, tableOfChoice, type FigureChoice } from "../../../src/domain/execution";
import { atOnce } from "../../../src/domain/steps";
import { rectFromA1, toA1, type Sheet } from "../../../src/domain/grid";
import { snapshotOfSample } from "../../support/fixtures";
import { gridOf, rowsOf } from "../../support/gridOf";

const sheetOf = (drawing: string, at = "A1"): Sheet => gridOf(rowsOf(drawing), { at });
const guess = (sheet: Sheet, selected?: string): FigureChoice => guessFigures(sheet, selected === undefined ? undefined : rectFromA1(selected));
const formulas = (sheet: Sheet, choice: FigureChoice): Record<string, string> => {
  const table = tableOfChoice(sheet, choice);
  const plan = table && atOnce(planRates(table, sheet, { profile: defaultProfile, newColumns: ["progress"], addSums: false }));
  return Object.fromEntries((plan?.edits ?? []).flatMap(({ at, after }) => (typeof after.content === "object" && after.content !== null ? [[toA1(at), after.content.formula]] : [])));
};

describe("what the columns of a block seem to be", () => {
  it("is told by the meaning of the headings, in any order", () => {
    const sheet = sheetOf(`
      某局资金使用情况
      支出完成数 | 备注 | 预算执行率（%） | 全年预算安排 | 事项名称 | 责任处室 | 剩余额度
      30 | 无 | | 40 | 甲 | 办公室 | 10
      10 | 无 | | 20 | 乙 | 办公室 | 10
    `);
    expect(guess(sheet)).toEqual({
      sheet: "Sheet1", heading: { top: 1, bottom: 1 }, first: 2, last: 3,
      columns: { executed: 0, progress: 2, adjusted: 3, project: 4, unit: 5, remainder: 6 },
    });
    expect(formulas(sheet, guess(sheet))).toMatchObject({ C3: '=IF(D3=0,"",ROUND(A3/D3,4))', C4: '=IF(D4=0,"",ROUND(A4/D4,4))' });
  });

  it("tells what was changed from what came of it, in two rows of headings", () => {
    const sheet = sheetOf(`
      项目 | 预算情况 | | | | 实际支出 | 支出进度
      | 年初预算 | 调增 | 调减 | 调整后预算 | |
      甲 | 100 | 20 | 10 | | 55 |
    `);
    expect(guess(sheet)).toMatchObject({ heading: { top: 0, bottom: 1 }, first: 2, columns: { project: 0, initial: 1, increase: 2, decrease: 3, adjusted: 4, executed: 5, progress: 6 } });
    expect(formulas(sheet, guess(sheet))).toEqual({ E3: "=ROUND(B3+C3-D3,6)", G3: '=IF(E3=0,"",ROUND(F3/E3,4))' });
  });

  it("is not told by figures of a month or of another year, nor is 预算执行数 a budget", () => {
    expect(guess(sheetOf("项目 | 上年预算 | 上年支出 | 本年预算 | 本月支出 | 累计支出\n甲 | 1 | 1 | 4 | 1 | 3")).columns).toEqual({ project: 0, adjusted: 3, executed: 5 });
    expect(guess(sheetOf("项目 | 预算执行数 | 预算数 | 预算执行率\n甲 | 1 | 4 |")).columns).toEqual({ project: 0, executed: 1, adjusted: 2, progress: 3 });
  });

  it("is found above a selection that leaves the headings out", () => {
    const sheet = sheetOf("项目 | 预算数 | 支出数\n甲 | 4 | 1\n乙 | 5 | 2\n丙 | 6 | 3");
    expect(guess(sheet, "A3:C4")).toMatchObject({ heading: { top: 0, bottom: 0 }, first: 2, last: 3, columns: { project: 0, adjusted: 1, executed: 2 } });
  });

  it("is told by what the columns hold where there are no headings", () => {
    expect(guess(sheetOf("甲 | 4 | 1\n乙 | 5 | 2"))).toMatchObject({ heading: null, first: 0, last: 1, columns: { project: 0, adjusted: 1, executed: 2 } });
    const sheet = sheetOf("甲 | 4 | 1\n乙 | 5 | 2");
    expect(formulas(sheet, guess(sheet))).toEqual({ D1: '=IF(B1=0,"",ROUND(C1/B1,4))', D2: '=IF(B2=0,"",ROUND(C2/B2,4))' });
  });

  it("leaves out the row that numbers the columns, and what stands far below", () => {
    const sheet = sheetOf("项目 | 预算数 | 支出数 | 执行率\n栏次 | 1 | 2 | 3\n甲 | 4 | 1 |\n\n\n\n\n附：其他 | 9 | 9 |".replaceAll("\n\n", "\n| | |\n").replaceAll("\n\n", "\n| | |\n"));
    expect(guess(sheet)).toMatchObject({ first: 2, last: 2 });
  });

  it("takes no column of texts for figures, and none of figures for names", () => {
    const sheet = sheetOf("项目内容 | 支出内容 | 预算数 | 支出数\n甲 | 会议 | 4 | 1\n乙 | 差旅 | 5 | 2");
    expect(guess(sheet).columns).toEqual({ project: 0, adjusted: 2, executed: 3 });
  });

  it("is the published table of Tangshan 2023", () => {
    const sheet = snapshotOfSample("tangshan-execution-2023").sheets[0];
    expect(sheet && guess(sheet)).toMatchObject({ heading: { top: 2, bottom: 2 }, first: 3, columns: { unit: 0, project: 1, adjusted: 2, executed: 3, progress: 4 } });
  });

  it("is sought in the whole sheet when only a merged title is selected", () => {
    const sheet = snapshotOfSample("tangshan-execution-2023").sheets[0];
    expect(sheet && guess(sheet, "A1:F1")).toEqual(sheet && guess(sheet));
  });

  it("is nothing in a blank sheet", () => {
    expect(choiceProblem(guess(gridOf([])))).toBe("no-names");
  });
});

describe("a choice", () => {
  const whole: FigureChoice = { sheet: "Sheet1", heading: { top: 0, bottom: 0 }, first: 1, last: 3, columns: { project: 0, adjusted: 1, executed: 2 } };

  it.each<[Partial<FigureChoice>, ReturnType<typeof choiceProblem>]>([
    [{}, null],
    [{ columns: { adjusted: 1, executed: 2 } }, "no-names"],
    [{ columns: { project: 0, executed: 2 } }, "no-budget"],
    [{ columns: { project: 0, adjusted: 1 } }, "no-executed"],
    [{ columns: { project: 0, adjusted: 2, executed: 2 } }, "same-column"],
    [{ first: 4 }, "no-rows"],
    [{ first: 0 }, "no-rows"],
  ])("%j: %s", (change, problem) => {
    expect(choiceProblem({ ...whole, ...change })).toBe(problem);
    expect(tableOfChoice(gridOf([]), { ...whole, ...change }) === undefined).toBe(problem !== null);
  });

  it("is read with its units, sums and its unit of money", () => {
    const sheet = sheetOf("某局 | | 单位：元\n项目 | 预算数 | 支出数\n甲 | 4 | 1\n小计 | 4 | 1\n乙 | 5 | 2\n合计 | 9 | 3");
    const table = tableOfChoice(sheet, { ...whole, heading: { top: 1, bottom: 1 }, first: 2, last: 5 });
    expect(table?.unit?.value).toBe("元");
    expect(table?.sections[0]?.rows.map(({ kind, label }) => `${kind} ${label}`)).toEqual(["item 甲", "subtotal 小计", "item 乙", "total 合计"]);
  });

  it("is computed by units where no projects are named", () => {
    const sheet = sheetOf("单位 | 预算数 | 支出数 | 进度\n甲局 | 4 | 1 |\n乙局 | 5 | 2 |");
    expect(formulas(sheet, guess(sheet))).toEqual({ D2: '=IF(B2=0,"",ROUND(C2/B2,4))', D3: '=IF(B3=0,"",ROUND(C3/B3,4))' });
  });
});
