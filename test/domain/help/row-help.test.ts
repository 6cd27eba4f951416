import { checkSnapshot, defaultProfile, type Finding, type WorkbookSnapshot } from "../../../src/domain";
import { exampleInsertion, ROW_RULES, rowHelp, type Hint, type IndicatorExample, type RowHelp } from "../../../src/domain/help";
import type { TargetTable } from "../../../src/domain/recognition/recognised";
import type { SampleName } from "../../../src/workbench/samples";
import { snapshotOfSample } from "../../support/fixtures";
import { gridOf, rowsOf } from "../../support/gridOf";
import { targetForm } from "../../support/targetCase";
import { COMPLETE_TARGETS } from "../../support/targetTableOf";

const checked = (snapshot: WorkbookSnapshot) => ({ snapshot, report: checkSnapshot(snapshot, { profile: defaultProfile, rules: ROW_RULES }) });
const targetsOf = ({ report }: ReturnType<typeof checked>): readonly TargetTable[] => report.tables.flatMap((table) => (table.shape === "targets" ? [table] : []));

describe.each<[SampleName, number]>([["zhangjiakou-disclosure-2023", 151], ["tangshan-2022", 36], ["beidaihe-2021", 36], ["zunhua-2025", 28]])("the rows of %s", (sample, count) => {
  const known = checked(snapshotOfSample(sample));
  const rows = targetsOf(known).flatMap((table) => table.indicators.map((row) => ({ table, row, help: rowHelp(known, table.sheet, { row: row.row, column: table.columns.get("value") ?? 0 }) })));

  it("all have help of their own", () => {
    expect(rows).toHaveLength(count);
    for (const { table, row, help } of rows) expect([help?.table, help?.row]).toEqual([table, row]);
  });

  it("are each told what their second level expects, first of all", () => {
    const expected: Readonly<Record<string, string>> = { quantity: "quantity", quality: "quality", timeliness: "timeliness", cost: "cost", "service-object": "service-object" };
    expect(rows.map(({ help }) => help?.hints[0]?.messageId)).toEqual(rows.map(({ row }) => `level-${expected[row.second ?? ""] ?? "benefit"}`));
  });

  it("show together what the check finds in the rows of its target tables, each where it stands or is named", () => {
    const inRows = (finding: Finding): boolean => rows.some(({ table, row }) => [finding, ...finding.related].some(({ sheet, at }) => sheet === table.sheet && at.row === row.row));
    expect(new Set(rows.flatMap(({ help }) => help?.findings ?? []))).toEqual(new Set(known.report.findings.filter(inRows)));
  });
});

