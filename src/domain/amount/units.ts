import Big from "big.js";
import type { Amount } from "./amount";

/** Units that a budget table states its amounts in. */
export type MoneyUnit = "元" | "千元" | "万元" | "亿元";

/** Powers of ten of 元. */
const POWER: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** The same money in another unit, exact: 4.71 万元 is 47100 元. */
export function convertUnit(value: Amount, from: MoneyUnit, to: MoneyUnit): Amount {
  return value.times(new Big(10).pow(POWER[from] - POWER[to]));
}
