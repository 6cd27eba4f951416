import { defaultProfile } from "../../../src/domain/catalogue";
import { planRates, type RateOptions, type RatePlan } from "../../../src/domain/execution";
import { atOnce } from "../../../src/domain/steps";
import { toA1, type CellValue, type Sheet } from "../../../src/domain/grid";
import { executionTable } from "../../support/executionTable";
import { gridOf } from "../../support/gridOf";

const KEYS = ["unit", "project", "adjusted", "executed", "progress"];
const HEADING = ["单位", "项目", "调整预算数", "实际执行数", "支出进度"];
const rowsOf = (rows: readonly (readonly CellValue[])[], options?: Parameters<typeof gridOf>[1], heading: readonly CellValue[] = HEADING): Sheet => gridOf([heading, ...rows], options);
const planned = (sheet: Sheet, options: Partial<RateOptions> = {}, keys: readonly string[] = KEYS): RatePlan | undefined =>
  atOnce(planRates({ ...tableOf(sheet, keys), evidence: [{ kind: "header", text: "", at: { row: 0, column: 0 }, score: 1 }] }, sheet, { profile: defaultProfile, addSums: false, ...options }));
const tableOf = (sheet: Sheet, keys: readonly string[]) => {
  const table = executionTable(sheet, 0, keys);
  return { ...table, area: { ...table.area, right: keys.length - 1 } };
};
const plan = (...given: Parameters<typeof planned>): RatePlan => {
  const made = planned(...given);
  if (made === undefined) throw new Error("no plan");
  return made;
};
const formulas = (made: RatePlan): Record<string, string> =>
  Object.fromEntries(made.edits.flatMap(({ at, after }) => (typeof after.content === "object" && after.content !== null ? [[toA1(at), after.content.formula]] : [])));
const kept = ({ preview }: RatePlan): readonly string[] => preview.kept.map(({ at, reason }) => `${toA1(at)} ${reason}`);

describe("formulas that would refer to themselves", () => {
  it("are not written where the budget is made of the rate", () => {
    const made = plan(rowsOf([["甲", "一", 20, 10, 0.5], ["甲", "二", 20, 10, null]], { formulas: { C2: "=D2/E2" } }));
    expect(kept(made)).toEqual(["E2 circular"]);
    expect(formulas(made)).toEqual({ E3: '=IF(C3=0,"",ROUND(D3/C3,4))' });
  });

  it("are found through other sheets", () => {
    const sheet = rowsOf([["甲", "一", 20, 10, null]], { formulas: { C2: "=附表!A1*2" } });
    const other = gridOf([[10]], { name: "附表", formulas: { A1: "=Sheet1!E2+SUM(Sheet1!E1:E9)" } });
    expect(kept(plan(sheet, { sheets: [sheet, other] }))).toEqual(["E2 circular"]);
    expect(kept(plan(sheet, { sheets: [sheet, gridOf([[10]], { name: "附表", formulas: { A1: "=Sheet1!D2" } })] }))).toEqual([]);
  });

  it("are taken for possible where cells are found by a text, a name or a table's column", () => {
    for (const formula of ['=INDIRECT("D"&2)', "=OFFSET(A1,1,3)", "=全年预算", "=表1[预算]"]) {
      expect(kept(plan(rowsOf([["甲", "一", 20, 10, null]], { formulas: { C2: formula } })))).toEqual(["E2 circular"]);
    }
    for (const formula of ["=[上年.xlsx]表!A1", "='C:\\[上年.xlsx]表'!A1", "=ROUND($D$2*2,2)", '="20"*TRUE']) {
      expect(kept(plan(rowsOf([["甲", "一", 20, 10, null]], { formulas: { C2: formula } })))).toEqual([]);
    }
  });

  it("leave the total to the projects where a subtotal is one", () => {
    const sheet = rowsOf([["甲", "一", 20, 10, null], ["甲小计", null, null, null, null], ["合计", null, null, null, null]], { formulas: { C2: "=C3+0" } });
    const made = plan(sheet);
    expect(kept(made)).toContain("C3 circular");
    expect(formulas(made)).toMatchObject({ C4: "=SUM(C2)", D3: "=SUM(D2)" });
  });

  it("are none where a chain of ten thousand formulas leads elsewhere", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ["甲", `项目${String(index)}`, 10, 5, null]);
    const chain = Object.fromEntries(rows.slice(1).map((_, index) => [`C${String(index + 3)}`, `=C${String(index + 2)}`]));
    const made = plan(rowsOf(rows, { formulas: chain }));
    expect(made.preview.kept).toEqual([]);
    expect(made.edits).toHaveLength(10_000);
  });
});

