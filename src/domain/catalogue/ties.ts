import { EXPENDITURE_CLASS_KEYS } from "./expenditure-classes";

/** Rows of a table that a tie is about: one fixed line, 合计, or one classification code. */
export type TieRow = { readonly line: string } | { readonly total: true } | { readonly code: string };

/** One end of a tie: one cell of a table, by the keys of its spec. */
export interface TieEnd {
  readonly table: string;
  readonly section: string;
  readonly column: string;
  readonly row: TieRow;
}

/** 勾稽关系 between two tables: the figure of `cell` is the figure of `from`. */
export interface Tie {
  /** Id of the rule that judges it. */
  readonly rule: string;
  readonly cell: TieEnd;
  readonly from: TieEnd;
  /** `equal`: the same figure. `at-least`: `from` is only a part of it, so that more may be typed. */
  readonly relation: "equal" | "at-least";
}

const T1 = "income-expenditure-summary";
const T2 = "income-summary";
const T3 = "expenditure-summary";
const T4 = "fiscal-appropriation-summary";
const T6 = "basic-expenditure";
const T9 = "three-public";

/** 收入 of the 收支总表, line by line, from 合计 of the 收入总表. Keys of lines and columns are the same words. */
const INCOME_LINES = ["special-account", "operating", "business", "superior", "affiliated", "other", "carryover"] as const;
/** The three kinds of 财政拨款: keys of income lines in both summaries, and of T4's columns. */
const KINDS = ["general", "fund", "state-capital"] as const;

const TABLE_OF_KIND = {
  general: { table: "general-public-expenditure", rule: "tie-general-column" },
  fund: { table: "government-fund-expenditure", rule: "tie-fund-table" },
  "state-capital": { table: "state-capital-expenditure", rule: "tie-state-capital-table" },
} as const;

/** The 类 lines of both summaries that have a code. */
const coded = EXPENDITURE_CLASS_KEYS.flatMap((line) => {
  const code = /^c(\d{3})$/u.exec(line)?.[1];
  return code === undefined ? [] : [{ line, code }];
});

/** “三公”经费 lines with the 款 of 部门经济分类 whose basic expenditure they contain. */
const THREE_PUBLIC_CODES = { abroad: "30212", "vehicle-purchase": "31013", "vehicle-running": "30231", reception: "30217" } as const;

/**
 * The ties that have a natural direction: a summary follows the tables that it sums up. No table follows, directly or
 * through others, a table that follows it. 类 without a code are tied to nothing.
 */
export const ties: readonly Tie[] = [
  ...INCOME_LINES.map((key): Tie => ({
    rule: "tie-income-total",
    cell: { table: T1, section: "income", column: "amount", row: { line: key } },
    from: { table: T2, section: "main", column: key, row: { total: true } },
    relation: "equal",
  })),
  ...KINDS.map((kind): Tie => ({
    rule: "tie-fiscal-income",
    cell: { table: T1, section: "income", column: "amount", row: { line: kind } },
    from: { table: T4, section: "income", column: "amount", row: { line: kind } },
    relation: "equal",
  })),
  ...coded.map(({ line, code }): Tie => ({
    rule: "tie-class-rows",
    cell: { table: T1, section: "expenditure", column: "amount", row: { line } },
    from: { table: T3, section: "main", column: "total", row: { code } },
    relation: "equal",
  })),
  ...KINDS.flatMap((kind) => coded.map(({ line, code }): Tie => ({
    rule: TABLE_OF_KIND[kind].rule,
    cell: { table: T4, section: "expenditure", column: kind, row: { line } },
    from: { table: TABLE_OF_KIND[kind].table, section: "main", column: "total", row: { code } },
    relation: "equal",
  }))),
  ...Object.entries(THREE_PUBLIC_CODES).map(([line, code]): Tie => ({
    rule: "tie-three-public",
    cell: { table: T9, section: "main", column: "general", row: { line } },
    from: { table: T6, section: "main", column: "total", row: { code } },
    relation: "at-least",
  })),
];
