import { performanceTarget } from "../../src/domain/catalogue";
import { extent, textAt, type Sheet } from "../../src/domain/grid";
import type { IndicatorRow, TargetTable } from "../../src/domain/recognition/recognised";
import type { TargetColumn } from "../../src/domain/spec";

const COLUMNS: readonly TargetColumn[] = ["first", "second", "name", "description", "value", "basis", "weight"];

/**
 * The target table of a drawn sheet whose first row holds the keys of its columns. Levels are written by their
 * wordings on every row. Nothing is recognised here.
 */
export function targetTableOf(sheet: Sheet, variant = "hebei-2021"): TargetTable {
  const { lastRow, lastColumn } = extent(sheet);
  const found = COLUMNS.flatMap((key) => {
    for (let column = 0; column <= lastColumn; column++) if (textAt(sheet, 0, column) === key) return [[key, column] as const];
    return [];
  });
  const columns = new Map<TargetColumn, number>(found);
  return {
    shape: "targets",
    sheet: sheet.name,
    area: { top: 0, left: 0, bottom: lastRow, right: lastColumn },
    title: null,
    unit: null,
    year: null,
    department: null,
    evidence: [],
    spec: performanceTarget,
    variant,
    projectCode: null,
    projectName: null,
    head: new Map(),
    columns,
    indicators: Array.from({ length: lastRow }, (_, index) => indicatorOf(sheet, columns, index + 1)),
  };
}

function indicatorOf(sheet: Sheet, columns: ReadonlyMap<TargetColumn, number>, row: number): IndicatorRow {
  const text = (key: TargetColumn): string => {
    const cell = textAt(sheet, row, columns.get(key) ?? -1).trim();
    return cell === "—" ? "" : cell;
  };
  const levels = performanceTarget.variants.flatMap((variant) => variant.levels);
  const first = levels.find(({ labels }) => labels.includes(text("first")));
  const second = levels.flatMap((level) => level.second).find(({ labels }) => labels.includes(text("second")));
  return {
    row,
    first: first?.key ?? null,
    firstText: text("first"),
    second: second?.key ?? null,
    secondText: text("second"),
    name: text("name"),
    description: text("description"),
    value: text("value"),
    valueColumns: [columns.get("value") ?? -1],
    basis: text("basis"),
    weight: text("weight"),
  };
}

/** Rows with everything that the default profile demands, for tests to leave out or to change. */
export const COMPLETE_TARGETS: readonly string[] = [
  "产出指标 | 数量指标 | 培训人数 | 参加培训的人数 | ≥100人 | 工作计划",
  "产出指标 | 质量指标 | 合格率 | 合格人数占比 | ≥95% | 工作计划",
  "产出指标 | 时效指标 | 完成时间 | 全部完成的时间 | 12月底前 | 工作计划",
  "产出指标 | 成本指标 | 成本控制 | 支出总额 | ≤10万元 | 预算批复",
  "效益指标 | 社会效益指标 | 知晓率 | 公众知晓的比例 | ≥80% | 历年数据",
  "满意度指标 | 服务对象满意度指标 | 学员满意度 | 满意的学员占比 | ≥90% | 问卷调查",
];

/** A drawing of a target table with these rows. */
export function targetDrawing(rows: readonly string[], head = "first | second | name | description | value | basis"): string {
  return [head, ...rows].join("\n");
}

/** The lines of a form that nobody has begun to fill in. */
export const BLANK_TARGETS: readonly string[] = COMPLETE_TARGETS.map((row) => `${row.split("|").slice(0, 2).join("|")} | | | | `);
