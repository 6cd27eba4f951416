import { amount, compare, toText, ZERO } from "../amount";
import { executionRates, monthOfExecution, withUnitLines } from "../execution";
import type { RateRow } from "../execution";
import { textAt } from "../grid";
import type { Sheet } from "../grid";
import { isBelow } from "../narrative";
import type { AmountTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import { defineAmountRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { hasRates, isItem, withRate } from "./execution/rows";

/** At the end of the year a project has spent most of its budget or says why not, and never more than all of it. */
export const rateThreshold = defineAmountRule({
  meta: {
    id: "rate-threshold",
    category: "execution",
    severity: "warning",
    fixable: "no",
    messages: {
      above: ["count", "projects", "cells"],
      below: ["count", "threshold", "projects", "cells"],
    },
  },

  applies: hasRates,

  *check({ table: asRead, sheet, profile, notChecked }) {
    const table = withUnitLines(asRead, sheet);
    const rows = executionRates(table, sheet).filter((row) => isItem(table, row) && compare(amount(row.budget), ZERO) > 0);
    const group = groupOf(sheet, profile);
    const above = group(rows.filter((row) => compare(amount(row.executed), amount(row.budget)) > 0));
    if (above !== undefined) yield { messageId: "above", ...above };

    const month = monthOfExecution(table, sheet);
    if (month !== undefined && month < LAST_MONTH) {
      notChecked("year-not-over", { month: String(month) });
      return;
    }
    const threshold = amount(profile.thresholds.executionRate);
    const below = group(rows.filter((row) => isBelow({ budget: amount(row.budget), executed: amount(row.executed) }, profile) && reasonOf(row, table, sheet) === ""));
    if (below !== undefined) yield { messageId: "below", ...below, data: { ...below.data, threshold: toText(threshold.times(100)) } };
  },
});

const LAST_MONTH = 12;

function reasonOf({ at }: RateRow, { sections }: AmountTable, sheet: Sheet): string {
  const column = sections.flatMap(({ columns }) => columns.get("reason") ?? [])[0];
  return column === undefined ? "" : textAt(sheet, at.row, column).replace(/^(?:[-—/\s]|无)+$/u, "").trim();
}

/** One finding for all that go the same way, each with its rate. */
function groupOf(sheet: Sheet, profile: Profile) {
  return (rows: readonly RateRow[]) => {
    const [first, ...others] = rows;
    if (first === undefined) return undefined;
    const projects = rows.map((row) => withRate(row, profile)).join("\n");
    return { at: first.at, data: { count: String(rows.length), projects, cells: addressList(rows.map(({ at }) => at)) }, related: places(sheet.name, others.map(({ at }) => at)) };
  };
}
