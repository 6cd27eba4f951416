import { catalogue, defaultProfile, departmentTargets, institutions } from "../../../src/domain/catalogue";
import { checkSnapshot } from "../../../src/domain/check";
import { rectToA1, type CellValue } from "../../../src/domain/grid";
import { planTables } from "../../../src/domain/layout";
import { recognise, type TextTable } from "../../../src/domain/recognition";
import type { TableSpec } from "../../../src/domain/spec";
import { grid, gridOf, workbookOf } from "../../support/gridOf";
import { found, tablesOf } from "./support";

function textTable(sheet: ReturnType<typeof gridOf>): TextTable {
  const [table, ...others] = tablesOf(sheet);
  if (table?.shape !== "texts" || others.length > 0) throw new Error(`not one table of texts: ${found(sheet).join(", ")}`);
  return table;
}

const blocksOf = ({ body }: TextTable): object =>
  body.kind === "blocks" ? Object.fromEntries(body.blocks.map(({ key, paragraphs }) => [key, paragraphs.map(({ value }) => value)])) : {};

describe("部门机构设置情况", () => {
  const drawn = grid`
部门机构设置情况
单位名称|单位性质|单位规格|经费保障形式
张家口市科学技术协会本级|行政|正处（县）级|财政拨款
张家口市科技馆|事业|正科级|财政性资金定额或定项补助
`;

  test("as it is printed", () => {
    const table = textTable(drawn);
    expect(rectToA1(table.area)).toBe("A1:D4");
    expect(table).toMatchObject({ spec: { id: "institutions" }, title: { value: "部门机构设置情况" }, unit: null });
    expect(table.body).toEqual({ kind: "rows", rows: [2, 3], columns: new Map([["unit", 0], ["nature", 1], ["rank", 2], ["funding", 3]]) });
  });

  test("without a title when all its columns are there, and with one when one is missing", () => {
    expect(found({ ...drawn, values: drawn.values.slice(1) })).toEqual(["institutions A1:D3"]);
    expect(found(gridOf(drawn.values.map((row) => row.slice(0, 3))))).toEqual(["institutions A1:C4"]);
    expect(found(gridOf(drawn.values.slice(1).map((row) => row.slice(0, 3))))).toEqual([]);
  });

  test("ends where a table of amounts begins", () => {
    const below: CellValue[][] = [[null], ["支出总表"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["206", "科学技术支出", 5, 2, 3], [null, "合计", 5, 2, 3]];
    expect(found(gridOf([...drawn.values, ...below]))[0]).toBe("institutions A1:D4");
  });
});

/** Seeds of four places: ordinals with and without brackets, blank rows between the lines, a sentence for a title. */
const PASTED = [
  "第一部分", "2022年部门整体绩效目标", "", "一、总体绩效目标", "", "围绕市委市政府工作中心，开展专题调研活动。", "（一）为京津冀协同发展服务。",
  "二、分项绩效目标", "（一）唐山市总工会房屋租金", "绩效目标：按照预期时间支付房屋租赁费用。", "绩效指标：", "房屋租赁面积、项目完成率",
  "三、工作保障措施", "（1） 完善制度建设。", "加强内部控制建设，完善内控手册。",
];

describe("部门整体绩效目标", () => {
  const sheetOf = (lines: readonly string[], more: readonly CellValue[][] = []) => gridOf([...lines.map((line) => [line === "" ? null : line]), ...more]);

  test("pasted into one column", () => {
    const table = textTable(sheetOf(PASTED));
    expect(rectToA1(table.area)).toBe("A2:A15");
    expect(table).toMatchObject({ spec: { id: "department-targets" }, title: { value: "2022年部门整体绩效目标" }, year: { value: 2022 } });
    expect(blocksOf(table)).toEqual({
      overall: [PASTED[5], PASTED[6]],
      projects: PASTED.slice(8, 12),
      measures: PASTED.slice(13),
    });
  });

  test("headings of another place, without a title", () => {
    const lines = ["（一）总体绩效目标", "一、提升政治引领力", "（二）分项绩效目标", "1、部门管理", "绩效目标：职责明确。", "（三）工作保障措施", "1、加强制度建设。", "第二部分  专项资金绩效目标", "无。"];
    const table = textTable(sheetOf(lines));
    expect(rectToA1(table.area)).toBe("A1:A7");
    expect(table.title).toBeNull();
  });

  test("headings beside their text", () => {
    const table = textTable(grid`
部门整体绩效目标
总体绩效目标|全面提升科协组织的凝聚力。
分项绩效目标|科普经费：举办科普活动
|会议费：召开会议
工作保障措施|完善制度
`);
    expect(rectToA1(table.area)).toBe("A1:B5");
    expect(blocksOf(table)).toEqual({ overall: ["全面提升科协组织的凝聚力。"], projects: ["科普经费：举办科普活动", "会议费：召开会议"], measures: ["完善制度"] });
  });

  test("does not swallow the target tables below it, titled or not, nor they it", () => {
    const indicators: CellValue[][] = [
      ["绩效目标", "推广新品种"],
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
      ["产出指标", "数量指标", "次数", "次数", "≥3次", "计划"],
    ];
    const after = PASTED.length;
    const titled = sheetOf(PASTED, [["1、科普经费绩效目标表"], ...indicators]);
    expect(found(titled)).toEqual([`department-targets A2:A${String(after)}`, `performance-target A${String(after + 1)}:F${String(after + 4)}`]);
    const untitled = sheetOf(PASTED, indicators);
    expect(found(untitled)).toEqual([`department-targets A2:A${String(after)}`, `performance-target A${String(after + 1)}:F${String(after + 3)}`]);
    const above = gridOf([["1、科普经费绩效目标表"], ...indicators, ...PASTED.map((line) => [line])]);
    expect(found(above)).toEqual(["performance-target A1:F4", `department-targets A6:A${String(after + 4)}`]);
  });

  test.each([
    ["a table of contents with pages", ["一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施"].map((line, index) => [line, index + 1])],
    ["a table of contents without pages", [["部门整体绩效目标"], ["一、总体绩效目标"], ["二、分项绩效目标"], ["三、工作保障措施"]]],
    ["one heading", [["部门整体绩效目标"], ["一、总体绩效目标"], ["围绕中心工作"]]],
  ])("%s is none", (_name, rows) => {
    expect(recognise(workbookOf(gridOf(rows)), catalogue)).toEqual({ tables: [], refused: [] });
  });
});

describe("blank, as we lay it out", () => {
  test.each([institutions, departmentTargets].map((spec) => [spec.id, spec] as const))("%s is recognised and has nothing wrong with it", (id, spec) => {
    const snapshot = workbookOf(gridOf(laidOut(spec)));
    expect(tablesOf(...snapshot.sheets)).toMatchObject([{ spec: { id }, year: { value: 2026 }, department: { value: "731张家口市科学技术协会" }, area: { top: 0, left: 0 } }]);
    const report = checkSnapshot(snapshot, { profile: defaultProfile });
    expect(report.findings).toEqual([]);
    expect(report.crashed).toEqual([]);
  });
});

function laidOut(spec: TableSpec): readonly (readonly CellValue[])[] {
  const plans = planTables([spec], { department: { code: "731", name: "张家口市科学技术协会" }, year: 2026, unit: "万元", profile: defaultProfile, sheetNames: [] });
  const [plan] = plans.ok ? plans.value : [];
  if (plan === undefined) throw new Error("not laid out");
  return plan.contents.map((row) => row.map((content) => (typeof content === "object" ? null : content)));
}
