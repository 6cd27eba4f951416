import type { TieEnd, TieRow } from "../../catalogue/ties";

/** One way to read a side of a tie: the figures of these cells add up to it. */
export type Reading = readonly TieEnd[];

/**
 * 勾稽关系 between tables. Places print the same table differently, so each side may have several readings: the claim
 * holds as soon as one of the left agrees with one of the right. The first of each is the one that a finding shows.
 */
export interface TieClaim {
  readonly left: readonly Reading[];
  readonly right: readonly Reading[];
  /** `at-least`: the left is the whole of which the right is a part. */
  readonly relation: "equal" | "at-least";
}

/** Spec ids of the tables between which ties are known, by the numbers that everybody calls them by. */
export const T1 = "income-expenditure-summary";
export const T2 = "income-summary";
export const T3 = "expenditure-summary";
export const T4 = "fiscal-appropriation-summary";
export const T5 = "general-public-expenditure";
export const T6 = "basic-expenditure";
export const T7 = "government-fund-expenditure";
export const T8 = "state-capital-expenditure";
export const T9 = "three-public";

const TOTAL: TieRow = { total: true };

/** 合计 of a table by classification code. */
export function totalOf(table: string, column: string): TieEnd {
  return { table, section: "main", column, row: TOTAL };
}

/** One code of a table by classification code. */
export function codeOf(table: string, column: string, code: string): TieEnd {
  return { table, section: "main", column, row: { code } };
}

/** A line of 收入 in a 收支总表. */
export function incomeLine(table: string, line: string): TieEnd {
  return { table, section: "income", column: "amount", row: { line } };
}

/** A line of 支出 in a 收支总表. */
export function expenditureLine(table: string, line: string, column = "amount"): TieEnd {
  return { table, section: "expenditure", column, row: { line } };
}

/** Both sides are the same figure. */
export function equal(left: readonly Reading[], right: readonly Reading[]): TieClaim {
  return { left, right, relation: "equal" };
}

/** The left is no less than the right. */
export function atLeast(left: readonly Reading[], right: readonly Reading[]): TieClaim {
  return { left, right, relation: "at-least" };
}
