import fc from "fast-check";
import Big from "big.js";
import { defaultProfile } from "../../../src/domain/catalogue";
import { executionRates, planRates, type RatePlan } from "../../../src/domain/execution";
import { atOnce } from "../../../src/domain/steps";
import { toA1, type CellValue, type Sheet } from "../../../src/domain/grid";
import { executionTable } from "../../support/executionTable";
import { snapshotOfSample } from "../../support/fixtures";
import { gridOf } from "../../support/gridOf";

const HEADING = ["单位", "项目", "调整预算数", "实际执行数", "支出进度"];

const tangshan = (): Sheet => {
  const sheet = snapshotOfSample("tangshan-execution-2023").sheets[0];
  if (sheet === undefined) throw new Error("the sample has no sheet");
  return sheet;
};
const rowsOf = (rows: readonly (readonly CellValue[])[], options?: Parameters<typeof gridOf>[1]): Sheet => gridOf([HEADING, ...rows], options);
const plan = (sheet: Sheet, heading = 0): RatePlan => {
  const made = atOnce(planRates(executionTable(sheet, heading), sheet, { profile: defaultProfile }));
  if (made === undefined) throw new Error("no plan");
  return made;
};
const formulas = (made: RatePlan): Record<string, string> =>
  Object.fromEntries(made.edits.flatMap(({ at, after }) => (typeof after.content === "object" && after.content !== null ? [[toA1(at), after.content.formula]] : [])));

test("a row whose figures were never calculated has no rate", () => {
  const sheet = rowsOf([["局机关", "甲", null, 3, null], ["局机关", "乙", 4, 3, null]], { formulas: { C2: "=SUM(H2:H9)" } });
  expect(executionRates(executionTable(sheet, 0), sheet).map(({ label }) => label)).toEqual(["乙"]);
});

describe("the 27 projects of Tangshan 2023", () => {
  const sheet = tangshan();
  const rates = executionRates(executionTable(sheet, 2), sheet);

  it("has seven truncated rates and none wrong", () => {
    expect(rates).toHaveLength(27);
    expect(rates.filter(({ status }) => status === "truncated").map(({ at, stated }) => `${toA1(at)} ${String(stated)}`)).toEqual([
      "E9 96.3%", "E11 99.9%", "E13 99.7%", "E14 99.6%", "E19 97.8%", "E22 34.3%", "E33 56.2%",
    ]);
    expect(rates.filter(({ status }) => status === "ok")).toHaveLength(20);
  });

  it("states each row's figures exactly", () => {
    expect(rates[5]).toEqual({
      sheet: "2023项目预算执行", at: { row: 8, column: 4 }, label: "唐山市总工会房屋租金", group: "科协本级",
      budget: "832.52", executed: "802.51", rate: "0.963953", stated: "96.3%", status: "truncated",
    });
  });

  it("computes 3338.69 / 2026.57 / 60.70 % with a subtotal for each unit", () => {
    const made = plan(sheet, 2);
    expect(made.preview.sums.map(({ group, budget, executed, rate }) => [group, budget, executed, rate])).toEqual([
      ["科协本级", "1349.5", "1315.28", "97.46%"],
      ["科工中心", "61.28", "32.65", "53.28%"],
      ["进修学院", "165.68", "107.71", "65.01%"],
      ["科技馆", "1762.23", "570.93", "32.40%"],
      [null, "3338.69", "2026.57", "60.70%"],
    ]);
  });

  it("writes ordinary formulas into rates, subtotals and the total", () => {
    const written = formulas(plan(sheet, 2));
    expect(written).toMatchObject({
      E9: '=IF(C9=0,"",ROUND(D9/C9,4))',
      C15: "=SUM(C4:C14)",
      D20: "=SUM(D16:D19)",
      E34: '=IF(C34=0,"",ROUND(D34/C34,4))',
      C35: "=SUM(C15,C20,C29,C34)",
      D35: "=SUM(D15,D20,D29,D34)",
    });
    expect(Object.keys(written)).toHaveLength(27 + 5 * 3);
  });

  it("tells which stated rates change", () => {
    const { rates } = plan(sheet, 2).preview;
    expect(rates).toHaveLength(32);
    expect(rates.find(({ at }) => toA1(at) === "E9")).toMatchObject({ before: "96.3%", after: "96.40%" });
    expect(rates.find(({ at }) => toA1(at) === "E35")).toMatchObject({ before: null, after: "60.70%" });
  });

  it("predicts what each formula will show", () => {
    const { edits } = plan(sheet, 2);
    const predicted = (address: string): unknown => edits.find(({ at }) => toA1(at) === address)?.predicted;
    expect([predicted("E9"), predicted("C35"), predicted("E35")]).toEqual([0.964, 3338.69, 0.607]);
    expect(edits.find(({ at }) => toA1(at) === "E9")).toMatchObject({
      before: { content: 0.963, numberFormat: "0.0%" },
      after: { numberFormat: "0.00%" },
    });
  });
});

