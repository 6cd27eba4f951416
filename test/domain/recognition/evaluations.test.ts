import fc from "fast-check";
import { catalogue, defaultProfile, selfEvaluation } from "../../../src/domain/catalogue";
import { checkSnapshot } from "../../../src/domain/check";
import { rectToA1, toA1, type CellValue, type Sheet } from "../../../src/domain/grid";
import { planTables } from "../../../src/domain/layout";
import { recognise, type EvaluationTable } from "../../../src/domain/recognition";
import { grid, gridOf, workbookOf } from "../../support/gridOf";
import { found, tablesOf } from "./support";

function evaluation(sheet: Sheet): EvaluationTable {
  const [table, ...others] = tablesOf(sheet);
  if (table?.shape !== "evaluation" || others.length > 0) throw new Error(`not one evaluation: ${found(sheet).join(", ")}`);
  return table;
}

const FILLED = grid`
项目支出绩效自评表
（2023年度）
项目名称|科普经费
主管部门|科学技术协会|||实施单位|科技馆
项目资金（万元）||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
|年度资金总额|20|20|19|10|0.95|9.5
|其中：当年财政拨款|20|20|19|—||—
|上年结转资金||||—||—
|其他资金||||—||—
年度总体目标|预期目标|||实际完成情况
|举办科普活动|||办了4次
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标（50分）|数量指标|活动次数|≥4次|4次|30|30
||参加人数|≥200人|180人|20|18|天气
效益指标|社会效益指标|知晓率|≥90%|91%|30|30
满意度指标|服务对象满意度指标|满意度|≥90%|95%|10|10
总分|||||100|97.5
注：一级指标分值统一设置。
`;

test("the national form, filled in", () => {
  const table = evaluation(FILLED);
  expect(rectToA1(table.area)).toBe("A1:H18");
  expect(table).toMatchObject({ title: { value: "项目支出绩效自评表" }, unit: { value: "万元" }, projectName: { value: "科普经费" }, department: { value: "科学技术协会" }, total: 16 });
  expect([...table.head].map(([key, at]) => `${key} ${toA1(at)}`)).toEqual(["project-name B3", "department B4", "unit F4"]);
  expect([...table.money.lines]).toEqual([["total", 5], ["fiscal", 6], ["carried-over", 7], ["other", 8]]);
  expect([...table.money.columns]).toEqual([["initial", 2], ["budget", 3], ["executed", 4], ["points", 5], ["rate", 6], ["score", 7]]);
  expect([...table.goals].map(([key, at]) => `${key} ${toA1(at)}`)).toEqual(["expected B11", "achieved E11"]);
  expect(table.indicators).toEqual([
    { row: 12, first: "output", second: "quantity", name: "活动次数" },
    { row: 13, first: "output", second: "quantity", name: "参加人数" },
    { row: 14, first: "benefit", second: "social", name: "知晓率" },
    { row: 15, first: "satisfaction", second: "service-object", name: "满意度" },
  ]);
});

test("two forms, one below the other", () => {
  const twice = gridOf([...FILLED.values, [null], ...FILLED.values]);
  expect(found(twice)).toEqual(["self-evaluation A1:H18", "self-evaluation A20:H37"]);
});

test("scores of something else are none", () => {
  expect(found(grid`
二级指标|三级指标|实际完成值|得分
数量指标|次数|4|10
`)).toEqual([]);
});

test("blank, as we lay it out: recognised whole, and nothing is wrong with it", () => {
  const plans = planTables([selfEvaluation], { department: { code: "731", name: "张家口市科学技术协会" }, year: 2026, unit: "万元", profile: defaultProfile, sheetNames: [] });
  const [plan] = plans.ok ? plans.value : [];
  if (plan === undefined) throw new Error("not laid out");
  const formulas: Record<string, string> = {};
  const rows = plan.contents.map((contents, row) =>
    contents.map((content, column): CellValue => {
      if (typeof content !== "object" || content === null) return content;
      formulas[toA1({ row, column })] = content.formula;
      return content.value ?? 0;
    }),
  );
  const sheet = gridOf(rows, { formulas });
  const table = evaluation(sheet);
  expect(table.area).toEqual(plan.page.printArea);
  expect(table).toMatchObject({ unit: { value: "万元" }, year: { value: 2026 }, department: { value: "731张家口市科学技术协会" }, projectName: null, total: 30 });
  expect([...table.money.lines.values()]).toEqual([5, 6, 7, 8]);
  expect(table.indicators.map(({ first }) => first)).not.toContain(null);
  const report = checkSnapshot(workbookOf(sheet), { profile: defaultProfile });
  expect(report.findings).toEqual([]);
  expect(report.crashed).toEqual([]);
});

describe("whatever a sheet holds", () => {
  const words = [
    "总体绩效目标", "一、总体绩效目标", "分项绩效目标", "工作保障措施", "部门整体绩效目标", "绩效目标", "绩效目标：办活动", "第二部分", "单位名称", "单位性质", "单位规格",
    "经费保障形式", "部门机构设置情况", "自评表", "项目支出绩效自评表", "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "总分", "全年预算数",
    "全年执行数", "执行率", "年度资金总额", "预期目标", "实际完成情况", "项目名称", "科目编码", "科目名称", "合计", "基本支出", "项目支出", "预算数", "执行数", "项目", "单位：万元", "注：无",
  ];
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 8, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.integer() },
    { weight: 1, arbitrary: fc.string() },
  );
  const row = fc.oneof(
    fc.array(cell, { maxLength: 8 }),
    fc.constantFrom(...FILLED.values, ["单位名称", "单位性质", "单位规格", "经费保障形式"], ["一、总体绩效目标"], ["二、分项绩效目标"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"]),
  );

  test("recognition never throws, and finds only areas inside the sheet that do not overlap", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 0, max: 5 }), (rows, shift) => {
        const { tables, refused } = recognise(workbookOf({ ...gridOf(rows), origin: { row: shift, column: shift } }), catalogue);
        const areas = [...tables, ...refused].map(({ area }) => area);
        for (const [index, area] of areas.entries()) {
          expect(area.top >= shift && area.left >= shift && area.bottom < shift + rows.length).toBe(true);
          for (const other of areas.slice(index + 1)) {
            expect(other.top > area.bottom || other.bottom < area.top || other.left > area.right || other.right < area.left).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a table of texts below the heading of indicators is no row of theirs", () => {
    const sheet = gridOf([["指标值", "二级指标", "三级指标"], ["单位名称", "单位性质", "单位规格", "经费保障形式"]]);
    expect(tablesOf(sheet).map(({ spec, area }) => [spec.id, area.top, area.bottom])).toEqual([["performance-target", 0, 0], ["institutions", 1, 1]]);
  });
});
