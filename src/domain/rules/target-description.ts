import { parseValue } from "../indicator";
import type { IndicatorRow } from "../recognition/recognised";
import { foldText } from "../text";
import { defineTargetRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";
import { headingOf, indicatorName, isUnfilled } from "./targets/indicators";

/** A description says more than the name, and stands in the column of descriptions, not in that of values. */
export const targetDescription = defineTargetRule({
  meta: {
    id: "target-description",
    category: "targets",
    severity: "info",
    fixable: "no",
    messages: {
      same: ["count", "indicators", "cells"],
      swapped: ["indicator", "description", "value"],
    },
  },

  *check({ table, sheet, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    const column = table.columns.get("description");
    if (column === undefined) {
      notChecked("column-missing", { columns: headingOf(table, "description") });
      return;
    }

    const repeating = table.indicators.filter(repeatsName);
    const [first, ...others] = repeating.map((row) => ({ row: row.row, column }));
    if (first !== undefined) {
      const cells = [first, ...others];
      const indicators = repeating.map((row) => oneLine(row.name)).join("\n");
      yield { messageId: "same", at: first, data: { count: String(cells.length), indicators, cells: addressList(cells) }, related: places(sheet.name, others) };
    }
    for (const row of table.indicators.filter(isSwapped)) {
      const data = { indicator: indicatorName(table, row), description: oneLine(row.description), value: oneLine(row.value) };
      const value = table.columns.get("value");
      yield { messageId: "swapped", at: { row: row.row, column }, data, related: places(sheet.name, value === undefined ? [] : [{ row: row.row, column: value }]) };
    }
  },
});

function repeatsName({ name, description }: IndicatorRow): boolean {
  return name !== "" && (name === description || foldText(name) === foldText(description));
}

/** What is said of an effect, with nothing that has it: `进一步提高`. */
const EFFECT = /^(?:进一步|有效|显著|明显|不断|持续|逐步|较好|较大)?(?:提高|提升|促进|推动|增强|改善|加强|保障|扩大)$/u;

/** What is neither of an effect nor with a figure need not be read. */
const SAYS_A_VALUE = /[\d０-９提促推增改加保扩]/u;

/** A description is longer; most need not be read as values. */
const LONGEST_VALUE = 16;

/** The description is what values say, and the value is not. */
function isSwapped({ description, value }: IndicatorRow): boolean {
  if (description === "" || value === "" || description.length > LONGEST_VALUE || !SAYS_A_VALUE.test(description)) return false;
  const set = parseValue(value);
  if (set.kind !== "qualitative" || /\d/u.test(set.text) || EFFECT.test(set.text)) return false;
  const said = parseValue(description);
  return said.kind === "percentage" || (said.kind === "quantity" && said.operator !== null) || (said.kind === "qualitative" && EFFECT.test(said.text));
}