describe("stated rates", () => {
  const statusOf = (stated: CellValue, format = "General", budget: CellValue = 832.52, executed: CellValue = 802.51): [string | null, string] | undefined => {
    const sheet = rowsOf([["甲", "租金", budget, executed, stated]], { formats: [[], ["General", "General", "General", "General", format]] });
    const [rate] = executionRates(executionTable(sheet, 0), sheet);
    return rate === undefined ? undefined : [rate.stated, rate.status];
  };

  it.each<[CellValue, string, string, string]>([
    [0.963, "0.0%", "96.3%", "truncated"],
    [0.964, "0.0%", "96.4%", "ok"],
    [0.9639526738576851, "0.0%", "96.4%", "ok"],
    [0.963, "0.00%", "96.30%", "truncated"],
    [96.3, "General", "96.3%", "truncated"],
    [96.4, "0.0", "96.4%", "ok"],
    [0.963, "General", "96.3%", "truncated"],
    ["96.3%", "@", "96.3%", "truncated"],
    ["９６．４％", "@", "96.4%", "ok"],
    ["96.40", "@", "96.4%", "ok"],
    [0.95, "0%", "95%", "mismatch"],
    ["约96%", "@", "约96%", "mismatch"],
  ])("%p under %s is %s: %s", (value, format, text, status) => {
    expect(statusOf(value, format)).toEqual([text, status]);
  });

  it("rounds a half up, exactly", () => {
    expect(statusOf(0.563, "0.0%", 1.28, 0.72)).toEqual(["56.3%", "ok"]);
    expect(statusOf(0.562, "0.0%", 1.28, 0.72)).toEqual(["56.2%", "truncated"]);
    expect(statusOf(0.3083, "0.00%", 40, 12.33)).toEqual(["30.83%", "ok"]);
  });

  it("cannot judge without a budget", () => {
    expect(statusOf(1, "0%", 0, 3)).toEqual(["100%", "undefined"]);
  });

  it("leaves rows without figures to other rules", () => {
    expect(statusOf(1, "0%", "见附件", 3)).toBeUndefined();
    expect(statusOf(null, "0%", null, null)).toBeUndefined();
  });
});

describe("what is there already", () => {
  it("keeps a sum that differs, and then totals the projects", () => {
    const made = plan(rowsOf([["甲", "一", 10, 5, null], ["甲小计", null, 11, 5, null], ["合计", null, null, null, null]]));
    expect(made.preview.kept).toEqual([{ at: { row: 2, column: 2 }, label: "甲小计", reason: "differs", actual: "11", expected: "10" }]);
    expect(formulas(made)).toMatchObject({ C4: "=SUM(C2)", D3: "=SUM(D2)" });
    expect(formulas(made)["C3"]).toBeUndefined();
  });

  it("keeps the user's own formulas, right or wrong", () => {
    const right = plan(rowsOf([["甲", "一", 3, 1, 1 / 3], ["合计", null, 3, 1, null]], { formulas: { E2: "=D2/C2" } }));
    expect(formulas(right)["E2"]).toBeUndefined();
    expect(right.preview.kept).toEqual([]);

    const wrong = plan(rowsOf([["甲", "一", 3, 1, 0.5], ["合计", null, 3, 1, null]], { formulas: { E2: "=D2/2" } }));
    expect(wrong.preview.kept).toMatchObject([{ reason: "formula", actual: "0.5", expected: "33.33%" }]);
  });

  it("keeps what is no number and says so", () => {
    const made = plan(rowsOf([["甲", "一", "十万", 1, null], ["甲", "二", 2, 1, "见说明"], ["合计", null, null, null, null]]));
    expect(made.preview.kept.map(({ at, reason }) => `${toA1(at)} ${reason}`)).toEqual(
      expect.arrayContaining(["E2 not-a-number", "E3 not-a-number", "C4 not-a-number"]),
    );
    expect(formulas(made)["C4"]).toBeUndefined();
  });

  it("adds the rows of sums below the table, never over anything", () => {
    const made = plan(rowsOf([["甲", "一", 10, 5, null], ["乙", "二", 20, 5, null]]));
    expect(made.edits.filter(({ after }) => typeof after.content === "string").map(({ at, after }) => [toA1(at), after.content])).toEqual([
      ["A4", "甲小计"], ["A5", "乙小计"], ["A6", "合计"],
    ]);
    expect(formulas(made)).toMatchObject({ C4: "=SUM(C2)", C6: "=SUM(C4:C5)", E6: '=IF(C6=0,"",ROUND(D6/C6,4))' });
    expect(made.edits.every(({ before }) => before.content === null)).toBe(true);
  });

  it("which look like rows of sums that are there, or like the last project, blank cells too", () => {
    const looks = (rows: readonly (readonly CellValue[])[]): Readonly<Record<string, string | undefined>> =>
      Object.fromEntries(plan(rowsOf(rows)).edits.filter(({ at }) => at.row >= rows.length + 1).map(({ at, looksLike }) => [toA1(at), looksLike && toA1(looksLike)]));
    expect(looks([["甲", "一", 10, 5, null]])).toEqual({ A3: "A2", B3: "B2", C3: "C2", D3: "D2", E3: "E2", A4: "A2", B4: "B2", C4: "C2", D4: "D2", E4: "E2" });
    expect(looks([["甲", "一", 10, 5, null], ["甲小计", null, null, null, null]])).toEqual({ A4: "A3", B4: "B3", C4: "C3", D4: "D3", E4: "E3" });
  });

  it("goes below a note that stands under the table", () => {
    const sheet = rowsOf([["甲", "一", 10, 5, null], [null, null, null, null, null], ["注：数据为快报数", null, null, null, null]]);
    const table = { ...executionTable(sheet, 0), area: { top: 0, left: 0, bottom: 1, right: 4 } };
    const made = atOnce(planRates(table, sheet, { profile: defaultProfile }));
    expect(made?.preview.sums.map(({ at }) => toA1(at))).toEqual(["A6", "A7"]);
  });
});

