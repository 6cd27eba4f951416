import { equal, incomeLine, T1, T2, totalOf } from "./ties/claim";
import type { Reading, TieClaim } from "./ties/claim";
import type { TieSet } from "./ties/judged-ties";
import { defineTie } from "./ties/tie-rule";

/** The kinds of 财政拨款, which many a 收入总表 states in one column. */
const KINDS = ["general", "fund", "state-capital"] as const;
const FISCAL = KINDS.map((key) => incomeLine(T1, key));
const CARRYOVER = incomeLine(T1, "carryover");

/** 收支总表 and 收入总表: 收入总计 and 合计, and each source of income. */
export const tieIncomeTotal = defineTie({
  id: "tie-income-total",
  severity: "error",
  reads: [T1, T2],
  claims: (set) => [
    // 合计 of places that keep 上年结转 out of the 收入总表 is 本年收入合计; others keep 使用非财政拨款结余 out of it.
    equal([[incomeLine(T1, "grand-total")], [incomeLine(T1, "current-total")]], [[totalOf(T2, "total")], [totalOf(T2, "total"), incomeLine(T1, "reserve")]]),
    ...sources(set),
  ],
});

/** Without a column 上年结转 the sources may contain it, and only 财政拨款 can be told. */
function sources({ prints }: TieSet): readonly TieClaim[] {
  const printed = (key: string): boolean => prints(T2, "main", key);
  const fiscal = printed("fiscal") ? [equal([FISCAL, [...FISCAL, CARRYOVER]], [[totalOf(T2, "fiscal")]])] : [];
  const kinds = KINDS.filter(printed).map((key) => equal([line(key), [...line(key), CARRYOVER]], [column(key)]));
  if (!printed("carryover")) return [...fiscal, ...(kinds.length === 1 ? kinds : [])];

  const current = printed("current") ? [equal([[incomeLine(T1, "current-total")]], [[totalOf(T2, "current")]])] : [];
  return [...current, ...fiscal, ...kinds, ...ACCOUNTS.filter(({ keys }) => keys.every(printed)).map(({ claim }) => claim), equal([[CARRYOVER]], [[totalOf(T2, "carryover")]])];
}

/** 事业收入 of some places contains 财政专户管理资金; keys of lines and columns are the same words. */
const MIXED = ["special-account", "operating"] as const;
const ALONE = ["business", "superior", "affiliated", "other"] as const;

const ACCOUNTS = [
  ...MIXED.map((key) => ({ keys: MIXED, claim: equal([line(key), MIXED.flatMap(line)], [column(key), MIXED.flatMap(column)]) })),
  ...ALONE.map((key) => ({ keys: [key], claim: equal([line(key)], [column(key)]) })),
];

function line(key: string): Reading {
  return [incomeLine(T1, key)];
}

function column(key: string): Reading {
  return [totalOf(T2, key)];
}
