import { checkWorkbook } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { valueAt, type CellRef, type CellValue, type Sheet } from "../../src/domain/grid";
import type { EvaluationTable } from "../../src/domain/recognition";
import { createExcelWorkbook } from "../../src/excel";
import { valueOf } from "../support/edits";
import { insertAlone, sheetWith, tableOf, typeInto, type Typed } from "../support/pour";

const port = createExcelWorkbook(() => true);

/**
 * Made up: no text with a filled-in 自评表 was at hand. Computed by hand: 年初 100 + 0 + 20 = 120; 全年 90 + 10.5 + 24.5 =
 * 125; 执行 81.25 + 10.5 + 15 = 106.75; 106.75 ÷ 125 = 0.854; 81.25 ÷ 90 = 0.902777…; 15 ÷ 24.5 = 0.612244…; 得分 0.854 ×
 * 10 = 8.54; 分值 10 + 50 + 30 + 10 = 100; 得分 8.54 + 46.5 + 28 + 9.5 = 92.54.
 */
const MONEY = {
  fiscal: { initial: 100, budget: 90, executed: 81.25 },
  "carried-over": { initial: 0, budget: 10.5, executed: 10.5 },
  other: { initial: 20, budget: 24.5, executed: 15 },
} as const;
const INDICATORS: readonly (readonly [string, string, string, string, number, number, string?])[] = [
  ["quantity", "举办科普活动次数", "≥20次", "22次", 15, 15],
  ["quantity", "受益人数", "≥5000人", "4200人", 10, 8.5, "两场活动因雨取消"],
  ["quality", "活动合格率", "≥95%", "96%", 10, 10],
  ["timeliness", "完成时间", "12月底前", "12月20日", 10, 10],
  ["cost", "成本控制", "≤125万元", "106.75万元", 5, 3, "招标结余"],
  ["social", "知晓率", "≥80%", "82%", 20, 20],
  ["sustainable", "长效机制", "建立", "部分建立", 10, 8, "制度待批"],
  ["service-object", "参加者满意度", "≥90%", "88%", 10, 9.5, "场地小"],
];
const RATES = { total: 0.854, fiscal: 0.902778, "carried-over": 1, other: 0.612245 } as const;

describe("a made-up project, poured into the laid-out 自评表", () => {
  let table: EvaluationTable;
  let sheet: Sheet;

  beforeAll(async () => {
    await insertAlone(port, "self-evaluation", { projects: [{ name: "科普活动经费", objective: "举办二十次科普活动" }] });
    const blank = await read();
    await typeInto(blank.table.sheet, [...moneyCells(blank.table), ...indicatorCells(blank.table)]);
    ({ table, sheet } = await read());
  });

  it("is read with its name, its goal and its indicators in their levels", () => {
    expect(table.projectName?.value).toBe("科普活动经费");
    const goal = table.goals.get("expected");
    expect(goal && valueAt(sheet, goal.row, goal.column)).toBe("举办二十次科普活动");
    const read = table.indicators.filter(({ name }) => name !== "").map(({ second, name, row }) => [second, name, ...(["target", "achieved", "points", "score"] as const).map((key) => figure(row, table.columns.get(key)))]);
    expect(read).toEqual(INDICATORS.map((one) => one.slice(0, 6)));
  });

  it("adds its money up and divides it", () => {
    expect(moneyLine("total")).toEqual([120, 125, 106.75]);
    for (const [line, rate] of Object.entries(RATES)) expect([line, figure(table.money.lines.get(line), table.money.columns.get("rate"))]).toEqual([line, rate]);
  });

  it("scores the execution by its rate, and the whole by adding up", () => {
    expect([figure(table.money.lines.get("total"), table.money.columns.get("points")), figure(table.money.lines.get("total"), table.money.columns.get("score"))]).toEqual([10, 8.54]);
    expect([figure(table.total ?? undefined, table.columns.get("points")), figure(table.total ?? undefined, table.columns.get("score"))]).toEqual([100, 92.54]);
    expect(Object.values(defaultProfile.scoreWeights).reduce((sum, points) => sum + points, 0)).toBe(100);
  });

  it("has scores that no rule objects to", async () => {
    const { findings, notChecked, crashed } = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    expect([...findings, ...notChecked].filter(({ ruleId, sheet: name }) => ruleId.startsWith("score-") || name === table.sheet)).toEqual([]);
    expect(crashed).toEqual([]);
  });

  it("gives no more than all points to who spends more than the budget", async () => {
    const at = cellAt(table.money.lines.get("other"), table.money.columns.get("executed"));
    await typeInto(table.sheet, [{ at, value: 40 }]);
    ({ table, sheet } = await read());
    expect([figure(table.money.lines.get("total"), table.money.columns.get("rate")), figure(table.money.lines.get("total"), table.money.columns.get("score"))]).toEqual([1.054, 10]);
    expect(figure(table.total ?? undefined, table.columns.get("score"))).toBe(94);
  });

  function moneyLine(line: string): readonly CellValue[] {
    return (["initial", "budget", "executed"] as const).map((key) => figure(table.money.lines.get(line), table.money.columns.get(key)));
  }

  function figure(row: number | undefined, column: number | undefined): CellValue {
    const at = cellAt(row, column);
    const value = valueAt(sheet, at.row, at.column);
    return typeof value === "number" ? Number(value.toFixed(6)) : value;
  }
});

async function read(): Promise<{ readonly table: EvaluationTable; readonly sheet: Sheet }> {
  const snapshot = valueOf(await port.read());
  const table = tableOf(snapshot, "evaluation", "self-evaluation");
  return { table, sheet: sheetWith(snapshot, table) };
}

function moneyCells({ money }: EvaluationTable): readonly Typed[] {
  return Object.entries(MONEY).flatMap(([line, figures]) => (["initial", "budget", "executed"] as const).map((key) => ({ at: cellAt(money.lines.get(line), money.columns.get(key)), value: figures[key] })));
}

/** The form has more than one row for each second level, which is printed once. */
function indicatorCells({ indicators, columns }: EvaluationTable): readonly Typed[] {
  return INDICATORS.flatMap(([second, ...values], index) => {
    const first = indicators.find((one) => one.second === second)?.row;
    const offset = INDICATORS.slice(0, index).filter(([other]) => other === second).length;
    const row = first === undefined ? undefined : first + offset;
    return (["name", "target", "achieved", "points", "score", "reason"] as const).map((key, at) => ({ at: cellAt(row, columns.get(key)), value: values[at] ?? null }));
  });
}

function cellAt(row: number | undefined, column: number | undefined): CellRef {
  if (row === undefined || column === undefined) throw new Error("the form lacks a row or a column");
  return { row, column };
}
