import { ties } from "../catalogue/ties";
import { equal, expenditureLine, T1, T3, totalOf } from "./ties/claim";
import type { TieClaim } from "./ties/claim";
import type { TieSet } from "./ties/judged-ties";
import { defineTie } from "./ties/tie-rule";

const ID = "tie-class-rows";

const CLASSES = ties.filter(({ rule }) => rule === ID);

/** 收支总表 and 支出总表: every 类, also by 人员经费, 公用经费 and 项目支出 where both tables state them. */
export const tieClassRows = defineTie({
  id: "tie-class-rows",
  severity: "error",
  reads: [T1, T3],
  claims: (set) => [...CLASSES.map(({ cell, from }) => equal([[cell]], [[from]])), ...split(set)],
});

/** Columns of the 收支总表 with the columns of the 支出总表 that say the same. */
const SPLIT = [
  { own: ["project"], other: ["project"] },
  { own: ["personnel"], other: ["personnel"] },
  { own: ["public"], other: ["public"] },
  { own: ["personnel", "public"], other: ["basic"] },
] as const;

function split({ prints }: TieSet): readonly TieClaim[] {
  const printed = SPLIT.filter(({ own, other }) => own.every((key) => prints(T1, "expenditure", key)) && other.every((key) => prints(T3, "main", key)));
  return printed.flatMap(({ own, other }) => [
    ...CLASSES.map(({ cell, from }) => equal([own.map((column) => ({ ...cell, column }))], [other.map((column) => ({ ...from, column }))])),
    equal(
      ["grand-total", "current-total"].map((line) => own.map((column) => expenditureLine(T1, line, column))),
      [other.map((column) => totalOf(T3, column))],
    ),
  ]);
}
