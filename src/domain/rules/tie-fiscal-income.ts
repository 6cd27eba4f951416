import { ties } from "../catalogue/ties";
import { equal, incomeLine, T1, T2, T4, totalOf } from "./ties/claim";
import type { Reading } from "./ties/claim";
import { defineTie } from "./ties/tie-rule";

const KINDS = ties.filter(({ rule }) => rule === "tie-fiscal-income");

/** The kind's 上年结转 in the 财政拨款收支总表, which other places count as income of the year. */
const carriedOver = (line: string): Reading => [incomeLine(T4, line), incomeLine(T4, `carryover-${line}`)];

const CURRENT = ["general", "fund", "state-capital"].map((line) => incomeLine(T4, line));

/** 财政拨款 by kind: 收支总表 and 财政拨款收支总表; its sum: 收入总表. */
export const tieFiscalIncome = defineTie({
  id: "tie-fiscal-income",
  severity: "error",
  reads: [T1, T2, T4],
  claims: ({ prints }) => [
    ...KINDS.map(({ cell, from }) => equal([[cell]], [[from], ...("line" in from.row ? [carriedOver(from.row.line)] : [])])),
    ...(prints(T2, "main", "fiscal") ? [equal([[totalOf(T2, "fiscal")]], [CURRENT, [...CURRENT, incomeLine(T4, "carryover")]])] : []),
  ],
});
