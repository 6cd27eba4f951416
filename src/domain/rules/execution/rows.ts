import { amount, divide, tellingPercent, ZERO } from "../../amount";
import { isPartOfAnother } from "../../execution";
import type { RateRow } from "../../execution";
import type { AmountTable } from "../../recognition/recognised";
import type { Profile } from "../../spec";
import { oneLine } from "../cells/cell-list";

/** Decimals by which a rate is told from 100 %. */
const PRECISE = 12;

/** Whether the table has a column of rates. */
export function hasRates(table: AmountTable): boolean {
  return table.sections.some(({ spec, columns }) => spec.columns.some(({ key, type }) => type === "rate" && columns.has(key)));
}

/** Whether a rate is that of a project, and not of a 小计, of a 合计 or of a part (其中). */
export function isItem({ sections }: AmountTable, { at }: RateRow): boolean {
  return sections.some(({ rows }) => rows.some((row) => row.row === at.row && row.kind === "item" && !isPartOfAnother(row)));
}

/** A project with its rate, for a message: `维修费 30.83%`, and 100 % only where it is. */
export function withRate({ label, budget, executed }: RateRow, { rateDecimals }: Profile): string {
  return `${oneLine(label)} ${tellingPercent(divide(amount(executed), amount(budget), PRECISE) ?? ZERO, rateDecimals)}`;
}
