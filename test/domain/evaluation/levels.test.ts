import { toText } from "../../../src/domain/amount";
import { defaultProfile, selfEvaluation } from "../../../src/domain/catalogue";
import { placeIndicators } from "../../../src/domain/evaluation/levels";
import type { IndicatorRow } from "../../../src/domain/recognition";

const indicator = (first: string | null, second: string | null, name: string, weight = ""): IndicatorRow => ({
  row: 0, first, firstText: first ?? "别的指标", second, secondText: second ?? "别的", name, description: "", value: "≥1次", valueColumns: [], basis: "", weight,
});

/** `一级 > 二级: 名称 分值` of each row; `_` for a row to fill in. */
const placed = (...rows: readonly IndicatorRow[]): readonly string[] => placeIndicators(rows, selfEvaluation.indicators.levels, defaultProfile).flatMap(({ label, seconds }) =>
  seconds.flatMap((second) => second.rows.map((row) => `${label.replace(/\n.*/u, "")} > ${second.label}: ${row.indicator?.name ?? "_"} ${row.points === null ? "-" : toText(row.points)}`)));

test("indicators stand in the form's order, whatever the target table's", () => {
  expect(placed(indicator("benefit", "social", "知晓率"), indicator("output", "quality", "合格率"), indicator("output", "quantity", "次数"), indicator("satisfaction", "service-object", "满意度"))).toEqual([
    "产出指标 > 数量指标: 次数 25", "产出指标 > 质量指标: 合格率 25", "效益指标 > 社会效益指标: 知晓率 30", "满意度指标 > 服务对象满意度指标: 满意度 10",
  ]);
});

test("costs that stand first in the target table are 成本指标 of 产出, and second levels of other forms keep their name", () => {
  expect(placed(indicator("cost", "economic-cost", "总成本"), indicator("output", null, "其他产出"))).toEqual([
    "产出指标 > 成本指标: 总成本 25", "产出指标 > 别的: 其他产出 25", "效益指标 > 经济效益指标: _ -", "满意度指标 > 服务对象满意度指标: _ -",
  ]);
});

test("weights count where all indicators of a level have one", () => {
  expect(placed(indicator("output", "quantity", "次数", "30"), indicator("output", "quality", "合格率", "20分"), indicator("benefit", "social", "知晓率", "60%"), indicator("benefit", "social", "影响", ""))).toEqual([
    "产出指标 > 数量指标: 次数 30", "产出指标 > 质量指标: 合格率 20", "效益指标 > 社会效益指标: 知晓率 15", "效益指标 > 社会效益指标: 影响 15", "满意度指标 > 服务对象满意度指标: _ -",
  ]);
});

test("an indicator of a level that nobody knows comes last, without points", () => {
  expect(placed(indicator(null, null, "其他")).at(-1)).toBe("别的指标 > 别的: 其他 -");
});
