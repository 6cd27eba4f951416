import { amount, compare, divide, readsBelow, toText, ZERO } from "../amount";
import { executionRates, joinTargets, monthOfExecution } from "../execution";
import type { RateRow, TargetJoin } from "../execution";
import { plannedMonths } from "../goals";
import type { PlannedMonth } from "../goals";
import type { AmountTable, TargetTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import { defineWorkbookRule } from "../validation";
import type { WorkbookContext } from "../validation";
import { addressList, oneLine } from "./cells/cell-list";
import { tableName } from "./cells/table-name";
import { hasRates, isItem, withRate } from "./execution/rows";

/** During the year, a project has spent what its 资金支出计划 says for the last date that is over. */
export const ratePlan = defineWorkbookRule({
  meta: {
    id: "rate-plan",
    category: "execution",
    severity: "warning",
    fixable: "no",
    messages: { behind: ["month", "count", "projects", "cells"] },
  },

  reads: ["execution", "performance-target"],

  *check(context) {
    const targets = context.tables.filter((table) => table.shape === "targets");
    const executions = context.tables.filter((table) => table.shape === "amounts");
    if (targets.length === 0 || executions.length === 0) {
      context.notChecked(null, "table-missing", { tables: targets.length === 0 ? "项目绩效目标表" : "项目预算执行情况表" });
      return;
    }
    for (const table of executions) {
      const rates = executionRates(table, context.sheetOf(table)).filter((row) => isItem(table, row));
      if (rates.length === 0) {
        if (hasRates(table)) context.notChecked(table.sheet, "not-filled", {});
        else context.notChecked(table.sheet, "column-missing", { columns: "支出进度" });
        continue;
      }
      const month = monthOfExecution(table, context.sheetOf(table));
      if (month === undefined) {
        context.notChecked(table.sheet, "month-unknown", { table: tableName(table) });
        continue;
      }
      const behind = planned({ table, rates, month }, targets, context).filter((one) => isBehind(one, context.profile));
      const [first] = behind;
      if (first === undefined) continue;
      const projects = behind.map(({ row, due }) => `${withRate(row, context.profile)}（${toText(due.value)}%）`).join("\n");
      const related = behind.flatMap(({ row, due, target }, index) => [...(index === 0 ? [] : [{ sheet: table.sheet, at: row.at }]), { sheet: target.sheet, at: due.at }]);
      yield { messageId: "behind", sheet: table.sheet, at: first.row.at, data: { month: String(month), count: String(behind.length), projects, cells: addressList(behind.map(({ row }) => row.at)) }, related };
    }
  },
});

function isBehind({ row, due }: PlannedRow, { rateDecimals }: Profile): boolean {
  const share = divide(amount(row.executed), amount(row.budget), rateDecimals + 2);
  return share !== null && readsBelow(share, due.value.div(100), rateDecimals);
}

interface PlannedRow {
  readonly row: RateRow;
  readonly target: TargetTable;
  /** The last share whose month is over. */
  readonly due: PlannedMonth;
}

interface Execution {
  readonly table: AmountTable;
  readonly rates: readonly RateRow[];
  /** Up to whose end it tells. */
  readonly month: number;
}

/** The projects with a plan for a date that is over; says which have none. */
function planned({ table, rates, month }: Execution, targets: readonly TargetTable[], context: WorkbookContext): readonly PlannedRow[] {
  const joins = new Map(joinTargets(table, context.sheetOf(table), targets).map((join) => [join.row.row, join]));
  const rated = rates.filter((row) => compare(amount(row.budget), ZERO) > 0);
  const unplanned = rated.filter(({ at }) => monthsOf(joins.get(at.row), context).length === 0);
  if (unplanned.length > 0) context.notChecked(table.sheet, "plan-missing", { projects: unplanned.map(({ label }) => oneLine(label)).join("\n") });
  return rated.flatMap((row) => {
    const join = joins.get(row.at.row);
    const due = monthsOf(join, context).filter((plan) => plan.month <= month).at(-1);
    const target = join?.target ?? null;
    return due === undefined || target === null ? [] : [{ row, target, due }];
  });
}

function monthsOf(join: TargetJoin | undefined, { sheetOf }: WorkbookContext): readonly PlannedMonth[] {
  const target = join?.target ?? null;
  return target === null ? [] : plannedMonths(target, sheetOf(target));
}
