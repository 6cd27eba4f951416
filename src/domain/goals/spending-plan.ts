import { amount, compare, isPercentFormat, parseAmount, ZERO } from "../amount";
import type { Amount } from "../amount";
import { formatAt, textAt, valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { TargetTable } from "../recognition/recognised";
import { foldText } from "../text";

/** A cumulative share of 资金支出计划. */
export interface PlannedShare {
  readonly kind: "share";
  readonly at: CellRef;
  /** In percent. */
  readonly value: Amount;
}

export type PlanCell = PlannedShare | { readonly kind: "blank" | "other"; readonly at: CellRef };

export const PLAN_KEYS = ["plan-1", "plan-2", "plan-3", "plan-4"] as const;

/** The cells of a table's 资金支出计划, in the order of the year. */
export function planCells({ head }: TargetTable): readonly CellRef[] {
  return PLAN_KEYS.map((key) => head.get(key)).filter((at) => at !== undefined);
}

/** 0.25 is a quarter where the cell shows percent, or where all shares are such parts of 1; elsewhere it is 0.25 %. */
export function planShares(sheet: Sheet, cells: readonly CellRef[]): readonly PlanCell[] {
  const read = cells.map((at) => shareAt(sheet, at));
  const plain = read.flatMap((share) => (share.kind === "share" && !share.percent ? [share.value] : []));
  const isOfOne = plain.length > 0 && plain.every((value) => compare(value, ONE) <= 0) && plain.some((value) => compare(value, ZERO) > 0);
  return read.map((share) => (share.kind === "share" ? { kind: "share", at: share.at, value: isOfOne && !share.percent ? share.value.times(100) : share.value } : share));
}

/** What is to be spent by the end of a month. */
export interface PlannedMonth extends PlannedShare {
  /** 1 to 12. */
  readonly month: number;
}

/** The shares with the months that the form prints above them (3月底, 第一季度), those without one left out. */
export function plannedMonths(table: TargetTable, sheet: Sheet): readonly PlannedMonth[] {
  return planShares(sheet, planCells(table)).flatMap((share) => {
    const month = monthIn(textAt(sheet, share.at.row - 1, share.at.column));
    return share.kind !== "share" || month === undefined ? [] : [{ ...share, month }];
  });
}

const QUARTERS = "一二三四";

/** The last month that a text names: 9 of `1-9月`, `截至2023年9月30日`, `前三季度`; undefined when it names none. */
export function monthIn(text: string): number | undefined {
  const folded = foldText(text);
  const quarter = Array.from(folded.matchAll(/([一二三四1-4])季度/gu)).at(-1)?.[1];
  const month = Array.from(folded.matchAll(/(?<!\d)(1[0-2]|[1-9])月/gu)).at(-1)?.[1];
  if (month !== undefined) return Number(month);
  if (quarter !== undefined) return 3 * (QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : Number(quarter));
  return folded.includes("上半年") ? 6 : undefined;
}

const ONE = amount(1);

type RawShare = (PlannedShare & { readonly percent: boolean }) | Exclude<PlanCell, PlannedShare>;

function shareAt(sheet: Sheet, at: CellRef): RawShare {
  const value = valueAt(sheet, at.row, at.column);
  const sign = typeof value === "string" && /[%％]\s*$/u.test(value);
  const parsed = parseAmount(typeof value === "string" && sign ? value.replace(/[%％]\s*$/u, "") : value);
  if (parsed.kind !== "amount") return { kind: parsed.kind === "blank" || parsed.kind === "dash" ? "blank" : "other", at };
  const isShown = typeof value === "number" && isPercentFormat(formatAt(sheet, at.row, at.column));
  return { kind: "share", at, value: isShown ? parsed.value.times(100) : parsed.value, percent: sign || isShown };
}