describe("a row with 年初预算数 and no 调整预算数", () => {
  const KEYS = ["unit", "project", "initial", "adjusted", "executed", "progress"];
  const sheetOf = (rows: readonly (readonly CellValue[])[]): Sheet =>
    gridOf([["单位", "项目", "年初预算数", "调整预算数", "实际执行数", "支出进度"], ...rows], { formats: rows.reduce<string[][]>((all) => [...all, ["@", "@", "0.00", "0.00", "0.00", "0.0%"]], [[]]) });
  const planned = (sheet: Sheet): RatePlan => {
    const made = atOnce(planRates(executionTable(sheet, 0, KEYS), sheet, { profile: defaultProfile }));
    if (made === undefined) throw new Error("no plan");
    return made;
  };

  it("is rated by the budget that it has", () => {
    const sheet = sheetOf([["甲", "一", 100, null, 60, 0.6], ["甲", "二", 50, 80, 20, null]]);
    expect(formulas(planned(sheet))).toMatchObject({ F2: '=IF(C2=0,"",ROUND(E2/C2,4))', F3: '=IF(D3=0,"",ROUND(E3/D3,4))' });
    expect(executionRates(executionTable(sheet, 0, KEYS), sheet).map(({ budget, rate, status }) => [budget, rate, status])).toEqual([
      ["100", "0.600000", "ok"], ["80", "0.250000", "ok"],
    ]);
  });

  it("gives the sums of its column the rate, and leaves the other sum blank", () => {
    const sheet = sheetOf([["甲", "一", 100, null, 60, null], ["甲", "二", 50, null, 30, null], ["合计", null, null, null, null, null]]);
    const made = planned(sheet);
    expect(formulas(made)).toMatchObject({ C4: "=SUM(C5)", E4: "=SUM(E5)", F4: '=IF(C4=0,"",ROUND(E4/C4,4))', C5: "=SUM(C2:C3)", F5: '=IF(C5=0,"",ROUND(E5/C5,4))' });
    expect([formulas(made)["D4"], formulas(made)["D5"]]).toEqual([undefined, undefined]);
    expect(made.preview.sums.at(-1)).toMatchObject({ budget: "150", executed: "90", rate: "60.00%" });
  });

  it("leaves a sum over both columns without a rate, and keeps what is stated there", () => {
    const sheet = sheetOf([["甲", "一", 100, null, 60, null], ["甲", "二", 50, 80, 30, null], ["甲小计", null, 150, null, 90, 0.5], ["合计", null, null, 80, null, null]]);
    const made = planned(sheet);
    expect(Object.keys(formulas(made)).sort()).toEqual(["C4", "C5", "D5", "E4", "E5", "F2", "F3"]);
    expect(formulas(made)["D5"]).toBe("=SUM(D2:D3)");
    expect(made.preview.kept.map(({ at, reason, actual }) => [toA1(at), reason, actual])).toEqual([["F4", "mixed-budgets", "0.5"], ["F5", "mixed-budgets", ""]]);
  });

  it("is in a stated sum that is the budget of all, which then has a rate; a sum of the others has none", () => {
    const ratesWith = (total: number): readonly (readonly unknown[])[] => {
      const sheet = sheetOf([["甲", "一", 100, null, 60, null], ["甲", "二", 50, 80, 30, null], ["合计", null, 150, total, 90, 0.5]]);
      return executionRates(executionTable(sheet, 0, KEYS), sheet).map(({ at, budget, status }) => [toA1(at), budget, status]);
    };
    const items = [["F2", "100", "ok"], ["F3", "80", "ok"]];
    expect(ratesWith(180)).toEqual([...items, ["F4", "180", "ok"]]);
    expect(ratesWith(80)).toEqual(items);
  });

  it("counts as not adjusted where a dash says so, and as none where there is none at all", () => {
    const sheet = sheetOf([["甲", "一", 100, "—", 60, null], ["甲", "二", 50, "－", 20, null], ["甲", "三", 0, "-", 5, null], ["甲", "四", "—", "——", 5, null], ["甲", "五", null, "—", 5, null]]);
    const made = planned(sheet);
    expect(formulas(made)).toMatchObject({ F2: '=IF(C2=0,"",ROUND(E2/C2,4))', F3: '=IF(C3=0,"",ROUND(E3/C3,4))' });
    expect(executionRates(executionTable(sheet, 0, KEYS), sheet).map(({ budget, status }) => [budget, status])).toEqual([
      ["100", "ok"], ["50", "ok"], ["0", "undefined"], ["0", "undefined"], ["0", "undefined"],
    ]);
  });
});

