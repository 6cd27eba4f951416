import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { StyleDocument } from "../../xlsx/document/model";
import { formatArea } from "./a1";
import { toRange } from "./area";
import { operandText } from "./records";
import type { KeptFormat } from "./side";

/** A conditional format as Univer draws it; null when its rule is not set yet. */
export function toUniverFormat(format: KeptFormat): IConditionFormattingRule | null {
  const rule = toRule(format);
  return rule && { cfId: format.id, ranges: format.areas.map(toRange), stopIfTrue: format.stopIfTrue ?? false, rule };
}

function toRule(format: KeptFormat): IConditionalFormattingRuleConfig | null {
  if (format.type === "Custom") return toFormulaRule(operandText(format.rule["formula"]), format);
  if (format.type === "CellValue") return toFormulaRule(comparison(format), format);
  return format.type === "DataBar" ? toDataBar(format.rule) : toColorScale(format.rule);
}

function toFormulaRule(value: string, { format = {} }: KeptFormat): IConditionalFormattingRuleConfig | null {
  if (value === "") return null;
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style: toStyle(format) };
}

const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  Between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  NotBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
  EqualTo: (cell, first) => `${cell}=${first}`,
  NotEqualTo: (cell, first) => `${cell}<>${first}`,
  GreaterThan: (cell, first) => `${cell}>${first}`,
  LessThan: (cell, first) => `${cell}<${first}`,
  GreaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  LessThanOrEqual: (cell, first) => `${cell}<=${first}`,
};

/** Univer compares with numbers only, Excel with formulas: so a comparison becomes a formula about the first cell. */
function comparison({ rule, areas }: KeptFormat): string {
  const [first] = areas;
  const compare = COMPARISONS[operandText(rule["operator"])];
  if (first === undefined || compare === undefined || rule["formula1"] === undefined) return "";
  const cell = formatArea({ ...first, bottom: first.top, right: first.left });
  const operand = (key: string): string => `(${operandText(rule[key]).replace(/^=/, "") || "0"})`;
  return `=${compare(cell, operand("formula1"), operand("formula2"))}`;
}

function toStyle({ font, fill }: StyleDocument): IStyleBase {
  return {
    ...(font?.bold === undefined ? {} : { bl: font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(font?.italic === undefined ? {} : { it: font.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(font?.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
  };
}

interface Bound {
  readonly type?: string;
  readonly formula?: string | null;
  readonly color?: string;
}

const BOUNDS: Readonly<Record<string, CFValueType>> = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
};

function toBound({ type = "", formula }: Bound, automatic: CFValueType): IValueConfig {
  const kind = BOUNDS[type] ?? automatic;
  if (formula === undefined || formula === null) return { type: kind };
  return { type: kind, value: kind === CFValueType.formula ? formula : Number(formula.replace(/^=/, "")) };
}

function toDataBar(rule: KeptFormat["rule"]): IConditionalFormattingRuleConfig {
  const positive = (rule["positiveFormat"] ?? {}) as { readonly fillColor?: string; readonly gradientFill?: boolean };
  const negative = (rule["negativeFormat"] ?? {}) as { readonly fillColor?: string };
  return {
    type: CFRuleType.dataBar,
    isShowValue: rule["showDataBarOnly"] !== true,
    config: {
      min: toBound((rule["lowerBoundRule"] ?? {}), CFValueType.min),
      max: toBound((rule["upperBoundRule"] ?? {}), CFValueType.max),
      isGradient: positive.gradientFill ?? true,
      positiveColor: positive.fillColor ?? "#638EC6",
      nativeColor: negative.fillColor ?? positive.fillColor ?? "#FF0000",
    },
  };
}

function toColorScale(rule: KeptFormat["rule"]): IColorScale | null {
  const { minimum, midpoint, maximum } = (rule["criteria"] ?? {}) as Partial<Record<"minimum" | "midpoint" | "maximum", Bound | null>>;
  if (!minimum || !maximum) return null;
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({
      index,
      color: point.color ?? "#FFFFFF",
      value: toBound(point, index === 0 ? CFValueType.min : CFValueType.max),
    })),
  };
}
