import type { ColumnSpec } from "../../spec";
import { foldText } from "../../text";

/** 增减 and 结余 may be below zero; income and expenditure may not. */
const MAY_BE_NEGATIVE = /增减|增加|减少|增长|比较|差额|差异|调整|冲减|冲销|退回|结转|结余|余额|净|盈亏|超支|亏损/u;

/** Whether a figure of this column, in the row with this label, may be below zero. */
export function mayBeNegative(column: ColumnSpec, label: string): boolean {
  return [...column.headers, label].some((text) => MAY_BE_NEGATIVE.test(foldText(text)));
}
