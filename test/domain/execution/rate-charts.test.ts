import { summariseExecution } from "../../../src/app";
import { defaultProfile } from "../../../src/domain/catalogue";
import { chartsRefusal, planRateCharts } from "../../../src/domain/execution/rate-charts";
import type { ExecutionSummary } from "../../../src/domain/execution/summary";
import { rectToA1, type Sheet } from "../../../src/domain/grid";
import { valueOf } from "../../support/edits";
import { executionSheet } from "../../support/executionCase";
import { workbookOf } from "../../support/gridOf";
import { memoryWorkbook } from "../../support/memoryWorkbook";

async function summaryOf(sheet: Sheet): Promise<ExecutionSummary> {
  const [summary] = valueOf(await summariseExecution(memoryWorkbook(workbookOf(sheet)), defaultProfile));
  if (summary === undefined) throw new Error("no table of execution");
  return summary;
}

async function planned(sheet: Sheet) {
  const summary = await summaryOf(sheet);
  return { refusal: chartsRefusal(summary), charts: planRateCharts(summary, sheet) };
}

const lines = (count: number, rate = "0.5") => Array.from({ length: count }, (_, index) => `本级 | 项目${String(index)} | 10 | ${String(10 * Number(rate))} | ${rate}`).join("\n");

describe("charts of rates", () => {
  it("take the rows of projects, stand in free space, and do not overlap", async () => {
    const { charts } = await planned(executionSheet("本级 | 甲 | 10 | 6 | 0.6\n | 乙 | 10 | 5 | 0.5\n小计 | | 20 | 11 | 0.55\n中心 | 丙 | 10 | 9 | 0.9\n小计 | | 10 | 9 | 0.9\n合计 | | 30 | 20 | 0.6667"));
    expect(charts.map(({ title, names, rates, place }) => [title, rectToA1(names), rectToA1(rates), rectToA1(place)])).toEqual([
      ["本级：执行率", "B4:B5", "E4:E5", "G4:M11"],
      ["中心：执行率", "B7", "E7", "G13:M20"],
    ]);
    expect(charts.map(({ axis }) => axis)).toEqual([{ maximum: 1, format: "0%" }, { maximum: 1, format: "0%" }]);
  });

  it("are as high as their bars need", async () => {
    const { charts } = await planned(executionSheet(lines(60)));
    expect(charts.map(({ rates, place }) => [rectToA1(rates), rectToA1(place)])).toEqual([["E4:E63", "G4:M68"]]);
  });

  it("show what was executed beyond the budget", async () => {
    expect((await planned(executionSheet("本级 | 甲 | 10 | 12.5 | 1.25"))).charts[0]?.axis).toEqual({ maximum: 1.3, format: "0%" });
  });

  it("read rates that are written as percentages without a sign", async () => {
    expect((await planned(executionSheet("本级 | 甲 | 10 | 6 | 60"))).charts[0]?.axis).toEqual({ maximum: 100, format: '0"%"' });
  });

  it("are not drawn of too many projects, of scattered ones, or of rates that are text", async () => {
    expect(await planned(executionSheet(lines(61)))).toEqual({ refusal: "too-many", charts: [] });
    const scattered = Array.from({ length: 13 }, () => "本级 | 甲 | 10 | 6 | 0.6\n小计 | | 10 | 6 | 0.6").join("\n");
    expect(await planned(executionSheet(scattered))).toEqual({ refusal: "too-many", charts: [] });
    expect(await planned(executionSheet("本级 | 甲 | 10 | 6 | 60%"))).toEqual({ refusal: "no-rates", charts: [] });
  });
});
