import { amount, compare, convertUnit, parseAmount } from "../../amount";
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
  budget: /(?<![^经]费|租金|补助|补贴)预算(?:资金|金额|数|规模|安排|总额)?(?:共计|共|总计|为|约)?\s*[:：]?\s*(\d[\d,，]*(?:\.\d+)?)\s*(亿元|万元|千元|元)/gu,
  fiscal: /财政(?:资金|拨款)(?:安排|共计|共|为)?\s*[:：]?\s*(\d[\d,，]*(?:\.\d+)?)\s*(亿元|万元|千元|元)/gu,
  other: /其他资金(?:共计|共|为)?\s*[:：]?\s*(\d[\d,，]*(?:\.\d+)?)\s*(亿元|万元|千元|元)/gu,
} as const;

/** The budget or a part of it as 资金用途 states it: `预算资金 26 万元，其中财政资金 26 万元`. Of several the first, if it may be the whole of the others. */
export function statedAmount(table: TargetTable, sheet: Sheet, key: keyof typeof STATED): StatedAmount | undefined {
  const [first, ...others] = statedAmounts(table, sheet, key);
  return others.every((other) => first !== undefined && isWithin(other, first)) ? first : undefined;
}

/** All that the text states of the kind: of other years, of single things, of several givers too. */
export function statedAmounts(table: TargetTable, sheet: Sheet, key: keyof typeof STATED): readonly StatedAmount[] {
  const at = table.head.get("purpose");
  const text = at === undefined ? null : valueAt(sheet, at.row, at.column);
  if (at === undefined || typeof text !== "string") return [];
  return Array.from(text.normalize("NFKC").matchAll(STATED[key]), ([, digits = "", unit]) => ({ at, value: amount(digits.replaceAll(",", "")), unit: unit as MoneyUnit }));
}

function isWithin(part: StatedAmount, whole: StatedAmount): boolean {
  const value = inUnit(part, whole.unit);
  return value !== null && compare(value, whole.value) <= 0;
}

/** A goal may state amounts of many things; only one that is said to be the project's counts, and only when there is no other. */
const BUDGET_IN_GOAL = /(?:(?:项目|年度|总)预算(?:资金|金额|数)?|预算(?:资金|金额|数|规模|总额))(?:共计|共|总计|为|约)?\s*[:：]?\s*(\d[\d,，]*(?:\.\d+)?)\s*(亿元|万元|千元|元)/gu;

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
