import type { TieEnd } from "../../catalogue/ties";
import { foldText } from "../../text";
import type { Reading } from "./claim";
import { T6, totalOf } from "./claim";
import type { TieSet } from "./judged-ties";

/** The two parts of 基本支出: keys of the columns, and of the halves of tables that print them side by side. */
export const PARTS = ["personnel", "public"] as const;

export type BasicPart = (typeof PARTS)[number];

/** 合计 of the 基本支出表, or of its two halves. */
export function basicTotal(set: TieSet): Reading {
  return isInHalves(set) ? PARTS.map(half) : [totalOf(T6, "total")];
}

/** One part of 基本支出; undefined where the table does not state it. */
export function basicPart(set: TieSet, part: BasicPart): Reading | undefined {
  if (isInHalves(set)) return [half(part)];
  return set.tables(T6).length === 0 || set.prints(T6, "main", part) ? [totalOf(T6, part)] : undefined;
}

/** A 款 of the 基本支出表, of whichever money. */
export function basicCodes(set: TieSet, codes: readonly string[]): Reading {
  const parts = isInHalves(set) ? PARTS.map((part) => ({ section: part, column: part })) : [{ section: "main", column: "total" }];
  return codes.flatMap((code) => parts.map((part): TieEnd => ({ table: T6, ...part, row: { code } })));
}

/** Whether the table says that it is of the 一般公共预算; one that is called 基本支出表 only may be of all money. */
export function namesItsMoney(set: TieSet): boolean {
  return set.tables(T6).every(({ title }) => title === null || /一般公共|财政拨款/u.test(foldText(title.value)));
}

function half(part: BasicPart): TieEnd {
  return { table: T6, section: part, column: part, row: { total: true } };
}

function isInHalves({ prints }: TieSet): boolean {
  return PARTS.some((part) => prints(T6, part, part));
}
