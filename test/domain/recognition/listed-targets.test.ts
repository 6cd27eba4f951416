import { checkSnapshot, profileOf, defaultProfile } from "../../../src/domain";
import { toA1 } from "../../../src/domain/grid";
import { gridOf, rowsOf } from "../../support/gridOf";
import { tablesOf, targetTable } from "./support";

/** Projects one below the other under one heading, as 四川 and 安徽 list them. */
const LIST = `
2024年部门预算项目支出绩效目标表
单位：万元
单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重
某局|科普经费|30|开展活动|成本指标|经济成本指标|总成本|≤|30|万元|20
||||产出指标|数量指标|活动场次|≥|20|场|20
||||产出指标|质量指标|合格率|=|100|%|20
||||产出指标|时效指标|完成时间|≤|12|月|10
||||效益指标|社会效益指标|知晓率|≥|80|%|20
||||满意度指标|服务对象满意度指标|满意度|≥|90|%|10
某局|会议经费|10|开会|成本指标|经济成本指标|总成本|≤|12|万元|20
||||产出指标|数量指标|会议次数|≥|2|次|20
||||产出指标|质量指标|合格率|=|100|%|20
||||产出指标|时效指标|完成时间|≤|12|月|10
||||效益指标|社会效益指标|知晓率|≥|80|%|20
||||满意度指标|服务对象满意度指标|满意度|≥|90|%|10`;

const rows = rowsOf(LIST);
const filledIn = rows.map((row, index) => (index < 3 ? row : row.map((cell, column) => cell ?? rows[index < 9 ? 3 : 9]?.[column] ?? null)));

describe.each([["left out", rows], ["on each row", filledIn]] as const)("a list of projects, their names %s", (_, values) => {
  const sheet = gridOf(values);
  const tables = tablesOf(sheet).flatMap((table) => (table.shape === "targets" ? [table] : []));

  it("is one table for each of them", () => {
    expect(tables.map(({ projectName, head, indicators, year, unit, area }) => [projectName?.value, head.get("budget"), indicators.length, year?.value, unit?.value, toA1({ row: area.top, column: area.left })])).toEqual([
      ["科普经费", { row: 3, column: 2 }, 6, 2024, "万元", "A1"],
      ["会议经费", { row: 9, column: 2 }, 6, 2024, "万元", "A10"],
    ]);
  });

  it("is judged project by project", () => {
    const { findings } = checkSnapshot({ sheets: [sheet] }, { profile: profileOf("cost-first") ?? defaultProfile });
    expect(findings.filter(({ severity }) => severity !== "info").map(({ ruleId, messageId, at }) => `${ruleId} ${messageId} ${toA1(at)}`)).toEqual(["target-cost above I10"]);
  });
});

test.each([
  [45657, "2024年12月31日"],
  [45351, "2024年2月29日"],
  [45352, "2024年3月1日"],
  [44927.5, "2023年1月1日"],
  [36585, "2000年2月29日"],
])("a cell that shows %d as a date is %s", (serial, date) => {
  const values = rowsOf(`一级指标|二级指标|三级指标|指标值\n产出指标|时效指标|完成时间|${String(serial)}\n|质量指标|合格率|0.95\n|数量指标|面积|41000`);
  const formats = values.map((row, index) => row.map(() => ["General", "yyyy/m/d", "0%", "#,##0"][index] ?? "General"));
  expect(targetTable(gridOf(values, { formats })).indicators.map(({ value }) => value)).toEqual([date, "95%", "41000"]);
});