describe("ten thousand projects", () => {
  it("are planned at once, with their units", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`单位${String(Math.floor(index / 20))}`, `项目${String(index)}`, 10.01 + index, 5.3, null]);
    const sheet = rowsOf(rows);
    const made = plan(sheet, { addSums: true });
    expect(made.edits).toHaveLength(10_000 + 501 * 5);
  });
});

describe("rows that are not what they seem", () => {
  it("a 合计 in the middle sums the projects above and below it, never itself", () => {
    expect(formulas(plan(rowsOf([["甲", "一", 1, 1, null], ["合计", null, null, null, null], ["甲", "二", 2, 1, null]])))).toMatchObject({ C3: "=SUM(C2,C4)", E3: '=IF(C3=0,"",ROUND(D3/C3,4))' });
  });

  it("of several 合计 none is summed, and the stated ones get their rate", () => {
    const made = plan(rowsOf([["甲", "一", 1, 1, null], ["合计", null, 1, 1, null], ["乙", "二", 2, 1, null], ["合计", null, null, null, null]]));
    expect(Object.keys(formulas(made)).sort()).toEqual(["E2", "E3", "E4"]);
    expect(kept(made)).toEqual(["C5 unclear", "D5 unclear"]);
  });

  it("其中 divides the row above and does not count once more", () => {
    const made = plan(rowsOf([["甲", "一", 10, 5, null], ["甲", "其中：政府采购", 4, 2, null], ["合计", null, null, null, null]]));
    expect(formulas(made)).toMatchObject({ E3: '=IF(C3=0,"",ROUND(D3/C3,4))', C4: "=SUM(C2)" });
  });

  it("a negative budget has no rate, a negative execution has one and is named", () => {
    const made = plan(rowsOf([["甲", "一", -10, 5, null], ["甲", "二", 10, -5, null]]));
    expect(kept(made)).toEqual(["E2 negative-budget"]);
    expect(made.preview.rates).toMatchObject([{ after: "-50.00%" }]);
    expect(made.preview.notices).toEqual([{ kind: "negative-executed", cells: [{ row: 2, column: 3 }] }]);
  });

  it("budgets that cancel each other out are no budget", () => {
    expect(kept(plan(rowsOf([["甲", "一", 0.3, 1, null], ["甲", "二", -0.3, 1, null], ["合计", null, null, null, null]])))).toContain("E4 no-rate");
  });

  it("projects of one name are named, and all count", () => {
    const made = plan(rowsOf([["甲", "一", 1, 1, null], ["甲", "一", 2, 1, null], ["乙", "一", 2, 1, null], ["合计", null, null, null, null]]));
    expect(made.preview.notices).toEqual([{ kind: "duplicate", cells: [{ row: 1, column: 1 }, { row: 2, column: 1 }] }]);
    expect(formulas(made)["C5"]).toBe("=SUM(C2:C4)");
  });

  it("figures in different units are not divided", () => {
    const made = plan(rowsOf([["甲", "一", 1, 5000, null]], {}, ["单位", "项目", "调整预算数（万元）", "实际执行数（元）", "支出进度"]));
    expect(kept(made)).toEqual(["E2 unit-differs"]);
  });
});