describe("help for a row", () => {
  const NAMES = "zhangjiakou-disclosure-2023";
  const idsOf = (help: RowHelp | null): readonly string[] => (help?.hints ?? []).map(({ messageId }: Hint) => messageId);

  it("says what is wrong with it: a rate in 人, once more a month for 及时性", () => {
    const help = rowHelp(checked(snapshotOfSample(NAMES)), "项目绩效目标", { row: 228, column: 4 });
    expect(help?.findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toContain("target-value-form name-percentage");
    expect(idsOf(help)).toEqual(["level-timeliness", "name-percentage", "year"]);
  });

  it("names the project's budget beside 成本, in the table's unit", () => {
    const form = { sheets: [targetForm()] };
    const help = rowHelp(checked(form), "绩效", { row: 12, column: 2 });
    expect(help?.hints).toContainEqual({ messageId: "budget", data: { budget: "10万元" } });
  });

  it("knows the levels of the form that puts costs first, and says so of none that it does not know", () => {
    const levels = ["成本指标 | 经济成本指标", "成本指标 | 社会成本指标", "成本指标 | 生态环境成本指标", "产出指标 | 数量指标", "产出指标 | 别的指标"];
    const known = checked({ sheets: [targetForm({ rows: levels.map((level) => `${level} | 名称 | 描述 | ≤1 | 依据`) })] });
    const told = levels.map((_, index) => idsOf(rowHelp(known, "绩效", { row: 9 + index, column: 2 }))[0]);
    expect(told).toEqual(["level-cost", "level-burden", "level-burden", "level-quantity", "level-unknown"]);
  });

  it("goes on with the levels above in a blank row between indicators", () => {
    const rows = [COMPLETE_TARGETS[0] ?? "", " | | | | | ", ...COMPLETE_TARGETS.slice(1)];
    const help = rowHelp(checked({ sheets: [targetForm({ rows })] }), "绩效", { row: 10, column: 3 });
    expect(help?.row).toMatchObject({ row: 10, second: "quantity", name: "", value: "" });
    expect(help?.findings).toEqual([]);
  });

  it("is none beside or above the indicators, in other tables and on other sheets", () => {
    const known = checked({ sheets: [targetForm(), gridOf(rowsOf("目录 | 页码"), { name: "目录" })] });
    for (const [sheet, row, column] of [["绩效", 3, 0], ["绩效", 9, 20], ["绩效", 40, 2], ["目录", 0, 0], ["不在", 9, 2]] as const) {
      expect(rowHelp(known, sheet, { row, column })).toBeNull();
    }
    expect(rowHelp(checked(snapshotOfSample("tangshan-execution-2023")), "2023项目预算执行", { row: 9, column: 1 })).toBeNull();
  });
});

const EXAMPLE: IndicatorExample = { first: "output", second: "quantity", name: "活动次数", description: "活动开展次数", value: "≥20次", basis: "{year}年工作安排", source: "zhangjiakou-2023" };

describe("taking over an example", () => {
  const helpIn = (rows: readonly string[], title = "2026年项目绩效目标表"): RowHelp => {
    const help = rowHelp(checked({ sheets: [targetForm({ title, rows })] }), "绩效", { row: 9, column: 2 });
    if (help === null) throw new Error("the row was not recognised");
    return help;
  };
  const others = COMPLETE_TARGETS.slice(1);
  const shown = (help: RowHelp, example = EXAMPLE) => {
    const { fills, replacements } = exampleInsertion(help, example);
    const texts = (edits: typeof fills) => edits.map(({ at, before, after }) => [at.column, before.content, after.content]);
    return { fills: texts(fills), replacements: texts(replacements) };
  };

  it("fills the blank cells, with a blank for the number and the year of the budget", () => {
    expect(shown(helpIn(["产出指标 | 数量指标 | | | | ", ...others]))).toEqual({
      fills: [[2, null, "活动次数"], [3, null, "活动开展次数"], [4, null, "≥___次"], [5, null, "2026年工作安排"]],
      replacements: [],
    });
  });

  it("leaves a place for a year that is not known", () => {
    const inTime = { ...EXAMPLE, second: "timeliness", value: "{year}年1月-12月" };
    expect(shown(helpIn(["产出指标 | 时效指标 | | | | ", ...others], "项目绩效目标表"), inTime).fills.slice(2)).toEqual([[4, null, "___年1月-12月"], [5, null, "___年工作安排"]]);
  });

  it("keeps what stands there apart, and leaves alone what is the same", () => {
    expect(shown(helpIn(["产出指标 | 数量指标 | 活动次数 | | ≥3场 | ", ...others]))).toEqual({
      fills: [[3, null, "活动开展次数"], [5, null, "2026年工作安排"]],
      replacements: [[4, "≥3场", "≥___次"]],
    });
  });

  it("never writes a whole value where operator and unit have cells of their own", () => {
    const sheet = gridOf(rowsOf(`项目绩效目标表
      项目名称 | 科普活动经费
      一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 符号 | 指标值 | 计量单位 | 指标值确定依据
      产出指标 | 数量指标 | | | | | |
      产出指标 | 质量指标 | 合格率 | 合格人数占比 | ≥ | 95 | % | 工作计划
      满意度指标 | 服务对象满意度指标 | 学员满意度 | 满意的学员占比 | ≥ | 90 | % | 问卷调查`), { name: "绩效" });
    const help = rowHelp(checked({ sheets: [sheet] }), "绩效", { row: 3, column: 2 });
    expect(help && shown(help, { ...EXAMPLE, basis: "工作安排" }).fills).toEqual([[2, null, "活动次数"], [3, null, "活动开展次数"], [4, null, "≥"], [6, null, "次"], [7, null, "工作安排"]]);
    expect(help && shown(help, { ...EXAMPLE, value: "≥95%", basis: "" }).fills.slice(2)).toEqual([[4, null, "≥"], [6, null, "%"]]);
    expect(help && shown(help, { ...EXAMPLE, value: "进一步提高", basis: "" }).fills.slice(2)).toEqual([[5, null, "进一步提高"]]);
  });
});