describe("rates that cannot be computed", () => {
  it("stay as they are stated", () => {
    const made = plan(rowsOf([["甲", "一", 0, 5, 0.5], ["甲", "二", "—", null, "100%"], ["甲", "三", 0, 5, null], ["甲", "四", null, null, null]]));
    expect(made.preview.kept).toMatchObject([
      { at: { row: 1, column: 4 }, reason: "no-rate", actual: "0.5", expected: null },
      { at: { row: 2, column: 4 }, reason: "no-rate", actual: "100%", expected: null },
    ]);
    const written = formulas(made);
    expect([written["E2"], written["E3"], written["E4"], written["E5"]]).toEqual([undefined, undefined, '=IF(C4=0,"",ROUND(D4/C4,4))', undefined]);
  });

  it("are not made of texts: a dash counts as 0, a figure in a text is left to its author", () => {
    const made = plan(rowsOf([["甲", "一", 10, "—", null], ["甲", "二", "10", 5, 0.5], ["甲", "三", 10, 5, null], ["合计", null, 30, "—", null]]));
    const written = formulas(made);
    expect(written).toMatchObject({ E2: '=IF(N(C2)=0,"",ROUND(N(D2)/N(C2),4))', E4: '=IF(C4=0,"",ROUND(D4/C4,4))', E5: '=IF(N(C5)=0,"",ROUND(N(D5)/N(C5),4))' });
    expect(made.edits.find(({ at }) => toA1(at) === "E2")?.predicted).toBe(0);
    expect(written["E3"]).toBeUndefined();
    expect(made.preview.kept).toContainEqual({ at: { row: 2, column: 4 }, label: "二", reason: "text-number", actual: "0.5", expected: null });
  });
});

describe("cells formatted as text", () => {
  it("get a number format with their formula, which would be a text otherwise", () => {
    const text = ["@", "@", "@", "@", "@"];
    const made = plan(rowsOf([["甲", "一", 10, 5, null], ["甲小计", null, null, null, null], ["合计", null, null, null, null]], { formats: [text, ["@", "@", "0.0", "@", "@"], text, text] }));
    expect(made.edits.map(({ at, after }) => [toA1(at), after.numberFormat])).toEqual([
      ["C3", "0.0"], ["D3", "#,##0.00"], ["C4", "0.0"], ["D4", "#,##0.00"], ["E2", "0.00%"], ["E3", "0.00%"], ["E4", "0.00%"],
    ]);
  });

  it("are the only ones among cells of sums that do", () => {
    const made = plan(rowsOf([["甲", "一", 10, 5, null], ["甲小计", null, null, null, null], ["合计", null, null, null, null]]));
    expect(made.edits.filter(({ at }) => at.column < 4).map(({ after }) => after.numberFormat)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("any figures", () => {
  const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);

  it("give the rate that exact division gives, and formulas that predict the exact sums", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 8 }), (figures) => {
        const sheet = rowsOf(figures.map(([budget, executed], index) => ["甲", `项目${String(index)}`, budget, executed, null]));
        const made = plan(sheet);
        const rates = executionRates(executionTable(sheet, 0), sheet);
        figures.forEach(([budget, executed], index) => {
          expect(rates[index]?.rate).toBe(budget === 0 ? null : new Big(executed).div(budget).toFixed(6));
        });
        const total = figures.reduce((sum, [budget]) => sum.plus(budget), new Big(0));
        expect(made.preview.sums.at(-1)?.budget).toBe(total.toFixed());
      }),
    );
  });
});