describe("调整预算 = 年初 + 调增 − 调减", () => {
  const CHANGED = ["unit", "project", "initial", "increase", "decrease", "adjusted", "executed", "progress"];
  const headed = (rows: readonly (readonly CellValue[])[]): Sheet => rowsOf(rows, {}, ["单位", "项目", "年初", "调增", "调减", "调整预算数", "执行", "进度"]);

  it("is written where it is blank, with a project of the running year, and compared where it is stated", () => {
    const made = plan(headed([["甲", "一", 100, 20, 10, null, 55, null], ["甲", "二", null, 30, "—", null, 15, null], ["甲", "三", 10, 1, null, 12, 6, null]]), {}, CHANGED);
    expect(formulas(made)).toEqual({
      F2: "=ROUND(C2+D2-E2,6)", H2: '=IF(F2=0,"",ROUND(G2/F2,4))',
      F3: "=ROUND(N(C3)+N(D3)-N(E3),6)", H3: '=IF(F3=0,"",ROUND(G3/F3,4))',
      H4: '=IF(F4=0,"",ROUND(G4/F4,4))',
    });
    expect(made.preview.rates.map(({ after }) => after)).toEqual(["50.00%", "50.00%", "50.00%"]);
    expect(made.preview.kept).toEqual([{ at: { row: 3, column: 5 }, label: "三", reason: "differs", actual: "12", expected: "11" }]);
  });

  it("may be a dash where nothing was changed, and not where something was", () => {
    const made = plan(headed([["甲", "一", 100, null, "—", "—", 55, null], ["甲", "二", 100, 20, null, "—", 60, null], ["甲", "三", 100, null, 100, "—", null, null]]), {}, CHANGED);
    expect(made.preview.kept.map(({ at, reason, expected }) => [toA1(at), reason, expected])).toEqual([["F3", "differs", "120"]]);
    expect(made.preview.rates.map(({ after }) => after)).toEqual(["55.00%", "50.00%", null]);
    expect(formulas(made)).toMatchObject({ H2: '=IF(ROUND(N(C2)+N(D2)-N(E2),6)=0,"",ROUND(N(G2)/ROUND(N(C2)+N(D2)-N(E2),6),4))' });
  });

  it("is the divisor itself where the table has no column for it", () => {
    const keys = ["unit", "project", "initial", "increase", "decrease", "executed", "progress"];
    const made = plan(rowsOf([["甲", "一", 100, 20, 10, 55, null], ["合计", null, null, null, null, null, null]], {}, keys), {}, keys);
    expect(formulas(made)).toMatchObject({ G2: '=IF(ROUND(C2+D2-E2,6)=0,"",ROUND(F2/ROUND(C2+D2-E2,6),4))', G3: '=IF(ROUND(C3+D3-E3,6)=0,"",ROUND(F3/ROUND(C3+D3-E3,6),4))' });
  });
});

describe("columns that a table lacks", () => {
  const BARE = ["unit", "project", "adjusted", "executed"];
  const bare = (rows: readonly (readonly CellValue[])[]): Sheet => rowsOf(rows, {}, HEADING.slice(0, 4));

  it("go directly at its right, with their headings and sums", () => {
    const made = plan(bare([["甲", "一", 10, 5], ["合计", null, null, null]]), { newColumns: ["progress", "remainder"], remainder: true }, BARE);
    expect(made.preview.newColumns).toEqual([{ key: "progress", at: { row: 0, column: 4 } }, { key: "remainder", at: { row: 0, column: 5 } }]);
    expect(formulas(made)).toEqual({ F2: "=ROUND(C2-D2,6)", C3: "=SUM(C2)", D3: "=SUM(D2)", F3: "=SUM(F2)", E2: '=IF(C2=0,"",ROUND(D2/C2,4))', E3: '=IF(C3=0,"",ROUND(D3/C3,4))' });
    expect(made.edits.filter(({ after }) => typeof after.content === "string").map(({ at, after }) => [toA1(at), after.content])).toEqual([["E1", "支出进度"], ["F1", "未执行数"]]);
  });

  it("go nowhere when something stands there", () => {
    expect(planned(bare([["甲", "一", 10, 5, "备注"]]), { newColumns: ["progress"] }, BARE)).toBeUndefined();
  });
});
