import { parseAmount } from "../amount";
import { budgetCellsBeside, executionColumns, unitsOf, withUnitLines } from "../execution";
import { formulaAt, valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { AmountTable, TableRow, TableSection } from "../recognition/recognised";
import { defineAmountRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { figuresOf } from "./sums/figures";
import { judgeSum } from "./sums/judged-sums";
import type { SumDifference, UnreadableSum } from "./sums/judged-sums";
import { downwardChecks } from "./sums/sum-check";
import type { SumCheck } from "./sums/sum-check";
import { SUM_MESSAGES } from "./sums/sum-rule";

/** 小计 is the sum of its unit's projects, 合计 that of all projects of the table. */
export const totalExecution = defineAmountRule({
  meta: {
    id: "total-execution",
    category: "execution",
    severity: "error",
    fixable: "no",
    messages: SUM_MESSAGES,
  },

  applies: ({ spec }) => spec.id === "execution",

  *check({ table: asRead, sheet, notChecked }) {
    const table = withUnitLines(asRead, sheet);
    const read = figuresOf(table, sheet);
    const claims = table.sections.flatMap((section) => claimsOf(section).map(({ total, addends }) => ({ section, total, addends })));
    const blank: CellRef[] = [];
    const unreadable: UnreadableSum[] = [];
    for (const { section, total, addends } of claims) {
      for (const [index, check] of downwardChecks("list", section, total, { rows: addends[0] ?? [] }).entries()) {
        if (isBlank(sheet, check.total)) {
          blank.push(check.total);
          continue;
        }
        const outcomes = addends.flatMap((rows) => {
          const own = downwardChecks("list", section, total, { rows })[index];
          return own === undefined ? [undefined] : [own, ...ofAllBudgets(own, rows, table, sheet)].map((claim) => judgeSum(claim, read));
        });
        const [outcome] = outcomes;
        if (outcome === undefined || outcomes.includes(undefined)) continue;
        if ("cell" in outcome) unreadable.push(outcome);
        else if (outcome.verdict === "mismatch" && outcomes.every((one) => one !== undefined && "difference" in one && one.verdict === "mismatch")) yield objection(sheet, outcome);
      }
    }

    const hasItems = table.sections.some(({ rows }) => rows.some(({ kind }) => kind === "item"));
    if (!hasItems) notChecked("not-filled", {});
    else if (claims.length === 0) notChecked("row-missing", { rows: "小计\n合计" });
    if (blank.length > 0) notChecked("total-blank", { cells: addressList(blank) });
    for (const reason of ["not-a-number", "not-calculated"] as const) {
      const cells = unreadable.filter(({ verdict }) => verdict === reason).map(({ cell }) => cell);
      if (cells.length > 0) notChecked(reason, { cells: addressList(cells) });
    }
  },
});

interface Claim {
  readonly total: TableRow;
  /** What it may be the sum of: one of these suffices. */
  readonly addends: readonly (readonly TableRow[])[];
}

/** Where some projects have only their 年初预算数, the sum of the 调整预算数 may count it: nothing was changed there. */
function ofAllBudgets(check: SumCheck, rows: readonly TableRow[], table: AmountTable, sheet: Sheet): readonly SumCheck[] {
  const columns = executionColumns(table);
  const cells = columns && budgetCellsBeside(rows.map(({ row }) => row), check.total.column, columns, sheet);
  return cells === undefined ? [] : [{ ...check, addends: cells }];
}

/** A 合计 in the middle of a table may sum what stands above it only. */
function claimsOf(section: TableSection): readonly Claim[] {
  const units = unitsOf(section);
  const items = units.flatMap((unit) => unit.items);
  const subtotals = units.flatMap(({ subtotal, items: own }): readonly Claim[] => (subtotal === undefined ? [] : [{ total: subtotal, addends: [own] }]));
  const totals = section.rows.filter(({ kind }) => kind === "total").map((total, index, all): Claim => {
    const above = items.filter(({ row }) => row < total.row && row > (all[index - 1]?.row ?? -1));
    return { total, addends: above.length === 0 || above.length === items.length ? [items] : [items, above] };
  });
  return items.length === 0 ? [] : [...subtotals, ...totals];
}

function isBlank(sheet: Sheet, { row, column }: CellRef): boolean {
  return formulaAt(sheet, row, column) === undefined && parseAmount(valueAt(sheet, row, column)).kind === "blank";
}

function objection(sheet: Sheet, { label, column, total, addends, actual, expected, difference }: SumDifference) {
  const data = { label, column, cell: addressList([total]), cells: addressList(addends), actual, expected, difference };
  return { messageId: "mismatch" as const, at: total, data, related: places(sheet.name, addends), actual, expected };
}
