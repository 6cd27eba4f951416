import type { Sheet } from "../../src/domain/grid";
import type { NotChecked } from "../../src/domain/validation";
import { grid, gridOf, rowsOf } from "./gridOf";
import { recognisedTable } from "./recognisedTable";
import type { ExpectedFinding, RuleCase } from "./ruleTester";
import { BLANK_TARGETS, COMPLETE_TARGETS, targetDrawing, targetTableOf } from "./targetTableOf";

/** A drawn target table with these rows of indicators, the first of them in row 2. */
export function targetCase(name: string, rows: readonly string[], { head, variant }: { readonly head?: string; readonly variant?: string } = {}): RuleCase {
  return { name, sheet: grid(targetDrawing(rows, head)), table: (sheet) => targetTableOf(sheet, variant) };
}

/** What every rule on values must bear: a form that nobody has begun, and one without a column of values. */
export const withoutValues: readonly (RuleCase & { readonly notChecked: readonly Omit<NotChecked, "ruleId" | "sheet">[] })[] = [
  { ...targetCase("a form that nobody has begun, and says so", BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
  {
    ...targetCase("a form without a column of values, and says so", ["产出指标 | 数量指标 | 培训人数 | 参加人数"], { head: "first | second | name | description" }),
    notChecked: [{ reasonId: "column-missing", data: { columns: "指标值" } }],
  },
];

const LEVELS = { quantity: "产出指标 | 数量指标", quality: "产出指标 | 质量指标", timeliness: "产出指标 | 时效指标", cost: "产出指标 | 成本指标", social: "效益指标 | 社会效益指标", lasting: "效益指标 | 可持续影响指标", satisfied: "满意度指标 | 服务对象满意度指标" } as const;

/** A row of a drawing with this name and value. */
export function indicator(level: keyof typeof LEVELS, name: string, value: string, description = "按全年统计"): string {
  return `${LEVELS[level]} | ${name} | ${description} | ${value} | 工作计划`;
}

/** A finding without related cells, figures and fix. */
export function plainly(messageId: string, at: string, severity: ExpectedFinding["severity"], data: Readonly<Record<string, string>>): ExpectedFinding {
  return { messageId, at, severity, related: [], data };
}

/** What is filled into a printed form (河北); each has a usual content. */
export interface FormParts {
  readonly sheet?: string;
  readonly title?: string;
  readonly code?: string;
  readonly name?: string;
  readonly unit?: string;
  /** 预算数, 财政资金, 其他资金: C4, E4, G4. */
  readonly funding?: readonly [string, string, string];
  /** B5. */
  readonly purpose?: string;
  /** B8. */
  readonly objective?: string;
  /** B7 to E7. */
  readonly plan?: readonly [string, string, string, string];
  /** Row 10 and on. */
  readonly rows?: readonly string[];
}

/** The whole form as it is printed, to be recognised like any sheet. */
export function targetForm(parts: FormParts = {}): Sheet {
  const { sheet = "绩效", title = "项目绩效目标表", code = "130304232DKQU", name = "科普活动经费", unit = "单位：万元", funding = ["10", "8", "2"], purpose = "科普活动", objective = "按时完成科普活动", plan = ["25", "50", "75", "100"], rows = COMPLETE_TARGETS } = parts;
  const [budget, fiscal, other] = funding;
  const drawing = `${title}
    306001某区科学技术协会 | | | | | ${unit}
    项目编码 | ${code} | | 项目名称 | ${name}
    预算规模及资金用途 | 预算数 | ${budget} | 其中：财政资金 | ${fiscal} | 其他资金 | ${other}
    | ${purpose}
    资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底
    | ${plan.join(" | ")}
    绩效目标 | ${objective}
    一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 | 备注
    ${rows.join("\n")}`;
  return gridOf(rowsOf(drawing), { name: sheet });
}

/** A printed form, recognised, for rules on its head block. */
export function formCase(name: string, parts: FormParts): RuleCase {
  return { name, sheet: targetForm(parts), table: recognisedTable };
}
