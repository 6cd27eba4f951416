import { absolute, amount, equals, parseAmount, subtract, sum, toText } from "../amount";
import type { Amount } from "../amount";
import { cellStateAt } from "../edits";
import type { WriteEdit } from "../edits";
import { contains, formulaAt, rectFromA1, toA1, valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import { sumOf } from "../layout/formulas";
import { defineAmountRule } from "../validation";
import { isUncalculated } from "./cells/amount-cells";
import { addressList, places } from "./cells/cell-list";
import { figureFormat } from "./cells/number-format";
import { claimsSums } from "./sums/judged-sums";
import { overwrittenSums } from "./sums/overwritten-sums";
import type { SumCheck } from "./sums/sum-check";

/** A total that is typed where its neighbours are formulas; the formula is put back, safely where the figure stays the same. */
export const formulaOverwritten = defineAmountRule({
  meta: {
    id: "formula-overwritten",
    category: "form",
    severity: "warning",
    fixable: "safe",
    messages: {
      same: ["count", "cells"],
      different: ["label", "column", "cell", "actual", "expected", "difference"],
      unknown: ["count", "cells"],
    },
  },

  applies: (table) => (["row", "hierarchy", "list"] as const).some((kind) => claimsSums(table, kind)),

  *check({ table, sheet }) {
    const judged = overwrittenSums(table, sheet).map((check) => ({ check, restored: restore(sheet, check) }));

    const [first, ...others] = judged.flatMap(({ restored }) => (restored !== undefined && restored.isSame ? [restored.edit] : []));
    if (first !== undefined) {
      const edits = [first, ...others] as const;
      const data = { count: String(edits.length), cells: addressList(edits.map(({ at }) => at)) };
      yield { messageId: "same", at: first.at, data, related: places(sheet.name, others.map(({ at }) => at)), fix: { safety: "safe", edits } };
    }

    for (const { check: { label, column, total, addends }, restored } of judged) {
      if (restored === undefined || restored.isSame) continue;
      const [actual, expected] = [toText(restored.actual), toText(restored.expected)];
      const data = { label, column, cell: toA1(total), actual, expected, difference: toText(absolute(subtract(restored.actual, restored.expected))) };
      yield { messageId: "different", at: total, data, related: places(sheet.name, addends), actual, expected, fix: { safety: "review", edits: [restored.edit] } };
    }

    const unknown = judged.flatMap(({ check, restored }) => (restored === undefined ? [check.total] : []));
    const [at, ...rest] = unknown;
    if (at !== undefined) yield { messageId: "unknown", at, data: { count: String(unknown.length), cells: addressList(unknown) }, related: places(sheet.name, rest) };
  },
});

interface Restored {
  readonly actual: Amount;
  readonly expected: Amount;
  readonly isSame: boolean;
  readonly edit: WriteEdit;
}

/** The formula that the cell wants; undefined where it would fail, go in a circle or show what nobody can foresee. */
function restore(sheet: Sheet, { total, addends }: SumCheck): Restored | undefined {
  const typed = parseAmount(valueAt(sheet, total.row, total.column));
  const isKnown = addends.every((at) => !isUncalculated(sheet, at) && parseAmount(valueAt(sheet, at.row, at.column)).kind !== "excel-error");
  if (typed.kind !== "amount" || !isKnown || addends.some((at) => refersTo(formulaAt(sheet, at.row, at.column) ?? "", total))) return undefined;

  const expected = sum(addends.map(({ row, column }) => summand(valueAt(sheet, row, column))));
  const value = Number(toText(expected));
  const before = cellStateAt(sheet, total);
  const after = { content: sumOf(addends, value), numberFormat: figureFormat(before.numberFormat) };
  const edit: WriteEdit = { kind: "write", sheet: sheet.name, at: total, before, after, predicted: value };
  return { actual: typed.value, expected, isSame: equals(typed.value, expected), edit };
}

/** SUM counts texts as nothing. */
function summand(value: ReturnType<typeof valueAt>): Amount {
  return amount(typeof value === "number" ? value : 0);
}

const AREA = /(?<![A-Z0-9!'$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![A-Z0-9(])/gu;

function refersTo(formula: string, at: CellRef): boolean {
  return Array.from(formula.toUpperCase().matchAll(AREA), ([address]) => rectFromA1(address)).some((area) => area !== undefined && contains(area, at));
}
