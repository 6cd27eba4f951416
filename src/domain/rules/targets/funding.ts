import { amount, convertUnit, parseAmount } from "../../amount";
import type { Amount, MoneyUnit } from "../../amount";
import { valueAt } from "../../grid";
import type { CellRef, Sheet } from "../../grid";
import type { TargetTable } from "../../recognition/recognised";
import { isUncalculated } from "../cells/amount-cells";

/** What a field of money in a head block holds. `absent`: the form does not print it. */
export type HeadFigure =
  | { readonly kind: "figure"; readonly at: CellRef; readonly value: Amount; readonly unit: MoneyUnit | null }
  | { readonly kind: "blank" | "not-a-number" | "not-calculated"; readonly at: CellRef }
  | { readonly kind: "absent" };

/** Reads a field of money; its unit is that behind the figure, else the table's. */
export function headFigure(table: TargetTable, sheet: Sheet, key: "budget" | "fiscal" | "other"): HeadFigure {
  const at = table.head.get(key);
  if (at === undefined) return { kind: "absent" };
  if (isUncalculated(sheet, at)) return { kind: "not-calculated", at };
  const parsed = parseAmount(valueAt(sheet, at.row, at.column));
  if (parsed.kind === "amount") return { kind: "figure", at, value: parsed.value, unit: parsed.fromText?.unit ?? table.unit?.value ?? null };
  return parsed.kind === "blank" || parsed.kind === "dash" ? { kind: "blank", at } : { kind: "not-a-number", at };
}

/** An amount that the text of the use states. */
export interface StatedAmount {
  readonly at: CellRef;
  readonly value: Amount;
  readonly unit: MoneyUnit;
}

const STATED = {
  budget: /预算(?:资金|金额|数|规模|安排|总额)?(?:共计|共|总计|为|约)?\s*[:：]?\s*([\d,，]+(?:\.\d+)?)\s*(亿元|万元|千元|元)/u,
  fiscal: /财政(?:资金|拨款)(?:安排|共计|共|为)?\s*[:：]?\s*([\d,，]+(?:\.\d+)?)\s*(亿元|万元|千元|元)/u,
  other: /其他资金(?:共计|共|为)?\s*[:：]?\s*([\d,，]+(?:\.\d+)?)\s*(亿元|万元|千元|元)/u,
} as const;

/** The budget or a part of it as 资金用途 states it: `预算资金 26 万元，其中财政资金 26 万元`. */
export function statedAmount(table: TargetTable, sheet: Sheet, key: keyof typeof STATED): StatedAmount | undefined {
  const at = table.head.get("purpose");
  const text = at === undefined ? null : valueAt(sheet, at.row, at.column);
  if (at === undefined || typeof text !== "string") return undefined;
  const [, digits, unit] = STATED[key].exec(text.normalize("NFKC")) ?? [];
  return digits === undefined ? undefined : { at, value: amount(digits.replaceAll(",", "")), unit: unit as MoneyUnit };
}

/** A goal may state amounts of many things; only one that is said to be the project's counts, and only when there is no other. */
const BUDGET_IN_GOAL = /(?:(?:项目|年度|总)预算(?:资金|金额|数)?|预算(?:资金|金额|数|规模|总额))(?:共计|共|总计|为|约)?\s*[:：]?\s*([\d,，]+(?:\.\d+)?)\s*(亿元|万元|千元|元)/gu;

/** The budget that the text of 绩效目标 states; undefined when it states none or several. */
export function budgetInGoal(table: TargetTable, sheet: Sheet): StatedAmount | undefined {
  const at = table.head.get("objective");
  const text = at === undefined ? null : valueAt(sheet, at.row, at.column);
  if (at === undefined || typeof text !== "string" || !text.includes("预算")) return undefined;
  const [only, ...others] = text.normalize("NFKC").matchAll(BUDGET_IN_GOAL);
  const [, digits, unit] = only ?? [];
  return digits === undefined || others.length > 0 ? undefined : { at, value: amount(digits.replaceAll(",", "")), unit: unit as MoneyUnit };
}

/** In another unit; null when it is not known in which the amount is. */
export function inUnit({ value, unit }: { readonly value: Amount; readonly unit: MoneyUnit | null }, wanted: MoneyUnit): Amount | null {
  return unit === null ? null : convertUnit(value, unit, wanted);
}
